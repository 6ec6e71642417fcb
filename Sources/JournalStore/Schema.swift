import GRDB

/// The journal's tables, as numbered migrations; a released one is never changed, only followed by another.
enum Schema {
  /// The format this program writes, kept in the file as `user_version`.
  static let version = 4

  /// Marks a file as a journal ("rhrs" in ASCII), kept in it as `application_id`.
  static let applicationID = 0x7268_7273

  /// Format 4 has the tables of 3 and counts `asked` anew.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: first)
    }
    migrator.registerMigration("2", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: second)
    }
    migrator.registerMigration("3", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: third)
    }
    return migrator
  }

  /// `event` is the journal; the other tables are indices over it, derived and rebuildable.
  ///
  /// `event.rehearsal` and `event.attempt` hold the `seq` of the event that began them, as do `attempt.event`,
  /// `attempt.rehearsal` and `attempt.turn`; ids are the 16 bytes of an `EventID`.
  private static let first = """
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
    """

  /// `event.debrief` holds the `seq` of the event that began the debrief, or of an intention made outside of one;
  /// ratings are those of the self-report, in `asked` of the last time.
  private static let second = """
    ALTER TABLE event ADD COLUMN debrief INTEGER;
    CREATE INDEX eventOfDebrief ON event (debrief) WHERE debrief IS NOT NULL;
    ALTER TABLE attempt ADD COLUMN poise INTEGER;
    ALTER TABLE attempt ADD COLUMN experience INTEGER;
    ALTER TABLE asked ADD COLUMN poise INTEGER;
    ALTER TABLE asked ADD COLUMN experience INTEGER;
    """

  /// For whoever reads many answers: nine of ten events are edits, which the first leaves out; `typed.edits` holds
  /// those of a whole answer, filed under the `seq` of the event that began it.
  private static let third = """
    CREATE INDEX eventOfAttemptButEdits ON event (attempt) WHERE kind <> 'edits';
    CREATE TABLE typed (event INTEGER PRIMARY KEY, edits TEXT NOT NULL);
    """

  /// What `asked` holds of the attempts that meet a condition: questions skipped do not count, an answer begun
  /// again counts once, and the closing turn's is no answer.
  static func asked(where condition: String) -> String {
    """
    SELECT person, question, count(*), max(startedAt),
      coalesce(\(ofLast("wentBlank")), 0),
      sum(status = 'answered' AND NOT isClosing),
      max(CASE WHEN status = 'answered' AND NOT isClosing THEN startedAt END),
      \(ofLast("poise")), \(ofLast("experience"))
    FROM attempt WHERE \(condition) AND status NOT IN ('skipped', 'again') GROUP BY person, question
    """
  }

  /// A column of the attempt that counts as the last at its question: one that was answered, or that at least went
  /// blank or was rated; who stops at a question leaves it as it was.
  private static func ofLast(_ column: String) -> String {
    """
    (SELECT \(column) FROM attempt AS last
      WHERE last.person = attempt.person AND last.question = attempt.question
        AND last.status NOT IN ('skipped', 'again')
        AND (last.status = 'answered' OR last.wentBlank OR last.poise IS NOT NULL OR last.experience IS NOT NULL)
      ORDER BY last.startedAt DESC, last.number DESC LIMIT 1)
    """
  }

  /// Names of the triggers that keep `asked` and the full-text index with the attempts.
  static let triggerNames = ["attemptAdded", "attemptRemoved", "attemptReworded", "attemptMoved"]

  static let triggers = """
    CREATE TRIGGER attemptAdded AFTER INSERT ON attempt BEGIN
      INSERT INTO attemptText (rowid, questionText, answer)
        VALUES (new.number, new.questionText, new.answer);
      \(countAgain("new"))
    END;
    CREATE TRIGGER attemptRemoved AFTER DELETE ON attempt BEGIN
      INSERT INTO attemptText (attemptText, rowid, questionText, answer)
        VALUES ('delete', old.number, old.questionText, old.answer);
      \(countAgain("old"))
    END;
    CREATE TRIGGER attemptReworded AFTER UPDATE OF questionText, answer ON attempt BEGIN
      INSERT INTO attemptText (attemptText, rowid, questionText, answer)
        VALUES ('delete', old.number, old.questionText, old.answer);
      INSERT INTO attemptText (rowid, questionText, answer)
        VALUES (new.number, new.questionText, new.answer);
    END;
    CREATE TRIGGER attemptMoved AFTER UPDATE OF status, wentBlank, poise, experience ON attempt BEGIN
      \(countAgain("new"))
    END;
    """

  private static func countAgain(_ row: String) -> String {
    """
    DELETE FROM asked WHERE person = \(row).person AND question = \(row).question;
    INSERT INTO asked \(asked(where: "person = \(row).person AND question = \(row).question"));
    """
  }

  /// Brings the file to this version; a newer one is refused before anything is changed.
  ///
  /// - Parameter converting: told how many attempts an older file holds, before its tables are made anew.
  static func prepare(_ queue: DatabaseQueue, at path: String, converting: (Int) -> Void) throws {
    let found = try version(in: queue, at: path)
    guard found < version else { return }
    if found == 0 {
      // Before there is any table, so that a journal half made is still known as one.
      try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
    } else {
      converting(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM attempt") } ?? 0)
    }
    try migrator.migrate(queue)
    try queue.write { db in
      // Last, so that it is done again after a crash in between.
      try Indices.rebuild(db)
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
  }

  /// The format of the file: 0 for an empty one.
  ///
  /// - Throws: `JournalError.newer`, or `.notJournal` where the file belongs to another program.
  static func version(in queue: DatabaseQueue, at path: String) throws -> Int {
    let (version, id, tables) = try queue.read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      )
    }
    if id == 0, version == 0, tables == 0 { return 0 }
    guard id == applicationID else { throw JournalError.notJournal(path: path) }
    guard version <= Schema.version else { throw JournalError.newer(path: path, version: version) }
    return version
  }
}
