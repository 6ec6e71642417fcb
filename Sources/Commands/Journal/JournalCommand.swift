import ArgumentParser
import JournalStore
import TerminalUI

/// `journal`: where it is, how big, whether it is sound; and a copy of it.
package struct JournalCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Show where the journal is and check it; `journal backup FILE` copies it.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "backup, or nothing.")
  var action: Action?

  @Argument(help: "For backup: the file to write; it must not exist yet.")
  var file: String?

  enum Action: String, ExpressibleByArgument, CaseIterable { case backup }

  package init() {}

  package func validate() throws {
    guard (action == .backup) == (file != nil) else {
      throw ValidationError("backup takes a file, such as journal backup ~/rehearse-backup.sqlite")
    }
  }

  package func run(in context: Context) throws {
    let journal = try context.journal()
    if let file {
      try journal.backup(to: file)
      context.say("The journal is copied to \(visible(file)).")
      return
    }
    let report = try journal.integrityReport()
    context.say("  \(visible(journal.path ?? ""))")
    context.say(
      "  \(counted(report.attempts, "attempt")), \(counted(report.events, "event")), \(size(journal.size))")
    guard !report.isSound else { return context.say("  checked: sound") }
    for problem in report.problems { context.say("  " + visible(problem)) }
    if report.unreadableEvents > 0 {
      context.say(
        "  \(counted(report.unreadableEvents, "event")) cannot be read: damaged, or of a newer version")
    }
    if report.staleAttempts > 0 {
      try journal.rebuildIndices()
      context.say(
        "  \(counted(report.staleAttempts, "attempt")) had a wrong place in the index; it was made anew")
    }
    guard report.problems.isEmpty, report.unreadableEvents == 0 else {
      throw UserError("The journal is not sound. Copy it away before you go on: journal backup FILE.")
    }
  }

  private func size(_ bytes: Int64) -> String {
    bytes < 1_000_000 ? "\(max(1, bytes / 1000)) KB" : "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
  }
}
