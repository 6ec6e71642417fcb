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

  /// The text of every brief that a rehearsal was held with, once each.
  package func briefs() throws(JournalError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT brief FROM (
            SELECT CASE WHEN json_valid(body) THEN body ->> '$.brief' END AS brief
            FROM event WHERE kind = 'rehearsal' AND instr(body, '"brief":') > 0
          ) WHERE brief IS NOT NULL
          """)
    }
  }

  /// The numbers of the attempts that a query comes to, in rising order.
  package func attemptNumbers(matching query: AttemptQuery) throws(JournalError) -> [Int] {
    try read { db in try numbers(matching: query, db).numbers.sorted() }
  }
}
