import Foundation
import Testing

@testable import Commands

/// What the README tells people to type is understood.
@Suite struct ReadmeTests {
  static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../README.md").standardized

  /// Lines that call the program within ```sh blocks, without `$ ` and comments.
  static func commandLines() throws -> [String] {
    var isShell = false
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("```") {
        isShell = line == "```sh"
        return nil
      }
      let command = line.hasPrefix("$ ") ? String(line.dropFirst(2)) : line
      guard isShell, command == "rehearse" || command.hasPrefix("rehearse ") else { return nil }
      return command.components(separatedBy: " #")[0]
    }
  }

  @Test func everyCommandLineIsUnderstood() throws {
    let lines = try Self.commandLines()
    #expect(!lines.isEmpty, "README.md shows no command line of the program in a sh block")
    for line in lines {
      // Up to what the shell itself would take: pipes and redirections.
      let words = try ShellWords.split(line, home: "/home/you").dropFirst()
        .prefix { !["|", ">", "<", "&&", ";"].contains($0) }
      if case .usageError(let message) = Program.parse(Array(words)) {
        Issue.record("\(line): \(message)")
      }
    }
  }
}
