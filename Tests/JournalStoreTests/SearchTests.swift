import Interviewing
import Testing

@testable import JournalStore

struct SearchTests {
  let journal: Journal

  init() throws {
    journal = try Journal.inMemory()
    var scene = Scene(journal)
    let answers = [
      ("Tell me about a close that you made shorter.", "I split the 240 open items by owner in Blackline."),
      ("How do you handle a late supplier?", "I called them, then I reconciled the supplier's statement."),
      ("Why accounting?", "Numbers agree with me. Café months: naïve, at first."),
      ("What tools do you know?", "C++, Excel and 100% of what is new_er. She said \"no\"."),
      ("你为什么想来这里？", "我在会计部门工作了五年。"),
    ]
    for (question, answer) in answers {
      try journal.append(scene.answered(answer, to: Scene.turn(question)))
    }
  }

  func found(_ words: String) throws -> [Int] {
    try journal.attempts(matching: AttemptQuery(words: words)).map(\.number)
  }

  @Test(arguments: [
    ("blackline", [1]), ("SUPPLIER", [2]), ("close", [1]), ("cafe naive", [3]), ("items owner", [1]),
    ("owner items", [1]), ("supplier items", []), ("reconcile", [2]), ("blackl", [1]), ("agreeing", [3]),
    ("c++", [4]), ("会计", [5]), ("会计 五年", [5]), ("会计 blackline", []), ("为什么", [5]), ("100%", [4]),
    ("  \t\n ", [5, 4, 3, 2, 1]), ("", [5, 4, 3, 2, 1]),
  ])
  func wordsAreFoundWhereverTheyStand(words: String, numbers: [Int]) throws {
    #expect(try found(words) == numbers)
  }

  @Test(arguments: [
    "\"", "\"\"", "'", "*", "^split", "split AND", "NOT", "OR OR OR", "NEAR(split owner, 5)", "answer:split",
    "{answer questionText}: split", "(split", "split)", "split + owner", "-split", "a\0b", "\0", ";", "--",
    "%", "_", "\\", "\u{1B}[2J", "\u{202E}", "👩‍👩‍👧", "\u{FFFF}", "\u{301}", "1e999", "NULL", "rowid",
    "attemptText",
    "split\" OR \"owner", "'; DELETE FROM event; --", String(repeating: "w ", count: 5000),
    String(repeating: "\"", count: 999), String(repeating: "x", count: 300_000),
    String(repeating: "会", count: 100_000), String(repeating: "(", count: 2000),
  ])
  func noCharacterIsReadAsSyntax(words: String) throws {
    _ = try found(words)
    #expect(try found("blackline") == [1])
  }

  @Test func wordsOfTheIndexesLanguageAreWordsLikeOthers() throws {
    var scene = Scene(journal)
    try journal.append(scene.answered("Either NEAR or NOT, AND then some."))
    #expect(try found("NEAR") == [6])
    #expect(try found("not and") == [6])
    #expect(try found("NEAR NOT blackline") == [])
  }

  @Test(arguments: ["%", "_", "zebra", "\u{7}", "close zebra"])
  func whatIsNotThereIsNotFound(words: String) throws {
    #expect(try found(words) == (words == "%" || words == "_" ? [4] : []))
  }

  @Test func theBestMatchComesFirst() throws {
    var scene = Scene(journal)
    try journal.append(scene.answered("Ledger. " + String(repeating: "Something else. ", count: 60)))
    try journal.append(scene.answered("The ledger, our ledger, a ledger."))
    try journal.append(scene.answered("Ledger. " + String(repeating: "Something else. ", count: 60)))
    #expect(try found("ledger").first == 7)
  }

  @Test func aSnippetMarksWhatWasFound() throws {
    let summary = try #require(try journal.attempts(matching: AttemptQuery(words: "items blackl")).first)
    let pieces = try #require(summary.snippet?.pieces)
    #expect(pieces.map(\.text).joined() == "I split the 240 open items by owner in Blackline.")
    #expect(pieces.filter(\.isHit).map(\.text) == ["items", "Blackline"])
  }

  @Test func aWordOfTheQuestionShowsTheAnswersBeginning() throws {
    let summary = try #require(try journal.attempts(matching: AttemptQuery(words: "accounting")).first)
    #expect(summary.snippet?.pieces.contains(where: \.isHit) == false)
    #expect(summary.snippet?.pieces.first?.text.hasPrefix("Numbers agree") == true)
  }

  @Test func anAnswerIsFoundByItsLastWordingOnly() throws {
    var scene = Scene(journal)
    let events = scene.answered("Mauve.")
    let id = events[2].id
    try journal.append(events)
    try journal.append([scene.event(.stepBack(SteppedBack(attempt: id))), scene.answer("Teal.", to: id)])
    #expect(try found("mauve") == [])
    #expect(try found("teal") == [6])
  }

  @Test func wordsAndOtherWishesNarrowTogether() throws {
    var query = AttemptQuery(words: "i")
    query.bank = "opening"
    query.statuses = [.answered]
    query.limit = 1
    #expect(try journal.attempts(matching: query).count == 1)
    query.bank = "audit"
    #expect(try journal.attempts(matching: query).isEmpty)
  }
}
