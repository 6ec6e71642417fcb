import Testing

@testable import Interviewing

@Suite struct RubricTests {
  @Test func everyCriterionHasAnchors() {
    for criterion in Criterion.allCases {
      let anchors = Rubric[criterion].anchors
      #expect(anchors[1] != nil && anchors[3] != nil && anchors[5] != nil, "\(criterion)")
      #expect(anchors.keys.allSatisfy { (1...5).contains($0) })
    }
    for group in Criterion.Group.allCases { #expect(Rubric.anchors(of: group).keys.sorted() == [1, 3, 5]) }
  }

  @Test func everyCriterionStandsInTheTableOnce() {
    #expect(Rubric.table.map(\.criterion) == Criterion.allCases)
    #expect(Criterion.allCases.map(\.place) == Array(Rubric.table.indices))
  }

  @Test func limitsHaveAFormulaAUnitAndASource() {
    for rubric in Rubric.table where !rubric.limits.isEmpty {
      #expect(rubric.limits.count == 4)
      #expect(rubric.limits == (rubric.lowIsGood ? rubric.limits.sorted() : rubric.limits.sorted(by: >)))
      #expect(
        !rubric.formula.isEmpty && !rubric.unit.isEmpty && !rubric.source.isEmpty, "\(rubric.criterion)")
    }
  }

  @Test(arguments: [(0.0, 5), (1.3, 5), (1.31, 4), (3.3, 3), (8, 2), (8.01, 1)])
  func fillersPerHundredWordsAreCutAsWritten(_ value: Double, _ score: Int) {
    #expect(Rubric[.fluency].score(value) == score)
  }

  @Test(arguments: [(2.0, 5), (3.5, 4), (5, 3), (12, 2), (12.1, 1)])
  func fillersPerMinuteAreCutAsWritten(_ value: Double, _ score: Int) {
    #expect(Rubric.fluencyPerMinute.score(value) == score)
  }

  @Test func whatIsNoNumberHasNoScore() {
    #expect(Rubric[.fluency].score(.nan) == nil)
    #expect(Rubric[.rapport].score(1) == nil)
  }
}

@Suite struct PoiseReadingTests {
  private static let plain = Array(repeating: "the cat sat on a mat", count: 6).joined(separator: ". ")

  @Test func typedTextShowsFillersAndScoresNone() {
    let review = AnswerReview(Answer(text: "Um, " + Self.plain))
    #expect(review[.fluency].score == nil)
    #expect(review[.fluency].reason == "typed: shown, not scored")
    #expect(review[.fluency].value.map { $0 > 2 } == true)
  }

  @Test func aTranscriptIsScoredPerHundredWordsOrPerMinute() {
    let text = "Um, uh, " + Self.plain
    #expect(AnswerReview(Answer(text: text, medium: .transcript))[.fluency].score == 2)
    let timed = AnswerReview(Answer(text: text, medium: .transcript, seconds: 60))[.fluency]
    #expect(timed.value == 2 && timed.score == 5)
  }

  @Test func aShortAnswerHasAValueAndAReason() {
    let review = AnswerReview(Answer(text: "I think it was fine", medium: .transcript))
    #expect(review[.assurance].score == nil)
    #expect(review[.assurance].value == 20)
    #expect(review[.assurance].reason == "5 words: too short to tell")
    #expect(review[.fluency].reason == "5 words: too short to tell")
  }

  @Test func noHedgesAreStatedOverTheWords() {
    let review = AnswerReview(Answer(text: Self.plain))
    #expect(review[.assurance].figure == "0 of 36 words")
    #expect(review[.assurance].score == 5)
  }

  @Test(arguments: [(100.0, 5), (120, 5), (135, 4), (160, 3), (200, 2), (240, 1), (500, 1)])
  func aSpokenAnswerIsHeldAgainstItsTime(_ seconds: Double, _ score: Int) {
    let answer = Answer(text: Self.plain, medium: .spoken, seconds: seconds, limit: 120)
    #expect(AnswerReview(answer)[.concision].score == score)
  }

  @Test func aMeasuredTimeIsShownAsTheClockShowedIt() {
    let answer = Answer(text: Self.plain, medium: .spoken, seconds: 13.999, limit: 10)
    #expect(AnswerReview(answer)[.concision].figure == "0:13 aloud, of 0:10")
  }

