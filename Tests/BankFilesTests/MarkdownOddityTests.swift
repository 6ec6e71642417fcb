import Interviewing
import Testing

@testable import BankFiles

/// What real files have in them besides questions, and how questions are dressed.
@Suite struct MarkdownOddityTests {
  @Test(arguments: [
    ("* **Why?**", "Why?"), ("* _Why?_", "Why?"), ("* \"Why us?\"", "Why us?"), ("* “Why us?”", "Why us?"),
    ("* Why *us*?", "Why *us*?"), ("* Why __us__?", "Why **us**?"), ("* Why _us_?", "Why _us_?"),
    ("* [ ] Why?", "Why?"), ("* [x] Why?", "Why?"), ("* Q: Why?", "Why?"), ("* **Q1.** Why?", "Why?"),
    ("* 1) Why?", "Why?"), ("* Why ``a`b``?", "Why ``a`b``?"),
    ("* What about [BYOD](https://example.org)?", "What about BYOD?"), ("* Why <b>us</b>?", "Why us?"),
    ("* Why <Router>?", "Why <Router>?"), ("* Why `<b>`?", "Why `<b>`?"),
    ("* Why us\n  and why now?", "Why us and why now?"),
    ("* Why us\nand why now?", "Why us and why now?"), ("* 🔹 Why?", "Why?"), ("* Why? 👶", "Why?"),
    ("* :question: Why?", "Why?"), ("* Why? ________", "Why?"), ("-هل هذا؟", "هل هذا؟"), ("1.Why?", "Why?"),
    ("• Why?", "Why?"), ("* 3 ways or 4?", "3 ways or 4?"), ("* 2.5 years, why?", "2.5 years, why?"),
    ("* Why &amp; how?", "Why & how?"), ("* Why a \\* b?", "Why a * b?"), ("* Why?\n...", "Why?"),
    ("* Why ```a``` so?", "Why ```a``` so?"),
  ])
  func theTextIsWhatAnInterviewerWouldSay(_ markdown: String, _ text: String) {
    #expect(Reading(markdown: markdown).texts == [text])
  }

