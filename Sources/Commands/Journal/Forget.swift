import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `forget`: deletes an answer, or all of them, for good.
package struct Forget: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Delete an answer for good, or all of them: forget 12, forget --all.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "The number that history shows, or last.")
  var attempt: AttemptReference?

  @Flag(help: "Everything in the journal.")
  var all = false

  @Flag(help: "Do not ask.")
  var yes = false

  package init() {}

  package func validate() throws {
    guard all != (attempt != nil) else {
      throw ValidationError("Name one attempt, such as forget 12, or say forget --all.")
    }
  }

  package func run(in context: Context) throws {
    let journal = try context.journal()
    if let attempt {
      let record = try attempt.record(in: journal)
      let number = record.summary.number
      context.say(context.wrapped("\(number)  \(visible(record.summary.questionText))", indent: 0))
      guard try agrees("Delete attempt \(number) for good?", context) else { return }
      guard try journal.forget(record.summary.id) else {
        throw UserError("There is no attempt \(number) any more.")
      }
      context.say("Attempt \(number) is gone from the journal. Backups and exports are untouched.")
    } else {
      let answers = counted(try journal.answerCount(), "answer")
      guard try agrees("Delete the whole journal, \(answers), for good?", context) else { return }
      try journal.forgetAll()
      context.tell("The journal is empty. Backups, exports and settings are untouched.")
    }
  }

  private func agrees(_ question: String, _ context: Context) throws -> Bool {
    if yes { return true }
    let agrees = try context.confirms(question)
    if !agrees { context.say("Nothing was deleted.") }
    return agrees
  }
}
