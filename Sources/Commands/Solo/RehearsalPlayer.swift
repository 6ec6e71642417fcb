import Interviewing
import JournalStore
import TerminalUI

/// Plays a rehearsal in the terminal: does what its course says comes next, until there is nothing left.
struct RehearsalPlayer {
  let context: Context
  let recorder: Recorder
  /// Questions from the ask-the-employer banks, shown after the closing turn.
  let ideas: [String]

  /// Throws `Terminated` when the program is told to end; the rehearsal is then left open, to be resumed.
  func play() throws {
    defer { recorder.finish() }
    do {
      try playSteps()
    } catch is InputEnded {
      end(isComplete: false)
    }
    context.say("")
    context.say(RehearsalSummary(rehearsal: recorder.rehearsal, context: context).text)
  }

  private func playSteps() throws {
    var shownTurn: EventID?
    var headed: EventID?
    while true {
      let rehearsal = recorder.rehearsal
      if let turn = rehearsal.turns.last, shownTurn != turn.id, needsQuestion(rehearsal.next) {
        show(turn)
        if case .report(let attempt, _) = rehearsal.next { showAnswer(attempt) }
        shownTurn = turn.id
      }
      switch rehearsal.next {
      case .ask(let index):
        let planned = index.map { rehearsal.plan.turns[$0] } ?? .closing
        recorder.record(.turn(TurnAsked(rehearsal: rehearsal.id, index: index, planned: planned)))
      case .begin(let turn):
        begin(turn)
      case .answer(let attempt, let part):
        try answer(attempt, part: part)
      case .followUp(let attempt, let text):
        context.say("")
        context.say(
          context.wrapped("Follow-up: " + visible(text), indent: context.questionIndent, style: .bold))
        context.say("")
        recorder.record(.followUp(FollowUpAsked(attempt: attempt, text: text)))
      case .report(let attempt, let item):
        let form = SelfReportForm(context: context, recorder: recorder, attempt: attempt)
        if headed != attempt {
          context.say("")
          form.showHeader()
          headed = attempt
        }
        if let outcome = try form.ask(item) { take(outcome, of: attempt, isAnswered: true) }
        // Reopened by stepping back: the next report begins anew.
        if case .answer = recorder.rehearsal.next {
          headed = nil
          shownTurn = nil
        }
      case .end:
        end(isComplete: true)
      case .finished, .pair:
        return
      }
    }
  }

  private func needsQuestion(_ step: Rehearsal.Step) -> Bool {
    switch step {
    case .begin, .answer, .report: true
    case .ask, .followUp, .pair, .end, .finished: false
    }
  }

  private func show(_ turn: Rehearsal.Turn) {
    context.say("")
    context.say(QuestionRendering(turn: turn, rehearsal: recorder.rehearsal, context: context).text)
    if let reminder = ReminderText(question: turn.asked.planned.question.id, context: context)?.text {
      context.say(reminder)
    }
    context.say("")
  }

  /// What is to be rated, where that goes on in another sitting.
  private func showAnswer(_ id: EventID) {
    guard let text = recorder.rehearsal.attempt(id)?.text, !text.isEmpty else { return }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      context.say(line.isEmpty ? "" : context.wrapped(visible(String(line)), indent: 2))
    }
  }

  private func begin(_ turn: EventID) {
    let rehearsal = recorder.rehearsal
    let planned = rehearsal.turns.last { $0.id == turn }?.asked.planned
    let medium = rehearsal.plan.medium
    recorder.record(
      .attempt(
        AttemptBegun(
          rehearsal: rehearsal.id, turn: turn, medium: medium,
          limit: planned?.seconds.map { AnswerClock.limit(for: $0, medium: medium) })))
  }

  private func answer(_ id: EventID, part: Int) throws {
    guard let attempt = recorder.rehearsal.attempt(id) else { return }
    let outcome =
      attempt.begun.medium == .typed
      ? try TypedAnswer(context: context, recorder: recorder, attempt: attempt, part: part).run()
      : try SpokenAnswer(context: context, recorder: recorder, attempt: attempt, part: part).run()
    // ^C among the notes on a spoken answer: the answer stands.
    let isAnswered =
      outcome != .setAside(.again)
      && recorder.rehearsal.attempt(id)?.parts.last.map { !$0.isOpen } == true
    take(outcome, of: id, isAnswered: isAnswered)
    if outcome == .ended, attempt.planned.isClosing { offerIdeas() }
  }

  /// - Parameter isAnswered: true when the answer itself stands, and only what comes after it is left.
  private func take(_ outcome: TypedAnswer.Outcome, of attempt: EventID, isAnswered: Bool) {
    switch outcome {
    case .ended:
      break
    case .never:
      if let question = recorder.rehearsal.attempt(attempt)?.planned.question.id {
        recorder.record(.retirement(QuestionRetired(question: question, isRetired: true)))
      }
      recorder.record(.setAside(AnswerSetAside(attempt: attempt, reason: .skipped)))
    case .setAside(let reason):
      if isAnswered {
        leaveReportOpen(of: attempt)
      } else {
        recorder.record(.setAside(AnswerSetAside(attempt: attempt, reason: reason)))
      }
      if reason == .stopped { end(isComplete: false) }
    }
  }

  private func leaveReportOpen(of attempt: EventID) {
    while case .report(attempt, let item) = recorder.rehearsal.next {
      recorder.record(.report(ReportGiven(attempt: attempt, item: item, value: nil)))
    }
  }

  private func end(isComplete: Bool) {
    guard recorder.rehearsal.end == nil else { return }
    if case .answer(let attempt, _) = recorder.rehearsal.next {
      recorder.record(.setAside(AnswerSetAside(attempt: attempt, reason: .stopped)))
    }
    recorder.record(
      .rehearsalEnd(RehearsalEnded(rehearsal: recorder.rehearsal.id, isComplete: isComplete)))
  }

  private func offerIdeas() {
    guard !ideas.isEmpty else { return }
    context.say("")
    context.say("Three others that candidates ask:")
    for idea in ideas.prefix(3) { context.say(context.wrapped(visible(idea), indent: 2)) }
  }
}
