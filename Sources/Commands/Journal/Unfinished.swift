import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// A rehearsal that was left open, by a crash or a closed terminal.
struct Unfinished {
  let rehearsal: Rehearsal

  /// The newest one that no running program holds.
  static func newest(in journal: Journal) throws -> Unfinished? {
    guard let open = try journal.unfinishedRehearsals().first,
      let rehearsal = try journal.rehearsal(open.id)
    else { return nil }
    return Unfinished(rehearsal: rehearsal)
  }

  /// The answer that was being typed, where there is one.
  var openAnswer: Attempt? {
    guard case .answer(let id, _) = rehearsal.next else { return nil }
    return rehearsal.attempt(id)
  }

  /// One line above the prompt.
  func notice(in context: Context) -> String {
    let date = context.shortDate(rehearsal.startedAt)
    if let answer = openAnswer, !answer.text.isEmpty {
      let words = counted(Text.wordCount(of: answer.text), "word")
      return "An answer from \(date) is unfinished (\(words)). resume, keep or discard?"
    }
    let answered = rehearsal.answers.count { !$0.parts.contains(where: \.isOpen) }
    let left = max(0, rehearsal.count - answered)
    let what = left == 0 ? "its end is left" : "\(counted(left, "question")) left"
    return "A rehearsal from \(date) is unfinished (\(what)). resume, keep or discard?"
  }
}

/// `resume`: goes on where a rehearsal was left open.
package struct Resume: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a rehearsal that was left open.")

  @ParentCommand package var program: Rehearse

  @Flag(help: "Leave out the review at the end.")
  var noReview = false

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let (unfinished, lock) = try Unfinished.claim(in: journal)
    let selection = try QuestionSelection(banks: [], category: nil, tag: nil, field: nil, context: context)
    let rehearsal = unfinished.rehearsal
    if rehearsal.plan.pair != nil {
      let recorder = Recorder(resuming: rehearsal, lock: lock, journal: journal, context: context)
      return try PairSitting(context: context, journal: journal).play(recorder, isResumed: true)
    }
    context.tell("Going on with the rehearsal of \(context.shortDate(rehearsal.startedAt)).")
    context.say(context.wrapped(SoloOpening.manner(rehearsal.plan.medium), indent: 0, style: .dim))
    let intentions = try IntentionForm(context: context)
    let recorder = Recorder(resuming: rehearsal, lock: lock, journal: journal, context: context)
    try RehearsalPlayer(
      context: context, recorder: recorder, ideas: selection.ideas(seed: rehearsal.plan.seed)
    ).play()
    try intentions.ask(after: recorder.rehearsal)
    if !noReview { try ReviewSitting.offer(recorder.rehearsal, journal: journal, context: context) }
  }
}

/// `keep`: ends what was left open, and counts its answer as it stands.
package struct Keep: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Keep an unfinished answer as it is, and end its rehearsal.")

  @ParentCommand package var program: Rehearse

  package init() {}

  package func run(in context: Context) throws {
    let recorder = try Unfinished.recorder(in: context)
    if case .answer(let id, let part) = recorder.rehearsal.next, let attempt = recorder.rehearsal.attempt(id)
    {
      let state = attempt.parts[part]
      recorder.record(
        .answer(
          AnswerEnded(
            attempt: id, part: part, text: state.text.trimmingTrailingNewlines,
            started: state.firstWord ?? state.edits.first?.at,
            ended: state.ending?.ended ?? state.clock)))
    }
    recorder.record(.rehearsalEnd(RehearsalEnded(rehearsal: recorder.rehearsal.id, isComplete: false)))
    guard recorder.finish() else { return }
    context.tell("Kept as it is: \(context.typed("show last")) shows it.")
  }
}

/// `discard`: ends what was left open; its unfinished answer does not count.
package struct Discard: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Set an unfinished answer aside, and end its rehearsal.")

  @ParentCommand package var program: Rehearse

  package init() {}

  package func run(in context: Context) throws {
    let recorder = try Unfinished.recorder(in: context)
    if case .answer(let id, _) = recorder.rehearsal.next {
      recorder.record(.setAside(AnswerSetAside(attempt: id, reason: .discarded)))
    }
    recorder.record(.rehearsalEnd(RehearsalEnded(rehearsal: recorder.rehearsal.id, isComplete: false)))
    guard recorder.finish() else { return }
    context.tell("Set aside. Its words stay in the journal; forget takes them out for good.")
  }
}

extension Unfinished {
  /// The newest one with its lock, so that no other program takes it up at the same time.
  static func claim(in journal: Journal) throws -> (Unfinished, RehearsalLock?) {
    guard let unfinished = try newest(in: journal) else {
      throw UserError("Nothing is left open: solo starts a rehearsal.")
    }
    let lock = try journal.lock(unfinished.rehearsal.id)
    // In memory there is nobody to keep out, and no lock.
    guard lock != nil || journal.path == nil else {
      throw UserError("That rehearsal is going on in another program.")
    }
    return (unfinished, lock)
  }

  static func recorder(in context: Context) throws -> Recorder {
    let journal = try context.journal()
    let (unfinished, lock) = try claim(in: journal)
    return Recorder(resuming: unfinished.rehearsal, lock: lock, journal: journal, context: context)
  }
}

extension String {
  var trimmingTrailingNewlines: String {
    var text = Substring(self)
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
