import Testing

@testable import Interviewing

@Suite struct BriefTests {
  static let text = """
    // What I know of them.
    # Company
    - Northwind audits small firms
    # People
    R. Okafor, controller
    # Skills
    reconciliations = reconcile, clearing accounts
    consolidation
    # Stories
    The nine-day close: close; timetable
    # My questions
    What does a good first month look like?
    """

  @Test func everySectionIsReadWithoutMarks() {
    let (brief, diagnostics) = Brief.read(Self.text)
    #expect(diagnostics == [])
    #expect(brief.company == ["Northwind audits small firms"])
    #expect(brief.people == ["R. Okafor, controller"])
    #expect(
      brief.skills == [
        Brief.Skill(name: "reconciliations", synonyms: ["reconcile", "clearing accounts"]),
        Brief.Skill(name: "consolidation", synonyms: []),
      ])
    #expect(brief.stories == [Brief.Story(title: "The nine-day close", keywords: ["close", "timetable"])])
    #expect(brief.questions == ["What does a good first month look like?"])
  }

  @Test func anUnknownHeadingIsToldWithItsLine() {
    let (brief, diagnostics) = Brief.read("# Compny\nThey sell pumps\n# People\nR. Okafor")
    #expect(brief.people == ["R. Okafor"])
    #expect(brief.company == [])
    #expect(
      diagnostics == [
        BankDiagnostic(
          line: 1, column: 1, severity: .warning,
          message: "expected one of the headings Company, People, Skills, Stories, My questions, found "
            + "\"Compny\"; what follows is left out")
      ])
  }

  @Test func aFileWithoutEntriesIsAnError() {
    for text in ["", "nothing here", "# People\n\n", "\u{0}\u{1}", "= = =\n# Skills\n=\n# Stories\n:"] {
      #expect(Brief.read(text).diagnostics.contains { $0.severity == .error }, "\(text)")
    }
  }

  @Test func windowsLineEndsDoNotMatter() {
    #expect(Brief.read(Self.text.replacing("\n", with: "\r\n")).brief == Brief.read(Self.text).brief)
  }

  @Test func aPreparedQuestionAndAPersonByAnyNameArePertinent() {
    var brief = Brief()
    brief.people = ["Dana Reyes, controller"]
    brief.questions = ["What would my first project be?"]
    let reading = BriefReading(
      brief, reviews: [],
      closing: "What would my first project be in May? How does Dana decide on tools? Is there parking?")
    #expect(reading.asked.count == 3 && reading.openQuestions == 2 && reading.pertinentQuestions == 2)
  }

  @Test func aFunctionWordOfANameNamesNobody() {
    var brief = Brief()
    brief.people = ["Will Jones, engineer", "The controller", "Ms. Okafor"]
    func pertinent(_ closing: String) -> Int {
      BriefReading(brief, reviews: [], closing: closing).pertinentQuestions
    }
    #expect(pertinent("Will there be parking? Is the canteen good?") == 0)
    #expect(pertinent("How does Jones plan? What does Okafor read?") == 2)
  }

  @Test func aSkillIsCoveredOnlyByAStory() {
    let brief = Brief.read(Self.text).brief
    let story = AnswerReview(
      Answer(
        text: "When I came the close took nine days. I reconciled every account and wrote a timetable. "
          + "After three months we closed on day four.",
        question: "Tell me about a close that you made shorter."))
    let claim = AnswerReview(Answer(text: "I know consolidation well and I am good at it."))
    let reading = BriefReading(brief, reviews: [claim, story], closing: nil)
    #expect(reading.coverage.map(\.answers) == [[1], []])
    #expect(reading.stories.map(\.answers) == [[1]])
    #expect(reading.research.map(\.answers) == [[], []])
    #expect(reading.asked == [])
  }

  @Test func aPersonIsNamedByTheLastName() {
    let answer = AnswerReview(Answer(text: "I would ask Ms Okafor how the close is planned at your firm."))
    let reading = BriefReading(Brief.read(Self.text).brief, reviews: [answer], closing: nil)
    #expect(reading.research.map(\.answers) == [[], [0]])
  }

  @Test func questionsToTheEmployerAreCountedByWhatTheyAsk() {
    let reading = BriefReading(
      Brief.read(Self.text).brief, reviews: [],
      closing: "How many holidays are there? What does the team look like? Do you like it here?")
    #expect(reading.asked.count == 3)
    #expect(reading.openQuestions == 2)
    #expect(reading.pertinentQuestions == 1)
    #expect(reading.asksPayFirst)
  }
}
