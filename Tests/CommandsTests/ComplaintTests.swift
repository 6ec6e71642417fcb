import Testing

@testable import Commands

@Suite struct ComplaintTests {
  private static let message = "Nothing is left open: solo starts a rehearsal."

  @Test func aTerminalGetsItBrokenAtWords() {
    let screen = Context.complaint(Self.message, columns: 40)
    #expect(screen == "Nothing is left open: solo starts a\nrehearsal.")
  }

  @Test func aFileGetsItAsItIs() {
    #expect(Context.complaint(Self.message, columns: nil) == Self.message)
  }

  @Test func linesStayAndWhatDrivesATerminalIsShown() {
    #expect(Context.complaint("one\ntwo\u{1B}[2J", columns: 40) == "one\ntwo\\u{1B}[2J")
  }
}
