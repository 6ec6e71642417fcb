import ArgumentParser
import BankFiles
import Foundation
import JournalStore
import TerminalUI

/// Completes commands, options, banks, categories, tags, attempts; it reads the parser's own description of
/// the commands, so that nothing is listed twice.
final class Completer {
  private let context: Context
  private var tool: ToolDescription?

  init(context: Context) { self.context = context }

  /// - Parameter cursor: in UTF-8 bytes from the start of the line.
  func complete(_ line: String, cursor: Int) -> Completion {
    let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    let start = ShellWords.startOfLastWord(in: before)
    let word = String(before[start...].drop { $0 == "'" || $0 == "\"" })
    let words = (try? ShellWords.split(String(before[..<start]), home: nil)) ?? []
    let fitting = candidates(after: words, word: word)
      .filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return Completion(start: before[..<start].utf8.count, words: fitting.map(ShellWords.quoted))
  }

  private func candidates(after words: [String], word: String) -> [String] {
    guard let name = words.first else { return Program.commandNames }
    guard let command = description?.command(named: name) else { return [] }
    if word.hasPrefix("-") { return command.options }
    if let last = words.last, last.hasPrefix("--"), let option = command.argument(last) {
      return values(of: option)
    }
    if name == "help" { return Program.commandNames + ["all"] }
    return command.positionals.flatMap(values)
  }

  private func values(of argument: ToolDescription.Argument) -> [String] {
    if let all = argument.allValues, !all.isEmpty { return all }
    let banks = (try? context.bankLibrary().banks) ?? []
    switch argument.valueName {
    case "banks", "bank": return banks.map(\.name)
    case "category": return Set(banks.flatMap(\.bank.questions).flatMap(\.category)).sorted()
    case "tag": return Set(banks.flatMap(\.bank.questions).flatMap(\.tags)).sorted()
    case "attempt", "attempts": return ["last"] + recentAttempts
    case "name" where argument.kind == "positional": return Settings.Name.allCases.map(\.rawValue)
    case "value": return ((try? context.bankLibrary()).map(Prompt.fields) ?? []) + ["general", "on", "off"]
    default: return []
    }
  }

  private var recentAttempts: [String] {
    guard let journal = try? context.journal() else { return [] }
    return ((try? journal.attempts(matching: AttemptQuery())) ?? []).map { String($0.number) }
  }

  private var description: ToolDescription? {
    if tool == nil {
      tool = try? JSONDecoder().decode(ToolDescription.self, from: Data(Rehearse._dumpHelp().utf8))
    }
    return tool
  }
}

/// As much as completion needs of what the argument parser says of the commands.
private struct ToolDescription: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let aliases: [String]?
    let subcommands: [Command]?
    let arguments: [Argument]?

    var options: [String] {
      (arguments ?? []).filter { $0.kind != "positional" }.flatMap { $0.names ?? [] }
        .filter { $0.kind == "long" }.map { "--" + $0.name }
    }

    var positionals: [Argument] { (arguments ?? []).filter { $0.kind == "positional" } }

    func argument(_ option: String) -> Argument? {
      arguments?.first { $0.kind == "option" && $0.names?.contains { "--" + $0.name == option } == true }
    }
  }

  struct Argument: Decodable {
    let kind: String
    let names: [Name]?
    let valueName: String?
    let allValues: [String]?

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }

  func command(named name: String) -> Command? {
    command.subcommands?.first { $0.commandName == name || $0.aliases?.contains(name) == true }
  }
}
