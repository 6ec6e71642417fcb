import Testing

@testable import TerminalUI

struct KeyPromptTests {
  @Test("a prompt is written once while its words stay")
  func once() {
    var prompt = KeyPrompt()
    #expect(prompt.draw("poise ", columns: 80, rows: 24) == "poise ")
    #expect(prompt.draw("poise ", columns: 80, rows: 24) == "")
  }

  @Test("other words are drawn over all rows of the old ones")
  func redrawn() {
    var prompt = KeyPrompt()
    _ = prompt.draw("0:01\nquestion", columns: 80, rows: 24)
    #expect(prompt.draw("0:02\nquestion", columns: 80, rows: 24) == "\r\u{1B}[1A\u{1B}[J0:02\nquestion")
    _ = prompt.draw("0:03", columns: 80, rows: 24)
    #expect(prompt.draw("0:04", columns: 80, rows: 24) == "\r\u{1B}[J0:04")
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
