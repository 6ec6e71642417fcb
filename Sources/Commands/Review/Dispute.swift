import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `dispute`: says that a finding is wrong; it counts no longer.
package struct Dispute: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "dispute",
    abstract: "Dispute a finding of a review: dispute last 2. It is kept, and counts no longer.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "The number that history shows, or last.")
  var attempt: AttemptReference

  @Argument(help: "The number before the quotation on the review's page.")
  var finding: Int

  @Option(help: ArgumentHelp("Why, in your words.", valueName: "text"))
  var because: String?

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let record = try attempt.record(in: journal)
    let reviewed = ReviewedAttempt(summary: record.summary, attempt: record.attempt)
    let page = ReviewPage(review: reviewed.review, attempt: reviewed, layout: context.layout)
    guard let wording = page.wordings.first(where: { $0.number == finding }) else {
      throw UserError("There is no finding \(finding) on that page. review \(attempt) shows the numbers.")
    }
    try Self.record(wording, of: reviewed, because: because, journal: journal, context: context)
  }

  /// Writes the dispute down, once for each place the wording stands at.
  static func record(
    _ wording: ReviewPage.Wording, of reviewed: ReviewedAttempt, because: String?, journal: Journal,
    context: Context
  ) throws {
    let review = reviewed.review
    let findings = review.findings.filter {
      $0.criterion == wording.criterion && wording.spans.contains($0.span)
    }
    guard !findings.isEmpty else {
      throw UserError(
        "Finding \(wording.number) only shows where a part of the story was read; it counts nothing by itself. What "
          + "is quoted beside another criterion can be disputed.")
    }
    try journal.append(
      findings.map { finding in
        JournalEvent(
          id: context.newID(), at: context.now(), person: journal.owner.id,
          body: .dispute(
            FindingDisputed(
              attempt: reviewed.summary.id, check: finding.check.rawValue,
              quote: review.text.string(finding.span),
              start: finding.span.start, end: finding.span.end, because: because)))
      })
    context.tell("Disputed, and counted no longer: \"\(visible(review.text.string(wording.spans[0])))\".")
  }
}

/// `checks`: every check of the review, with how often it fired on your answers and was disputed.
package struct Checks: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "checks",
    abstract: "List what the review looks for, how often it was found, and how often disputed.")

  @ParentCommand package var program: Rehearse

  package init() {}

  package func run(in context: Context) throws {
    let answers = try ReviewedAttempts.map(in: try context.journal()) { reviewed in
      (
        found: reviewed.review.findings.map(\.check.rawValue),
        disputed: reviewed.attempt.disputes.map(\.check)
      )
    }
    func tally(_ names: [String]) -> [String: Int] { names.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    let disputed = tally(answers.flatMap(\.disputed))
    let fired = tally(answers.flatMap { $0.found + $0.disputed })
    context.say("  over \(counted(answers.count, "answer"))")
    for check in Interviewing.Check.all {
      let name = check.name.rawValue
      let count = "found \(fired[name] ?? 0)" + (disputed[name].map { ", disputed \($0)" } ?? "")
      context.say("  " + context.terminal.style.bold(name) + "  " + count)
      context.say(context.wrapped(check.looksFor, indent: 4))
      context.say(context.wrapped("source: " + check.source, indent: 4, style: .dim))
    }
  }
}
