/// A journal as each format's program wrote it, in SQL. What a release wrote is never changed here.
enum OldJournals {
  static let all = [version1, version2, version3, version4]

  /// The same, in which a question that was stopped at counts as it did before.
  private static let version4 =
    version3 + #"""
      DROP TRIGGER attemptAdded;
      DROP TRIGGER attemptRemoved;
      DROP TRIGGER attemptMoved;
      CREATE TRIGGER attemptAdded AFTER INSERT ON attempt BEGIN
        INSERT INTO attemptText (rowid, questionText, answer)
          VALUES (new.number, new.questionText, new.answer);
        DELETE FROM asked WHERE person = new.person AND question = new.question;
      INSERT INTO asked SELECT person, question, count(*), max(startedAt),
        coalesce((SELECT wentBlank FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
          AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1), 0),
        sum(status = 'answered' AND NOT isClosing),
        max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END),
        (SELECT poise FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
          AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1), (SELECT experience FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
          AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1)
      FROM attempt WHERE person = new.person AND question = new.question AND status NOT IN ('skipped', 'again') GROUP BY person, question;
      END;
      CREATE TRIGGER attemptRemoved AFTER DELETE ON attempt BEGIN
        INSERT INTO attemptText (attemptText, rowid, questionText, answer)
          VALUES ('delete', old.number, old.questionText, old.answer);
        DELETE FROM asked WHERE person = old.person AND question = old.question;
      INSERT INTO asked SELECT person, question, count(*), max(startedAt),
        coalesce((SELECT wentBlank FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
          AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1), 0),
        sum(status = 'answered' AND NOT isClosing),
        max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END),
        (SELECT poise FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
          AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1), (SELECT experience FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
          AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1)
      FROM attempt WHERE person = old.person AND question = old.question AND status NOT IN ('skipped', 'again') GROUP BY person, question;
      END;
      CREATE TRIGGER attemptMoved AFTER UPDATE OF status, wentBlank, poise, experience ON attempt BEGIN
        DELETE FROM asked WHERE person = new.person AND question = new.question;
      INSERT INTO asked SELECT person, question, count(*), max(startedAt),
        coalesce((SELECT wentBlank FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
          AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1), 0),
        sum(status = 'answered' AND NOT isClosing),
        max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END),
        (SELECT poise FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
          AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1), (SELECT experience FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
          AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1)
      FROM attempt WHERE person = new.person AND question = new.question AND status NOT IN ('skipped', 'again') GROUP BY person, question;
      END;
      PRAGMA user_version = 4;
      """#

  /// The same once more, with the edits of the answer together.
  private static let version3 =
    version2 + #"""
      CREATE INDEX eventOfAttemptButEdits ON event (attempt) WHERE kind <> 'edits';
      CREATE TABLE typed (event INTEGER PRIMARY KEY, edits TEXT NOT NULL);
      INSERT INTO grdb_migrations (identifier) VALUES ('3');
      PRAGMA user_version = 3;
      INSERT INTO typed (event, edits) VALUES (4, '[[[900,0,0,"I used Blackline."]]]');
      """#

  /// The same sitting, and a debrief.
  private static let version2 =
    version1 + #"""
      DROP TRIGGER attemptAdded;
      DROP TRIGGER attemptRemoved;
      DROP TRIGGER attemptReworded;
      DROP TRIGGER attemptMoved;
      ALTER TABLE event ADD COLUMN debrief INTEGER;
      CREATE INDEX eventOfDebrief ON event (debrief) WHERE debrief IS NOT NULL;
      ALTER TABLE attempt ADD COLUMN poise INTEGER;
      ALTER TABLE attempt ADD COLUMN experience INTEGER;
      ALTER TABLE asked ADD COLUMN poise INTEGER;
      ALTER TABLE asked ADD COLUMN experience INTEGER;
      CREATE TRIGGER attemptAdded AFTER INSERT ON attempt BEGIN
      INSERT INTO attemptText (rowid, questionText, answer)
          VALUES (new.number, new.questionText, new.answer);
      DELETE FROM asked WHERE person = new.person AND question = new.question;
      INSERT INTO asked SELECT person, question, count(*), max(startedAt),
        (SELECT wentBlank FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1),
        sum(status = 'answered' AND NOT isClosing),
        max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END),
        (SELECT poise FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1), (SELECT experience FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1)
      FROM attempt WHERE person = new.person AND question = new.question AND status NOT IN ('skipped', 'again') GROUP BY person, question;
      END;
      CREATE TRIGGER attemptRemoved AFTER DELETE ON attempt BEGIN
      INSERT INTO attemptText (attemptText, rowid, questionText, answer)
          VALUES ('delete', old.number, old.questionText, old.answer);
      DELETE FROM asked WHERE person = old.person AND question = old.question;
      INSERT INTO asked SELECT person, question, count(*), max(startedAt),
        (SELECT wentBlank FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1),
        sum(status = 'answered' AND NOT isClosing),
        max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END),
        (SELECT poise FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1), (SELECT experience FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1)
      FROM attempt WHERE person = old.person AND question = old.question AND status NOT IN ('skipped', 'again') GROUP BY person, question;
      END;
      CREATE TRIGGER attemptReworded AFTER UPDATE OF questionText, answer ON attempt BEGIN
      INSERT INTO attemptText (attemptText, rowid, questionText, answer)
          VALUES ('delete', old.number, old.questionText, old.answer);
      INSERT INTO attemptText (rowid, questionText, answer)
          VALUES (new.number, new.questionText, new.answer);
      END;
      CREATE TRIGGER attemptMoved AFTER UPDATE OF status, wentBlank, poise, experience ON attempt BEGIN
      DELETE FROM asked WHERE person = new.person AND question = new.question;
      INSERT INTO asked SELECT person, question, count(*), max(startedAt),
        (SELECT wentBlank FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1),
        sum(status = 'answered' AND NOT isClosing),
        max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END),
        (SELECT poise FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1), (SELECT experience FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1)
      FROM attempt WHERE person = new.person AND question = new.question AND status NOT IN ('skipped', 'again') GROUP BY person, question;
      END;
      INSERT INTO grdb_migrations (identifier) VALUES ('2');
      PRAGMA user_version = 2;
      UPDATE attempt SET poise = 4;
      INSERT INTO event (seq, id, at, kind, person, rehearsal, attempt, debrief, body) VALUES
        (9, x'00000000000000000000000000000009', 9000, 'debrief', x'00000000000000000000000000000001', NULL, NULL, 9,
          '{}'),
        (10, x'0000000000000000000000000000000A', 9500, 'debriefAnswer', x'00000000000000000000000000000001', NULL,
          NULL, 9, '{"answer":{"feeling":{"value":2}},"debrief":"00000000000000000000000000000009"}');
      """#

  private static let version1 = #"""
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    CREATE TABLE event (
      seq INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      person BLOB,
      rehearsal INTEGER,
      attempt INTEGER,
      body TEXT NOT NULL
    );
    CREATE INDEX eventOfRehearsal ON event (rehearsal) WHERE rehearsal IS NOT NULL;
    CREATE INDEX eventOfAttempt ON event (attempt) WHERE attempt IS NOT NULL;
    CREATE TABLE person (
      id BLOB NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      isOwner INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE rehearsal (
      event INTEGER PRIMARY KEY,
      id BLOB NOT NULL,
      startedAt INTEGER NOT NULL,
      isEnded INTEGER NOT NULL
    );
    CREATE INDEX rehearsalLeftOpen ON rehearsal (startedAt) WHERE isEnded = 0;
    CREATE TABLE retired (question TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE attempt (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      event INTEGER NOT NULL UNIQUE,
      rehearsal INTEGER,
      turn INTEGER,
      person BLOB,
      question TEXT NOT NULL,
      questionText TEXT NOT NULL,
      bank TEXT NOT NULL,
      isClosing INTEGER NOT NULL,
      medium TEXT NOT NULL,
      startedAt INTEGER NOT NULL,
      endedAt INTEGER,
      status TEXT NOT NULL,
      wentBlank INTEGER NOT NULL,
      answer TEXT NOT NULL
    );
    CREATE INDEX attemptOfRehearsal ON attempt (rehearsal);
    CREATE INDEX attemptOfPerson ON attempt (person, startedAt);
    CREATE INDEX attemptAtQuestion
      ON attempt (person, question, startedAt, status, wentBlank, isClosing);
    CREATE TABLE asked (
      person BLOB NOT NULL,
      question TEXT NOT NULL,
      count INTEGER NOT NULL,
      lastAsked INTEGER NOT NULL,
      wentBlank INTEGER NOT NULL,
      answers INTEGER NOT NULL,
      lastAnswered INTEGER,
      PRIMARY KEY (person, question)
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE attemptText USING fts5 (
      questionText, answer, content = 'attempt', content_rowid = 'number',
      tokenize = 'porter unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER attemptAdded AFTER INSERT ON attempt BEGIN
      INSERT INTO attemptText (rowid, questionText, answer)
        VALUES (new.number, new.questionText, new.answer);
      DELETE FROM asked WHERE person = new.person AND question = new.question;
    INSERT INTO asked SELECT person, question, count(*), max(startedAt),
      (SELECT wentBlank FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1),
      sum(status = 'answered' AND NOT isClosing),
      max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END)
    FROM attempt WHERE person = new.person AND question = new.question AND status NOT IN ('skipped', 'again') GROUP BY person, question;
    END;
    CREATE TRIGGER attemptRemoved AFTER DELETE ON attempt BEGIN
      INSERT INTO attemptText (attemptText, rowid, questionText, answer)
        VALUES ('delete', old.number, old.questionText, old.answer);
      DELETE FROM asked WHERE person = old.person AND question = old.question;
    INSERT INTO asked SELECT person, question, count(*), max(startedAt),
      (SELECT wentBlank FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1),
      sum(status = 'answered' AND NOT isClosing),
      max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END)
    FROM attempt WHERE person = old.person AND question = old.question AND status NOT IN ('skipped', 'again') GROUP BY person, question;
    END;
    CREATE TRIGGER attemptReworded AFTER UPDATE OF questionText, answer ON attempt BEGIN
      INSERT INTO attemptText (attemptText, rowid, questionText, answer)
        VALUES ('delete', old.number, old.questionText, old.answer);
      INSERT INTO attemptText (rowid, questionText, answer)
        VALUES (new.number, new.questionText, new.answer);
    END;
    CREATE TRIGGER attemptMoved AFTER UPDATE OF status, wentBlank ON attempt BEGIN
      DELETE FROM asked WHERE person = new.person AND question = new.question;
    INSERT INTO asked SELECT person, question, count(*), max(startedAt),
      (SELECT wentBlank FROM attempt AS last
        WHERE last.person = attempt.person AND last.question = attempt.question
          AND last.status NOT IN ('skipped', 'again')
        ORDER BY last.startedAt DESC, last.number DESC LIMIT 1),
      sum(status = 'answered' AND NOT isClosing),
      max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END)
    FROM attempt WHERE person = new.person AND question = new.question AND status NOT IN ('skipped', 'again') GROUP BY person, question;
    END;

    INSERT INTO grdb_migrations (identifier) VALUES ('1');
    PRAGMA application_id = 1919447667;
    PRAGMA user_version = 1;

    INSERT INTO event (seq, id, at, kind, person, rehearsal, attempt, body) VALUES
      (1, x'00000000000000000000000000000001', 1000, 'person', x'00000000000000000000000000000001', NULL, NULL,
        '{"isOwner":true,"name":"you"}'),
      (2, x'00000000000000000000000000000002', 2000, 'rehearsal', x'00000000000000000000000000000001', 2, NULL,
        '{"count":1,"hasClock":true,"hasClosing":false,"isHardStop":false,"isSeedGiven":true,"medium":"typed","mode":"solo","seed":7,"turns":[],"version":"1.0"}'),
      (3, x'00000000000000000000000000000003', 3000, 'turn', x'00000000000000000000000000000001', 2, NULL,
        '{"index":0,"planned":{"isClosing":false,"question":{"avoid":[],"bank":"opening","category":[],"id":"id:why","lookFor":[],"points":[],"text":"Why here?"},"reason":{"new":{}},"seconds":120},"rehearsal":"00000000000000000000000000000002"}'),
      (4, x'00000000000000000000000000000004', 4000, 'attempt', x'00000000000000000000000000000001', 2, 4,
        '{"limit":360,"medium":"typed","rehearsal":"00000000000000000000000000000002","turn":"00000000000000000000000000000003"}'),
      (5, x'00000000000000000000000000000005', 5000, 'edits', x'00000000000000000000000000000001', 2, 4,
        '{"attempt":"00000000000000000000000000000004","edits":[[900,0,0,"I used Blackline."]],"part":0}'),
      (6, x'00000000000000000000000000000006', 6000, 'answer', x'00000000000000000000000000000001', 2, 4,
        '{"attempt":"00000000000000000000000000000004","ended":2000,"part":0,"started":900,"text":"I used Blackline."}'),
      (7, x'00000000000000000000000000000007', 7000, 'report', x'00000000000000000000000000000001', 2, 4,
        '{"attempt":"00000000000000000000000000000004","subject":"poise","value":4}'),
      (8, x'00000000000000000000000000000008', 8000, 'retirement', x'00000000000000000000000000000001', NULL, NULL,
        '{"isRetired":true,"question":"id:never"}');
    INSERT INTO person (id, name, isOwner) VALUES (x'00000000000000000000000000000001', 'you', 1);
    INSERT INTO rehearsal (event, id, startedAt, isEnded)
      VALUES (2, x'00000000000000000000000000000002', 2000, 0);
    INSERT INTO retired (question) VALUES ('id:never');
    INSERT INTO attempt (event, rehearsal, turn, person, question, questionText, bank, isClosing, medium,
      startedAt, endedAt, status, wentBlank, answer)
      VALUES (4, 2, 3, x'00000000000000000000000000000001', 'id:why', 'Why here?', 'opening', 0, 'typed',
      4000, 6000, 'answered', 0, 'I used Blackline.');
    """#
}
