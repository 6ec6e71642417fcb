import Interviewing
import TerminalUI

/// An answer that the candidate types while the interviewer watches: the keyboard goes there and back.
struct CandidateTyping {
  let player: PairPlayer
  let attempt: Attempt
  let part: Int

  /// False when the round is to be left open.
  func run() throws -> Bool {
    let context = player.context
    let prompt = part == 0 ? attempt.planned.question.text : "Follow-up: " + attempt.parts[part].prompt
    player.page.clear()
    context.say(context.wrapped("\(player.names.candidate.atStart) types.", indent: 0))
    context.say("")
    context.say(context.wrapped(visible(prompt), indent: 2, style: .bold))
    context.say("")
    let outcome = try TypedAnswer(
      context: context, recorder: player.recorder, attempt: attempt, part: part
    ).run()
    switch outcome {
    case .ended: break
    case .never: player.recorder.record(.setAside(AnswerSetAside(attempt: attempt.id, reason: .skipped)))
    case .setAside(let reason):
      player.recorder.record(.setAside(AnswerSetAside(attempt: attempt.id, reason: reason)))
    }
    player.page.clear()
    guard outcome == .ended else { return true }
    return try giveBack()
  }

  /// The interviewer has the keyboard again, and may ask on.
  private func giveBack() throws -> Bool {
    let context = player.context
    let followUp = player.rehearsal.attempt(attempt.id)
      .flatMap { InterviewerPage.nextFollowUp(of: $0, in: player.rehearsal) }
    let shown = { [player] in
      ["Pass the keyboard to \(player.names.interviewer)."]
        + (followUp.map { ["", context.wrapped("ask next: " + visible($0), indent: 2)] } ?? [])
    }
    let text = { shown().joined(separator: "\n") + "\n" }
    let prompt =
      followUp == nil
      ? "Enter when you have it: " : "u asks the follow-up, Enter goes on to your ratings: "
    let answer = try player.page.key(
      text, prompt: { prompt }, among: followUp == nil ? [.enter] : [.enter, .character("u")])
    switch answer {
    case .interrupted: return try player.goesOn(below: text)
    case .key(.character("u"), _):
      if let followUp {
        player.recorder.record(.followUp(FollowUpAsked(attempt: attempt.id, text: followUp)))
      }
      return true
    case .key: return true
    }
  }
}
