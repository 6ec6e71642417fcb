import Testing

@testable import TerminalUI

struct StyleTests {
  @Test("NO_COLOR turns colour off, unless it is empty", arguments: [("", true), ("0", false), ("1", false)])
  func noColor(value: String, expected: Bool) {
    #expect(Style(environment: ["TERM": "xterm", "NO_COLOR": value]).isOn == expected)
    #expect(Style(environment: [:]).isOn)
  }

  @Test("emphasis wraps a text, and leaves it alone when off")
  func styled() {
    #expect(Style(isOn: true).underline("why") == "\u{1B}[4mwhy\u{1B}[0m")
    #expect(Style(isOn: false).underline("why") == "why")
    #expect(Style(isOn: true).bold("") == "")
  }
}
