import Foundation
@preconcurrency import Glibc
import Interviewing
import JournalStore
import Support
import Testing

/// The program on a terminal of its own, with a home and a bank of one question.
final class SoloSession {
  let home: TestHome
  let pty: Pty
  static let question = "Tell me about a close that you made shorter."
  static let program = PtyEnvironment.product("rehearse")

  /// - Parameters:
  ///   - options: further words for `solo`; without `--clock on` nothing is redrawn while a test types.
  ///   - command: instead of `solo`, the words after the program's name.
  init(
    _ options: [String] = ["--clock", "off"], command: [String]? = nil, environment: [String: String] = [:],
    columns: Int = 80
  ) throws {
    home = try TestHome()
    let bank = home.path + "/close.txt"
    try Data((Self.question + "\n").utf8).write(to: URL(fileURLWithPath: bank))
    let solo = ["solo", bank, "--count", "1", "--seed", "1", "--no-closing", "--follow-ups", "none"]
    pty = try Pty(
      [Self.program] + (command ?? solo + options),
      environment: home.environment.merging(environment) { $1 }, columns: columns)
  }

  deinit { home.remove() }

  /// Waits for the question and the prompt under it.
  func expectQuestion() throws {
    try pty.expect(Self.question)
    try pty.expect("> ")
  }

  /// Ends the answer with an empty line and the program with a signal, so that only the answer counts.
  func endAnswer() throws {
    pty.send("\r")
    try pty.expect("poise")
    pty.signal(SIGTERM)
    #expect(try pty.waitForExit().exit == .exited(128 + SIGTERM))
  }

  /// The only attempt in the journal, once the program has ended.
  func attempt() throws -> Attempt {
    let journal = try Journal.open(at: home.path + "/.local/share/rehearse/journal.sqlite", now: 0)
    defer { journal.close() }
    let summary = try #require(try journal.latestAttempt())
    return try #require(try journal.attempt(summary.id)).attempt
  }
}

extension Pty {
  /// Waits for a second of the first ten on a clock: readline draws the digit alone, after the three before it.
  func expectClock(second: Int) throws {
    try expect("\u{1B}[C\u{1B}[C\u{1B}[C\(second)")
  }
}
