import Interviewing
import TerminalUI

/// Takes down what an employer answered, coded to the reasons they give, and offers intentions.
struct FeedbackReplyForm {
  let context: Context
  let recorder: DebriefRecorder
  let debrief: EventID

  func run() throws {
    guard let known = recorder.debriefs[debrief] else { return }
    let ask = DebriefQuestions(context: context)
    context.tell("What did they answer? \(context.name(of: known)). Type or paste it; an empty line ends it.")
    var lines: [String] = []
    while case .given(let line) = try ask.line("") { lines.append(line) }
    guard !lines.isEmpty else { throw UserError("There was no text, so nothing was kept.") }
    // At once, so that the words are kept whatever happens to the rest.
    var reply = FeedbackReceived(debrief: debrief, text: lines.joined(separator: "\n"))
    try recorder.record(.feedbackReply(reply))
    context.say("")
    context.tell("What do they say it was? One or more numbers, Enter for none of them.")
    context.say(context.wrapped("1  experience in an area was missing", indent: 2))
    context.say(context.wrapped("2  skills were less strong than they wanted", indent: 2))
    context.say(context.wrapped("3  they saw no fit with how they work", indent: 2))
    context.say("  4  another reason")
    reply.reasons = try reasons(ask)
    if reply.reasons.contains(.experience) || reply.reasons.contains(.skills) {
      let areas = try ask.line(
        "Which areas or skills, in a word or two each, such as consolidation, tax:")
      reply.areas = (areas.given ?? "").split { ",;".contains($0) }.map(trimmed).filter { !$0.isEmpty }
    }
    if !reply.reasons.isEmpty { try recorder.record(.feedbackReply(reply)) }
    if !reply.areas.isEmpty {
      context.tell(
        "Questions on \(visible(reply.areas.joined(separator: ", "))) now come first at your rehearsals.")
    }
    try offerIntentions(reply, ask)
    context.tell("Kept. It took something to ask, and something to read it.")
  }

  private func reasons(_ ask: DebriefQuestions) throws -> [FeedbackReason] {
    while case .given(let words) = try ask.line("") {
      let numbers = words.split { !$0.isNumber }.map { Int($0) ?? 0 }
      if !numbers.isEmpty, numbers.allSatisfy({ (1...4).contains($0) }) {
        return FeedbackReason.allCases.enumerated().filter { numbers.contains($0.offset + 1) }.map(\.element)
      }
      context.tell("Numbers from 1 to 4, such as 2 or 1 2.")
    }
    return []
  }

  private func offerIntentions(_ reply: FeedbackReceived, _ ask: DebriefQuestions) throws {
    for reason in reply.reasons where reason != .other {
      let what = reply.areas.isEmpty || reason == .culture ? reason.rawValue : visible(reply.areas[0])
      guard
        let words = try ask.line("About \(what): what will you do or say differently?").given
      else { continue }
      guard try IntentionPlace(context: context, recorder: recorder).makeRoom(for: words) else { continue }
      try recorder.record(
        .intention(IntentionMade(text: words, criterion: reason.criterion, debrief: debrief)))
    }
  }
}
