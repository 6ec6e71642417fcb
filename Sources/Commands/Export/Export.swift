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
      csv is a table for a spreadsheet, a row an attempt, yours and your friends'. A text that a spreadsheet \
      would take for a formula has an apostrophe before it, controls are written as escapes.
      markdown is a page a rehearsal, each a file in a folder that you name.
      A file is readable by you alone, appears when it is whole, and replaces another only with --force or when \
      you say so.
      """)

  @ParentCommand package var program: Rehearse

  @Argument(help: "The file to write, for markdown the folder; - for standard output.")
  var file: String?

  @Option(help: "jsonl, csv or markdown.")
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
    case .csv: try exportTable(since: since, context)
    case .markdown: try exportPages(since: since, context)
    }
  }

  private static let stopped = "Stopped. No file was written."

  private func exportEvents(since: Moment?, _ context: Context) throws {
    let journal = try context.journal()
    try journal.flush()
    let destination = try Destination(file, replaces: force, in: context)
    let work = LongWork("Exporting", stopped: Self.stopped, in: context)
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
    say(counted(count, "event"), destination, context)
  }

  private func say(_ what: String, _ destination: Destination, _ context: Context) {
    if let file = destination.file { context.tell("\(what) written to \(context.shown(path: file)).") }
  }

  private func exportTable(since: Moment?, _ context: Context) throws {
    let journal = try context.journal()
    let destination = try Destination(file, replaces: force, in: context)
    let work = LongWork("Exporting", stopped: Self.stopped, in: context)
    let people = try journal.people()
    var query = AttemptQuery()
    query.since = since
    query.limit = nil
    let queries = people.map { person in
      var own = query
      own.person = person.id
      return own
    }
    let total = try queries.reduce(0) { try $0 + journal.attemptNumbers(matching: $1).count }
    var table = AttemptTable(
      people: people, rounds: try people.flatMap { try journal.revealedRounds(of: $0.id) }, context: context)
    // Excel takes a file for UTF-8 only with a byte order mark; other programs read streams without.
    if destination.file != nil { try destination.write([0xEF, 0xBB, 0xBF]) }
    try destination.write(table.head())
    var count = 0
    for query in queries {
      try journal.forEachAttempt(matching: query) { summary, attempt in
        try destination.write(table.row(summary, attempt))
        count += 1
        try work.reached(count, of: total)
      }
    }
    try destination.finish()
    say(counted(count, "attempt"), destination, context)
  }

  private func exportPages(since: Moment?, _ context: Context) throws {
    let journal = try context.journal()
    let folder = try PageFolder(file, replaces: force, in: context)
    let work = LongWork("Exporting", stopped: "Stopped; pages written so far are whole.", in: context)
    let names = Dictionary(
      try journal.people().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let all = try journal.rehearsals(since: since)
    var count = 0
    for (index, id) in all.enumerated() {
      try work.reached(index, of: all.count)
      guard let rehearsal = try journal.rehearsal(id) else { continue }
      let page = RehearsalMarkdown(rehearsal: rehearsal, names: names, context: context)
      try folder.write(page.text, named: page.fileName)
      count += 1
    }
    if let path = folder.path {
      context.tell("\(counted(count, "page")) written to \(context.shown(path: path)).")
    }
  }
}

package enum ExportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case jsonl, csv, markdown
}
