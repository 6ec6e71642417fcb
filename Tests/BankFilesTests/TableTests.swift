import Interviewing
import Testing

@testable import BankFiles

@Suite struct TableTests {
  private func csv(_ text: String) -> Reading { Reading(text, as: "my.csv") }

  @Test func columnsGoByTheirNames() {
    let file = csv(
      """
      Question,Category,tags,time,follow-up,answer,look for,notes
      "What is a ""close""?",Close,"a, b",90s,Why?; How?,The end.,timetable; owner,n
      Tell me about yourself.,,,,,,,
      """)
    #expect(file.messages == [])
    #expect(file.sure == ["What is a \"close\"?", "Tell me about yourself."])
    let first = file.questions[0]
    #expect(first.category == ["Close"])
    #expect(first.tags == ["a", "b"])
    #expect(first.seconds == 90)
    #expect(first.followUps == ["Why?", "How?"])
    #expect(first.lookFor == ["timetable", "owner"])
    #expect(first.notes == ["The end.", "n"])
    #expect(file.classes == [.header, .question, .question])
  }

  @Test(arguments: [
    "question", "prompt", "Front", "TEXT", "\u{FEFF}question", "\"Question\"", "Interview question",
  ])
  func theQuestionColumnHasSeveralNames(_ name: String) {
    #expect(csv("\(name),x1\nWhy?,\n").texts == ["Why?"])
  }

  @Test func tabsAndSemicolonsSeparateToo() {
    #expect(Reading("id\tfront\tback\n1\tWhy, so?\tit is\n", as: "a.tsv").texts == ["Why, so?"])
    #expect(csv("prompt;category\r\nWhy, so?;A\r\n").texts == ["Why, so?"])
  }

  @Test func aQuotedCellMayGoOverLines() {
    let file = csv("question,tags\n\"Why\nso?\",a\nHow?,b\n")
    #expect(file.texts == ["Why so?", "How?"])
    #expect(file.questions.map(\.line) == [2, 4])
    #expect(file.classes == [.header, .question, .continuation, .question])
  }

  @Test func flashCardHTMLIsText() {
    let file = Reading(
      "#separator:tab\n#html:true\nfront\tback\nWhat is <b>a</b>?<br>Say&nbsp;it.\tx\n", as: "a.tsv")
    #expect(file.texts == ["What is a? Say it."])
    #expect(file.classes == [.comment, .comment, .header, .question])
  }

  @Test func doubtfulRowsAreMarked() {
    #expect(csv("question\nGreatest weakness\nWhy?\n").doubtful == ["Greatest weakness"])
  }

  @Test(arguments: [
    (
      "question,time\nWhy?,two mins",
      "2:6: warning: expected a time such as 90s or 2m, found \"two mins\"; the question is kept with the default 2m"
    ),
    (
      "question,tags\nWhy?,c++",
      "2:6: warning: expected a tag of letters, digits and dashes, found \"c++\"; left out"
    ),
    ("question,zebra\nWhy?,1", "1:10: warning: unknown column \"zebra\"; not read"),
    (
      "question,catgory\nWhy?,1",
      "1:10: warning: unknown column \"catgory\" (did you mean \"category\"?); not read"
    ),
    (
      "question,tags\nWhy?,a\n,b",
      "3:1: warning: expected a question in column 1, found none; the row is not read"
    ),
    (
      "question,tags\nWhy \"this\" one?,a",
      "2:1: warning: expected quotation marks around a whole cell, doubled inside it, found others; "
        + "they are read as text"
    ),
    (
      "question,tags\n\"Why?,a\nHow?,b",
      "2:1: warning: expected quotation marks around a whole cell, doubled inside it, found others; "
        + "they are read as text"
    ),
    ("tags,question\na,Why?\nb,why", "3:3: warning: repeats line 2; kept once, tags joined"),
    (
      "Why a?,1\nWhy b?,2",
      "1:1: warning: expected a column named question, prompt, front or text, found \"Why a?\", \"1\"; "
        + "column 1 is read as the questions"
    ),
  ])
  func aMessageSaysWhatWhereAndWhatWasDone(_ text: String, _ message: String) {
    let file = csv(text)
    #expect(file.messages == [message])
    #expect(file.reading.isUsable)
    #expect(file.texts.contains { $0.hasPrefix("Why") })
  }

  @Test func oneStrayQuotationMarkCostsNoOtherRow() {
    let file = csv("question,tags\n\"Why?,a\n\"How?\",b\nWho?,c\n")
    #expect(file.texts == ["Why?", "How?", "Who?"])
  }

  @Test func aTableOfSomethingElseIsAnError() {
    let file = csv("name,age\nSam,40\n")
    #expect(
      file.messages
        == [
          "error: expected at least one question, found 2 lines of tables; there is nothing to ask",
          "1:1: warning: expected a column named question, prompt, front or text, found \"name\", \"age\"; not read",
        ].reversed())
    #expect(!file.reading.isUsable)
  }

  @Test func aHeaderAloneIsAnError() {
    #expect(
      csv("question,tags\n").messages == [
        "error: expected at least one question, found 1 header line; there is nothing to ask"
      ])
  }
}
