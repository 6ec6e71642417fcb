import Testing

@testable import TerminalUI

struct StyleTests {
  @Test(
    "colour is off for NO_COLOR, for a dumb terminal and off a terminal",
    arguments: [
      (["TERM": "xterm"], true, true), (["TERM": "xterm", "NO_COLOR": ""], true, true),
      (["TERM": "xterm", "NO_COLOR": "1"], true, false), (["TERM": "dumb"], true, false), ([:], true, false),
      (["TERM": "xterm"], false, false),
    ] as [([String: String], Bool, Bool)])
  func isOn(environment: [String: String], isTerminal: Bool, expected: Bool) {
    #expect(Style(environment: environment, isTerminal: isTerminal).isOn == expected)
  }

  @Test("emphasis wraps a text, and leaves it alone when off")
  func styled() {
    #expect(Style(isOn: true).underline("why") == "\u{1B}[4mwhy\u{1B}[0m")
    #expect(Style(isOn: false).underline("why") == "why")
    #expect(Style(isOn: true).bold("") == "")
  }
}
