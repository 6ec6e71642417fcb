import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `export`: the journal, or part of it, for other programs.
package struct Export: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write your answers to a file: export --format jsonl rehearsals.jsonl.",
    discussion: """
      jsonl is everything that happened, one event a line, as import takes it back: nothing is lost, not even \
      what a newer version wrote. With --since it holds each rehearsal in which something happened since that \
      day, whole.
      A file is readable by you alone, appears when it is whole, and replaces another only with --force or when \
      you say so.
      """)

  @ParentCommand package var program: Rehearse

  @Argument(help: "The file to write; - for standard output.")
  var file: String?

  @Option(help: "jsonl.")
  var format = ExportFormat.jsonl

  @Option(help: ArgumentHelp("Only what happened from this day on, such as 2026-11-01.", valueName: "date"))
  var since: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  package init() {}

  package func run(in context: Context) throws {
    let since = try since.map { try context.startOfDay($0, option: "--since") }
    switch format {
    case .jsonl: try exportEvents(since: since, context)
    }
  }

  private func exportEvents(since: Moment?, _ context: Context) throws {
    let journal = try context.journal()
    try journal.flush()
    let destination = try Destination(file, replaces: force, in: context)
    let work = LongWork("Exporting", stopped: "Stopped. No file was written.", in: context)
    let total = try journal.eventCount(since: since)
    var json = JSONWriter()
    var count = 0
    let damaged = try journal.forEachEvent(since: since) { event in
      EventLine.write(event, to: &json)
      try destination.write(json.take())
      count += 1
      try work.reached(count, of: total)
    }
    try destination.finish()
    if damaged > 0 {
      context.complain(
        "\(counted(damaged, "event")) can't be read and is not in it: rehearse journal checks the journal.")
    }
    if let file = destination.file {
      context.tell("\(counted(count, "event")) written to \(context.shown(path: file)).")
    }
  }
}

package enum ExportFormat: String, ExpressibleByArgument, CaseIterable, Sendable { case jsonl }
