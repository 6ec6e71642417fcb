import Interviewing
import JournalStore

extension ProgressEntry {
  /// - Parameters:
  ///   - friend: what an interviewer gave the answer.
  ///   - localTime: a moment where the user is.
  init(_ reviewed: ReviewedAttempt, friend: [RatedSubject: Int], localTime: (Moment) -> LocalTime) {
    self.init(
      day: localTime(reviewed.summary.startedAt).dayNumber, rehearsal: reviewed.summary.rehearsal,
      wentBlank: reviewed.summary.wentBlank,
      scores: reviewed.review.evidence.reduce(into: [:]) { $0[$1.criterion] = $1.score },
      own: [.poise, .experience].reduce(into: [:]) { $0[$1] = reviewed.attempt.rating($1) }, friend: friend,
      hits: reviewed.guesses.reduce(into: [:]) { hits, entry in
        if let was = entry.was { hits[entry.guess] = entry.said == was }
      })
  }
}

/// What interviewers gave, by attempt; nothing before a round's reveal.
struct FriendRatings: Sendable {
  private let values: [EventID: [RatedSubject: Int]]

  init(_ ratings: [FriendRating]) {
    values = ratings.reduce(into: [:]) { $0[$1.attempt, default: [:]][$1.subject] = $1.value }
  }

  subscript(attempt: EventID) -> [RatedSubject: Int] { values[attempt] ?? [:] }
}

extension Context {
  /// "3 August", with the year when it is another one than now.
  func dayName(_ dayNumber: Int) -> String {
    // Noon, so that no shift of the clocks makes it another day; a damaged journal may hold any day.
    let noon = Moment(min(max(dayNumber, -1_000_000), 1_000_000)) * 86_400_000 + 43_200_000
    return Dates.day(localTime(noon), now: localTime(now()))
  }
}
