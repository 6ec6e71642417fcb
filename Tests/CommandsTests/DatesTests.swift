import Commands
import Interviewing
import Support
import Testing

@Suite struct DatesTests {
  func day(_ year: Int, _ month: Int, _ day: Int, hour: Int = 0, minute: Int = 0) -> LocalTime {
    let moment = ScriptedClock.midnight(year, month, day)
    return ScriptedClock.localTime(moment + Moment(hour * 60 + minute) * 60_000)
  }

  @Test func daysAreNumberedFrom1970() {
    #expect(day(1970, 1, 1).dayNumber == 0)
    #expect(day(2000, 2, 29).dayNumber == 11_016)
    #expect(day(2026, 11, 23).dayNumber == 20_780)
    #expect(day(2000, 3, 1).dayNumber == day(2000, 2, 29).dayNumber + 1)
    #expect(day(2100, 3, 1).dayNumber == day(2100, 2, 28).dayNumber + 1)
  }

  @Test func dayNumbersRunOnThroughFourHundredYears() {
    for number in stride(from: 0, to: 146_097, by: 13) {
      #expect(ScriptedClock.localTime(Moment(number) * 86_400_000).dayNumber == number)
    }
  }

  @Test(arguments: [
    (23, "today"), (22, "yesterday"), (21, "on Saturday"), (17, "on Tuesday"), (16, "on 16 November"),
    (1, "on 1 November"),
  ]) func aDayIsSaidAsAPersonWould(date: Int, words: String) {
    #expect(Dates.relativeDay(day(2026, 11, date), now: day(2026, 11, 23)) == words)
  }

  @Test func midnightPartsYesterdayFromToday() {
    let late = day(2026, 11, 22, hour: 23, minute: 59)
    #expect(Dates.relativeDay(late, now: day(2026, 11, 23)) == "yesterday")
  }

  @Test func aDayThatIsStillToComeIsNamedByItsDate() {
    #expect(Dates.relativeDay(day(2026, 11, 25), now: day(2026, 11, 23)) == "on 25 November")
  }

  @Test func theYearIsSaidWhenItIsAnother() {
    #expect(Dates.day(day(2025, 5, 3), now: day(2026, 11, 23)) == "3 May 2025")
    #expect(Dates.day(day(2026, 5, 3), now: day(2026, 11, 23)) == "3 May")
    #expect(Dates.short(day(2025, 5, 3, hour: 9, minute: 5), now: day(2026, 1, 1)) == "3 May 2025 09:05")
    #expect(Dates.short(day(2026, 5, 3, hour: 20, minute: 14), now: day(2026, 6, 1)) == "3 May 20:14")
  }

  @Test(arguments: [(0, "0:00"), (7, "0:07"), (60, "1:00"), (3599, "59:59"), (3600, "60:00")])
  func aTimeIsMinutesAndSeconds(seconds: Int, text: String) {
    #expect(Dates.minutes(seconds) == text)
  }

  @Test(arguments: ["2026-11-01", "2024-02-29", "1970-01-01", "9999-12-31", "2026-1-1"])
  func aDateIsRead(text: String) {
    #expect(Dates.startOfDay(text, midnight: ScriptedClock.midnight) != nil)
  }

  @Test(arguments: [
    "", "yesterday", "2026", "2026-11", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32", "2026-02-29",
    "1900-02-29", "2026-04-31", "01-11-2026", "2026-11-01-", "2026/11/01", "-2026-11-01", "1969-12-31",
    "99999999999999999999-01-01", "2026-99999999999999999999-01", "２０２６-11-01",
  ]) func anythingElseIsNoDate(text: String) {
    #expect(Dates.startOfDay(text, midnight: ScriptedClock.midnight) == nil)
  }
}
