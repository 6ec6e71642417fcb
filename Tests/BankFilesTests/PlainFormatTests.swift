import Interviewing
import Testing

@testable import BankFiles

@Suite struct PlainFormatTests {
  @Test func theExampleOfTheManualReadsAsItSays() throws {
    let file = Reading(
      """
      @bank Accounting, first interview
      @time 2m
      // one question a line; anything indented is optional

      # Behavioural
      Tell me about yourself.
      Tell me about a close you made shorter. #close
        follow-up: What broke first, and how did you notice?
        follow-up: What would you change now?
        look for: days before and after; own part, not the team's
        points: timetable; cut-off; reconciliations; review
        avoid: blaming another department
        level: senior
        time: 3m
      - A dash works too.
      2. So does a number.

      # Scenarios
      A supplier says we never paid an invoice you cannot find. What do you do?
        id: lost-invoice
        was: A supplier wants payment of an invoice you can't trace. What next?

      # Questions to ask the employer
      @ask
      What would a good first ninety days look like?
      """)
    #expect(file.messages == [])
    #expect(file.reading.bank.title == "Accounting, first interview")
    #expect(
      file.texts == [
        "Tell me about yourself.", "Tell me about a close you made shorter.", "A dash works too.",
        "So does a number.", "A supplier says we never paid an invoice you cannot find. What do you do?",
        "What would a good first ninety days look like?",
      ])
    let close = file.questions[1]
    #expect(close.tags == ["close"])
    #expect(close.followUps == ["What broke first, and how did you notice?", "What would you change now?"])
    #expect(close.lookFor == ["days before and after", "own part, not the team's"])
    #expect(close.points == ["timetable", "cut-off", "reconciliations", "review"])
    #expect(close.avoid == ["blaming another department"])
    #expect(close.level == "senior")
    #expect(close.seconds == 180)
    #expect(close.category == ["Behavioural"])
    #expect(close.line == 7)
    #expect(file.questions[0].seconds == 120)
    #expect(file.questions[4].id.description == "id:lost-invoice")
    #expect(
      file.questions[4].formerIDs.contains(
        QuestionIdentity.id(forWords: "A supplier wants payment of an invoice you can't trace. What next?")))
    #expect(file.questions.map(\.isForEmployer) == [false, false, false, false, false, true])
    #expect(file.doubtful == ["A dash works too.", "So does a number."])
  }

  @Test func everyLineHasOneClass() {
    let file = Reading("@time 2m\n\n// x\n# A\nWhy us?\n  and why now?\n  - What else?\n  note: n\nSalary")
    #expect(
      file.classes == [
        .directive, .blank, .comment, .heading, .question, .continuation, .followUp, .detail, .doubtful,
      ])
  }

  @Test(arguments: ["- ", "* ", "+ ", "• ", "1. ", "23) ", "- [ ] ", "* [x] ", "– ", "7、"])
  func aMarkIsNoPartOfTheQuestion(_ mark: String) {
    #expect(Reading(mark + "Why us?").texts == ["Why us?"])
  }

  @Test func aDashThatTouchesItsWordIsAMarkOnlyWhereItCannotBeAnOption() {
    #expect(Reading("-هل تعرف؟").texts == ["هل تعرف؟"])
    #expect(Reading("-What is it?").texts == ["What is it?"])
    #expect(Reading("-v means what?").texts == ["-v means what?"])
  }

  @Test func tagsCountOnlyAtTheEndOfTheLine() {
    let file = Reading("What is #hashing in C# #tech #second-level\nIs F# one?")
    #expect(file.texts == ["What is #hashing in C#", "Is F# one?"])
    #expect(file.questions[0].tags == ["tech", "second-level"])
    #expect(file.questions[1].tags == [])
  }

  @Test func labelsCountOnlyWhenIndented() {
    #expect(Reading("time: what does it mean to you?").texts == ["time: what does it mean to you?"])
  }

  @Test func labelsMayBeWrittenInOtherWays() {
    let question = Reading("Why?\n  Follow up: How?\n\tLOOK-FOR: a\n  - Points: b\n  followup: When?")
      .questions[0]
    #expect(question.followUps == ["How?", "When?"])
    #expect(question.lookFor == ["a"])
    #expect(question.points == ["b"])
  }

  @Test func anIndentedLineWithoutMarkOrLabelGoesOn() {
    let question = Reading(
      "Tell me about\n  a time #story\n  look for: one thing;\n    another\n  - How\n    so?"
    ).questions[0]
    #expect(question.text == "Tell me about a time")
    #expect(question.tags == ["story"])
    #expect(question.lookFor == ["one thing", "another"])
    #expect(question.followUps == ["How so?"])
  }

  @Test func aBlankLineDoesNotPartDetailsFromTheirQuestion() {
    #expect(Reading("Why?\n\n  time: 30s\n").questions[0].seconds == 30)
  }

  @Test func headingsNest() {
    let file = Reading("# A\n## B\nWhy x?\n### C\nWhy y?\n## D\nWhy z?\n# E\nWhy w?")
    #expect(file.questions.map(\.category) == [["A", "B"], ["A", "B", "C"], ["A", "D"], ["E"]])
  }

  @Test func aDirectiveLastsToTheNextHeadingOfItsLevel() {
    let file = Reading(
      "@level junior\n# A\n@time 30s\n@tags x\nWhy a?\n## B\n@time 40s\nWhy b?\n## C\nWhy c?\n# D\nWhy d?")
    #expect(file.questions.map(\.seconds) == [30, 40, 30, nil])
    #expect(file.questions.map(\.tags) == [["x"], ["x"], ["x"], []])
    #expect(file.questions.map(\.level) == ["junior", "junior", "junior", "junior"])
    #expect(file.messages == [])
  }

  @Test func theFieldSaysWhomTheBankIsFor() {
    let bank = Reading("@field accounting\nWhy?").reading.bank
    #expect(bank.field == "accounting")
    #expect(bank.name == "my")
    #expect(bank.title == "my")
  }

  @Test func questionsWithoutAQuestionMarkAreDoubtfulUnlessTheyOpenAsOne() {
    let file = Reading("Walk me through a close\nYour weaknesses\nName 3 ways out\nNames of tools\nWhere to?")
    #expect(file.doubtful == ["Your weaknesses", "Names of tools"])
    #expect(file.texts.count == 5)
  }

  @Test func theTextIsKeptAsWritten() {
    let persian = "می\u{200C}خواهید چه کنید؟"
    #expect(Reading(persian).texts == [persian])
    #expect(Reading("Is  this   so?").texts == ["Is  this   so?"])
  }

  @Test func aPlaceholderIsPartOfTheQuestion() {
    #expect(Reading("Why [company]?").texts == ["Why [company]?"])
  }

  @Test func anAddressAloneIsNoQuestion() {
    let file = Reading("Why?\nhttps://example.org/?q=1\n- www.example.org")
    #expect(file.texts == ["Why?"])
    #expect(file.classes == [.question, .link, .link])
  }
}
