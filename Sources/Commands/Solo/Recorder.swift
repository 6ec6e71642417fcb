import Interviewing
import JournalStore
import TerminalUI

/// Writes down what happens in a rehearsal, and keeps the rehearsal's course in step with it.
///
/// When the journal cannot be written the rehearsal goes on: the person is told once, and what is still
/// missing at the end goes to a rescue file.
final class Recorder {
  private(set) var rehearsal: Rehearsal
  private let journal: Journal
  private let context: Context
  private let lock: RehearsalLock?
  private var isFailing = false
  private var trouble: String?

  /// Begins a rehearsal and writes down its plan.
  ///
  /// - Parameter candidate: who answers; nil for the journal's owner.
  init(beginning plan: RehearsalPlan, candidate: EventID? = nil, journal: Journal, context: Context) throws {
    let event = JournalEvent(
      id: context.newID(), at: context.now(), person: candidate ?? journal.owner.id, body: .rehearsal(plan))
    guard let rehearsal = Rehearsal(event) else { throw UserError("The rehearsal could not be begun.") }
    self.rehearsal = rehearsal
    self.journal = journal
    self.context = context
    // Locked first, so that another program never offers it as left open.
    lock = try journal.lock(event.id)
    append([event])
  }

  /// Takes up a rehearsal that was left open.
  init(resuming rehearsal: Rehearsal, lock: RehearsalLock?, journal: Journal, context: Context) {
    self.rehearsal = rehearsal
    self.journal = journal
    self.context = context
    self.lock = lock
  }

  /// Writes an event down for good before it returns.
  ///
  /// - Parameter person: whose doing it is; nil for the candidate's.
  @discardableResult
  func record(_ body: JournalEvent.Body, by person: EventID? = nil) -> EventID {
    let event = event(body, by: person)
    append([event])
    rehearsal.apply(event)
    return event.id
  }

  /// Writes an event down within a moment, off the event loop: drafts and taps. `takeTrouble` or `tellTrouble`
  /// says whether it went wrong.
  func recordSoon(_ body: JournalEvent.Body, by person: EventID? = nil) {
    let event = event(body, by: person)
    rehearsal.apply(event)
    journal.appendSoon([event])
    if let failure = journal.takeWriteFailure() { fall(back: failure) }
  }

  private func event(_ body: JournalEvent.Body, by person: EventID?) -> JournalEvent {
    JournalEvent(id: context.newID(), at: context.now(), person: person ?? rehearsal.candidate, body: body)
  }

  private func append(_ events: [JournalEvent]) {
    do {
      try journal.append(events)
      isFailing = false
    } catch {
      fall(back: error)
    }
    tellTrouble()
  }

  /// Notes that the journal cannot be written; what is waiting is tried again with every later event.
  private func fall(back error: JournalError) {
    guard !isFailing else { return }
    isFailing = true
    trouble = "\(error)\nThe rehearsal goes on; what you type is kept until it can be written."
  }

  /// What the person has not been told yet, to be shown above the line that is being typed.
  func takeTrouble() -> String? {
    if let failure = journal.takeWriteFailure() { fall(back: failure) }
    guard context.terminal.isInteractive, let text = trouble else {
      tellTrouble()
      return nil
    }
    trouble = nil
    return context.wrapped(visible(text, keepingNewlines: true), indent: 0)
  }

  /// Says once that the journal cannot be written.
  func tellTrouble() {
    if let trouble { context.complain(trouble) }
    trouble = nil
  }

  /// To be called when the rehearsal is left: what the journal still has not taken goes to files of its own.
  ///
  /// - Returns: whether the journal has everything.
  @discardableResult
  func finish() -> Bool {
    do {
      try journal.flush()
    } catch {
      fall(back: error)
    }
    tellTrouble()
    let waiting = journal.waiting
    guard !waiting.isEmpty else { return true }
    let folder = journal.path.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } } ?? "."
    let answers = rehearsal.turns.flatMap(\.attempts).map { attempt in
      ([attempt.planned.question.text] + attempt.parts.map(\.text)).joined(separator: "\n\n")
    }.joined(separator: "\n\n\n")
    var lines = JSONWriter()
    for event in waiting { EventLine.write(event, to: &lines) }
    let text = RescueFile.write(answers, in: [folder])
    let events = RescueFile.write(
      String(decoding: lines.bytes.dropLast(), as: UTF8.self), ending: "jsonl", in: [folder])
    switch (events, text) {
    case (let events?, let text):
      context.complain(
        "The journal has not taken everything. When it can be written again, this brings in what it lacks:\n"
          + "  " + importing(events))
      if let text { context.complain("To read, your answers are in \(context.shown(path: text)).") }
    case (nil, let text?):
      context.complain(
        "The journal has not taken everything. Your answers are in \(context.shown(path: text)).")
    case (nil, nil):
      context.complain(
        "Neither the journal nor a rescue file could be written. Copy your answers from the screen.")
    }
    return false
  }

  /// The command that takes a file into this journal.
  private func importing(_ file: String) -> String {
    let given = "import " + ShellWords.quoted(file)
    guard !context.isAtPrompt, let path = journal.path, path != context.folders.journal else {
      return context.typed(given)
    }
    return context.typed("--journal \(ShellWords.quoted(path)) " + given)
  }
}
