import Testing

@testable import TerminalUI

struct PlainTerminalTests {
  private func lines(_ input: [UInt8], count: Int) throws -> [LineReply] {
    let pipes = try Pipes()
    pipes.type(bytes: input)
    pipes.endInput()
    return (0..<count).map { _ in pipes.terminal.readLine(LineRequest(prompt: { "rehearse> " })) }
  }

  @Test("lines end with a newline, a return or both")
  func lineEnds() throws {
    #expect(
      try lines(Array("one\ntwo\r\nthree\rfour\n\nlast".utf8), count: 7) == [
        .line("one"), .line("two"), .line("three"), .line("four"), .line(""), .line("last"), .endOfInput,
      ])
  }

  @Test("a line end split between two reads is one")
  func splitLineEnd() throws {
    let pipes = try Pipes()
    pipes.type("one\r")
    #expect(pipes.terminal.readLine(LineRequest(prompt: { "" })) == .line("one"))
    pipes.type("\ntwo\n")
    #expect(pipes.terminal.readLine(LineRequest(prompt: { "" })) == .line("two"))
  }

  @Test("bytes that are no UTF-8 are replaced, and a byte order mark is left out")
  func encodings() throws {
    #expect(try lines([0xEF, 0xBB, 0xBF, 0x61, 0x0A], count: 1) == [.line("a")])
    #expect(
      try lines([0x61, 0xFF, 0xC3, 0x0A, 0x00, 0x0A], count: 2) == [.line("a\u{FFFD}\u{FFFD}"), .line("\0")])
  }

  @Test("the end of input is said again and again")
  func endOfInput() throws {
    #expect(try lines([], count: 2) == [.endOfInput, .endOfInput])
  }

  @Test("what a line starts with is part of it, also when input ends there")
  func startingText() throws {
    let pipes = try Pipes()
    pipes.type("close\n")
    pipes.endInput()
    #expect(
      pipes.terminal.readLine(LineRequest(prompt: { "" }, text: "month-end ")) == .line("month-end close"))
    #expect(pipes.terminal.readLine(LineRequest(prompt: { "" }, text: "kept")) == .line("kept"))
  }

  @Test("the prompt of a line is not printed, that of a key is, with the key")
  func prompts() throws {
    let pipes = try Pipes()
    pipes.type("answer\n4\n\n")
    _ = pipes.terminal.readLine(LineRequest(prompt: { "0:07 " }))
    _ = pipes.terminal.readKey(KeyRequest(prompt: { "poise " }))
    _ = pipes.terminal.readKey(KeyRequest(prompt: { "experience " }))
    #expect(pipes.printed() == "poise 4\nexperience \n")
  }

  @Test("a key is the first character of a line, and an empty line is Enter")
  func keys() throws {
    let pipes = try Pipes()
    pipes.type("yes\n\n \n<\ne\u{301}\n")
    let keys = (0..<5).map { _ in
      if case .key(let key, _) = pipes.terminal.readKey(KeyRequest(prompt: { "" })) {
        key
      } else {
        Key.escape
      }
    }
    #expect(keys == [.character("y"), .enter, .space, .character("<"), .character("e\u{301}")])
  }

  @Test("a key that is not accepted is passed over, and one that is not to be seen is not printed")
  func ignoredKeys() throws {
    let pipes = try Pipes()
    pipes.type("7\n4\n")
    let reply = pipes.terminal.readKey(
      KeyRequest(prompt: { "rate " }, accepts: { $0 == .character("4") }, echoes: false))
    guard case .key(.character("4"), _) = reply else {
      Issue.record("\(reply)")
      return
    }
    #expect(pipes.printed() == "rate ")
  }

  @Test("keys that are not shown share a prompt, and another prompt gets a line of its own")
  func hiddenKeys() throws {
    let pipes = try Pipes()
    pipes.type("4\n3\n5\n")
    for prompt in ["two digits ", "two digits ", "next "] {
      _ = pipes.terminal.readKey(KeyRequest(prompt: { prompt }, echoes: false))
    }
    #expect(pipes.printed() == "two digits \nnext ")
  }

  @Test("while no key comes the prompt is printed once")
  func ticks() throws {
    let pipes = try Pipes()
    let request = KeyRequest(prompt: { "rate " }, tickInterval: .milliseconds(1))
    #expect(pipes.terminal.readKey(request) == .tick)
    #expect(pipes.terminal.readKey(request) == .tick)
    #expect(pipes.printed() == "rate ")
  }

  @Test("a key without a line end counts, and then input has ended")
  func keyAtEnd() throws {
    let pipes = try Pipes()
    pipes.type("4")
    pipes.endInput()
    let request = KeyRequest(prompt: { "rate " })
    guard case .key(.character("4"), _) = pipes.terminal.readKey(request) else {
      Issue.record("the key was lost")
      return
    }
    #expect(pipes.terminal.readKey(request) == .endOfInput)
  }

  @Test("when nobody reads, writing is quiet and the next read says so")
  func brokenPipe() throws {
    let pipes = try Pipes()
    pipes.stopReading()
    pipes.terminal.write("an answer\n")
    #expect(pipes.terminal.readLine(LineRequest(prompt: { "" })) == .terminated(signal: 13, ""))
    #expect(pipes.terminal.readKey(KeyRequest(prompt: { "" })) == .terminated(signal: 13))
  }

  @Test("a line whose time is up comes with what there is of it")
  func timeUp() throws {
    let pipes = try Pipes()
    pipes.type("half a li")
    var edits: [LineEdit] = []
    let request = LineRequest(prompt: { "" }, onEdit: { edits.append($0) }, isTimeUp: { true })
    #expect(pipes.terminal.readLine(request) == .timeUp("half a li"))
    #expect(edits.last == LineEdit(text: "half a li"))
  }

  @Test(
    "the width comes from COLUMNS where there is no terminal",
    arguments: [("120", 120), ("", 80), ("-3", 80)])
  func columns(value: String, expected: Int) throws {
    #expect(try Pipes(environment: ["COLUMNS": value]).terminal.columns == expected)
  }

  @Test("an editor needs a terminal")
  func editor() throws {
    let terminal = try Pipes().terminal
    #expect(throws: EditorError.noTerminal) { try terminal.edit("text") }
  }
}
