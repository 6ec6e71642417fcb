import Interviewing
import JournalStore

extension ProgressEntry {
  /// - Parameters:
  ///   - day: of the answer, where the user is, in days since 1970-01-01.
  ///   - friend: what an interviewer gave the answer.
  init(_ reviewed: ReviewedAttempt, day: Int, friend: [RatedSubject: Int]) {
    self.init(
      day: day, rehearsal: reviewed.summary.rehearsal, wentBlank: reviewed.summary.wentBlank,
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
  /// Days since 1970-01-01, where the user is.
  func dayNumber(_ moment: Moment) -> Int { localTime(moment).dayNumber }

  /// "3 August", with the year when it is another one than now.
  func dayName(_ dayNumber: Int) -> String {
    // Noon, so that no shift of the clocks makes it another day; a damaged journal may hold any day.
    let noon = Moment(min(max(dayNumber, -1_000_000), 1_000_000)) * 86_400_000 + 43_200_000
    return Dates.day(localTime(noon), now: localTime(now()))
  }
}
