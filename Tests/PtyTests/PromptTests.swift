import Foundation
@preconcurrency import Glibc
import Support
import Testing

/// What only a real terminal shows of the program's prompt and its questions.
@Suite(.serialized)
struct PromptTests {
  private func startPrompt(_ environment: [String: String] = [:], home: TestHome) throws -> Pty {
    let files = FileManager.default
    try files.createDirectory(atPath: home.path + "/.config/rehearse", withIntermediateDirectories: true)
    try Data("field: general\n".utf8).write(
      to: URL(fileURLWithPath: home.path + "/.config/rehearse/settings"))
    let pty = try Pty([SoloSession.program], environment: home.environment.merging(environment) { $1 })
    try pty.expect("rehearse> ")
    return pty
  }

  @Test("TAB completes a command, and lists what there is to choose from")
  func completion() throws {
    let home = try TestHome()
    defer { home.remove() }
    let pty = try startPrompt(home: home)
    pty.send("hist\t")
    try pty.expect("history ")
    pty.send("\u{15}settings cl\t")
    try pty.expect("clock ")
    pty.send("\u{15}\t\t")
    try pty.expect("discard")
    pty.send("\u{15}quit\r")
    #expect(try pty.waitForExit().exit == .exited(0))
  }

  @Test("TAB never lists files inside an answer")
  func noFiles() throws {
    let session = try SoloSession()
    try session.expectQuestion()
    session.pty.send("clo\t\t/et\t\tc\r")
    try session.pty.expect("> ")
    try session.endAnswer()
    #expect(try session.attempt().text == "clo/etc")
  }

  @Test("Up brings back commands, also those of an earlier run; answers are not among them")
  func history() throws {
    let home = try TestHome()
    defer { home.remove() }
    var pty = try startPrompt(home: home)
    pty.send("settings clock\r")
    try pty.expect("rehearse> ")
    pty.send("\u{4}")
    #expect(try pty.waitForExit().exit == .exited(0))
    var information = stat()
    #expect(stat(home.path + "/.local/state/rehearse/history", &information) == 0)
    #expect(information.st_mode & 0o777 == 0o600)

    pty = try startPrompt(home: home)
    pty.send("solo opening --count 1 --no-closing --clock off --follow-ups none\r")
    try pty.expect("> ")
    pty.send("An answer.\r")
    try pty.expect("> ")
    pty.send("\u{3}")
    try pty.expect("Enter goes on")
    pty.send("s")
    try pty.expect("rehearse> ")
    pty.send("\u{1B}[A")
    try pty.expect("solo opening")
    pty.send("\u{1B}[A")
    // The first letter stays on the screen: readline draws what changes.
    try pty.expect("ettings clock")
    pty.send("\u{15}quit\r")
    #expect(try pty.waitForExit().exit == .exited(0))
    let kept = try String(contentsOfFile: home.path + "/.local/state/rehearse/history", encoding: .utf8)
    #expect(!kept.contains("An answer."))
  }

  @Test("^C at the prompt says how to leave, and ^D leaves with the terminal as it was")
  func leaving() throws {
    let home = try TestHome()
    defer { home.remove() }
    let pty = try startPrompt(home: home)
    pty.send("half a comm\u{3}")
    try pty.expect("Ctrl-D leaves")
    try pty.expect("rehearse> ")
    pty.send("\u{4}")
    #expect(try pty.waitForExit().exit == .exited(0))
    #expect(pty.settings.echoes)
  }

  @Test("After a rehearsal that ^D stopped, what a command says stands right below it")
  func afterEndOfInput() throws {
    let home = try TestHome()
    defer { home.remove() }
    let pty = try startPrompt(home: home)
    pty.send("solo opening --count 1 --no-closing --clock off --follow-ups none\r")
    try pty.expect("Nothing is lost.")
    try pty.expect("> ")
    pty.send("\u{4}")
    try pty.expect("Stop the rehearsal here?")
    pty.send("y")
    try pty.expect("rehearse> ")
    pty.send("brief\r")
    // readline leaves its paste mode, and the next thing is the answer.
    try pty.expect("\u{1B}[?2004l\rNo brief is in use")
    pty.send("quit\r")
    #expect(try pty.waitForExit().exit == .exited(0))
  }

