import ArgumentParser
import BankFiles
@preconcurrency import Glibc
import TerminalUI

/// From the words of a command to its exit code; the shell and the prompt both come through here.
package enum Program {
  /// `EX_USAGE` of sysexits(3), as the argument parser's own.
  package static let badUsage: Int32 = 64

  /// What the words of a command ask for.
  enum Request {
    case command(any ProgramCommand)
    /// The parser has the answer itself: help, the version.
    case message(String)
    case usageError(String)
  }

  /// - Parameters:
  ///   - arguments: the command line without the program's name.
  ///   - makeContext: builds the context once the start options are known.
  ///   - write: takes a line for standard output; `complain` one for standard error.
  /// - Returns: the exit code: 0 fine, 1 the request failed, 64 bad usage, 128 and the signal when ended by one.
  package static func run(
    _ arguments: [String], makeContext: (Rehearse) -> Context,
    write: (String) -> Void, complain: (String) -> Void
  ) -> Int32 {
    switch parse(arguments) {
    case .message(let text):
      write(text)
      return 0
    case .usageError(let text):
      complain(text)
      return badUsage
    case .command(let command):
      return execute(command, in: makeContext(command.program))
    }
  }

  static func parse(_ arguments: [String], isAtPrompt: Bool = false) -> Request {
    do {
      guard let command = try Rehearse.parseAsRoot(arguments) as? any ProgramCommand else {
        let named = firstBareWord(of: arguments).flatMap(Help.command)
        return .message(named.map { Help.text(of: $0, width: 80) } ?? Help.overview(width: 80))
      }
      return .command(command)
    } catch {
      if Rehearse.exitCode(for: error) == .success { return .message(Rehearse.fullMessage(for: error)) }
      return .usageError(usageMessage(for: error, arguments: arguments, isAtPrompt: isAtPrompt))
    }
  }

  private static func usageMessage(for error: any Error, arguments: [String], isAtPrompt: Bool) -> String {
    let command = firstBareWord(of: arguments)
    let help = isAtPrompt ? "help" : "rehearse help"
    if let command, !commandNames.contains(command) { return unknownCommand(command, help: help) }
    let topic = command.map { "\(help) \($0)" } ?? help
    return "\(Rehearse.message(for: error))\n\(topic) shows what it takes."
  }

  /// What can be typed for a command, other names included.
  static var commandNames: [String] {
    Rehearse.allCommands.flatMap { [$0.configuration.commandName ?? ""] + $0.configuration.aliases }
  }

  /// - Parameter help: how the person asks for help here.
  static func unknownCommand(_ name: String, help: String) -> String {
    let hint = Spelling.closest(to: name, among: commandNames).map { "Did you mean \($0)?" }
    return "There is no command \"\(visible(name))\". \(hint ?? "\(help) shows what there is.")"
  }

  /// The word that should name the command: the first that is neither an option nor the value of one.
  private static func firstBareWord(of arguments: [String]) -> String? {
    var isValue = false
    for argument in arguments {
      if isValue {
        isValue = false
      } else if argument.hasPrefix("-") {
        isValue = argument == "--journal" || argument == "--banks"
      } else {
        return argument
      }
    }
    return nil
  }

  /// Runs a command and says what went wrong.
  static func execute(_ command: any ProgramCommand, in context: Context) -> Int32 {
    do {
      try command.run(in: context)
      return 0
    } catch {
      return code(for: error, in: context)
    }
  }

  /// Errors that end the program also at its prompt.
  static func endsProgram(_ error: any Error) -> Bool { error is Quit || error is Terminated }

  /// Says what went wrong, where there is something to say.
  static func code(for error: any Error, in context: Context) -> Int32 {
    switch error {
    case let terminated as Terminated:
      return 128 + terminated.signal
    case is Quit, is InputEnded:
      return 0
    case let interrupted as Interrupted:
      context.complain("\(interrupted)")
      return 128 + SIGINT
    case let code as ExitCode:
      return code.rawValue
    case let error as ValidationError:
      context.complain(error.message)
      return badUsage
    default:
      context.complain("\(error)")
      return 1
    }
  }
}
