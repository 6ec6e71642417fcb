import ArgumentParser
import BankFiles
import Foundation
import Interviewing
import JournalStore
import TerminalUI

/// `history`: finds past answers.
package struct History: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Find your past answers: history, or history WORDS.")
  package static let prominence = Prominence.common

  @ParentCommand package var program: Rehearse

  @Argument(help: "Words that were in the question or the answer.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Only answers from this day on, such as 2026-11-01.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Only answers to questions of this bank.", valueName: "bank"))
  var bank: String?

  @Option(help: ArgumentHelp("Somebody else's answers, by name.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("At most this many, the newest or best first.", valueName: "number"))
  var count = 20

  @Option(help: "text or json.")
  var format = OutputFormat.text

  package init() {}

  package func validate() throws {
    guard (1...1_000_000).contains(count) else {
      throw ValidationError("--count: expected a number from 1 to 1000000, found \"\(count)\".")
    }
  }

  package func run(in context: Context) throws {
    let journal = try context.journal()
    var query = AttemptQuery(words: words.joined(separator: " "))
    query.limit = count
    query.person = try person.map { try id(of: $0, in: journal) }
    query.since = try since.map { try context.startOfDay($0, option: "--since") }
    query.bank = bank
    let found = try journal.attempts(matching: query)
    let names = try PeopleNames(journal)
    switch format {
    case .json:
      context.say(try JSONText.encode(found.map { HistoryEntry($0, person: names.name($0.person)) }))
    case .text:
      if found.isEmpty, let bank {
        let names = try context.bankLibrary().banks.map(\.name)
        let hint = Spelling.closest(to: bank, among: names).flatMap {
          $0 == bank ? nil : " Did you mean \($0)?"
        }
        throw UserError("No answer to a question of the bank \"\(visible(bank))\" was found.\(hint ?? "")")
      }
      let debriefs = try debriefs(journal, since: query.since, in: context)
      guard !found.isEmpty || !debriefs.isEmpty else {
        throw UserError(
          words.isEmpty && since == nil && bank == nil
            ? "There are no answers yet: solo starts a rehearsal."
            : "No answer was found. history alone shows the latest.")
      }
      let answers = found.map { (at: $0.startedAt, row: row($0, names, in: context)) }
      // Answers found by words stand by how well they fit, and debriefs then after them.
      let rows = words.isEmpty ? (answers + debriefs).sorted { $0.at > $1.at } : answers + debriefs
      for entry in rows.prefix(count) { context.say(entry.row) }
    }
  }

  /// The owner's debriefs that fit, the newest first; a debrief belongs to no bank.
  private func debriefs(_ journal: Journal, since: Moment?, in context: Context) throws -> [(
    at: Moment, row: String
  )] {
    guard bank == nil, person == nil else { return [] }
    let debriefs = Debriefs(events: try journal.debriefEvents())
    let list = DebriefList(debriefs: debriefs, context: context)
    let wanted = words.flatMap { $0.lowercased().split(separator: " ") }
    return debriefs.all.enumerated().reversed().compactMap { index, debrief in
      let text = DebriefText(debrief: debrief, number: index + 1, debriefs: debriefs, context: context).text
        .lowercased()
      guard debrief.startedAt >= since ?? .min, wanted.allSatisfy({ text.contains($0) }) else { return nil }
      return (
        debrief.startedAt, list.rows(debrief, number: index + 1, isAmongAnswers: true).joined(separator: "\n")
      )
    }
  }

  private func id(of name: String, in journal: Journal) throws -> EventID {
    if let person = try journal.person(named: name) { return person.id }
    let names = try journal.people().map(\.name).joined(separator: ", ")
    throw UserError("The journal knows nobody called \"\(visible(name))\"; it knows: \(visible(names)).")
  }

  private func row(_ summary: AttemptSummary, _ names: PeopleNames, in context: Context) -> String {
    let number = String(summary.number)
    let left = String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
    let date = context.shortDate(summary.startedAt)
    var lines: [String]
    if context.columns >= 60 {
      let head = (left + date).padded(to: 22)
      lines = [head + truncated(visible(summary.questionText), to: context.columns - 22)]
    } else {
      lines = [left + date, "      " + truncated(visible(summary.questionText), to: context.columns - 6)]
    }
    if let snippet = summary.snippet {
      lines.append(context.wrapped(snippet.text, indent: 6))
    }
    let whose = names.isOwner(summary.person) ? nil : names.whose(summary.person) + " answer"
    let notes = [whose, summary.status.note].compactMap { $0 }.joined(separator: ", ")
    if !notes.isEmpty { lines.append(context.wrapped(notes, indent: 6, style: .dim)) }
    return lines.joined(separator: "\n")
  }
}

package enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable { case text, json }

/// One answer of `history --format json`.
private struct HistoryEntry: Encodable {
  let attempt: Int
  let id: String
  let question: String
  let questionID: String
  let bank: String
  /// Whose answer it is; "you" for the journal's owner.
  let person: String
  /// ISO 8601, UTC.
  let started: String
  let status: String
  let wentBlank: Bool

  init(_ summary: AttemptSummary, person: String) {
    self.person = person
    attempt = summary.number
    id = summary.id.description
    question = summary.questionText
    questionID = summary.question.description
    bank = summary.bank
    started = JSONText.date(summary.startedAt)
    status = summary.status.rawValue
    wentBlank = summary.wentBlank
  }
}
