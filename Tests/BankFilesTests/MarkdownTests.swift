import Interviewing
import Testing

@testable import BankFiles

/// Where the questions of a Markdown list are, section by section.
@Suite struct MarkdownTests {
  @Test func labelledLinesComeFirst() {
    let file = Reading(
      markdown: """
        Q: What is it?
        A: A thing.

        **Question 2:** How does it work?

        - a part
        - another

        **3. Why so?**
        Because.

        **4)** Where?
        """)
    #expect(file.sure == ["What is it?", "How does it work?", "Why so?", "Where?"])
    #expect(file.doubtful == [])
    #expect(file.questions[0].notes == ["A thing."])
    #expect(file.questions[2].notes == ["Because."])
  }

  @Test func summariesAreQuestionsAndTheRestOfDetailsTheirAnswer() {
    let file = Reading(
      markdown: """
        <details>
        <summary><b>What is a shell?</b></summary><br>

        It runs what you type.

        #### Example

        - one
        - Is that so?

        </details>

        <details><summary>How do you stop it?</summary>With exit.</details>
        """)
    #expect(file.sure == ["What is a shell?", "How do you stop it?"])
    #expect(file.doubtful == [])
  }

  @Test func aSummaryThatHidesAnAnswerIsNoQuestion() {
    let file = Reading(
      markdown: """
        ###### 1. What's the output?
        ```js
        a()
        ```
        - A: `1`
        - B: `2`

        <details><summary><b>Answer</b></summary>

        #### Answer: B

        - It is two.
        </details>

        ###### 2. What's the output?
        ```js
        b()
        ```
        ###### 3. What's the value of `c`?
        """)
    #expect(file.sure == ["What's the output?", "What's the output?", "What's the value of `c`?"])
    #expect(file.doubtful == [])
    #expect(file.questions.map(\.code) == ["a()\n", "b()\n", nil])
    #expect(file.questions[0].id != file.questions[1].id)
  }

  @Test func headingsAreQuestionsWhereThreeAndSixtyPercentReadAsSuch() {
    let file = Reading(
      markdown: "# List\n## What is a?\nIt is.\n\n- one\n\n## How is b?\n## Explain c\n## D\n## License\n")
    #expect(file.sure == ["What is a?", "How is b?", "Explain c"])
    #expect(file.doubtful == ["D"])
    #expect(file.questions[0].category == ["List"])
    #expect(file.questions[0].notes == ["It is.", "one"])
  }

  @Test func twoQuestionHeadingsAreCategories() {
    let file = Reading(markdown: "## What is a?\n- Why b?\n\n## How is c?\n- Why d?\n")
    #expect(file.texts == ["Why b?", "Why d?"])
    #expect(file.questions.map(\.category) == [["What is a?"], ["How is c?"]])
  }

  @Test func headingsInsideListItemsAreTheItemsText() {
    let file = Reading(markdown: "1. ### What is a?\n\n    A thing.\n\n2. ### What is b?\n\n    - x\n")
    #expect(file.sure == ["What is a?", "What is b?"])
    #expect(file.doubtful == [])
  }

  @Test func listItemsAtTheOutermostLevelAreQuestionsAndNestedOnesFollowUps() {
    let file = Reading(
      markdown: """
        # Team
        * How big is it?
          * And last year?
          * Growing?
            * How fast?
        * Who leads
        * The mood
          - a day that went well
        """)
    #expect(file.sure == ["How big is it?"])
    #expect(file.doubtful == ["Who leads", "The mood"])
    #expect(file.questions[0].followUps == ["And last year?", "Growing?", "How fast?"])
    #expect(file.questions[2].notes == ["a day that went well"])
    #expect(file.questions.map(\.category) == [["Team"], ["Team"], ["Team"]])
  }

  @Test func anItemInBoldOverQuestionsIsACategory() {
    let file = Reading(markdown: "- **Teamwork**\n  - Why a?\n  - Why b?\n- Money:\n  - Why c?\n")
    #expect(file.texts == ["Why a?", "Why b?", "Why c?"])
    #expect(file.questions.map(\.category) == [["Teamwork"], ["Teamwork"], ["Money"]])
  }

  @Test func paragraphsThatReadAsQuestionsCountWhereThereIsNothingElse() {
    let file = Reading(
      markdown: "Welcome to my list.\n\nWhat is your name?\n\nTell me a story.\n\nIs it? I do not know it.\n")
    #expect(file.sure == ["What is your name?", "Tell me a story."])
    #expect(file.doubtful == ["Is it? I do not know it."])
    #expect(file.classes == [.prose, .blank, .question, .blank, .question, .blank, .doubtful])
  }

  @Test func besideAListAParagraphIsProse() {
    let file = Reading(markdown: "Who is this for? Everybody.\n\n- Why a?\n- Why b?\n- Why c?\n")
    #expect(file.texts == ["Why a?", "Why b?", "Why c?"])
  }

  @Test func tablesWithAColumnOfQuestionsAreRead() {
    let file = Reading(
      markdown:
        "| No | Question | Answer |\n|---|---|---|\n| 1 | What is a? | A thing |\n| 2 | [Why?](#why) | |\n")
    #expect(file.texts == ["What is a?"])
    #expect(file.questions[0].notes == ["A thing"])
    #expect(file.classes == [.header, .table, .question, .contents])
  }

  @Test func theSameQuestionUnderAnotherHeadingIsListedThereAndAskedOnce() {
    let file = Reading(markdown: "# A\n- Why us?\n- Who?\n\n# B\n- why us\n- Who?\n- Who?\n")
    #expect(file.texts == ["Why us?", "Who?", "why us", "Who?"])
    #expect(file.questions.map(\.repeatsLine) == [nil, nil, 2, 3])
    #expect(file.questions[0].id == file.questions[2].id)
    #expect(
      file.messages == [
        "6:1: warning: repeats line 2; listed under both headings, asked once, tags joined",
        "7:1: warning: repeats line 3; listed under both headings, asked once, tags joined",
        "8:1: warning: repeats line 3; kept once, tags joined",
      ])
    #expect(CheckReport(file: "f", reading: file.reading).summary == "f: 2 questions, 3 repeats")
  }
}
