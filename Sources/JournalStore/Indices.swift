import GRDB
import Interviewing

/// The index tables: always what the events say, filled in the transaction that appends them.
enum Indices {
  /// Brings the index tables up to date with an event that was just written.
  static func note(_ event: JournalEvent, seq: Int64, shelf: EventLog.Shelf, _ db: Database) throws {
    switch event.body {
    case .person(let met):
      try execute(
        "INSERT OR REPLACE INTO person (id, name, isOwner) VALUES (?, ?, ?)",
        [event.id, met.name, met.isOwner], db)
    case .rename(let renamed):
      try execute("UPDATE person SET name = ? WHERE id = ?", [renamed.name, renamed.who], db)
    case .rehearsal:
      try execute(
        "INSERT OR REPLACE INTO rehearsal (event, id, startedAt, isEnded) VALUES (?, ?, ?, 0)",
        [seq, event.id, event.at], db)
    case .rehearsalEnd:
      try execute("UPDATE rehearsal SET isEnded = 1 WHERE event = ?", [shelf.rehearsal], db)
    case .retirement(let change):
      // What somebody else took out of their rehearsals stays in the owner's.
      let isOthers = try Bool.fetchOne(
        db.cachedStatement(sql: "SELECT NOT isOwner FROM person WHERE id = ?"), arguments: [event.person])
      if isOthers == true { return }
      let sql =
        change.isRetired
        ? "INSERT OR IGNORE INTO retired (question) VALUES (?)" : "DELETE FROM retired WHERE question = ?"
      try execute(sql, [change.question.description], db)
    case .attempt:
      try AttemptRow.derive(from: seq, db)?.insert(number: nil, db)
    case .followUp, .blank, .answer, .setAside, .stepBack, .transcript:
      if let attempt = shelf.attempt {
        try AttemptRow.derive(from: attempt, db)?.update(db)
        try TypedEdits.note(attempt, db)
      }
    case .edits:
      if let attempt = shelf.attempt { try TypedEdits.remove(attempt, db) }
    case .reveal:
      let round = try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT event FROM attempt WHERE rehearsal = ?"), arguments: [shelf.rehearsal]
      )
      for attempt in round { try AttemptRow.derive(from: attempt, db)?.update(db) }
    case .report(let given):
      // The last one given stands; the others of the row do not change, so nothing is read.
      guard let attempt = shelf.attempt else { break }
      switch given.subject {
      case .poise: try execute("UPDATE attempt SET poise = ? WHERE event = ?", [given.value, attempt], db)
      case .experience:
        try execute("UPDATE attempt SET experience = ? WHERE event = ?", [given.value, attempt], db)
      default: break
      }
    case .turn, .interval, .dispute, .rating, .note, .critique, .tap, .tapTakenBack, .questionsCount,
      .moment,
      .stance, .impression, .keyboardPassed, .lesson, .debrief, .debriefAnswer, .debriefStepBack,
      .outcome, .intention, .intentionLetGo, .intentionReview, .feedbackRequest, .feedbackReply:
      break
    }
  }

  /// Makes the tables anew from the events. An attempt's number is its place among all that were ever begun.
  static func rebuild(_ db: Database) throws {
    for trigger in Schema.triggerNames {
      try db.execute(sql: "DROP TRIGGER IF EXISTS \(trigger)")
    }
    for table in ["person", "rehearsal", "retired", "attempt", "typed", "asked", "sqlite_sequence"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    _ = try noteAll(from: 0, db)
    try db.execute(sql: "INSERT INTO asked \(Schema.asked(where: "person IS NOT NULL"))")
    try db.execute(sql: "INSERT INTO attemptText (attemptText) VALUES ('rebuild')")
    try db.execute(sql: Schema.triggers)
  }

  /// Brings the tables up to date with all events from a `seq` on, which nobody has noted yet.
  ///
  /// - Returns: the numbers that new attempts were given.
  static func noteAll(from first: Int64, _ db: Database) throws -> ClosedRange<Int>? {
    try noteOthers(from: first, db)
    let given = try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'attempt'") ?? 0
    let begun = try Int64.fetchAll(
      db, sql: "SELECT seq FROM event WHERE kind IN ('attempt', ?) AND seq >= ? ORDER BY seq",
      arguments: [EventLog.forgotten, first])
    for (index, seq) in begun.enumerated() {
      try AttemptRow.derive(from: seq, db)?.insert(number: given + Int64(index) + 1, db)
      try TypedEdits.note(seq, db)
    }
    let last = given + Int64(begun.count)
    try db.execute(sql: "DELETE FROM sqlite_sequence WHERE name = 'attempt'")
    try db.execute(sql: "INSERT INTO sqlite_sequence (name, seq) VALUES ('attempt', ?)", arguments: [last])
    let older = try Int64.fetchAll(
      db,
      sql: """
        SELECT attempt FROM event WHERE seq >= ?1 AND attempt < ?1
        UNION SELECT event FROM attempt WHERE event < ?1
          AND rehearsal IN (SELECT rehearsal FROM event WHERE seq >= ?1 AND kind = 'reveal')
        """, arguments: [first])
    for seq in older {
      try AttemptRow.derive(from: seq, db)?.update(db)
      try TypedEdits.note(seq, db)
    }
    return begun.isEmpty ? nil : Int(given) + 1...Int(last)
  }

  /// Everything but attempts.
  private static func noteOthers(from first: Int64, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT seq, rehearsal FROM event
        WHERE kind IN ('person', 'rename', 'rehearsal', 'rehearsalEnd', 'retirement') AND seq >= ? ORDER BY seq
        """, arguments: [first])
    for row in rows {
      let seq = try row.decode(Int64.self, atIndex: 0)
      let shelf = EventLog.Shelf(rehearsal: try row.decode(Int64?.self, atIndex: 1))
      for event in try EventLog.events(where: "seq = ?", [seq], db) {
        try note(event, seq: seq, shelf: shelf, db)
      }
    }
  }

  static func execute(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