  @Test func aTypedAnswerIsScoredOnlyOverItsTime() {
    let short = AnswerReview(Answer(text: Self.plain, limit: 120))[.concision]
    #expect(short.score == nil && short.figure == "about 0:14 aloud, of 2:00")
    let long = AnswerReview(Answer(text: Self.plain, limit: 10))[.concision]
    #expect(long.score == 2)
    #expect(AnswerReview(Answer(text: Self.plain))[.concision].reason == "no time for it is known")
  }

  @Test(arguments: [Double.nan, .infinity, -1, 0, 1e300])
  func senselessTimesAreNoTrap(_ seconds: Double) {
    for limit in [seconds, 120] {
      let answer = Answer(text: Self.plain, medium: .spoken, seconds: seconds, limit: limit)
      #expect((1...5).contains(AnswerReview(answer)[.concision].score ?? 3))
    }
  }

  @Test func aDisputedFindingCountsNoLonger() throws {
    let answer = Answer(text: "I think so. I guess. " + Self.plain)
    let first = AnswerReview(answer)
    let hedge = try #require(first.findings.first { $0.check == .hedge })
    let second = AnswerReview(answer, disputed: [hedge])
    #expect(second[.assurance].quotes.count == first[.assurance].quotes.count - 1)
    #expect(!second.findings.contains(hedge))
  }

  @Test func faultsCountOnlyWhereTheQuestionDoesNotAskForThem() throws {
    let text = "I am not very good at sums and my boss was rude. " + Self.plain
    let asked = AnswerReview(Answer(text: text, question: "What is your greatest weakness?"))
    let unasked = AnswerReview(Answer(text: text, question: "Why us?"))
    for name in [Check.Name.selfDeprecation, .blame] {
      #expect(try #require(asked.findings.first { $0.check == name }).counts == false)
      #expect(try #require(unasked.findings.first { $0.check == name }).counts == true)
    }
  }

  @Test func anotherLanguageIsNotJudged() {
    let review = AnswerReview(
      Answer(text: "Ich habe das Team zwei Jahre lang geleitet und wir haben die Kosten gesenkt."))
    #expect(review.findings.isEmpty)
    #expect(review[.assurance].reason == "this does not read as English, the only language I can judge")
    #expect(review.evidence.allSatisfy { $0.score == nil })
  }

  @Test func evidenceFollowsTheCriteria() {
    #expect(AnswerReview(Answer(text: Self.plain)).evidence.map(\.criterion) == Criterion.allCases)
    #expect(AnswerReview(Answer(text: "")).evidence.map(\.criterion) == Criterion.allCases)
  }
}

@Suite struct PointsTests {
  @Test func aPointComesUpInAnyOfItsForms() {
    let text = Text("I reconciled the accounts and kept to a timetable.")
    let reading = PointsReading.read(
      text, points: ["reconciliation", "timetables", "review", "cut-off dates"])
    #expect(reading.cameUp.map(\.text) == ["reconciliation", "timetables"])
    #expect(reading.missing.map(\.text) == ["review", "cut-off dates"])
    #expect(reading.points[0].quote.map(text.string) == "reconciled")
  }

  @Test func mostOfAPointsWordsMustComeUp() {
    let text = Text("We checked the receipt and the order.")
    let reading = PointsReading.read(text, points: ["checks receipt, order, bank", "bank order", "the"])
    #expect(reading.points.map { $0.quote != nil } == [true, false, true])
  }

  @Test func theShareIsTheScore() {
    let answer = Answer(
      text: "I made a timetable and a budget.", points: ["timetable", "budget", "review", "audit"])
    let evidence = AnswerReview(answer)[.points]
    #expect(evidence.value == 0.5 && evidence.score == 3 && evidence.n == 4)
    #expect(evidence.figure == "timetable, budget; not: review, audit")
  }

  @Test func withoutPointsThereIsNoScore() {
    #expect(AnswerReview(Answer(text: "Yes."))[.points].reason == "no list of points is known for it")
    #expect(AnswerReview(Answer(text: "Yes.", points: ["", "!"]))[.points].value == 0)
  }
}

@Suite struct CheckableDetailTests {
  @Test(arguments: [
    ("It took 9 days.", true), ("It took nine days.", true), ("I used Blackline for it.", true),
    ("We closed Q3 early.", true), ("I led one of the teams.", false), ("The two of us did it.", false),
    ("I worked hard and I won.", false), ("He said: Go on.", false), ("", false),
  ])
  func aFigureOrANameCanBeChecked(_ string: String, _ expected: Bool) {
    #expect(AnswerReview(Answer(text: string)).hasCheckableDetail == expected)
  }
}
