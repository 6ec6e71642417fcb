import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `show`: one past answer with everything the journal holds of it.
package struct Show: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a past answer, with times, ratings and edits: show 12.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "The number that history shows, or last.")
  var attempt = AttemptReference.last

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let record = try attempt.record(in: journal)
    let round = try RoundRendering(
      record.summary.id, of: record.attempt.begun.rehearsal, in: journal, context: context)
    context.terminal.page(
      AttemptRendering(
        summary: record.summary, attempt: round?.attempt ?? record.attempt, round: round, context: context
      ).text + "\n")
  }
}

/// How a person names an attempt: by its number or as the last one.
enum AttemptReference: Equatable, CustomStringConvertible {
  case last
  case number(Int)

  init?(argument: String) {
    if argument == "last" {
      self = .last
    } else if let number = Int(argument), number > 0 {
      self = .number(number)
    } else {
      return nil
    }
  }

  fileprivate init(typed text: String) throws {
    guard let reference = AttemptReference(argument: text) else {
      throw Expected("last, or a number as history shows it")
    }
    self = reference
  }

  var description: String {
    switch self {
    case .last: "last"
    case .number(let number): String(number)
    }
  }

  func record(in journal: Journal) throws -> (summary: AttemptSummary, attempt: Attempt) {
    switch self {
    case .last:
      var query = AttemptQuery()
      query.includesClosing = false
      query.limit = 1
      guard let latest = try journal.attempts(matching: query).first,
        let record = try journal.attempt(latest.id)
      else {
        throw UserError("There are no answers yet: solo starts a rehearsal.")
      }
      return record
    case .number(let number):
      guard let record = try journal.attempt(number) else {
        throw UserError("There is no attempt \(number): history shows the numbers.")
      }
      return record
    }
  }
}

// An argument that names an attempt says what is expected where it is something else.

extension Argument where Value == AttemptReference {
  init(help: ArgumentHelp) { self.init(help: help, transform: AttemptReference.init(typed:)) }

  init(wrappedValue: AttemptReference, help: ArgumentHelp) {
    self.init(wrappedValue: wrappedValue, help: help, transform: AttemptReference.init(typed:))
  }
}

extension Argument where Value == AttemptReference? {
  init(help: ArgumentHelp) { self.init(help: help, transform: AttemptReference.init(typed:)) }
}
