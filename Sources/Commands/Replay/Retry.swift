import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `retry`: the question of a past answer again, at once.
package struct Retry: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Answer the same question again at once, with what you wanted to change: retry 12.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "The number that history shows, or last.")
  var attempt = AttemptReference.last

  @Flag(help: "Leave out the review at the end.")
  var noReview = false

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let record = try attempt.record(in: journal)
    var planned = record.attempt.planned
    guard !planned.question.text.isEmpty else {
      throw UserError("What was asked in attempt \(record.summary.number) cannot be read any more.")
    }
    planned.reason = .again(after: record.summary.startedAt)
    let plan = RehearsalPlan(
      mode: .solo, seed: 0, isSeedGiven: false, medium: record.summary.medium, count: 1, turns: [planned],
      hasClosing: false, isHardStop: false, hasClock: try context.settings.load().hasClock,
      version: Version.current)
    context.say(context.wrapped(SoloOpening.manner(plan.medium), indent: 0, style: .dim))
    let recorder = try Recorder(beginning: plan, journal: journal, context: context)
    try RehearsalPlayer(context: context, recorder: recorder, ideas: []).play()
    if !noReview { try ReviewSitting.offer(recorder.rehearsal, journal: journal, context: context) }
    guard let answer = recorder.rehearsal.turns.last?.answer?.id,
      let number = try journal.attempt(answer, includesEdits: false)?.summary.number
    else { return }
    context.say("")
    context.tell("\(context.typed("compare \(record.summary.number) \(number)")) lays the two side by side.")
  }
}
