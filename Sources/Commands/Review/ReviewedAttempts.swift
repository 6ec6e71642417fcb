import Interviewing
import JournalStore

/// Reads many answers with their reviews.
enum ReviewedAttempts {
  /// The owner's answers, the oldest first, without the closing turns; their edits are left out.
  ///
  /// - Parameter newest: only so many of the newest.
  static func all(since: Moment?, newest: Int? = nil, in journal: Journal) throws -> [ReviewedAttempt] {
    var query = AttemptQuery()
    query.since = since
    query.includesClosing = false
    query.statuses = [.answered]
    query.limit = newest
    return try journal.attempts(matching: query).reversed().compactMap { summary in
      try journal.attempt(summary.id, includesEdits: false).map {
        ReviewedAttempt(summary: $0.summary, attempt: $0.attempt)
      }
    }
  }
}
