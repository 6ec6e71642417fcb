import GRDB
import Interviewing

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
  /// The self-report's ratings.
  var poise: Int?
  var experience: Int?
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
    let rehearsal = try EventLog.seq(of: attempt.begun.rehearsal, db)
    // What a friend tapped is known from the reveal of the round on.
    let saidBlank = attempt.parts.contains { !$0.blanks.isEmpty }
    let wentBlank = try saidBlank || attempt.wentBlank && isRevealed(rehearsal, db)
    let said = [attempt.text, attempt.transcript ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return AttemptRow(
      event: seq, rehearsal: rehearsal, turn: stored.turn,
      person: attempt.person, question: attempt.planned.question.id.description.withoutNUL,
      questionText: attempt.planned.question.text.withoutNUL, bank: attempt.planned.question.bank.withoutNUL,
      isClosing: attempt.planned.isClosing, medium: attempt.begun.medium.rawValue,
      startedAt: attempt.parts[0].askedAt, endedAt: status == .open ? nil : stored.endedAt,
      status: status.rawValue, wentBlank: wentBlank, poise: attempt.rating(.poise),
      experience: attempt.rating(.experience),
      answer: status == .open ? "" : said.withoutNUL)
  }

  private static func isRevealed(_ rehearsal: Int64?, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM event WHERE rehearsal = ? AND kind = 'reveal')"),
      arguments: [rehearsal]) ?? false
  }

  /// The row as it stands in the table.
  static func stored(for event: Int64, _ db: Database) throws -> AttemptRow? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT event, rehearsal, turn, person, question, questionText, bank, isClosing, medium, startedAt,
          endedAt, status, wentBlank, poise, experience, answer FROM attempt WHERE event = ?
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
      wentBlank: try row.decode(Bool.self, atIndex: 12), poise: try row.decode(Int?.self, atIndex: 13),
      experience: try row.decode(Int?.self, atIndex: 14), answer: try row.decode(String.self, atIndex: 15))
  }

  /// - Parameter number: nil for the next one.
  func insert(number: Int64?, _ db: Database) throws {
    try Indices.execute(
      """
      INSERT INTO attempt (number, event, rehearsal, turn, person, question, questionText, bank, isClosing,
        medium, startedAt, endedAt, status, wentBlank, poise, experience, answer)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, event, rehearsal, turn, person, question, questionText, bank, isClosing, medium, startedAt,
        endedAt, status, wentBlank, poise, experience, answer,
      ], db)
  }

  /// Writes what may change after the attempt was begun.
  func update(_ db: Database) throws {
    try Indices.execute(
      """
      UPDATE attempt SET endedAt = ?, status = ?, wentBlank = ?, poise = ?, experience = ?, answer = ?
      WHERE event = ?
      """, [endedAt, status, wentBlank, poise, experience, answer, event], db)
  }
}

extension String {
  /// SQLite's text ends at a NUL, which a paste may hold; the events keep it.
  fileprivate var withoutNUL: String {
    utf8.contains(0) ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? " " : $0 })) : self
  }
}
