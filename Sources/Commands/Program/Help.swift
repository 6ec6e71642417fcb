import ArgumentParser
import TerminalUI

/// `help`: what people do with the program, everything it can do, or one command.
package struct Help: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Show this; help all for everything, help solo for one command.")
  package static let prominence = Prominence.common

  @ParentCommand package var program: Rehearse

  @Argument(help: "all, or a command.")
  var topic: String?

  package init() {}

  package func run(in context: Context) throws {
    switch topic {
    case nil: context.say(Self.overview(width: context.columns))
    case "all": context.say(Self.overview(width: context.columns, isComplete: true))
    case let topic?:
      guard let command = Self.command(topic) else {
        throw ValidationError(Program.unknownCommand(topic, help: context.typed("help")))
      }
      context.say(Self.text(of: command, width: context.columns))
    }
  }

  static func command(_ name: String) -> (any ProgramCommand.Type)? {
    Rehearse.allCommands.first {
      $0.configuration.commandName == name || $0.configuration.aliases.contains(name)
    }
  }

  /// All that one command takes.
  static func text(of command: any ProgramCommand.Type, width: Int) -> String {
    // The parser wraps all of its text but the usage.
    Rehearse.helpMessage(for: command, columns: width)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrappedLines(String($0), width: width, hanging: 2) }
      .joined(separator: "\n").trimmingTrailingNewlines
  }

  /// The commands with what they are for, read from the parser's own description of them.
  static func overview(width: Int, isComplete: Bool = false) -> String {
    let commands = Rehearse.allCommands.filter {
      isComplete ? $0.prominence != .hidden : $0.prominence == .common
    }
    let names = commands.map { $0.configuration.commandName ?? "" }
    let column = (names.map(\.count).max() ?? 0) + 4
    let rows = zip(commands, names).map { command, name in
      let lead = "  " + name + String(repeating: " ", count: column - name.count - 2)
      let lines = wrappedLines(command.configuration.abstract, width: max(20, width - column))
      return lead + lines.joined(separator: "\n" + String(repeating: " ", count: column))
    }
    let end =
      isComplete
      ? "The same words work at the prompt and in the shell: rehearse solo --time 90s"
      : "At the prompt Enter alone starts a solo rehearsal."
    return (rows + ["", wrappedLines(end, width: width).joined(separator: "\n")]).joined(separator: "\n")
  }
}

/// `quit`: leaves the prompt.
package struct QuitCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave. Everything is kept.", aliases: ["exit"])

  @ParentCommand package var program: Rehearse

  package init() {}

  package func run(in context: Context) throws { throw Quit() }
}
