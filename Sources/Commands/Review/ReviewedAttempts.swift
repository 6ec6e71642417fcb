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
    var values: [Value] = []
    try journal.forEachAttempt(
      matching: query(since: since, newest: newest),
      reading: { reading(ReviewedAttempt(summary: $0, attempt: $1)) }
    ) { values.append($0) }
    return values
  }

  /// The same answers one after another, however many, with their progress shown.
  ///
  /// - Parameter share: which part of the work this is, in hundredths.
  static func forEach(
    since: Moment? = nil, in journal: Journal, work: LongWork, share: Range<Int> = 0..<100,
    _ take: (ReviewedAttempt) throws -> Void
  ) throws {
    let query = query(since: since)
    let total = try journal.attemptCount(matching: query)
    var done = 0
    try journal.forEachAttempt(
      matching: query, reading: { ReviewedAttempt(summary: $0, attempt: $1) }
    ) { reviewed in
      done += 1
      try work.reached(share.lowerBound * total + share.count * done, of: 100 * total)
      try take(reviewed)
    }
  }

  private static func query(since: Moment?, newest: Int? = nil) -> AttemptQuery {
    var query = AttemptQuery()
    query.since = since
    query.includesClosing = false
    query.statuses = [.answered]
    query.limit = newest
    return query
  }
}
