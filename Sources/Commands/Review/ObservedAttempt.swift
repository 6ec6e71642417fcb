import Interviewing
import JournalStore

/// Whose taps the answers of each revealed round hold, as pages say it: "Sam's".
struct Interviewers: Sendable {
  private let whose: [EventID: String]

  init(of rounds: [Rehearsal], _ names: PeopleNames) {
    whose = Dictionary(rounds.map { ($0.id, names.whose($0.plan.pair?.interviewer)) }) { first, _ in first }
  }

  subscript(_ rehearsal: EventID) -> String? { whose[rehearsal] }
}

extension ReviewedAttempt {
  /// With what the interviewer's taps tell of an answer given aloud in a revealed round; others stay as they are.
  func observed(in journal: Journal) throws -> ReviewedAttempt {
    guard !attempt.taps.isEmpty, let round = try journal.rehearsal(attempt.begun.rehearsal) else {
      return self
    }
    return observed(by: Interviewers(of: round.isRevealed ? [round] : [], try PeopleNames(journal)))
  }

  func observed(by interviewers: Interviewers) -> ReviewedAttempt {
    guard let whose = interviewers[attempt.begun.rehearsal],
      let taps = TapReading(attempt, whose: whose)
    else { return self }
    var observed = self
    observed.review = review.including(taps)
    observed.taps = taps
    return observed
  }
}
