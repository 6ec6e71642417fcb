import Interviewing
import TerminalUI

/// What both are told and asked before a round: one screen, nothing on it secret.
struct PairAgreement {
  let context: Context
  let people: PairPeople

  private var names: PairNames { people.names }

  /// - Parameter asked: how many questions were wanted; there may be fewer.
  func opening(_ plan: RehearsalPlan, selection: String, rounds: Int, asked: Int) -> String {
    var head =
      "Pair rehearsal: \(visible(selection)). \(names.interviewer.atStart) asks, \(names.candidate) answers: "
    head += "\(counted(plan.count, "question")), about \(Self.minutes(plan)) minutes"
    head += rounds > 1 ? ", then you change roles." : "."
    if plan.isSeedGiven { head += " Seed \(plan.seed)." }
    if plan.count < asked {
      head += " There are no more questions than that for \(counted(rounds, "round"))."
    }
    return ([context.wrapped(head, indent: 0), ""] + card(plan)).joined(separator: "\n")
  }

  /// What makes a person who never interviewed anybody useful in a minute.
  private func card(_ plan: RehearsalPlan) -> [String] {
    let typed = plan.medium == .typed
    let lines = [
      "Read each question aloud as it is written.",
      "Let silence be: thinking first is fine.",
      "Ask on, into a concrete case: u shows you a follow-up.",
      typed
        ? "Watch while \(names.candidate) types; the keyboard goes there and back."
        : "Watch and listen, and tap: f a filler, b a blank, + a strong point. n takes a note.",
      "Help afterwards, not now. Nobody sees your ratings before both have rated.",
    ]
    return ["\(names.interviewerAddressed), you have the keyboard:"]
      + lines.map { line in
        wrappedLines(line, width: context.columns - 4).enumerated().map {
          ($0.offset == 0 ? "  " : "    ") + $0.element
        }
        .joined(separator: "\n")
      }
  }

  /// Speaking times, a minute a question for follow-ups and ratings, and two for the end.
  static func minutes(_ plan: RehearsalPlan) -> Int {
    let turns = plan.turns.prefix(plan.count)
    return turns.reduce(0) { $0 + ($1.seconds ?? 120) } / 60 + turns.count + 2
  }

  /// Asks what is to be agreed on; nil when they would rather not begin.
  func agree(_ plan: RehearsalPlan, wantsReading: Bool) throws -> RehearsalPlan? {
    var plan = plan
    do {
      context.say("")
      guard let workOn = try workOn(names.candidateAddressed) else { return nil }
      plan.pair?.workOn = workOn.isEmpty ? nil : workOn
      plan.pair?.countsAppearance = try context.confirms("Are you dressed for it, and is that to be rated?")
      if wantsReading {
        context.tell(
          "Reading the interviewer: the screen tells \(names.interviewer) how to act in each turn, warm or cool. "
            + "Coldness will be played; it is no opinion of anybody.")
        let stances = Self.stances(plan)
        if try context.confirms("Do you both agree?") { plan.pair?.stances = stances }
      }
      let ready = try context.key(
        "Enter when \(names.interviewer) has the keyboard, q to leave: ", among: [.enter, .character("q")])
      return ready == .key(.enter) ? plan : nil
    } catch is InputEnded {
      return nil
    }
  }

  /// Asks for it, below the owner's intentions where they answer. Nil at ^C; empty where there is nothing.
  func workOn(_ candidate: String) throws -> String? {
    if people.candidate.isOwner { try IntentionForm(context: context).show() }
    return try context.line("\(candidate), one thing to work on today? Enter for none: ")?.trimmingSpaces
  }

  static func stances(_ plan: RehearsalPlan) -> [Stance] {
    var generator = SeededGenerator(seed: plan.seed &+ UInt64(truncatingIfNeeded: plan.pair?.round ?? 1))
    return Stance.draw(plan.turns.count, using: &generator)
  }
}
