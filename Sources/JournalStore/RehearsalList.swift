import GRDB
import Interviewing

extension Journal {
  /// The rehearsals, the oldest first.
  ///
  /// - Parameter since: only those begun since then.
  package func rehearsals(since: Moment? = nil) throws(JournalError) -> [EventID] {
    try read { db in
      try EventID.fetchAll(
        db, sql: "SELECT id FROM rehearsal WHERE startedAt >= ? ORDER BY startedAt, event",
        arguments: [since ?? .min])
    }
  }

  /// How many attempts a query comes to.
  package func attemptCount(matching query: AttemptQuery) throws(JournalError) -> Int {
    try read { db in try numbers(matching: query, db).numbers.count }
  }
}
