@preconcurrency import Glibc
import Interviewing
import Support
import Testing

/// Every way out leaves the terminal as it was and what was typed in the journal.
@Suite(.serialized)
struct LeavingTests {
  @Test(
    "SIGTERM, SIGHUP and SIGQUIT save the draft and restore the terminal",
    arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func signals(signal: Int32) throws {
    let session = try SoloSession()
    let before = session.pty.settings
    try session.expectQuestion()
    session.pty.send("First.\rHalf a sen")
    try session.pty.expect("Half a sen")
    #expect(!session.pty.settings.echoes)
    session.pty.signal(signal)
    #expect(try session.pty.waitForExit().exit == .exited(128 + signal))
    #expect(session.pty.settings == before)
    #expect(try session.attempt().text == "First.\nHalf a sen")
  }

  @Test("a closed window saves the draft")
  func hangUp() throws {
    let session = try SoloSession()
    try session.expectQuestion()
    session.pty.send("Half a sen")
    try session.pty.expect("Half a sen")
    session.pty.hangUp()
    #expect(try session.pty.waitForExit().exit == .exited(128 + SIGHUP))
    #expect(try session.attempt().text == "Half a sen")
  }

  @Test("SIGTERM where a key is asked for restores the terminal and keeps the answer")
  func whileRating() throws {
    let session = try SoloSession()
    let before = session.pty.settings
    try session.expectQuestion()
    session.pty.send("The whole answer.\r")
    try session.pty.expect("> ")
    try session.endAnswer()
    #expect(session.pty.settings == before)
    #expect(try session.attempt().parts[0].ending?.text == "The whole answer.")
  }

  @Test("what was typed a second before the program was killed is there, and is offered")
  func killed() throws {
    let session = try SoloSession([])
    try session.pty.expect("0:00")
    session.pty.send("Half a sen")
    try session.pty.expectClock(second: 1)
    try session.pty.expectClock(second: 2)
    session.pty.signal(SIGKILL)
    #expect(try session.pty.waitForExit().exit == .killed(SIGKILL))
    #expect(try session.attempt().text == "Half a sen")

    let again = try Pty([SoloSession.program, "resume"], environment: session.home.environment)
    try again.expect(SoloSession.question)
    try again.expect("Half a sen")
  }

  @Test("^C keeps the line, asks, and Enter goes on with it")
  func interrupt() throws {
    let session = try SoloSession()
    let before = session.pty.settings
    try session.expectQuestion()
    session.pty.send("Half a sen")
    try session.pty.expect("Half a sen")
    session.pty.send("\u{3}")
    try session.pty.expect("^C")
    try session.pty.expect("Enter goes on")
    session.pty.send("\r")
    try session.pty.expect("> Half a sen")
    session.pty.send("tence.")
    try session.pty.expect("tence.")
    session.pty.send("\u{3}")
    try session.pty.expect("Enter goes on")
    session.pty.send("s")
    #expect(try session.pty.waitForExit().exit == .exited(0))
    #expect(session.pty.settings == before)
    let attempt = try session.attempt()
    #expect(attempt.text == "Half a sentence.")
    #expect(attempt.setAside == .stopped)
  }

  @Test("^D on an empty line asks whether to stop; on a line with text it deletes")
  func endOfInput() throws {
    let session = try SoloSession()
    let before = session.pty.settings
    try session.expectQuestion()
    session.pty.send("Donee\u{2}\u{4}\r")
    try session.pty.expect("> ")
    session.pty.send("\u{4}")
    try session.pty.expect("Stop the rehearsal here?")
    session.pty.send("y")
    #expect(try session.pty.waitForExit().exit == .exited(0))
    #expect(session.pty.settings == before)
    let attempt = try session.attempt()
    #expect(attempt.text.split(separator: "\n") == ["Done"])
  }

  @Test("^Z gives the terminal back to the shell, and fg takes it again with the line as it was")
  func suspend() throws {
    let home = try TestHome()
    defer { home.remove() }
    let shell = try Pty(["/bin/bash", "--norc", "-i"], environment: home.environment)
    try shell.expect("$ ")
    shell.send("cd; echo '\(SoloSession.question)' > close.txt; stty -a > before\r")
    try shell.expect("$ ")
    shell.send(
      "\(SoloSession.program) solo ./close.txt --clock off --follow-ups none --no-closing --seed 1\r")
    try shell.expect("2:00 aloud")
    try shell.expect("> ")
    shell.send("Half a sen")
    try shell.expect("Half a sen")
    for _ in 0..<2 {
      shell.send("\u{1A}")
      try shell.expect("Stopped")
      try shell.expect("$ ")
      shell.send("stty -a | diff before - && echo un''changed\r")
      try shell.expect("unchanged")
      shell.send("fg\r")
      try shell.expect("> Half a sen")
    }
    shell.send("tence.\r")
    try shell.expect("> ")
    shell.send("\r")
    try shell.expect("poise")
    // Also where a key is asked for.
    shell.send("\u{1A}")
    try shell.expect("Stopped")
    try shell.expect("$ ")
    shell.send("fg\r")
    try shell.expect("poise")
    shell.send("\u{3}")
    try shell.expect("Enter goes on")
    shell.send("s")
    try shell.expect("$ ")
    shell.send("\(SoloSession.program) show last | grep -c 'Half a sentence.'\r")
    try shell.expect("1")
    shell.send("exit\r")
    #expect(try shell.waitForExit().exit == .exited(0))
  }
}
