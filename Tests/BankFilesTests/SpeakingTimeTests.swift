import Interviewing
import Testing

@Suite struct SpeakingTimeTests {
  @Test(arguments: [
    ("90s", 90), ("2m", 120), ("1m30s", 90), ("2:00", 120), ("0:45", 45), ("1h", 3600), (" 2 min ", 120),
    ("90 seconds", 90), ("1m 5s", 65), ("2M", 120), ("5s", 5), ("60:00", 3600),
  ])
  func timesAsPeopleWriteThem(_ text: String, _ seconds: Int) throws {
    #expect(try SpeakingTime.seconds(from: text) == seconds)
  }

  @Test(arguments: [
    "two mins", "", "90", "m", "2m2m", "30s1m", "2:0", "2:60", "1:2:3", "-2m", "2.5m", "2m!", "９０s",
    "1234567s",
  ])
  func whatIsNoTimeIsRefused(_ text: String) {
    #expect(throws: SpeakingTime.Failure.unreadable(text)) { try SpeakingTime.seconds(from: text) }
  }

  @Test(arguments: ["4s", "61m", "0s", "999999h", "0:00"])
  func whatNobodySpeaksForIsRefused(_ text: String) {
    #expect(throws: SpeakingTime.Failure.outOfBounds(text)) { try SpeakingTime.seconds(from: text) }
  }

  @Test func theMessagesGiveAnExample() {
    #expect(
      SpeakingTime.Failure.unreadable("two mins").description
        == "expected a time such as 90s or 2m, found \"two mins\"")
    #expect(
      SpeakingTime.Failure.outOfBounds("2h").description == "expected a time from 5s to 60m, found \"2h\"")
  }

  @Test(arguments: [5, 59, 60, 90, 120, 150, 3600])
  func descriptionsReadBack(_ seconds: Int) throws {
    #expect(try SpeakingTime.seconds(from: SpeakingTime.description(ofSeconds: seconds)) == seconds)
  }

  @Test func descriptionsAreShort() {
    #expect([90, 120, 150].map(SpeakingTime.description) == ["90s", "2m", "2m30s"])
  }
}
