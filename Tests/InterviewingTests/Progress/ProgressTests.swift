import Testing

@testable import Interviewing

@Suite struct WeekScaleTests {
  @Test func weeksBeginOnMondays() throws {
    // 2026-11-23 is a Monday; days since 1970-01-01.
    let monday = 20_780
    let scale = try #require(WeekScale([monday + 6, monday, monday + 7], most: 10))
    #expect(scale.firstDay == monday && scale.weeks == 1 && scale.count == 2)
    #expect([monday, monday + 6, monday + 7].map(scale.place) == [0, 0, 1])
    #expect(scale.day(ofPlace: 1) == monday + 7)
    #expect(WeekScale([monday - 1], most: 10)?.firstDay == monday - 7)
  }

  @Test func moreWeeksThanFitArePutTogether() throws {
    let scale = try #require(WeekScale([0, 7 * 52], most: 26))
    #expect(scale.weeks == 3 && scale.count == 18)
    #expect(scale.place(of: 7 * 52) == 17)
  }

  @Test(arguments: [[], [Int.min, Int.max], [-1], [0, 1_000_000]] as [[Int]], [0, 1, 7, 1000])
  func anyDaysHaveAPlace(days: [Int], most: Int) {
    guard let scale = WeekScale(days, most: most) else {
      #expect(days.isEmpty)
      return
    }
    #expect(scale.count >= 1 && scale.count <= max(1, most))
    for day in days + [.min, .max, 5] { #expect((0..<scale.count).contains(scale.place(of: day))) }
  }
}

@Suite struct TrendTests {
  @Test func fewValuesShowNone() {
    #expect(Trend([]) == .tooFew(missing: 12))
    #expect(Trend((1...11).map(Double.init)) == .tooFew(missing: 1))
  }

  @Test func aSteadyRiseIsTold() {
    #expect(Trend([1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5]) == .rising(from: 1.5, to: 4.5))
    #expect(Trend([5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1]) == .falling(from: 4.5, to: 1.5))
  }

  @Test func whatNeverChangesHasNone() { #expect(Trend(Array(repeating: 3, count: 40)) == .unclear) }

  @Test func chanceIsTakenForATrendInFewerThanOneOfAHundredSeries() {
    var generator = SeededGenerator(seed: 11)
    var told = 0
    for _ in 0..<2000 {
      let values = (0..<20).map { _ in Double(1 + generator.below(5)) }
      if Trend(values) != .unclear { told += 1 }
    }
    #expect(told > 0 && told < 30)
  }

  @Test func aTrendAmongManyThatIsTooSmallToMatterIsNotTold() {
    var generator = SeededGenerator(seed: 3)
    let values = (0..<20_000).map { Double(generator.below(1000)) + Double($0) * 0.004 }
    #expect(Trend(values) == .unclear)
  }
}

@Suite struct ProgressCourseTests {
  static func entry(_ day: Int, _ rehearsal: UInt64, poise: Int? = nil, blank: Bool = false) -> ProgressEntry
  {
    ProgressEntry(
      day: day, rehearsal: EventID(high: 0, low: rehearsal), wentBlank: blank, scores: [.results: 4],
      own: poise.map { [.poise: $0] } ?? [:], hits: [.ending: day > 10])
  }

  @Test func answersAreCountedByRehearsalAndQuestion() throws {
    var course = ProgressCourse()
    for entry in [Self.entry(20, 2), Self.entry(4, 1, poise: 2, blank: true), Self.entry(4, 1, poise: 9)] {
      course.add(entry)
    }
    course.sort()
    #expect(course.answers == 3 && course[.rehearsals].n == 2)
    #expect(course[.own(.poise)].values == [.init(day: 4, value: 2)])
    #expect(course[.blanks].values.map(\.value) == [1, 0, 0])
    #expect(course[.guess(.ending)].mean == 1.0 / 3)
    #expect(course[.criterion(.fluency)].n == 0 && course[.criterion(.fluency)].mean == 0)
    let scale = try #require(WeekScale(course.days, most: 5))
    #expect(course[.questions].spans(scale) == [2, nil, 1])
    #expect(course[.guess(.ending)].spans(scale) == [0, nil, 1])
  }
}