  @Test func anExplanationIsGuidance() {
    let file = Reading(
      markdown: """
        - **Tell me about yourself** - keep it short
        - **Why us?** They want to hear research.
        - **Teamwork:** Tell me about a team.
        - What is a?<br>A thing.
        - What is b?
          A: Another.
        """)
    #expect(
      file.sure == [
        "Tell me about yourself", "Why us?", "Tell me about a team.", "What is a? A thing.", "What is b?",
      ])
    #expect(file.questions[0].notes == ["keep it short"])
    #expect(file.questions[1].notes == ["They want to hear research."])
    #expect(file.questions[4].notes == ["A: Another."])
  }

  @Test func frontMatterIsNoRuleAndNoHeading() {
    let file = Reading(markdown: "---\ntitle: Why?\n---\n\n* How?\n")
    #expect(file.texts == ["How?"])
    #expect(file.classes == [.frontMatter, .frontMatter, .frontMatter, .blank, .question])
  }

  @Test func aRuleAtTheTopIsNoFrontMatter() {
    #expect(Reading(markdown: "---\n\n# A: B\n- Why a?\n\n---\n").texts == ["Why a?"])
  }

  @Test func codeIsNoQuestionAndBelongsToTheOneAboveIt() {
    let file = Reading(
      markdown: "```sh\n# Why?\n```\n\n* What is it?\n  ```js\n  a?\n\n  b?\n  ```\n* And?\n")
    #expect(file.texts == ["What is it?", "And?"])
    #expect(file.questions[0].code == "a?\n\nb?\n")
    #expect(
      file.classes == [
        .code, .code, .code, .blank, .question, .detail, .detail, .detail, .detail, .detail, .question,
      ])
  }

  @Test func anUnclosedFenceEndsWhereTheListGoesOn() {
    let file = Reading(markdown: "* What is it?\n\n```js\nlet a\n\n* And this?\n* Why?\n")
    #expect(file.texts == ["What is it?", "And this?", "Why?"])
    #expect(
      file.messages == [
        "3:1: warning: expected the code block to be closed, found no end of it; read as code up to line 4"
      ])
  }

  @Test func aFenceThatSwallowsTheNextOneIsClosedBeforeIt() {
    let file = Reading(markdown: "* What is it?\n\n```js\na\n\n* And this?\n\n```js\nb\n```\n\n* Why?\n")
    #expect(file.texts == ["What is it?", "And this?", "Why?"])
  }

  @Test func contentsAndLinksAreNoQuestions() {
    let file = Reading(
      markdown: """
        ## Contents
        - [What is a?](#a)
          - [Why b?](#b)

        ## Resources
        - [The test of twelve steps to better code](https://example.org) by somebody
        - https://example.org/?a=1
        - [How to do it](https://example.org), [more](https://example.com)

        ## Ask
        - Why?
        """)
    #expect(file.texts == ["Why?"])
    #expect(
      CheckReport(file: "f", reading: file.reading).summary
        == "f: 1 question; not read: 3 links, 2 lines of contents")
  }

  @Test func questionsThatLinkToTheirAnswersAreQuestions() {
    let file = Reading(markdown: "- [What is a?](https://example.org/a)\n- [Why b?](b.md)\n")
    #expect(file.sure == ["What is a?", "Why b?"])
  }

  @Test func aFileOfLinksIsAnErrorThatSaysSo() {
    let links = (1...360).map { "- [Guide \($0)](https://example.org/\($0)) - good" }.joined(separator: "\n")
    let file = Reading(markdown: "# Links\n" + links)
    #expect(
      file.messages == [
        "error: expected at least one question, found 1 heading, 360 links; there is nothing to ask"
      ])
  }

  @Test func sectionsToAvoidAreSaidNotRead() {
    let file = Reading(
      markdown: "# Good\n- Why?\n\n# Questions to avoid\n- Are you married?\n\n## Also\n- How old?\n")
    #expect(file.texts == ["Why?"])
    #expect(
      file.messages == [
        "4:1: warning: expected questions to ask, found a section of what not to ask, by its heading "
          + "\"Questions to avoid\"; 1 item not read",
        "7:1: warning: expected questions to ask, found a section of what not to ask, by its heading \"Also\"; "
          + "1 item not read",
      ])
  }

  @Test func tipsAndChecklistsAreNoQuestions() {
    let file = Reading(markdown: "# Tips\n- Be there early\n- Smile\n\n# Ask\n- Why?\n- [ ] bring a pen\n")
    #expect(file.texts == ["Why?"])
  }

  @Test func whatIsLabelledAsAnAnswerIsDoubtfulWhereNoQuestionStandsAboveIt() {
    let file = Reading(markdown: "- Example: what would you do?\n- Answer: nothing\n")
    #expect(file.doubtful == ["what would you do?"])
    #expect(file.questions[0].notes == ["nothing"])
  }

  @Test func scriptsAreNoQuestions() {
    let file = Reading(markdown: "Interviewer: How are you?\n\nCandidate: Fine, and you?\n\nWhat is a?\n")
    #expect(file.texts == ["What is a?"])
    #expect(file.classes == [.script, .blank, .script, .blank, .question])
  }

  @Test func blankSlotsAreNoQuestions() {
    let file = Reading(markdown: "- Why?\n- Name: ______\n-\n- ...\n- \n")
    #expect(file.texts == ["Why?"])
    #expect(file.classes == [.question, .slot, .slot, .slot, .slot])
  }

  @Test func listsInHTMLFollowTheSameRules() {
    let file = Reading(
      markdown: """
        <div dir="rtl">
        <h2>Contents</h2>
        <ol><li><a href="#a">Why a?</a></li></ol>
        <h3>General:</h3>
        <ul>
        <li>What is <code>a</code>?</li>
        <li>Why b
        then?
         <ul><li>And why?</li></ul>
        </li>
        <li>Salary</li>
        </ul>
        </div>
        <script>
        if (a) { b? c : d }
        </script>
        """)
    #expect(file.sure == ["What is `a`?", "Why b then?"])
    #expect(file.doubtful == ["Salary"])
    #expect(file.questions[1].followUps == ["And why?"])
    #expect(file.questions.map(\.category) == [["General"], ["General"], ["General"]])
    #expect(file.questions.map(\.line) == [6, 7, 11])
  }

  @Test func aQuotedListIsAListAllTheSame() {
    #expect(Reading(markdown: "> - Why?\n> - How?\n").texts == ["Why?", "How?"])
    #expect(Reading(markdown: "- Who?\n\n> - Why?\n").texts == ["Who?", "Why?"])
  }

  @Test func commentsAreNoQuestions() {
    let file = Reading(markdown: "<!-- Why? -->\n- How?\n")
    #expect(file.texts == ["How?"])
    #expect(file.classes == [.comment, .question])
  }

  @Test func allThreeLineEndsAndAMarkBeforeTheFirstHeading() {
    let file = Reading(markdown: "\u{FEFF}# A\r\n- Why?\r- How?\n- Who?\r\n")
    #expect(file.texts == ["Why?", "How?", "Who?"])
    #expect(file.questions.map(\.category) == [["A"], ["A"], ["A"]])
    #expect(file.questions.map(\.line) == [2, 3, 4])
  }

  @Test func linkDefinitionsAndRulesHaveAClass() {
    let file = Reading(markdown: "- [Why?][a]\n\n***\n\n[a]: b.md\n")
    #expect(file.classes == [.question, .blank, .comment, .blank, .link])
  }

  @Test func anOverlongLineIsLeftOutAndSaid() {
    let file = Reading(markdown: "- Why?\n\n" + String(repeating: "a? ", count: 7000) + "\n\n- How?\n")
    #expect(file.texts == ["Why?", "How?"])
    #expect(
      file.messages == [
        "3:1: warning: expected at most 20000 bytes in a line, found 21000; the line is not read"
      ])
  }
}
