import Interviewing
import Testing

@Suite struct SelfReportTests {
  func turn(_ text: String, lookFor: Int = 0, points: Int = 0, avoid: Int = 0) -> PlannedTurn {
    var question = Question(id: QuestionID(stored: "id:x"), text: text, line: 1)
    question.lookFor = (0..<lookFor).map { "look \($0)" }
    question.points = (0..<points).map { "point \($0)" }
    question.avoid = (0..<avoid).map { "avoid \($0)" }
    return PlannedTurn(question: AskedQuestion(question, bank: "b"), reason: .new, seconds: 120)
  }

  let example = "Tell me about a time you disagreed with your manager."

  @Test func ratingsComeBeforeGuessesAndWhatTheyListenForLast() {
    let items = SelfReport.items(for: turn(example, lookFor: 9, points: 9, avoid: 9), medium: .typed)
    #expect(
      items == [
        .rating(.poise), .rating(.experience), .guess(.example), .guess(.ending), .guess(.detail),
        .listensFor("look 0"), .listensFor("look 1"), .avoids("avoid 0"),
      ])
  }

  @Test(arguments: [Medium.typed, .spoken]) func thereAreNeverMoreThanEightItems(medium: Medium) {
    for text in [example, "How do you close?", "", "What is the most difficult client you had?"] {
      for number in [0, 1, 3, 50] {
        let items = SelfReport.items(
          for: turn(text, lookFor: number, points: number, avoid: number), medium: medium)
        #expect((2...8).contains(items.count))
      }
    }
  }

  @Test func fiveTypedQuestionsCostUnderFiftyKeys() {
    // A key an item, an empty line that ends each answer, and one that ends the closing turn.
    let items = SelfReport.items(for: turn(example, lookFor: 9, points: 9, avoid: 9), medium: .typed)
    #expect(5 * (items.count + 1) + 1 < 50)
  }

  @Test func whereNothingWasTypedThereIsNothingToGuessAbout() {
    let items = SelfReport.items(for: turn(example, lookFor: 2), medium: .typed, hasWords: false)
    #expect(items == [.rating(.poise), .rating(.experience)])
    #expect(SelfReport.items(for: turn(example, lookFor: 2), medium: .spoken, hasWords: false).count > 2)
  }

  @Test func pointsAreGuessedOnlyWhereTheQuestionHasSomeAndAsksForNoExample() {
    #expect(
      SelfReport.guesses(for: turn("How do you close?", points: 3), medium: .typed) == [.points, .detail])
    #expect(SelfReport.guesses(for: turn("How do you close?"), medium: .typed) == [.detail])
    #expect(
      SelfReport.guesses(for: turn(example, points: 3), medium: .typed) == [.example, .ending, .detail])
  }

  @Test func fillersAreGuessedOnlyWhereOneSpoke() {
    #expect(SelfReport.guesses(for: turn("How do you close?"), medium: .spoken) == [.fewFillers])
  }

  @Test func theClosingTurnIsNotReportedOn() {
    #expect(SelfReport.items(for: .closing, medium: .typed).isEmpty)
  }

  @Test func aReportNamesItsItemAgain() {
    let attempt = EventID(high: 0, low: 0)
    for item in SelfReport.items(for: turn(example, lookFor: 1, avoid: 1), medium: .typed) {
      #expect(ReportGiven(attempt: attempt, item: item, value: nil).item == item)
    }
  }
}
