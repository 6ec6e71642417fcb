import Interviewing
import JournalStore
import TerminalUI

/// The rounds of a sitting of two, one after the other, the roles changing.
struct PairSitting {
  let context: Context
  let journal: Journal

  /// Plays what is left of a round, and the rounds after it.
  ///
  /// Throws `Terminated` when the program is told to end; the round is then left open, to be resumed.
  func play(_ first: Recorder, isResumed: Bool = false) throws {
    var recorder = first
    var isResumed = isResumed
    while let pair = recorder.rehearsal.plan.pair {
      let people = try people(of: recorder.rehearsal, pair)
      if isResumed { sayWhere(recorder.rehearsal, people) }
      guard try round(recorder, people.names, pair) else {
        return context.tell(
          "The round is left open, and nothing is lost: \(context.typed("resume")) goes on.")
      }
      guard let next = try swap(after: recorder, people, pair) else { break }
      recorder = next
      isResumed = false
    }
    context.say(
      context.wrapped(
        "Next: \(context.typed("show last")) shows an answer with what was tapped, "
          + "\(context.typed("calibration")) your ratings against each other's.", indent: 0, style: .dim))
  }

  /// False where the round was left open.
  private func round(_ recorder: Recorder, _ names: PairNames, _ pair: PairPlan) throws -> Bool {
    defer { recorder.finish() }
    do {
      guard try PairPlayer(context: context, recorder: recorder, names: names, pair: pair).play() else {
        return false
      }
      try Reveal(context: context, recorder: recorder, names: names, journal: journal).run()
      if recorder.rehearsal.candidate == journal.owner.id {
        try IntentionForm(context: context).ask(after: recorder.rehearsal)
      }
      return true
    } catch is InputEnded {
      return false
    }
  }

  private func sayWhere(_ rehearsal: Rehearsal, _ people: PairPeople) {
    context.tell(
      "Going on with the round of \(context.shortDate(rehearsal.startedAt)): \(people.names.interviewer) asks, "
        + "\(people.names.candidate) answers.")
  }

  private func people(of rehearsal: Rehearsal, _ pair: PairPlan) throws -> PairPeople {
    let known = try journal.people()
    func person(_ id: EventID?) -> Person {
      known.first { $0.id == id } ?? Person(id: id ?? journal.owner.id, name: "somebody", isOwner: false)
    }
    return PairPeople(interviewer: person(pair.interviewer), candidate: person(rehearsal.candidate))
  }

  /// The next round with the roles changed; nil where there is none, or they would rather stop.
  private func swap(after recorder: Recorder, _ people: PairPeople, _ pair: PairPlan) throws -> Recorder? {
    let done = recorder.rehearsal
    guard let turns = pair.laterRounds.first, !turns.isEmpty, done.end?.isComplete == true else { return nil }
    let swapped = PairPeople(interviewer: people.candidate, candidate: people.interviewer)
    context.say("")
    context.tell(
      "Now the other way round: \(swapped.names.interviewer) asks, \(swapped.names.candidate) answers, "
        + "other questions.")
    let agreement = PairAgreement(context: context, people: swapped)
    var plan = done.plan
    plan.turns = turns
    plan.count = min(plan.count, turns.count)
    var next = pair
    next.interviewer = swapped.interviewer.id
    next.round = pair.round &+ 1
    next.laterRounds = Array(pair.laterRounds.dropFirst())
    next.sitting = pair.sitting ?? done.id
    next.stances = nil
    plan.pair = next
    if pair.stances != nil {
      let stances = PairAgreement.stances(plan)
      plan.pair?.stances = stances
    }
    do {
      guard let workOn = try agreement.workOn(swapped.names.candidateAddressed) else { return nil }
      plan.pair?.workOn = workOn.isEmpty ? nil : workOn
      let ready = try context.key(
        "Enter when \(swapped.names.interviewer) has the keyboard, q to leave it at one round: ",
        among: [.enter, .character("q")])
      guard ready == .key(.enter) else { return nil }
    } catch is InputEnded {
      return nil
    }
    return try Recorder(
      beginning: plan, candidate: swapped.candidate.id, journal: journal, context: context)
  }
}
