import Interviewing
import Testing

@testable import BankFiles

/// Every message of the plain reader, with its place, and what becomes of the question.
@Suite struct PlainTroubleTests {
  @Test(arguments: [
    (
      "Why?\n  time: two mins",
      "2:9: warning: expected a time such as 90s or 2m, found \"two mins\"; the question is kept with the default 2m"
    ),
    (
      "@time 90s\nWhy?\n  time: 2h",
      "3:9: warning: expected a time from 5s to 60m, found \"2h\"; the question is kept with the default 90s"
    ),
    (
      "Why?\n  expects: calm",
      "2:3: warning: unknown label \"expects\" (did you mean \"look for\"?); kept as a note"
    ),
    ("Why?\n  zebra: x", "2:3: warning: unknown label \"zebra\"; kept as a note"),
    (
      "Why?\n  folow-up: How?",
      "2:3: warning: unknown label \"folow-up\" (did you mean \"follow-up\"?); kept as a note"
    ),
    ("Why?\n  points:", "2:10: warning: expected text after \"points\", found nothing; not read"),
    (
      "Why?\n  time: 30s\n  time: 40s",
      "3:9: warning: expected one \"time\" a question, found a second; the first stays"
    ),
    (
      "Why?\n  id: two words",
      "2:7: warning: expected an id without spaces, found \"two words\"; the question goes by its words instead"
    ),
    (
      "Why?\n  id: a\nHow?\n  id: a",
      "4:7: warning: expected an id of its own, found \"a\" as on line 1; the question goes by its words instead"
    ),
    (
      "Why?\n  tags: good, c++",
      "2:9: warning: expected a tag of letters, digits and dashes, found \"c++\"; left out"
    ),
    (
      "  look for: x\nWhy?",
      "1:3: warning: expected a question above \"look for\", found none; not read"
    ),
    (
      "# A\n  Why?",
      "2:3: warning: expected a question above the indented line, found none; read as a question itself"
    ),
    (
      " Why?",
      "1:2: warning: expected two spaces or none before the text, found one; read as if there were none"
    ),
    (
      "#close Why?",
      "1:2: warning: expected a space after \"#\" if this is a heading, found none; kept as a question"
    ),
    ("####### Why?", "1:1: warning: expected one to six \"#\", found 7; kept as a question"),
    (
      "#\nWhy?",
      "1:2: warning: expected a category's name after \"#\", found nothing; what follows has no category of its own"
    ),
    ("Why?\n- ...", "2:1: warning: expected a question, found no word in the line; not read"),
    ("Why?\n____", "2:1: warning: expected a question, found no word in the line; not read"),
    ("@tiem 2m\nWhy?", "1:1: warning: unknown directive \"@tiem\" (did you mean \"@time\"?); not read"),
    ("@Override does what?", "1:1: warning: unknown directive \"@Override\"; kept as a question"),
    ("@time\nWhy?", "1:1: warning: expected a value after \"@time\", found nothing; not read"),
    (
      "@time soon\nWhy?",
      "1:7: warning: expected a time such as 90s or 2m, found \"soon\"; the default stays 2m"
    ),
    ("@ask them\nWhy?", "1:6: warning: expected nothing after \"@ask\", found \"them\"; left out"),
    (
      "@bank A\n@bank B\nWhy?", "2:1: warning: expected one \"@bank\", found a second; the first stays, \"A\""
    ),
    (
      "@field a\n@field b\nWhy?",
      "2:1: warning: expected one \"@field\", found a second; the first stays, \"a\""
    ),
    (
      "@tags a b!\nWhy?",
      "1:7: warning: expected a tag of letters, digits and dashes, found \"b!\"; left out"
    ),
    (
      "# A\n@ask\n# B\nWhy?",
      "2:1: warning: expected questions below \"@ask\", found none: the heading on line 3 ends it; it has no effect"
    ),
    (
      "Why?\n@ask",
      "2:1: warning: expected questions below \"@ask\", found none: the file ends first; it has no effect"
    ),
    ("Why?\nHow?\n- why", "3:1: warning: repeats line 1; kept once, tags joined"),
  ])
  func aMessageSaysWhatWhereAndWhatWasDone(_ text: String, _ message: String) {
    let file = Reading(text)
    #expect(file.messages == [message])
    #expect(!file.questions.isEmpty)
    #expect(file.reading.isUsable)
  }

  @Test func columnsCountCharactersNotBytes() {
    let file = Reading("Why?\n\u{2003}\ttime: später")
    #expect(
      file.messages == [
        "2:9: warning: expected a time such as 90s or 2m, found \"später\"; the question is kept with the default 2m"
      ])
  }

  @Test(arguments: [
    ("", "error: expected at least one question, found an empty file; there is nothing to ask"),
    ("\n \n", "error: expected at least one question, found only blank lines; there is nothing to ask"),
    (
      "# A\n// b\nhttps://example.org\nhttps://example.com",
      "error: expected at least one question, found 1 heading, 1 comment, 2 links; there is nothing to ask"
    ),
  ])
  func aFileWithoutAQuestionIsAnErrorThatSaysWhatWasSeen(_ text: String, _ message: String) {
    let file = Reading(text)
    #expect(file.messages == [message])
    #expect(!file.reading.isUsable)
  }

  @Test func aRepeatJoinsWhatBothHave() {
    let question = Reading(
      "Why us? #a\n  points: x\n# Other\n1. WHY  us #b\n  - How?\n  points: y\n  time: 30s"
    ).questions
    #expect(question.count == 1)
    #expect(question[0].tags == ["a", "b"])
    #expect(question[0].points == ["x", "y"])
    #expect(question[0].followUps == ["How?"])
    #expect(question[0].seconds == 30)
    #expect(question[0].category == [])
  }

  @Test func aQuestionThatGetsANameKeepsItsHistory() {
    let words = QuestionIdentity.id(forWords: "Why us?")
    let question = Reading("Why us?\n  id: why-us\n  was: Why this company?").questions[0]
    #expect(question.id.description == "id:why-us")
    #expect(question.formerIDs == [QuestionIdentity.id(forWords: "Why this company?"), words])
  }

  @Test func sameWordsUnderTwoNamesStayApart() {
    #expect(Reading("Why?\n  id: a\nWhy?\n  id: b").texts.count == 2)
  }

  @Test func aRepeatWithANameGivesItToTheFirst() {
    let file = Reading("Why?\nWhy?\n  id: a")
    #expect(file.questions.map(\.id.description) == ["id:a"])
  }

  @Test func continuationAfterAnEmptyLabelIsItsValue() {
    #expect(Reading("Why?\n  look for:\n    a; b").questions[0].lookFor == ["a", "b"])
  }
}
