import Interviewing
import JournalStore

/// Who asked in a revealed round, and what they said of it as a whole.
struct Interviewer: Sendable {
  /// As pages say it: "Sam", "Sam's".
  let name: String
  let whose: String
  private let impressions: [RatedSubject: Int]
  /// By attempt.
  private let ratings: [EventID: [FriendRating]]

  init(of round: Rehearsal, _ names: PeopleNames) {
    name = names.name(round.plan.pair?.interviewer)
    whose = names.whose(round.plan.pair?.interviewer)
    impressions = RatedSubject.allCases.reduce(into: [:]) { impressions, subject in
      guard let value = round.impression(subject, byInterviewer: true), subject.range.contains(value) else {
        return
      }
      impressions[subject] = value
    }
    ratings = Dictionary(grouping: round.friendRatings, by: \.attempt)
  }

  /// What they rated an answer, 1 to 5.
  func rating(_ subject: RatedSubject, of attempt: EventID) -> Int? {
    ratings[attempt]?.last { $0.subject == subject }?.value
  }

  /// What they rated the round as a whole on a criterion that only a friend can see.
  func impression(_ criterion: Criterion) -> Int? {
    RatedSubject(rawValue: criterion.rawValue).flatMap { impressions[$0] }
  }
}

/// The interviewers of revealed rounds.
struct Interviewers: Sendable {
  private let ofRound: [EventID: Interviewer]

  init(of rounds: [Rehearsal], _ names: PeopleNames) {
    ofRound = Dictionary(rounds.map { ($0.id, Interviewer(of: $0, names)) }) { first, _ in first }
  }

  subscript(_ rehearsal: EventID) -> Interviewer? { ofRound[rehearsal] }
}

extension ReviewedAttempt {
  /// With what the interviewer of a revealed round rated, and what their taps tell of an answer given aloud;
  /// others stay as they are.
  func observed(in journal: Journal) throws -> ReviewedAttempt {
    guard !(attempt.taps.isEmpty && attempt.ratings.isEmpty),
      let round = try journal.rehearsal(attempt.begun.rehearsal)
    else {
      return self
    }
    return observed(by: Interviewers(of: round.isRevealed ? [round] : [], try PeopleNames(journal)))
  }

  func observed(by interviewers: Interviewers) -> ReviewedAttempt {
    guard let interviewer = interviewers[attempt.begun.rehearsal] else { return self }
    var observed = self
    observed.interviewer = interviewer
    if let taps = TapReading(attempt, whose: interviewer.whose) {
      observed.review = review.including(taps)
      observed.taps = taps
    }
    return observed
  }
}
