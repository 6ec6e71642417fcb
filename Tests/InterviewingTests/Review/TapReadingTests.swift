import Testing

@testable import Interviewing

@Suite struct TapReadingTests {
  /// An answer of so many seconds after six of thinking, and what was tapped at which seconds of its clock.
  func attempt(
    _ seconds: Int, _ taps: [(TapKind, Int)], medium: Medium = .spoken,
    followUp: (Int, [(TapKind, Int)])? = nil
  ) -> Attempt {
    let id = EventID(high: 1, low: 1)
    let begun = AttemptBegun(rehearsal: id, turn: id, medium: medium, limit: 120)
    var attempt = Attempt(id: id, at: 0, person: nil, begun: begun, planned: .closing)
    func happen(_ body: JournalEvent.Body) {
      attempt.apply(JournalEvent(id: id, at: 0, person: nil, body: body))
    }
    for (kind, at) in taps { happen(.tap(TapMade(attempt: id, part: 0, at: at * 1000, kind: kind))) }
    happen(
      .answer(AnswerEnded(attempt: id, part: 0, text: "", started: 6000, ended: (6 + seconds) * 1000)))
    if let (seconds, taps) = followUp {
      happen(.followUp(FollowUpAsked(attempt: id, text: "And?")))
      for (kind, at) in taps { happen(.tap(TapMade(attempt: id, part: 1, at: at * 1000, kind: kind))) }
      happen(.answer(AnswerEnded(attempt: id, part: 1, text: "", started: 0, ended: seconds * 1000)))
    }
    return attempt
  }

  func reading(_ attempt: Attempt) throws -> TapReading { try #require(TapReading(attempt, whose: "Sam's")) }

  let unknown = Evidence(.fluency, reason: "no words to go by")

  @Test func fluencyIsFillerTapsAMinuteCutAsTheRubricCuts() throws {
    for (fillers, score) in [(0, 5), (2, 5), (3, 4), (5, 3), (12, 2), (13, 1)] {
      let taps = (0..<fillers).map { (TapKind.filler, 6 + $0) } + [(.strong, 10)]
      let fluency = try reading(attempt(60, taps)).fluency(beside: unknown)
      #expect(fluency.score == score && fluency.value == Double(fillers) && fluency.n == 60)
      #expect(fluency.figure.hasPrefix("Sam's taps: \(fillers) filler"))
      #expect(fluency.reason == nil)
    }
  }

  @Test func underHalfAMinuteOfSpeechIsTooShortToTell() throws {
    let short = try reading(attempt(29, [(.filler, 10)]))
    #expect(short.fluency(beside: unknown).score == nil)
    #expect(short.fluency(beside: unknown).reason == "29 s of speech: too short to tell")
    #expect(short.composure.score == nil)
    let enough = try reading(attempt(30, [(.filler, 10)]))
    #expect(enough.fluency(beside: unknown).score == 5)
    #expect(enough.composure.score == 5)
  }

  @Test func whereTheWordsAreKnownTheyCountAndTheTapsStandBeside() throws {
    let words = Evidence(.fluency, score: 2, value: 8, n: 100, figure: "8 fillers a minute")
    let fluency = try reading(attempt(60, [(.filler, 10)])).fluency(beside: words)
    #expect(fluency.score == 2 && fluency.value == 8 && fluency.n == 100)
    #expect(fluency.figure == "8 fillers a minute; Sam's taps: 1 filler in 1:00")
  }

  @Test(arguments: [
    ([], 5, "Sam's taps: no blank in 1:00; first word after 6 s"),
    (
      [(TapKind.blank, 20)], 3,
      "Sam's taps: blank at 0:14, and you came back: the answer went on for 46 s; first word after 6 s"
    ),
    (
      [(.blank, 58), (.recovered, 62)], 3,
      "Sam's taps: blank at 0:52, recovered at 0:56; first word after 6 s"
    ),
    ([(.blank, 57)], 1, "Sam's taps: blank at 0:51, which ended the answer; first word after 6 s"),
    (
      [(.blank, 16), (.recovered, 20), (.blank, 58)], 1,
      "Sam's taps: blank at 0:10, recovered at 0:14, blank at 0:52, which ended the answer; first word after 6 s"
    ),
    (
      [(.blank, 16), (.recovered, 20), (.blank, 30), (.recovered, 33)], 2,
      "Sam's taps: blank at 0:10, recovered at 0:14, blank at 0:24, recovered at 0:27; first word after 6 s"
    ),
  ])
  func composureTellsOfBlanksAndOfComingBack(taps: [(TapKind, Int)], score: Int, figure: String) throws {
    let composure = try reading(attempt(60, taps + [(.filler, 7)])).composure
    #expect(composure.score == score)
    #expect(composure.figure == figure)
  }

  @Test func aBlankThatEndsAShortAnswerIsSaidAndScored() throws {
    #expect(try reading(attempt(8, [(.blank, 12)])).composure.score == 1)
  }

  @Test func thinkingFirstIsNoSpeech() throws {
    let reading = try reading(attempt(60, [(.filler, 6)]))
    #expect(reading.speaking == 60_000 && reading.thinking == 6000)
  }

  @Test func pausesAreNoSpeechAndTapsStandAtTheirTimeOfSpeaking() throws {
    var paused = attempt(60, [(.blank, 30)])
    let id = paused.id
    for part in [0, 7] {
      let pause = IntervalPassed(attempt: id, part: part, kind: .pause, from: 10_000, to: 20_000)
      paused.apply(JournalEvent(id: id, at: 0, person: nil, body: .interval(pause)))
    }
    let reading = try reading(paused)
    #expect(reading.speaking == 50_000)
    #expect(reading.blanks.map(\.at) == [TapReading.Place(part: 0, at: 14_000)])
  }

  @Test func whatWasSeenIsAFactOnEngagementAndNoScore() throws {
    let seen = try reading(
      attempt(60, [(.eyesAway, 10), (.eyesAway, 20), (.rambling, 30), (.filler, 40), (.repeated, 45)]))
    let engagement = try #require(seen.engagement)
    #expect(engagement.score == nil && engagement.value == nil)
    #expect(
      engagement.figure == "Sam's taps: repeated at 0:39; rambling at 0:24; eyes away at 0:04, 0:14")
    #expect(try reading(attempt(60, [(.filler, 10), (.strong, 20)])).engagement == nil)
  }

