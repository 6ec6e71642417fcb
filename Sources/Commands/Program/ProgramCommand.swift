import ArgumentParser

/// A command of the program: the same in the shell and at the prompt.
package protocol ProgramCommand: ParsableCommand {
  /// Where `help` shows it.
  static var prominence: Prominence { get }
  /// The program as it was started, for its options.
  var program: Rehearse { get }

  func run(in context: Context) throws
}

package enum Prominence: Sendable { case common, rare, hidden }

extension ProgramCommand {
  package static var prominence: Prominence { .rare }
}

/// The program itself; without a command it is the prompt.
package struct Rehearse: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Rehearse a job interview, and see where your impression and the evidence part.",
    discussion: "Without a command it starts the prompt, where the same commands work.",
    version: Version.current,
    subcommands: allCommands)

  /// In the order in which `help` shows them.
  static let allCommands: [any ProgramCommand.Type] = [
    Solo.self, Pair.self, Resume.self, DebriefCommand.self, Agenda.self, ReviewCommand.self,
    CalibrationCommand.self, ReplayCommand.self, CritiqueCommand.self, Retry.self, CompareCommand.self,
    ProgressCommand.self,
    History.self, Show.self,
    Banks.self, Questions.self, Check.self, BriefCommand.self, TranscriptCommand.self, Dispute.self,
    Checks.self, Keep.self, Discard.self, Forget.self, Report.self, Export.self, Import.self,
    JournalCommand.self,
    SettingsCommand.self,
    Help.self, QuitCommand.self,
  ]

  @Option(help: ArgumentHelp("Keep the journal in this file.", valueName: "file"))
  package var journal: String?

  @Option(help: ArgumentHelp("Also read the question banks in this folder.", valueName: "folder"))
  package var banks: String?

  package var program: Rehearse { self }

  package init() {}

  package func run(in context: Context) throws { try Prompt(context: context).run() }
}

package enum Version {
  package static let current = "0.1.0"
}
