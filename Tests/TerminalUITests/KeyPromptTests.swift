import Testing

@testable import TerminalUI

struct KeyPromptTests {
  @Test("a prompt is written once while its words stay")
  func once() {
    var prompt = KeyPrompt()
    #expect(prompt.draw("poise ", columns: 80, rows: 24) == "poise ")
    #expect(prompt.draw("poise ", columns: 80, rows: 24) == "")
  }

  @Test("where lines come or go, all rows of the old ones are drawn over")
  func redrawn() {
    var prompt = KeyPrompt()
    _ = prompt.draw("0:01\nquestion", columns: 80, rows: 24)
    #expect(
      prompt.draw("0:02\nlong\nquestion", columns: 80, rows: 24)
        == "\r\u{1B}[1A\u{1B}[J0:02\nlong\nquestion")
    #expect(prompt.draw("0:03", columns: 80, rows: 24) == "\r\u{1B}[2A\u{1B}[J0:03")
  }

  @Test("else only the lines that differ are written, and the cursor ends after the last")
  func patched() {
    var prompt = KeyPrompt()
    _ = prompt.draw("0:01\nquestion\n> ", columns: 80, rows: 24)
    #expect(
      prompt.draw("0:02\nquestion\n> ", columns: 80, rows: 24)
        == "\u{1B}[2A\r0:02\u{1B}[K\u{1B}[2B\r\u{1B}[2C")
    #expect(
      prompt.draw("0:03\nquestion\n: ", columns: 80, rows: 24)
        == "\u{1B}[2A\r0:03\u{1B}[K\u{1B}[2B\r: \u{1B}[K")
    #expect(prompt.draw("0:03\nquestion\n: ", columns: 80, rows: 24, isForced: true).hasSuffix("\n: "))
  }

  @Test("a line that the terminal may have broken is never patched")
  func wideLines() {
    var prompt = KeyPrompt()
    _ = prompt.draw("0:01\nquestion", columns: 8, rows: 24)
    #expect(prompt.draw("0:02\nquestion", columns: 8, rows: 24).hasSuffix("0:02\nquestion"))
  }

  @Test("after other output a prompt is written anew")
  func forgotten() {
    var prompt = KeyPrompt()
    _ = prompt.draw("poise ", columns: 80, rows: 24)
    prompt.forget()
    #expect(prompt.draw("poise ", columns: 80, rows: 24) == "poise ")
  }

  @Test(
    "a line takes as many rows as the terminal wraps it to",
    arguments: [("", 1), ("ten signs.", 1), ("eleven sign", 2), ("a\n\nb", 3), ("面接試験面接", 2), ("a\n", 2)])
  func height(text: String, rows: Int) {
    #expect(KeyPrompt.height(text, columns: 10) == rows)
  }

  @Test("the cursor never goes above the screen")
  func tall() {
    var prompt = KeyPrompt()
    _ = prompt.draw(String(repeating: "row\n", count: 50), columns: 80, rows: 24)
    #expect(prompt.draw("short", columns: 80, rows: 24) == "\r\u{1B}[23A\u{1B}[Jshort")
  }
}
