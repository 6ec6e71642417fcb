import Foundation
import Interviewing
import TerminalUI

/// Writes a request for feedback, lets the person change it, and prints or keeps it; nothing is sent.
struct FeedbackRequestForm {
  let context: Context
  let recorder: DebriefRecorder
  let debrief: EventID

  /// - Parameters:
  ///   - tone: asked for where it is nil.
  ///   - file: where to keep it; asked for where it is nil and a person is there.
  ///   - isEdited: opens the editor first.
  func run(tone: FeedbackTone?, file: String?, isEdited: Bool) throws {
    guard let debrief = recorder.debriefs[debrief] else { return }
    let ask = DebriefQuestions(context: context)
    let isAsking = context.terminal.isInteractive && file == nil
    let chosen: FeedbackTone
    if let tone {
      chosen = tone
    } else if isAsking {
      let reply = try ask.key(
        "A tone: p plain, w warm, f formal: ", ["p": FeedbackTone.plain, "w": .warm, "f": .formal])
      switch reply {
      case .given(let tone): chosen = tone
      case .skipped: chosen = .plain
      case .back, .left: return
      }
    } else {
      chosen = .plain
    }
    let owner = recorder.journal.owner
    var name = owner.hasName ? owner.name : nil
    if name == nil, isAsking {
      name = try ask.line("Your name, to sign it (Enter leaves a blank):").given
    }
    let request = FeedbackRequest(
      chosen, particulars: debrief.particulars, day: context.interviewDay(debrief), outcome: debrief.outcome,
      name: name)
    var text = request.body
    if isEdited { text = try context.terminal.edit(text) }
    if !isAsking {
      try note(text, chosen)
      guard let file else { return show(request.subject, text) }
      try keep(MailDraft(subject: request.subject, body: text, date: context.now()), in: file)
      return
    }
    show(request.subject, text)
    while true {
      let reply = try ask.key(
        "e editor, s save, Enter done: ", ["e": "e" as Character, "s": "s"])
      switch reply.given {
      case "e":
        do {
          text = try context.terminal.edit(text)
          show(request.subject, text)
        } catch {
          context.tell("\(error)")
        }
      case "s":
        guard let path = try ask.line("File (.eml opens in a mail program):").given else { continue }
        do {
          try keep(
            MailDraft(subject: request.subject, body: text, date: context.now()),
            in: path.hasPrefix("~/") ? (context.folders.home ?? "~") + path.dropFirst() : path)
        } catch let error as UserError {
          context.tell("\(error)")
          continue
        }
        return try note(text, chosen)
      default:
        return try note(text, chosen)
      }
    }
  }

  private func note(_ text: String, _ tone: FeedbackTone) throws {
    try recorder.record(.feedbackRequest(FeedbackRequested(debrief: debrief, tone: tone, text: text)))
  }

  private func show(_ subject: String, _ text: String) {
    context.say("")
    context.say(context.wrapped("Subject: " + visible(subject), indent: 2))
    context.say("")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      context.say(line.isEmpty ? "" : context.wrapped(visible(String(line)), indent: 2))
    }
    context.say("")
  }

  private func keep(_ draft: MailDraft, in path: String) throws {
    let isMail = path.lowercased().hasSuffix(".eml")
    let text = isMail ? draft.message : "Subject: \(draft.subject)\n\n\(draft.body)\n"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw UserError(
        "\(visible(path)): there is already a file with this name, and it was left as it is. Name another.")
    }
    let file = try Destination(path, replaces: false, in: context)
    try file.write(text)
    try file.finish()
    context.tell(
      "Kept in \(context.shown(path: path)). Nothing was sent; read it once more and send it yourself.")
  }
}
