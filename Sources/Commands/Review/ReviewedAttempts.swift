import Interviewing
import JournalStore

/// Reads many answers with their reviews.
enum ReviewedAttempts {
  /// What `reading` makes of each of the owner's answers, the oldest first, without the closing turns; their
  /// edits are left out.
  ///
  /// - Parameters:
  ///   - newest: only so many of the newest.
  ///   - reading: called on several threads.
  static func map<Value: Sendable>(
    since: Moment? = nil, newest: Int? = nil, in journal: Journal,
    _ reading: @Sendable (ReviewedAttempt) -> Value
  ) throws -> [Value] {
    var query = AttemptQuery()
    query.since = since
    query.includesClosing = false
    query.statuses = [.answered]
    query.limit = newest
    var values: [Value] = []
    try journal.forEachAttempt(
      matching: query, reading: { reading(ReviewedAttempt(summary: $0, attempt: $1)) }
    ) { values.append($0) }
    return values
  }
}
