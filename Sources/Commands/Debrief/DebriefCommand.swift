import ArgumentParser
import BankFiles
import Interviewing
import JournalStore
import TerminalUI

/// `debrief`: what a real interview was like, and what comes of it.
package struct DebriefCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "After a real interview: three things that evening, the rest another day.",
    discussion: """
      debrief alone begins one, or goes on with the last. debrief list lists them, debrief show 2 shows one, \
      debrief outcome rejection notes how it ended, debrief request writes to the employer for feedback (it is \
      never sent from here), debrief reply takes down the answer, debrief forget 2 deletes one for good. Without \
      a number the last one is meant.
      """)
  package static let prominence = Prominence.common

  @ParentCommand package var program: Rehearse

  @Argument(help: "What to do; nothing begins a debrief.")
  var action: Action?

  @Argument(help: "A debrief's number as list shows it; for outcome also what it was.")
  var words: [String] = []

  @Flag(help: "Go through all of it at once.")
  var all = false

  @Option(help: "For request: how it sounds.")
  var tone: FeedbackTone?

  @Option(
    help: ArgumentHelp("For request: keep it in this file; .eml opens in a mail program.", valueName: "file"))
  var save: String?

  @Flag(help: "For request: open it in your editor first.")
  var edit = false

  enum Action: String, ExpressibleByArgument, CaseIterable {
    case list, show, outcome, request, reply, forget
  }

  package init() {}

  package func validate() throws {
    if all, action != nil { throw ValidationError("--all goes with debrief alone, such as debrief --all.") }
    if tone != nil || save != nil || edit, action != .request {
      throw ValidationError("--tone, --save and --edit go with request, such as debrief request --tone warm.")
    }
    let most = action == .outcome ? 2 : action == nil || action == .list ? 0 : 1
    guard words.count <= most else {
      let command = (["debrief"] + [action?.rawValue].compactMap { $0 }).joined(separator: " ")
      let takes = most == 0 ? "nothing" : most == 1 ? "a number" : "a number and an outcome"
      throw ValidationError(
        "\(command): expected \(takes) after it, found \"\(visible(words.joined(separator: " ")))\".")
    }
  }

  package func run(in context: Context) throws {
    let recorder = try DebriefRecorder(context: context)
    switch action {
    case nil: try DebriefOpening(context: context, recorder: recorder, isWhole: all).run()
    case .list: context.say(DebriefList(debriefs: recorder.debriefs, context: context).text)
    case .show:
      let (number, debrief) = try recorder.debrief(words.first)
      context.terminal.page(
        DebriefText(debrief: debrief, number: number, debriefs: recorder.debriefs, context: context).text
          + "\n")
    case .outcome: try noteOutcome(recorder, context)
    case .request:
      let (_, debrief) = try recorder.debrief(words.first)
      try FeedbackRequestForm(context: context, recorder: recorder, debrief: debrief.id)
        .run(tone: tone, file: save, isEdited: edit)
    case .reply:
      let (_, debrief) = try recorder.debrief(words.first)
      try FeedbackReplyForm(context: context, recorder: recorder, debrief: debrief.id).run()
    case .forget: try forget(recorder, context)
    }
  }

  private func noteOutcome(_ recorder: DebriefRecorder, _ context: Context) throws {
    let named = words.compactMap { InterviewOutcome(rawValue: $0.lowercased()) }
    let others = words.filter { InterviewOutcome(rawValue: $0.lowercased()) == nil }
    guard named.count <= 1, others.count <= 1, others.allSatisfy({ $0 == "last" || Int($0) != nil }) else {
      throw ValidationError(
        "debrief outcome: expected one of \(InterviewOutcome.allCases.map(\.rawValue).joined(separator: ", ")), such as "
          + "debrief outcome rejection; found \"\(visible(words.joined(separator: " ")))\".")
    }
    let (_, debrief) = try recorder.debrief(others.first)
    guard let outcome = try named.first ?? DebriefQuestions(context: context).outcome().given else { return }
    try recorder.record(.outcome(OutcomeLearned(debrief: debrief.id, outcome: outcome)))
    context.tell("Noted: \(context.name(of: debrief)), \(outcome.rawValue).")
    if outcome == .rejection {
      context.tell(
        "\(context.typed("debrief request")) writes a short request for feedback; most employers say at least a line."
      )
    }
  }

  private func forget(_ recorder: DebriefRecorder, _ context: Context) throws {
    guard let word = words.first else {
      throw ValidationError("Say which: debrief forget 2, or debrief forget last.")
    }
    let (number, debrief) = try recorder.debrief(word)
    let question = "Delete debrief \(number), \(context.name(of: debrief)), for good?"
    guard try context.confirms(question) else { return context.say("Kept.") }
    try recorder.journal.forget(debrief: debrief.id)
    context.say("Debrief \(number) is deleted; the later ones move up by one.")
  }
}

extension FeedbackTone: ExpressibleByArgument {}

/// Writes debriefs and intentions to the journal, and keeps them in step with it.
final class DebriefRecorder {
  let journal: Journal
  private let context: Context
  private(set) var debriefs: Debriefs

  init(context: Context) throws {
    self.context = context
    journal = try context.journal()
    debriefs = Debriefs(events: try journal.debriefEvents())
  }

  /// Writes an event down for good before it returns.
  @discardableResult
  func record(_ body: JournalEvent.Body) throws -> EventID {
    let event = JournalEvent(
      id: context.newID(), at: context.now(), person: journal.owner.id, body: body)
    try journal.append([event])
    debriefs.apply(event)
    return event.id
  }

  func answer(_ answer: DebriefAnswer, in debrief: EventID) throws {
    try record(.debriefAnswer(DebriefAnswered(debrief: debrief, answer: answer)))
  }

  /// The debrief with a number as `list` shows it; the last one without.
  func debrief(_ word: String?) throws -> (number: Int, debrief: Debrief) {
    guard let last = debriefs.all.last else {
      throw UserError("There is no debrief yet: debrief begins one.")
    }
    guard let word, word != "last" else { return (debriefs.all.count, last) }
    guard let number = Int(word), debriefs.all.indices.contains(number - 1) else {
      throw UserError(
        "There is no debrief \"\(visible(word))\": debrief list shows the numbers, 1 to \(debriefs.all.count)."
      )
    }
    return (number, debriefs.all[number - 1])
  }
}

extension Context {
  /// "Northwind, staff accountant, 20 November, second", or the day of the debrief where nothing is known.
  func name(of debrief: Debrief) -> String {
    let particulars = debrief.particulars
    let parts = [particulars?.company, particulars?.role, interviewDay(debrief), particulars?.round]
    let known = parts.compactMap { $0 }.map { visible($0) }
    return known.isEmpty
      ? "the interview debriefed \(relativeDay(debrief.startedAt))" : known.joined(separator: ", ")
  }

  /// The interview's date as one says it.
  func interviewDay(_ debrief: Debrief) -> String? {
    guard let day = debrief.particulars?.day else { return nil }
    guard let moment = Dates.startOfDay(day, midnight: midnight) else { return day }
    return Dates.day(localTime(moment), now: localTime(now()))
  }
}
