import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `critique`: what you think of a past answer now.
package struct CritiqueCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "critique",
    abstract: "Rate a past answer again, reword lines of it, and name one thing to change: critique 12.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "The number that history shows, or last.")
  var attempt = AttemptReference.last

  @Option(
    help: ArgumentHelp("Only note the one thing to change, without questions.", valueName: "text"))
  var change: String?

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    var record = try attempt.record(in: journal)
    record.attempt = try journal.sealed(record.attempt)
    if let change {
      guard !change.allSatisfy(\.isWhitespace) else {
        throw ValidationError("--change: expected what you want to change, such as \"end with the result\".")
      }
      try journal.append([
        JournalEvent(
          id: context.newID(), at: context.now(), person: journal.owner.id,
          body: .critique(CritiqueGiven(attempt: record.summary.id, .change(change))))
      ])
      context.tell("Kept with attempt \(record.summary.number). It comes back when the question does.")
      return
    }
    context.say(
      context.wrapped(
        "\(record.summary.number)   \(context.shortDate(record.summary.startedAt))", indent: 0))
    context.say(context.wrapped(visible(record.summary.questionText), indent: 2, style: .bold))
    context.say("")
    context.say(ReplayPage(attempt: record.attempt, context: context).text)
    context.say("")
    try CritiqueForm(summary: record.summary, attempt: record.attempt, journal: journal, context: context)
      .run()
  }
}
