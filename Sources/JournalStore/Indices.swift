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
    case .rehearsal:
      try execute(
        "INSERT OR REPLACE INTO rehearsal (event, id, startedAt, isEnded) VALUES (?, ?, ?, 0)",
        [seq, event.id, event.at], db)
    case .rehearsalEnd:
      try execute("UPDATE rehearsal SET isEnded = 1 WHERE event = ?", [shelf.rehearsal], db)
    case .retirement(let change):
      let sql =
        change.isRetired
        ? "INSERT OR IGNORE INTO retired (question) VALUES (?)" : "DELETE FROM retired WHERE question = ?"
      try execute(sql, [change.question.description], db)
    case .attempt:
      try AttemptRow.derive(from: seq, db)?.insert(number: nil, db)
    case .followUp, .blank, .answer, .setAside, .stepBack, .transcript:
      if let attempt = shelf.attempt { try AttemptRow.derive(from: attempt, db)?.update(db) }
    case .turn, .edits, .interval, .report, .dispute:
      break
    }
  }

  /// Makes the tables anew from the events. An attempt's number is its place among all that were ever begun.
  static func rebuild(_ db: Database) throws {
    for trigger in ["attemptAdded", "attemptRemoved", "attemptChanged"] {
      try db.execute(sql: "DROP TRIGGER IF EXISTS \(trigger)")
    }
    for table in ["person", "rehearsal", "retired", "attempt", "sqlite_sequence"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    let begun = try Row.fetchAll(
      db, sql: "SELECT seq, kind FROM event WHERE kind IN ('attempt', ?) ORDER BY seq",
      arguments: [EventLog.forgotten])
    for (index, row) in begun.enumerated() {
      try AttemptRow.derive(from: try row.decode(Int64.self, atIndex: 0), db)?.insert(
        number: Int64(index) + 1, db)
    }
    try db.execute(sql: "DELETE FROM sqlite_sequence")
    try db.execute(
      sql: "INSERT INTO sqlite_sequence (name, seq) VALUES ('attempt', ?)", arguments: [begun.count])
    try noteOthers(db)
    try db.execute(sql: "INSERT INTO attemptText (attemptText) VALUES ('rebuild')")
    try db.execute(sql: Schema.triggers)
  }

  /// Everything but attempts.
  private static func noteOthers(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT seq, rehearsal FROM event
        WHERE kind IN ('person', 'rehearsal', 'rehearsalEnd', 'retirement') ORDER BY seq
        """)
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

/// A row of the table `attempt`, as the attempt's events make it.
struct AttemptRow: Equatable {
  var event: Int64
  var rehearsal: Int64?
  var turn: Int64?
  var person: EventID?
  var question: String
  var questionText: String
  var bank: String
  var isClosing: Bool
  var medium: String
  var startedAt: Moment
  var endedAt: Moment?
  var status: String
  var wentBlank: Bool
  /// The whole answer and after it the transcript; empty while it is open.
  var answer: String

  /// Nil when `seq` is not a readable event that begins an attempt.
  static func derive(from seq: Int64, _ db: Database) throws -> AttemptRow? {
    guard var stored = try StoredAttempt.read(seq, includesEdits: false, db) else { return nil }
    // An answer that was never ended is known by its edits alone.
    if stored.attempt.setAside != nil, stored.attempt.parts.contains(where: \.isOpen) {
      stored = try StoredAttempt.read(seq, includesEdits: true, db) ?? stored
    }
    let attempt = stored.attempt
    let status = AttemptStatus(attempt)
    let said = [attempt.text, attempt.transcript ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return AttemptRow(
      event: seq, rehearsal: try EventLog.seq(of: attempt.begun.rehearsal, db), turn: stored.turn,
      person: attempt.person, question: attempt.planned.question.id.description.withoutNUL,
      questionText: attempt.planned.question.text.withoutNUL, bank: attempt.planned.question.bank.withoutNUL,
      isClosing: attempt.planned.isClosing, medium: attempt.begun.medium.rawValue,
      startedAt: attempt.parts[0].askedAt, endedAt: status == .open ? nil : stored.endedAt,
      status: status.rawValue, wentBlank: attempt.wentBlank,
      answer: status == .open ? "" : said.withoutNUL)
  }

  /// The row as it stands in the table.
  static func stored(for event: Int64, _ db: Database) throws -> AttemptRow? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT event, rehearsal, turn, person, question, questionText, bank, isClosing, medium, startedAt,
          endedAt, status, wentBlank, answer FROM attempt WHERE event = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [event]) else { return nil }
    return AttemptRow(
      event: try row.decode(Int64.self, atIndex: 0), rehearsal: try row.decode(Int64?.self, atIndex: 1),
      turn: try row.decode(Int64?.self, atIndex: 2), person: try row.decode(EventID?.self, atIndex: 3),
      question: try row.decode(String.self, atIndex: 4),
      questionText: try row.decode(String.self, atIndex: 5), bank: try row.decode(String.self, atIndex: 6),
      isClosing: try row.decode(Bool.self, atIndex: 7), medium: try row.decode(String.self, atIndex: 8),
      startedAt: try row.decode(Moment.self, atIndex: 9),
      endedAt: try row.decode(Moment?.self, atIndex: 10), status: try row.decode(String.self, atIndex: 11),
      wentBlank: try row.decode(Bool.self, atIndex: 12), answer: try row.decode(String.self, atIndex: 13))
  }

  /// - Parameter number: nil for the next one.
  func insert(number: Int64?, _ db: Database) throws {
    try Indices.execute(
      """
      INSERT INTO attempt (number, event, rehearsal, turn, person, question, questionText, bank, isClosing,
        medium, startedAt, endedAt, status, wentBlank, answer)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, event, rehearsal, turn, person, question, questionText, bank, isClosing, medium, startedAt,
        endedAt, status, wentBlank, answer,
      ], db)
  }

  /// Writes what may change after the attempt was begun.
  func update(_ db: Database) throws {
    try Indices.execute(
      "UPDATE attempt SET endedAt = ?, status = ?, wentBlank = ?, answer = ? WHERE event = ?",
      [endedAt, status, wentBlank, answer, event], db)
  }
}

extension String {
  /// SQLite's text ends at a NUL, which a paste may hold; the events keep it.
  fileprivate var withoutNUL: String {
    utf8.contains(0) ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? " " : $0 })) : self
  }
}
