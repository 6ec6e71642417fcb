import GRDB
import Interviewing

/// An attempt as its events in the journal make it.
struct StoredAttempt {
  var attempt: Attempt
  /// The `seq` of the turn's event; nil where it is missing.
  var turn: Int64?
  /// When the last part was ended or the attempt set aside.
  var endedAt: Moment?

  /// Nil when `seq` is not a readable event that begins an attempt.
  static func read(_ seq: Int64, includesEdits: Bool, _ db: Database) throws -> StoredAttempt? {
    let events = try EventLog.events(
      where: includesEdits ? "attempt = ?" : "attempt = ? AND kind <> 'edits'", [seq], db)
    guard case .attempt(let begun)? = events.first?.body else { return nil }
    let turn = try EventLog.seq(of: begun.turn, db)
    var planned: PlannedTurn?
    if let turn, case .turn(let asked)? = try EventLog.events(where: "seq = ?", [turn], db).first?.body {
      planned = asked.planned
    }
    var stored = StoredAttempt(events, planned: planned)
    stored?.turn = turn
    return stored
  }

  /// Nil unless the first event begins an attempt.
  ///
  /// - Parameter planned: nil for a turn that cannot be read, so that the answer to it still can.
  init?(_ events: [JournalEvent], planned: PlannedTurn?) {
    guard let first = events.first, case .attempt(let begun) = first.body else { return nil }
    attempt = Attempt(
      id: first.id, at: first.at, person: first.person, begun: begun, planned: planned ?? .unknown)
    for event in events.dropFirst() {
      attempt.apply(event)
      switch event.body {
      case .answer, .setAside: endedAt = event.at
      default: break
      }
    }
  }
}

extension PlannedTurn {
  fileprivate static let unknown = PlannedTurn(
    question: AskedQuestion(Question(id: QuestionID(stored: ""), text: "", line: 0), bank: ""),
    reason: .fileOrder, seconds: nil)
}
