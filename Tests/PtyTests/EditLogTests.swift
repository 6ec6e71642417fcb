import Interviewing
import Support
import Testing

/// Replaying the edit log gives the answer's text, whatever readline was asked to do.
@Suite(.serialized)
struct EditLogTests {
  /// What a person does in an answer, and the text it comes to.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: [Typed]
    let text: String
    var editor = "true"

    var testDescription: String { name }
  }

  /// Keys, or a paste, and what shows that they have arrived.
  enum Typed: Sendable {
    case keys(String, shows: String)
    case paste(String, shows: String)
  }

  static let cases = [
    Case(
      name: "typing", keys: [.keys("It took nine days.\r", shows: "> "), .keys("Then four.\r", shows: "> ")],
      text: "It took nine days.\nThen four."),
    Case(
      name: "deletion", keys: [.keys("It toop\u{7F}k nine days\u{17}weeks\r", shows: "> ")],
      text: "It took nine weeks"),
    Case(
      name: "deletion within the line",
      keys: [.keys("one\u{1}\u{4}\u{4}\u{1B}[C\u{1B}[Dn\u{1B}[Cd\r", shows: "> ")], text: "ned"),
    Case(
      name: "paste",
      keys: [.paste("First line.\n\nThird line.", shows: "Third line."), .keys("\r", shows: "> ")],
      text: "First line.\n\nThird line."),
    Case(
      name: "paste between words",
      keys: [
        .keys("before after\u{1B}b", shows: "before after"),
        .paste("in the middle, ", shows: "in the middle, "),
        .keys("\r", shows: "> "),
      ], text: "before in the middle, after"),
    Case(
      name: "undo", keys: [.keys("nine days\u{15}\u{1F} or four\r", shows: "> ")], text: "nine days or four"),
    Case(
      name: "yank", keys: [.keys("days nine \u{1}\u{1B}d\u{5}\u{19}\r", shows: "> ")], text: " nine days"),
    Case(
      name: "a line recalled and changed",
      keys: [
        .keys("It took for days.\r", shows: "> "), .keys("We all", shows: "We all"),
        .keys("\u{1B}[A", shows: "It took for days."),
        .keys("\u{1}\u{1B}f\u{1B}f\u{1B}f\u{1B}\u{7F}four\r", shows: "> "),
        .keys(" slept.\r", shows: "> "),
      ], text: "It took four days.\nWe all slept."),
    Case(
      name: "a line recalled and left alone",
      keys: [
        .keys("First.\r", shows: "> "), .keys("Sec", shows: "Sec"),
        .keys("\u{1B}[A", shows: "First."), .keys("\u{1B}[B", shows: "Sec"), .keys("ond.\r", shows: "> "),
      ], text: "First.\nSecond."),
    Case(
      name: "the editor",
      keys: [
        .keys("It took nine days.\r", shows: "> "),
        .keys("In the end\u{18}\u{5}", shows: "your answer so far"),
        .keys("all was well.\r", shows: "> "),
      ], text: "It took four days.\nIn the end\nall was well.", editor: "sed -i s/nine/four/"),
    Case(
      name: "the editor from a recalled line",
      keys: [
        .keys("nine\r", shows: "> "), .keys("\u{1B}[A", shows: "nine"),
        .keys(" days\u{18}\u{5}", shows: "your answer so far"),
      ], text: "four days", editor: "sed -i s/nine/four/"),
    Case(
      name: "wide, combining and joined characters",
      keys: [.keys("naïve 面接x\u{7F}官 cafe\u{301} 👩\u{200D}👧\r", shows: "> ")],
      text: "naïve 面接官 cafe\u{301} 👩\u{200D}👧"),
    Case(
      name: "a control character", keys: [.keys("\u{16}\u{1B}[31mred\r", shows: "> ")], text: "\u{1B}[31mred"),
    Case(
      name: "a search that is given up",
      keys: [
        .keys("First.\r", shows: "> "), .keys("Second.", shows: "Second."),
        .keys("\u{12}Fir", shows: "reverse-i-search"), .keys("\u{7}\r", shows: "> "),
      ], text: "First.\nSecond."),
  ]

  @Test("replaying the edits gives the answer", arguments: cases)
  func replay(_ typed: Case) throws {
    let session = try SoloSession(environment: ["EDITOR": typed.editor])
    try session.expectQuestion()
    for step in typed.keys {
      switch step {
      case .keys(let keys, let shown):
        session.pty.send(keys)
        try session.pty.expect(shown)
      case .paste(let text, let shown):
        session.pty.paste(text)
        try session.pty.expect(shown)
      }
    }
    try session.endAnswer()
    let attempt = try session.attempt()
    #expect(attempt.text == typed.text)
    #expect(EditLog.replay(attempt.parts[0].edits) == typed.text)
    #expect(!attempt.parts[0].edits.isEmpty)
  }

  @Test("replaying gives the answer while the clock is redrawn, also in vi mode")
  func clock() throws {
    let session = try SoloSession([])
    try session.pty.expect("0:00")
    session.pty.send("\u{1B}\u{A}It took for")
    try session.pty.expectClock(second: 1)
    session.pty.send("\u{1B}bcwfour\u{1B}A days.")
    try session.pty.expectClock(second: 2)
    session.pty.send("\r")
    try session.pty.expect("0:0")
    try session.endAnswer()
    let attempt = try session.attempt()
    #expect(attempt.text == "It took four days.")
    #expect(EditLog.replay(attempt.parts[0].edits) == attempt.text)
  }
}