  @Test func whatWasStrongIsNamedByItsMoments() throws {
    let strong = try reading(attempt(60, [(.strong, 36), (.strong, 50), (.filler, 51)])).strong
    #expect(strong == "Sam's taps: strong at 0:30, 0:44")
    #expect(try reading(attempt(60, [(.filler, 51)])).strong == nil)
  }

  @Test func aFollowUpIsPartOfTheAnswerAndItsTapsSaySo() throws {
    let both = try reading(attempt(25, [(.filler, 10)], followUp: (35, [(.blank, 10), (.filler, 12)])))
    #expect(both.speaking == 60_000)
    #expect(both.fluency(beside: unknown).value == 2)
    #expect(
      both.composure.figure
        == "Sam's taps: blank at 0:10 of the follow-up, and you came back: the answer went on for 25 s; "
        + "first word after 6 s")
  }

  @Test func typedAnswersAndThoseWithoutTapsStayAsTheyAre() {
    #expect(TapReading(attempt(60, []), whose: "Sam's") == nil)
    #expect(TapReading(attempt(60, [(.filler, 9)], medium: .typed), whose: "Sam's") == nil)
  }

  @Test(arguments: [Int.min / 1000, -1, 99_999, Int.max / 1000])
  func damagedTimesAndPartsDoNotTrap(number: Int) throws {
    var damaged = attempt(60, [(.blank, number), (.filler, number), (.eyesAway, number)])
    let id = damaged.id
    for part in [Int.min, -1, 3, Int.max] {
      let tap = TapMade(attempt: id, part: part, at: number, kind: .blank)
      damaged.apply(JournalEvent(id: id, at: 0, person: nil, body: .tap(tap)))
    }
    let reading = try reading(damaged)
    #expect(reading.blanks.count == 1)
    #expect((0...60_000).contains(reading.blanks[0].at.at))
    #expect(reading.fluency(beside: unknown).value == 1)
    #expect(!reading.composure.figure.isEmpty)
  }

  @Test func aReviewTakesTheTapsIn() throws {
    let taps = try reading(attempt(60, [(.filler, 10), (.energyDown, 20)]))
    let review = AnswerReview(Answer(text: "", medium: .spoken, seconds: 60)).including(taps)
    #expect(review[.fluency].score == 5 && review[.composure].score == 5)
    #expect(review[.engagement].figure == "Sam's taps: energy down at 0:14")
    #expect(review[.engagement].reason == nil)
    #expect(review.evidence.map(\.criterion) == Criterion.allCases)
  }

  @Test func theRoundsGuessIsHeldAgainstItsTaps() {
    for (fillers, was) in [(0, true), (1, true), (5, false)] {
      var sitting = Sitting(Sitting.pairPlan(count: 1))
      sitting.goOn { if case .answer = $0 { true } else { false } }
      let id = sitting.rehearsal.turns[0].attempts[0].id
      for kind in [TapKind.strong] + Array(repeating: .filler, count: fillers) {
        sitting.happen(.tap(TapMade(attempt: id, part: 0, at: 900, kind: kind)), by: Sitting.friend)
      }
      sitting.happen(.answer(AnswerEnded(attempt: id, part: 0, text: "", started: 0, ended: 60_000)))
      sitting.goOn { $0 == .pair(.reveal) }
      #expect(sitting.rehearsal.fillerGuess == nil)
      sitting.goOn()
      #expect(sitting.rehearsal.fillerGuess?.said == true)
      #expect(sitting.rehearsal.fillerGuess?.was == was)
    }
  }

  @Test func withoutTapsOrWithLittleSpeechTheGuessIsHeldAgainstNothing() {
    for ended in [60_000, 20_000] {
      var sitting = Sitting(Sitting.pairPlan(count: 1))
      sitting.goOn { if case .answer = $0 { true } else { false } }
      let id = sitting.rehearsal.turns[0].attempts[0].id
      if ended < 60_000 {
        sitting.happen(.tap(TapMade(attempt: id, part: 0, at: 900, kind: .filler)), by: Sitting.friend)
      }
      sitting.happen(.answer(AnswerEnded(attempt: id, part: 0, text: "", started: 0, ended: ended)))
      sitting.goOn { $0 == .end }
      #expect(sitting.rehearsal.fillerGuess == nil)
    }
  }
}
