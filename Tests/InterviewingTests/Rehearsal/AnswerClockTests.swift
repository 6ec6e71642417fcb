import Interviewing
import Testing

@Suite struct AnswerClockTests {
  @Test(arguments: [
    (0, ClockLight.none), (44, .none), (45, .half), (67, .half), (68, .wrap), (89, .wrap), (90, .over),
    (9000, .over),
  ]) func theLightChangesAtHalfThreeQuartersAndFull(elapsed: Int, light: ClockLight) {
    #expect(AnswerClock.light(at: elapsed, of: 90) == light)
  }

  @Test(arguments: [nil, 0, -5]) func withoutALimitThereIsNoLight(limit: Int?) {
    #expect(AnswerClock.light(at: 1000, of: limit) == .none)
  }

  @Test func aTypedAnswerHasThreeTimesAsLong() {
    #expect(AnswerClock.limit(for: 120, medium: .typed) == 360)
    #expect(AnswerClock.limit(for: 120, medium: .spoken) == 120)
  }

  @Test func anAnswerIsSpokenAt150WordsAMinute() {
    #expect(AnswerClock.secondsAloud(words: 150) == 60)
    #expect(AnswerClock.secondsAloud(words: 148) == 59)
    #expect(AnswerClock.secondsAloud(words: 0) == 0)
  }

  @Test func numbersOfADamagedJournalDoNotTrap() {
    for number in [Int.min, Int.min + 1, -1, 0, Int.max - 1, Int.max] {
      #expect(AnswerClock.limit(for: number, medium: .typed) >= 0)
      for limit in [Int.min, -1, 1, Int.max] { _ = AnswerClock.light(at: number, of: limit) }
      #expect(AnswerClock.sane(number) >= 0)
    }
  }
}
