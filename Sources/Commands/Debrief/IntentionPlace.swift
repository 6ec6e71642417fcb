import Interviewing
import TerminalUI

/// Keeps the open intentions to three: a fourth asks which to let go.
struct IntentionPlace {
  let context: Context
  let recorder: DebriefRecorder

  /// False when nothing was let go, so that there is no room for the new one.
  func makeRoom(for new: String) throws -> Bool {
    let open = recorder.debriefs.openIntentions
    guard open.count >= Intention.mostOpen else { return true }
    context.tell(
      "Three intentions are open already, and more are hard to keep in mind. Which one do you let go?")
    for (index, intention) in open.enumerated() {
      context.say(context.wrapped("\(index + 1)  \(visible(intention.text))", indent: 2))
    }
    let keys = Dictionary(
      uniqueKeysWithValues: open.indices.prefix(9).map { (Character(String($0 + 1)), open[$0].id) })
    let reply = try DebriefQuestions(context: context).key(
      "A number, or Enter to leave the new one out: ", keys)
    guard let id = reply.given else { return false }
    try recorder.record(.intentionLetGo(IntentionLetGo(intention: id)))
    return true
  }
}

/// Shows intentions as a rehearsal begins, and asks about them at its end.
struct IntentionForm {
  let context: Context
  let recorder: DebriefRecorder

  init(context: Context) throws {
    self.context = context
    recorder = try DebriefRecorder(context: context)
  }

  /// One or two open intentions, where there are any.
  func show() {
    let shown = recorder.debriefs.intentionsToShow(at: context.now())
    guard !shown.isEmpty else { return }
    context.say("You meant to:")
    for intention in shown { context.say(context.wrapped(visible(intention.text), indent: 2, style: .bold)) }
  }

  /// One key each; only where something was answered, and about what was open as the rehearsal began.
  func ask(after rehearsal: Rehearsal) throws {
    let shown = recorder.debriefs.intentionsToShow(at: rehearsal.startedAt)
    guard !shown.isEmpty, rehearsal.countedTurns.contains(where: { $0.answer != nil }) else { return }
    let questions = DebriefQuestions(context: context)
    context.say("")
    context.tell("You meant to. y yes, p partly, n no, Enter leaves it open")
    for intention in shown {
      let reply = try questions.key(
        questions.row(visible(intention.text)),
        ["y": IntentionReviewed.Kept.yes, "p": .partly, "n": .no])
      guard let kept = reply.given else {
        if case .left = reply { return }
        continue
      }
      try recorder.record(
        .intentionReview(
          IntentionReviewed(intention: intention.id, rehearsal: rehearsal.id, kept: kept)))
      if recorder.debriefs.intentions.contains(where: { $0.id == intention.id && $0.isRetired }) {
        context.say(
          context.wrapped("Three times yes: it is yours now, and is not asked about again.", indent: 2))
      }
    }
  }
}
