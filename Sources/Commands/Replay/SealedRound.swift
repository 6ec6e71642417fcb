import Interviewing
import JournalStore

extension Journal {
  /// The attempt as its candidate may see it: before a round's reveal, without what the interviewer marked and gave.
  func sealed(_ attempt: Attempt) throws -> Attempt {
    let isOthers = { (person: EventID?) in person != attempt.person }
    let isMarked =
      !attempt.taps.isEmpty || attempt.notes.contains { isOthers($0.person) }
      || attempt.ratings.contains { isOthers($0.person) }
    guard isMarked, let round = try rehearsal(attempt.begun.rehearsal), round.plan.pair != nil,
      !round.isRevealed
    else { return attempt }
    var sealed = attempt
    sealed.taps = []
    sealed.notes.removeAll { isOthers($0.person) }
    sealed.ratings.removeAll { isOthers($0.person) }
    return sealed
  }
}
