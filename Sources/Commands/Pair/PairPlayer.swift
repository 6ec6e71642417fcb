import Interviewing
import TerminalUI

/// Plays one round of a pair rehearsal: does what its course says comes next, until there is nothing left.
final class PairPlayer {
  let context: Context
  let recorder: Recorder
  let names: PairNames
  let page: PairPage
  let pair: PairPlan

  init(context: Context, recorder: Recorder, names: PairNames, pair: PairPlan) {
    self.context = context
    self.recorder = recorder
    self.names = names
    self.pair = pair
    page = PairPage(context: context, hasClock: recorder.rehearsal.plan.hasClock)
  }

  var rehearsal: Rehearsal { recorder.rehearsal }

  /// Plays up to the reveal, on a screen of its own.
  ///
  /// - Returns: false where the round was left open. Throws `Terminated`; the round is then open, too.
  func play() throws -> Bool {
    context.terminal.hasOwnScreen = true
    defer { context.terminal.hasOwnScreen = false }
    while true {
      switch rehearsal.next {
      case .ask(let index):
        let planned = index.map { rehearsal.plan.turns[$0] } ?? .closing
        recorder.record(.turn(TurnAsked(rehearsal: rehearsal.id, index: index, planned: planned)))
      case .begin(let turn):
        begin(turn)
      case .answer(let id, let part):
        guard let attempt = rehearsal.attempt(id) else { return false }
        guard try answer(attempt, part: part) else { return false }
      case .report(let attempt, let item):
        guard try candidatesPage.ask(item, of: attempt) else { return false }
      case .pair(.reveal), .pair(.draw), .end, .finished:
        return true
      case .pair(let step):
        guard try take(step) else { return false }
      case .followUp:
        // Asked within the answer, when the interviewer likes.
        return false
      }
    }
  }

  private func begin(_ turn: EventID) {
    let planned = rehearsal.turns.last { $0.id == turn }?.asked.planned
    let medium = planned?.isClosing == true ? Medium.spoken : rehearsal.plan.medium
    page.clear()
    recorder.record(
      .attempt(
        AttemptBegun(
          rehearsal: rehearsal.id, turn: turn, medium: medium,
          limit: planned?.seconds.map { AnswerClock.limit(for: $0, medium: medium) })))
  }

  private func answer(_ attempt: Attempt, part: Int) throws -> Bool {
    guard attempt.begun.medium == .typed else {
      return try ObservedAnswer(
        context: context, recorder: recorder, attempt: attempt, part: part, names: names, page: page
      ).run()
    }
    return try CandidateTyping(player: self, attempt: attempt, part: part).run()
  }

  private var form: InterviewerForm { InterviewerForm(player: self) }
  private var candidatesPage: CandidatePage { CandidatePage(player: self) }

  /// False where the round is to be left open.
  private func take(_ step: PairStep) throws -> Bool {
    switch step {
    case .rate(let attempt, let subject): try form.rate(attempt, from: subject)
    case .act(let attempt, let stance): try form.act(attempt, stance)
    case .countQuestions(let attempt): try form.countQuestions(attempt)
    case .assess(let subject): try form.assess(subject)
    case .recall(let attempt, let isHighest): try form.recall(attempt, isHighest: isHighest)
    case .pass: try candidatesPage.pass()
    case .reflect(let subject): try candidatesPage.reflect(subject)
    case .guess(let guess): try candidatesPage.guess(guess)
    case .read(let attempt, let stance): try candidatesPage.read(attempt, stance)
    case .reveal, .draw: true
    }
  }

  /// Asks whether to leave the round, at ^C where no answer is going on; false leaves it open.
  func goesOn(below shown: @escaping () -> String) throws -> Bool {
    let answer = try page.key(
      shown,
      prompt: { [context] in
        context.wrapped(
          "What was rated is kept. q leaves the round open for resume, Enter goes on:", indent: 0)
          + " "
      },
      among: [.character("q"), .enter])
    if case .key(.enter, _) = answer { return true }
    return false
  }
}
