import Foundation
import Interviewing
import JournalStore
import Support
import Testing

/// Sam interviews Noor, who owns the journal, on a terminal of their own, with a bank of one question.
final class PairSession {
  let home: TestHome
  let pty: Pty
  /// The terminal as the program found it.
  let before: PtySettings

  init(environment: [String: String] = [:], columns: Int = 80) throws {
    home = try TestHome()
    let bank = home.path + "/close.txt"
    try Data((SoloSession.question + "\n").utf8).write(to: URL(fileURLWithPath: bank))
    pty = try Pty(
      [
        SoloSession.program, "pair", bank, "--interviewer", "Sam", "--candidate", "me", "--count", "1",
        "--rounds", "1", "--seed", "1", "--taps", "all",
      ], environment: home.environment.merging(environment) { $1 }, columns: columns)
    before = pty.settings
  }

  deinit { home.remove() }

  /// The same home, once the program has ended.
  func start(_ arguments: String..., columns: Int = 80) throws -> Pty {
    try Pty([SoloSession.program] + arguments, environment: home.environment, columns: columns)
  }

  /// Up to the moment where the candidate begins to speak.
  func agree() throws {
    try pty.expect("your own name")
    pty.send("Noor\r")
    try pty.expect("to work on")
    pty.send("\r")
    try pty.expect("y or n")
    pty.send("n")
    try pty.expect("Enter when Sam has the keyboard")
    pty.send("\r")
    try pty.expect("Space when Noor begins to speak")
  }

  func startClock() throws {
    pty.send(" ")
    try pty.expect("Listening")
  }

  /// From the candidate's talk to the rating of it.
  func endAnswer(_ pty: Pty) throws {
    pty.send("\r")
    try pty.expect("Poise and experience")
  }

  /// From the first rating of the only answer to the page that asks for the keyboard to be passed.
  func rate(_ pty: Pty) throws {
    pty.send("4")
    try pty.expect("* ")
    pty.send("5")
    try pty.expect("Was the question answered?")
    pty.send("y")
    try pty.expect("Space when Noor begins to speak")
    pty.send(" ")
    try pty.expect("Listening")
    pty.send("\r")
    try pty.expect("How many questions")
    pty.send("0")
    try pty.expect("engagement: ")
    pty.send("4")
    try pty.expect("rapport: ")
    pty.send("5")
    try pty.expect("What does that rest on?")
    pty.send("a secret of Sam's\r")
    try pty.expect("Enter when Sam cannot see the screen")
  }

  /// From the candidate's page to what both said.
  ///
  /// - Returns: all that was on the screen meanwhile.
  @discardableResult
  func reveal(_ pty: Pty) throws -> String {
    var seen = ""
    for (item, key) in [
      ("poise", "2"), ("experience", "3"), ("in the whole round, energy", "3"),
      ("five fillers a minute", "y"),
    ] {
      seen += try pty.expect(item)
      pty.send(key)
    }
    return seen + (try pty.expect("What you both said"))
  }

  func journal() throws -> Journal {
    try Journal.open(at: home.path + "/.local/share/rehearse/journal.sqlite", now: 0)
  }

  /// The attempt at the only question, once the program has ended.
  func attempt() throws -> Attempt {
    let journal = try journal()
    defer { journal.close() }
    return try #require(try journal.attempt(1)).attempt
  }
}

extension Pty {
  /// Reads what comes until a moment: the pace of somebody who taps.
  func listen(until moment: ContinuousClock.Instant) {
    while ContinuousClock.now < moment { _ = try? expect("\u{0}", within: moment - .now) }
  }
}