  @Test("~/.inputrc is read, with its lines for this program")
  func inputrc() throws {
    let home = try TestHome()
    defer { home.remove() }
    let file = home.path + "/.inputrc"
    try Data("$if rehearse\n\"\\C-o\": \"hist\"\n$endif\n".utf8).write(to: URL(fileURLWithPath: file))
    let pty = try startPrompt(["INPUTRC": file], home: home)
    pty.send("\u{F}\t")
    try pty.expect("history ")
  }

  @Test(
    "without a UTF-8 locale backspace takes a whole character", arguments: ["LC_ALL", "LC_CTYPE", "LANG"])
  func locale(variable: String) throws {
    let session = try SoloSession(environment: ["LANG": "C"].merging([variable: "C"]) { $1 })
    try session.expectQuestion()
    session.pty.send("naïve面\u{7F}é\u{7F}!\r")
    try session.pty.expect("> ")
    try session.endAnswer()
    #expect(try session.attempt().text == "naïve!")
  }

  @Test("a pasted block is no answer to a question for one key")
  func pasteAtKey() throws {
    let session = try SoloSession()
    try session.expectQuestion()
    session.pty.send("It took four days.\r\r")
    try session.pty.expect("poise")
    session.pty.paste("3 of 5\n2\n1")
    session.pty.send("\u{1B}[A4")
    try session.pty.expect("4")
    try session.pty.expect("experience")
    session.pty.signal(SIGTERM)
    _ = try session.pty.waitForExit()
    #expect(try session.attempt().rating(.poise) == 4)
  }

  @Test("keys pressed ahead of their questions are answers to them, and are not shown before")
  func typedAhead() throws {
    let session = try SoloSession()
    try session.expectQuestion()
    session.pty.send("It took four days.\r\r42")
    try session.pty.expect("poise")
    try session.pty.expect("4\r\n")
    try session.pty.expect("experience")
    try session.pty.expect("2\r\n")
    session.pty.signal(SIGTERM)
    _ = try session.pty.waitForExit()
    #expect(try session.attempt().rating(.experience) == 2)
  }

  @Test("a resize in the middle of a wrapped line draws it anew for the new width")
  func resize() throws {
    let session = try SoloSession()
    try session.expectQuestion()
    let words = String(repeating: "nine days ", count: 12)
    session.pty.send(words)
    try session.pty.expect("nine days nine days ")
    session.pty.resize(columns: 40, rows: 24)
    // 38 columns are left beside the prompt.
    try session.pty.expect("> " + words.prefix(38))
    session.pty.send("four\u{1}In \r")
    try session.pty.expect("> ")
    session.pty.resize(columns: 120, rows: 30)
    try session.endAnswer()
    #expect(try session.attempt().text == "In " + words + "four")
  }

  @Test("a text longer than the screen goes to the pager, a shorter one does not")
  func pager() throws {
    let session = try SoloSession()
    try session.expectQuestion()
    session.pty.paste((1...30).map { "line \($0)" }.joined(separator: "\n"))
    try session.pty.expect("line 30")
    session.pty.send("\r")
    try session.pty.expect("> ")
    try session.endAnswer()
    for (rows, mark) in [(24, "paged: "), (60, "")] {
      let show = try Pty(
        [SoloSession.program, "show"],
        environment: session.home.environment.merging(["PAGER": "sed 's/^/paged: /'"]) { $1 }, rows: rows)
      try show.expect("\n\(mark)  line 30\r\n")
      #expect(try show.waitForExit().exit == .exited(0))
    }
  }
}
