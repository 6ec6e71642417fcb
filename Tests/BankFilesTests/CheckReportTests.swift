import Foundation
import Interviewing
import Testing

@testable import BankFiles

@Suite struct CheckReportTests {
  private let text = """
    @time 90s
    # A
    Why us? #x
      - And why now?
      time: two mins
    Money
    why us
    https://example.org
    """

  private var report: CheckReport { CheckReport(file: "my.txt", reading: Reading(text).reading) }

  @Test func messagesThenSummary() {
    #expect(
      report.text() == """
        my.txt:5:9: warning: expected a time such as 90s or 2m, found "two mins"; the question is kept with the default 90s
        my.txt:7:1: warning: repeats line 3; kept once, tags joined
        my.txt: 2 questions, 1 follow-up, 1 doubtful, 1 repeat; not read: 1 link
        """)
  }

  @Test func explainListsEachLineAndTheSums() {
    let lines = report.text(explain: true).split(separator: "\n").dropFirst(2)
    #expect(
      Array(lines.prefix(9)) == [
        "1  directive", "2  heading", "3  question", "4  followUp", "5  detail", "6  doubtful", "7  repeat",
        "8  link",
        "8 lines: 1 directive, 1 heading, 1 question, 1 doubtful, 1 followUp, 1 detail, 1 repeat, 1 link",
      ])
  }

  @Test func codeIsCountedInBlocks() {
    let file = Reading(markdown: "# A\n```\na\n\nb\n```\n\n~~~\nc\n~~~\n\nSome words.\n\n- Why?\n")
    #expect(
      CheckReport(file: "m", reading: file.reading).summary
        == "m: 1 question; not read: 2 code blocks, 1 line of prose")
  }

  @Test func jsonHasTheKeysThatOthersReadItBy() throws {
    let data = Data(try CheckReport.json([report]).utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(json.keys) == ["file", "readAs", "questions", "diagnostics", "lines"])
    #expect(json["file"] as? String == "my.txt")
    #expect(json["readAs"] as? String == "plain")
    let questions = try #require(json["questions"] as? [[String: Any]])
    let first = try #require(questions.first)
    #expect(first["id"] as? String == QuestionIdentity.id(forWords: "Why us?").description)
    #expect(first["text"] as? String == "Why us?")
    #expect(first["line"] as? Int == 3)
    #expect(first["category"] as? String == "A")
    #expect(first["tags"] as? [String] == ["x"])
    #expect(first["followUps"] as? [String] == ["And why now?"])
    #expect(questions.map { $0["doubtful"] as? Bool } == [false, true])
    let messages = try #require(json["diagnostics"] as? [[String: Any]])
    #expect(messages.map { $0["line"] as? Int } == [5, 7])
    #expect(messages.map { $0["column"] as? Int } == [9, 1])
    #expect(messages.map { $0["severity"] as? String } == ["warning", "warning"])
    let lines = try #require(json["lines"] as? [String: Int])
    #expect(lines.values.reduce(0, +) == 8)
  }

  @Test func severalFilesMakeAnArray() throws {
    let data = Data(try CheckReport.json([report, report]).utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(json.count == 2)
  }

  @Test func whatAStrangerWroteDrivesNoTerminal() {
    let file = Reading("Why?\n  time: \u{1B}[2J\u{202E}x")
    #expect(file.messages[0].contains("\\u{1B}[2J\\u{202E}x"))
    #expect(!CheckReport(file: "a\u{7}", reading: file.reading).text().unicodeScalars.contains("\u{7}"))
  }
}

@Suite struct SpellingTests {
  @Test(arguments: [
    ("acounting", "accounting"), ("beh", "behavioural"), ("Scenarois", "scenarios"), ("xyz", nil), ("", nil),
    ("softwear", "software"),
  ])
  func theNearestIsMeant(_ word: String, _ meant: String?) {
    let names = ["accounting", "behavioural", "scenarios", "software"]
    #expect(Spelling.closest(to: word, among: names) == meant)
  }
}

@Suite struct RenamingTests {
  @Test func halfOfTheContentWordsMakeAPair() {
    let offers = Renaming.offers(
      vanished: ["A supplier wants payment of an invoice you can't trace. What next?"],
      new: ["Why us?", "A supplier wants to be paid for an invoice you can't find. What do you do?"])
    #expect(
      offers == [
        "A supplier wants payment of an invoice you can't trace. What next?":
          "A supplier wants to be paid for an invoice you can't find. What do you do?"
      ])
  }

  @Test func lessThanHalfIsNoPair() {
    #expect(
      Renaming.offers(vanished: ["Which systems do you know?"], new: ["Which ledgers did you close?"]) == [:])
    #expect(Renaming.offers(vanished: ["Why do you?"], new: ["What would you?"]) == [:])
  }

  @Test func theBestPairWinsAndNothingIsOfferedTwice() {
    let offers = Renaming.offers(
      vanished: ["Describe the month-end close", "Describe the quarter close"],
      new: ["Describe your month-end close"])
    #expect(offers == ["Describe the month-end close": "Describe your month-end close"])
  }

  @Test func scriptsWithoutSpacesAreComparedByPairs() {
    #expect(Renaming.offers(vanished: ["你們怎麼測試的?"], new: ["你們怎麼測試程式?"]).count == 1)
  }
}
