import ArgumentParser
import Interviewing
import TerminalUI

/// `transcript`: attaches what was said to a spoken answer, which is then reviewed as speech.
package struct TranscriptCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Attach what you said to a spoken answer: transcript last FILE, or - to paste it.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "The number that history shows, or last.")
  var attempt: AttemptReference

  @Argument(help: "A text file; - for standard input, or to paste it here.")
  var file: String

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let record = try attempt.record(in: journal)
    guard record.attempt.begun.medium == .spoken else {
      throw UserError("Attempt \(record.summary.number) was typed; its words are in the journal already.")
    }
    let text =
      (file == "-" && context.terminal.isInteractive
      ? try paste(context) : try StandardStreams.contents(of: file))
      .trimmingTrailingNewlines
    guard !text.isEmpty else { throw UserError("There was no text, so nothing was attached.") }
    try journal.append([
      JournalEvent(
        id: context.newID(), at: context.now(), person: journal.owner.id,
        body: .transcript(TranscriptAttached(attempt: record.summary.id, text: text)))
    ])
    let words = counted(Text.wordCount(of: text), "word")
    context.say(
      "\(words) attached to attempt \(record.summary.number). review \(record.summary.number) reads them as speech."
    )
  }

  private func paste(_ context: Context) throws -> String {
    context.tell("Paste or type what you said; an empty line ends it.")
    var lines: [String] = []
    while let line = try context.line(""), !line.isEmpty { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}
