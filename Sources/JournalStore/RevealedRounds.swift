import GRDB
import Interviewing

extension Journal {
  /// Every round of a pair rehearsal in which the person answered and that came to its reveal, the oldest first;
  /// how typed answers came about is left out.
  ///
  /// - Parameter person: nil for the owner.
  package func revealedRounds(of person: EventID? = nil) throws(JournalError) -> [Rehearsal] {
    let stored = try read { db in
      // A plan is known by the words it is stored with. CROSS keeps SQLite from reading all events for it: there
      // are far fewer rehearsals, and few of them are of pairs.
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(StoredEvent.columns), plan.seq FROM rehearsal
          CROSS JOIN event AS plan ON plan.seq = rehearsal.event
          CROSS JOIN event ON event.rehearsal = plan.seq
          WHERE plan.person = ? AND instr(plan.body, '"mode":"pair"') > 0 AND event.kind <> 'edits'
          ORDER BY plan.seq, event.seq
          """, arguments: [person ?? owner.id])
      var rounds: [[StoredEvent]] = []
      var last: Int64?
      while let row = try rows.next() {
        let plan = try row.decode(Int64.self, atIndex: 5)
        if plan != last { rounds.append([]) }
        last = plan
        rounds[rounds.count - 1].append(try StoredEvent(row))
      }
      return rounds.filter { $0.contains { $0.kind == "reveal" } }
    }
    let rounds = concurrentMap(stored) { Rehearsal(events: $0.compactMap(\.event)) }
    return rounds.compactMap { try? $0.get() }.filter(\.isRevealed)
  }

  /// What interviewers gave the person's answers, never what the person gave them.
  ///
  /// - Parameter person: nil for the owner.
  package func ratings(ofAnswersBy person: EventID? = nil) throws(JournalError) -> [FriendRating] {
    try revealedRounds(of: person).flatMap(\.friendRatings)
  }

  /// How interviewers acted, and how the person read them.
  ///
  /// - Parameter person: nil for the owner.
  package func stances(readBy person: EventID? = nil) throws(JournalError) -> [StanceReading] {
    try revealedRounds(of: person).flatMap(\.stanceReadings)
  }
}
