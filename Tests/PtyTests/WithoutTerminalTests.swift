import Foundation
@preconcurrency import Glibc
import Support
import Testing

/// Pipes, and terminals that can do little.
@Suite(.serialized)
struct WithoutTerminalTests {
  @Test("piped input has no prompt and no escapes, and its answers are kept")
  func piped() throws {
    let home = try TestHome()
    defer { home.remove() }
    let shell = try Pty(
      ["/bin/bash", "--norc"], environment: home.environment.merging(["PS1": "sh$ "]) { $1 })
    try shell.expect("sh$ ")
    shell.send("cd; bind 'set enable-bracketed-paste off'; echo '\(SoloSession.question)' > close.txt\r")
    try shell.expect("sh$ ")
    shell.send(
      "printf 'It took four days.\\n\\n4\\n3\\n' | \(SoloSession.program) solo ./close.txt --no-closing "
        + "--follow-ups none --seed 1; echo en''ded\r")
    try shell.expect("\r\n")
    let output = try shell.expect("ended")
    #expect(output.contains(SoloSession.question))
    #expect(output.contains("poise       4"))
    #expect(!output.contains("\u{1B}"))
    #expect(!output.split(separator: "\r\n").contains { $0.hasPrefix("> ") || $0.hasPrefix("0:0") })
    shell.send("\(SoloSession.program) show last | cat\r")
    try shell.expect("It took four days.")
  }

  @Test("output that nobody reads any more ends the program quietly")
  func brokenPipe() throws {
    let home = try TestHome()
    defer { home.remove() }
    let shell = try Pty(
      ["/bin/bash", "--norc"], environment: home.environment.merging(["PS1": "sh$ "]) { $1 })
    try shell.expect("sh$ ")
    shell.send("\(SoloSession.program) questions 2>&1 | head -1 | wc -l; echo ${PIPESTATUS[0]} en''ded\r")
    let output = try shell.expect("ended")
    #expect(output.contains("0 "))
    #expect(!output.contains("Broken"))
  }

  @Test("a dumb terminal gets lines without escapes and without a clock")
  func dumb() throws {
    let session = try SoloSession([], environment: ["TERM": "dumb"])
    let before = session.pty.settings
    try session.expectQuestion()
    session.pty.send("It took four days.\r\r")
    try session.pty.expect("poise")
    session.pty.send("4\r")
    try session.pty.expect("experience")
    session.pty.signal(SIGTERM)
    #expect(try session.pty.waitForExit().exit == .exited(128 + SIGTERM))
    #expect(!session.pty.transcript.contains("\u{1B}"))
    #expect(session.pty.settings == before)
    #expect(try session.attempt().text == "It took four days.")
    #expect(try session.attempt().rating(.poise) == 4)
  }

  @Test("a dumb terminal's unfinished line is saved, too")
  func dumbDraft() throws {
    let session = try SoloSession([], environment: ["TERM": "dumb"])
    try session.expectQuestion()
    session.pty.send("Half a sen")
    try session.pty.expect("Half a sen")
    session.pty.signal(SIGTERM)
    let exit = try session.pty.waitForExit().exit
    #expect(exit == .exited(128 + SIGTERM))
    let text = try session.attempt().text
    #expect(text == "Half a sen")
  }

  @Test("NO_COLOR leaves the clock and takes the colour")
  func noColor() throws {
    let session = try SoloSession([], environment: ["NO_COLOR": "1"])
    try session.pty.expect("0:00")
    try session.pty.expectClock(second: 1)
    session.pty.send("Done.\r\r")
    try session.pty.expect("poise")
    session.pty.signal(SIGTERM)
    _ = try session.pty.waitForExit()
    let emphasis = session.pty.transcript.split(separator: "\u{1B}[").dropFirst().filter {
      $0.drop { $0.isNumber || $0 == ";" }.hasPrefix("m")
    }
    #expect(emphasis.isEmpty)
  }
}
