import Commands
import Foundation
import Interviewing
import JournalStore
import TerminalUI

/// A file that looks like the screen of a sitting: a head of settings, then one or more `$ rehearse …`
/// with what they print and what is typed to them between ‹ and ›.
package struct Transcript {
  package let file: String
  let head: [String: String]
  let headText: String
  let expected: String

  package init(file: String) throws {
    self.file = file
    let text = try String(contentsOfFile: file, encoding: .utf8)
    guard let divider = text.range(of: "\n---\n") else { throw Malformed(file: file) }
    headText = String(text[..<divider.lowerBound])
    expected = String(text[divider.upperBound...])
    var head: [String: String] = [:]
    for line in headText.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { head[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces) }
    }
    self.head = head
  }

  struct Malformed: Error { let file: String }

  package struct Outcome {
    /// What the transcript should have said.
    package let actual: String
    package let problems: [String]
  }

  /// Plays it in an empty home and gives what the screen showed.
  package func play() throws -> Outcome {
    var home = try TestHome()
    defer { home.remove() }
    try home.fill(from: URL(fileURLWithPath: file).deletingLastPathComponent())
    var clock = ScriptedClock(start: head["clock"] ?? "2026-11-03 20:14")
    var generator = SeededGenerator(seed: UInt64(head["seed"] ?? "1") ?? 1)
    var actual = ""
    var problems: [String] = []
    for section in sections {
      let pace = Int(head["pace"] ?? "") ?? 5
      let terminal = ScriptedTerminal(
        inputs: Self.inputs(of: section.screen).map { ScriptedInput($0, pace: pace) },
        columns: Int(head["columns"] ?? "") ?? 80, isInteractive: head["interactive"] != "no",
        hasClock: head["clock face"] == "yes")
      terminal.rows = Int(head["rows"] ?? "") ?? 24
      terminal.pass = { clock.milliseconds += $0 * 1000 }
      if let gap = Int(head["typing"] ?? "") {
        terminal.keyGap = gap
        terminal.strike = { clock.milliseconds += $0 }
      }
      terminal.editor = { [head] in $0 + (head["editor adds"].map { "\n" + $0 } ?? "") }
      let complain = { (line: String) in terminal.write(line + "\n") }
      let code = Program.run(
        try ShellWords.split(section.arguments, home: home.path),
        makeContext: { program in
          home.context(
            for: program, terminal: terminal, now: { clock.now }, uptime: { clock.milliseconds },
            random: { generator.next() }, complain: complain)
        }, write: complain, complain: complain)
      actual += "$ rehearse \(section.arguments)\n" + terminal.screen
      if code != 0 { actual += "[exit \(code)]\n" }
      if let failure = terminal.failure { problems.append(failure) }
      if terminal.leftOver > 0 {
        problems.append("\(terminal.leftOver) inputs were not asked for in: \(section.arguments)")
      }
    }
    // How big an empty database is depends on the version of SQLite.
    actual = actual.replacing(home.path, with: "$HOME").replacing(/\d+ KB/, with: "… KB")
    return Outcome(actual: actual, problems: problems)
  }

  /// Puts what the screen showed into the file; a recording is never a pass.
  package func record(_ outcome: Outcome) throws {
    try (headText + "\n---\n" + outcome.actual).write(toFile: file, atomically: true, encoding: .utf8)
  }

  /// The first line that differs, for the message; nil when the screen is as written.
  package func difference(_ outcome: Outcome) -> String? {
    guard outcome.actual != expected else { return nil }
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let got = outcome.actual.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, pair) in zip(wanted, got).enumerated() where pair.0 != pair.1 {
      return "line \(index + 1) of the screen: expected \"\(pair.0)\", found \"\(pair.1)\""
    }
    return "expected \(wanted.count) lines, found \(got.count)"
  }

  private var sections: [(arguments: String, screen: String)] {
    expected.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(into: [(arguments: String, screen: String)]()) { sections, line in
        if line.hasPrefix("$ rehearse") {
          sections.append((line.dropFirst(10).trimmingCharacters(in: .whitespaces), ""))
        } else if !sections.isEmpty {
          sections[sections.count - 1].screen += line + "\n"
        }
      }
  }

  private static func inputs(of screen: String) -> [String] {
    screen.split(separator: "‹", omittingEmptySubsequences: false).dropFirst()
      .compactMap { piece in piece.firstIndex(of: "›").map { String(piece[..<$0]) } }
  }
}

extension String {
  fileprivate func write(toFile path: String, atomically: Bool, encoding: String.Encoding) throws {
    try write(to: URL(fileURLWithPath: path), atomically: atomically, encoding: encoding)
  }
}
