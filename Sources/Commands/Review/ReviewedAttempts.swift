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
    _ reading: @escaping @Sendable (ReviewedAttempt) -> Value
  ) throws -> [Value] {
    let questions = KnownQuestions()
    var values: [Value] = []
    try journal.forEachAttempt(
      matching: query(since: since, newest: newest),
      reading: { reading(ReviewedAttempt(summary: $0, attempt: $1, questions: questions)) }
    ) { values.append($0) }
    return values
  }

  /// What `reading` makes of the same answers, one after another, however many, with their progress shown.
  ///
  /// - Parameters:
  ///   - share: which part of the work this is, in hundredths.
  ///   - reading: called on several threads.
  static func forEach<Value: Sendable>(
    since: Moment? = nil, in journal: Journal, work: LongWork, share: Range<Int> = 0..<100,
    reading: @escaping @Sendable (ReviewedAttempt) -> Value, _ take: (Value) throws -> Void
  ) throws {
    let query = query(since: since)
    let total = try journal.attemptNumbers(matching: query).count
    let questions = KnownQuestions()
    var done = 0
    try journal.forEachAttempt(
      matching: query,
      reading: { reading(ReviewedAttempt(summary: $0, attempt: $1, questions: questions)) }
    ) { value in
      done += 1
      try work.reached(share.lowerBound * total + share.count * done, of: 100 * total)
      try take(value)
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
