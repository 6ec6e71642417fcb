import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `compare`: answers to one question side by side.
package struct CompareCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Lay answers to one question side by side: compare 7 12, or words of the question.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "Two attempts as history numbers them, or words of a question; else the last one.")
  var attempts: [String] = []

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let records = try records(in: journal).sorted {
      ($0.summary.startedAt, $0.summary.number) < ($1.summary.startedAt, $1.summary.number)
    }
    let answers = try records.map {
      try ReviewedAttempt(summary: $0.summary, attempt: journal.sealed($0.attempt)).observed(in: journal)
    }
    context.terminal.page(CompareText(answers: answers, context: context).text + "\n")
  }

  private typealias Record = (summary: AttemptSummary, attempt: Attempt)

  private func records(in journal: Journal) throws -> [Record] {
    let references = attempts.compactMap { AttemptReference(argument: $0) }
    guard references.count == attempts.count, references.count <= 2 else {
      let question = try QuestionReference(words: attempts.joined(separator: " ")).question(in: journal)
      return try answers(to: question.id, in: journal)
    }
    guard references.count == 2 else {
      let one = try (references.first ?? .last).record(in: journal)
      return try answers(to: one.attempt.planned.question.id, in: journal)
    }
    let two = try references.map { try $0.record(in: journal) }
    guard two[0].summary.id != two[1].summary.id else {
      throw UserError("That is one attempt, \(two[0].summary.number), named twice. Name another with it.")
    }
    guard two[0].summary.question == two[1].summary.question else {
      throw UserError(
        "Attempts \(two[0].summary.number) and \(two[1].summary.number) answer different questions. "
          + "history WORDS finds answers to the same one.")
    }
    return two
  }

  /// All that were finished.
  private func answers(to question: QuestionID, in journal: Journal) throws -> [Record] {
    var query = AttemptQuery()
    query.question = question
    query.statuses = [.answered]
    query.limit = nil
    let found = try journal.attempts(matching: query).compactMap {
      try journal.attempt($0.id, includesEdits: false)
    }
    guard found.count > 1 else {
      throw UserError(
        found.first.map {
          "There is only one answer to that question, \($0.summary.number): retry \($0.summary.number) gives another."
        } ?? "That question has no answer that was finished. history shows what there is.")
    }
    return found
  }
}
