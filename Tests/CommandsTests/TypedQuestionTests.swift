import Interviewing
import Support
import Testing

@testable import Commands

@Suite struct TypedQuestionTests {
  @Test(arguments: [
    ("Why here?", "Why here?", false), ("Why here? b", "Why here?", true),
    ("  1.  Why  here?\tb ", "Why here?", true),
    ("- Why here?", "Why here?", false), ("12) Why here", "Why here", false), ("• b", "• b", true),
    ("Plan B", "Plan B", false), ("2026 was hard, why?", "2026 was hard, why?", false),
  ]) func aQuestionIsTakenWithoutItsMarks(line: String, text: String, wentBlank: Bool) {
    let question = TypedQuestion(line)
    guard text != "• b" else {
      #expect(question == nil)
      return
    }
    #expect(question?.text == text && question?.wentBlank == wentBlank)
  }

  @Test(arguments: ["", "   ", "-", "1.", "?", "b", " b "]) func aLineWithoutWordsIsNone(line: String) {
    let question = TypedQuestion(line)
    #expect(question == nil || question?.text.contains { $0.isLetter || $0.isNumber } == true)
  }

  @Test(arguments: [
    ("today", "2026-11-03"), ("yesterday", "2026-11-02"), ("2026-10-30", "2026-10-30"),
    ("30 October", "2026-10-30"), ("Oct 30", "2026-10-30"), ("30th Oct.", "2026-10-30"),
    ("20 November", "2025-11-20"), ("20 Nov 2026", "2026-11-20"), ("Friday", "2026-10-30"),
    ("tue", "2026-11-03"), ("29 February 2024", "2024-02-29"), ("1 March 2000", "2000-03-01"),
  ]) func aDayIsReadAsItIsTyped(text: String, day: String) {
    // A Tuesday.
    let today = ScriptedClock.localTime(ScriptedClock.midnight(2026, 11, 3))
    #expect(Dates.day(typed: text, today: today) == day)
  }

  @Test(arguments: [
    "", "second", "accountant", "31 February", "0 May", "May", "20", "Maybe 3",
    "20 November 99999999999999999999",
    "99999999999999999999 May", "2026-13-01", "1 2", "round 2",
  ]) func otherWordsAreNoDay(text: String) {
    let today = ScriptedClock.localTime(ScriptedClock.midnight(2026, 11, 3))
    #expect(Dates.day(typed: text, today: today) == nil)
  }

  @Test func yesterdayOfEveryDayOfFourYearsIsTheDayBefore() {
    var before = "2023-12-31"
    for offset in 0..<1500 {
      let today = ScriptedClock.localTime(ScriptedClock.midnight(2024, 1, 1) + Moment(offset) * 86_400_000)
      #expect(Dates.day(typed: "yesterday", today: today) == before)
      before = today.isoDay
    }
  }
}
