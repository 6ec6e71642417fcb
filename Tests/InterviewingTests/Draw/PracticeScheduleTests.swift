import Interviewing
import Testing

@Suite struct PracticeScheduleTests {
  @Test func whatIsLeftIsSpreadOverTheDays() {
    #expect(PracticeSchedule(left: 12, days: 5).days == [3, 3, 3, 3, 0])
    #expect(PracticeSchedule(left: 0, days: 3).days == [0, 0, 0])
    #expect(PracticeSchedule(left: 2, days: 4).days == [1, 1, 0, 0])
  }

  @Test func noMoreThanIsRealisticADay() {
    let schedule = PracticeSchedule(left: 238, days: 11)
    #expect(schedule.days == Array(repeating: 10, count: 11))
    #expect(schedule.leftOver == 128)
  }

  @Test(arguments: [(0, 0), (5, 0), (-3, 4), (5, -1), (Int.max, 3), (Int.max, 1)])
  func nothingTrapsAndNothingIsLost(left: Int, days: Int) {
    let schedule = PracticeSchedule(left: left, days: days)
    #expect(schedule.days.reduce(0, +) + schedule.leftOver == max(0, left))
  }
}
