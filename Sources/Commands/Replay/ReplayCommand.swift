import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `replay`: a past answer types itself again, as it was typed.
package struct ReplayCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Watch a past answer type itself again, pauses and rewordings included: replay 12.",
    discussion: """
      Without a terminal it prints the answer with ‹pauses› and [-what was taken back-] in their places. A pause \
      is at least 4 seconds and ten times your own usual gap between two keys.
      """)
  package static let prominence = Prominence.common

  @ParentCommand package var program: Rehearse

  @Argument(help: "The number that history shows, or last.")
  var attempt: AttemptReference?

  @Option(help: ArgumentHelp("The last answer to the question with these words.", valueName: "words"))
  var question: String?

  @Flag(help: "The oldest answer instead of the last.")
  var oldest = false

  @Option(help: ArgumentHelp("How many times faster, 1 to 32.", valueName: "number"))
  var speed = 1

  package init() {}

  package func validate() throws {
    guard Playback.speeds.contains(speed) else {
      throw ValidationError("--speed: expected a number from 1 to 32, found \"\(speed)\".")
    }
    guard attempt == nil || question == nil && !oldest else {
      throw ValidationError("Name one answer: by its number, or with --question and --oldest.")
    }
  }

  package func run(in context: Context) throws {
    let journal = try context.journal()
    var record = try record(in: journal)
    record.attempt = try journal.sealed(record.attempt)
    context.say(
      context.wrapped("\(record.summary.number)   \(context.shortDate(record.summary.startedAt))", indent: 0))
    context.say(context.wrapped(visible(record.summary.questionText), indent: 2, style: .bold))
    context.say("")
    guard context.terminal.isInteractive, context.terminal.hasClock else {
      context.say(ReplayPage(attempt: record.attempt, context: context).text)
      return
    }
    let player = ReplayPlayer(record.attempt, speed: speed, journal: journal, context: context)
    if try player.run() {
      try CritiqueForm(summary: record.summary, attempt: record.attempt, journal: journal, context: context)
        .run()
    }
  }

  private func record(in journal: Journal) throws -> (summary: AttemptSummary, attempt: Attempt) {
    guard question != nil || oldest else { return try (attempt ?? .last).record(in: journal) }
    var query = AttemptQuery()
    query.statuses = [.answered]
    query.includesClosing = false
    query.isOldestFirst = oldest
    query.limit = 1
    query.question = try question.map { try QuestionReference(words: $0).question(in: journal).id }
    guard let found = try journal.attempts(matching: query).first, let record = try journal.attempt(found.id)
    else {
      throw UserError(
        question == nil
          ? "There are no answers yet: solo starts a rehearsal."
          : "That question has no answer that was finished. history shows what there is.")
    }
    return record
  }
}
