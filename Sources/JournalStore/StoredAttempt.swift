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
    guard let first = events.first, case .attempt(let begun) = first.body else { return nil }
    var planned = PlannedTurn.unknown
    let turn = try EventLog.seq(of: begun.turn, db)
    if let turn, case .turn(let asked)? = try EventLog.events(where: "seq = ?", [turn], db).first?.body {
      planned = asked.planned
    }
    var stored = StoredAttempt(
      attempt: Attempt(
        id: first.id, at: first.at, person: first.person, begun: begun, planned: planned), turn: turn)
    for event in events.dropFirst() {
      stored.attempt.apply(event)
      switch event.body {
      case .answer, .setAside: stored.endedAt = event.at
      default: break
      }
    }
    return stored
  }
}

extension PlannedTurn {
  /// Stands in for a turn that cannot be read, so that the answer to it still can.
  fileprivate static let unknown = PlannedTurn(
    question: AskedQuestion(Question(id: QuestionID(stored: ""), text: "", line: 0), bank: ""),
    reason: .fileOrder, seconds: nil)
}
