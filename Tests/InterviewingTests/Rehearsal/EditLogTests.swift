import Interviewing
import Testing

@Suite struct EditLogTests {
  /// Letters, marks that join what stands before them, and characters of several scalars.
  static let pieces = [
    "a", "b", " ", "\n", "é", "e\u{301}", "\u{301}", "👩‍💻", "🇩🇪", "🇪", "漢", "\u{200D}", "\r\n", "ش", "\u{FEFF}",
    "",
  ]

  /// A text after `text`: something put in, taken out or replaced at a random place of it, in scalars.
  static func changed(_ text: String, using generator: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    let from = generator.below(scalars.count + 1)
    let to = from + generator.below(min(4, scalars.count - from) + 1)
    let new = (0..<generator.below(4)).map { _ in pieces[generator.below(pieces.count)] }.joined()
    scalars.replaceSubrange(from..<to, with: new.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func replayingTheEditsGivesTheText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var log = EditLog()
    var edits: [Edit] = []
    var text = ""
    for step in 0..<80 {
      text = Self.changed(text, using: &generator)
      log.record(text, at: step)
      if generator.below(3) == 0 { edits += log.takeNew() }
      #expect(Array(log.text.unicodeScalars) == Array(text.unicodeScalars))
    }
    edits += log.takeNew()
    #expect(Array(EditLog.replay(edits).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func replayingAPartOfTheEditsGivesTheTextOfThatMoment() {
    var log = EditLog()
    for (step, text) in ["I", "I s", "I split", "I sp", "I spoke\n", "I spoke\nonce"].enumerated() {
      log.record(text, at: step * 100)
    }
    let edits = log.takeNew()
    #expect(EditLog.replay(edits.filter { $0.at <= 300 }) == "I sp")
    #expect(EditLog.replay(edits) == "I spoke\nonce")
  }

  @Test func anEditHoldsOnlyWhatChanged() {
    var log = EditLog(text: "It took for days.")
    log.record("It took four days.", at: 7)
    #expect(log.takeNew() == [Edit(at: 7, offset: 10, removed: 0, inserted: "u")])
  }

  @Test func aCombiningMarkIsAnEditOfItsOwn() {
    var log = EditLog(text: "cafe")
    log.record("cafe\u{301}", at: 1)
    let edits = log.takeNew()
    #expect(edits == [Edit(at: 1, offset: 4, removed: 0, inserted: "\u{301}")])
    #expect(EditLog.replay(edits, from: "cafe").unicodeScalars.count == 5)
  }

  @Test func aTextThatOnlyLooksTheSameIsAChange() {
    // Swift takes the two for equal; what was typed differs.
    var log = EditLog(text: "é")
    log.record("e\u{301}", at: 1)
    #expect(log.takeNew().count == 1)
    #expect(log.text.unicodeScalars.count == 2)
  }

  @Test func nothingIsKeptWhereNothingChanged() {
    var log = EditLog(text: "a")
    log.record("a", at: 5)
    #expect(!log.hasNew && log.takeNew().isEmpty && log.firstKey == nil)
  }

  @Test func theFirstKeyIsTheFirstChange() {
    var log = EditLog()
    log.record("", at: 100)
    log.record("I", at: 400)
    log.record("", at: 500)
    #expect(log.firstKey == 400)
  }

  @Test func takingTheNewEditsLeavesNone() {
    var log = EditLog()
    log.record("a", at: 1)
    #expect(log.takeNew().count == 1)
    #expect(log.takeNew().isEmpty && !log.hasNew)
    log.record("ab", at: 2)
    #expect(log.takeNew() == [Edit(at: 2, offset: 1, removed: 0, inserted: "b")])
  }

  @Test(arguments: [Int.min, -1, 0, 1, 5, 1_000_000, Int.max])
  func anEditOutsideTheTextIsClampedToIt(number: Int) {
    for other in [Int.min, -1, 0, 2, Int.max] {
      let edits = [Edit(at: number, offset: number, removed: other, inserted: "x")]
      let text = EditLog.replay(edits, from: "abc")
      #expect(text.contains("x") && text.count <= 4)
      #expect(
        (0...3).contains(EditLog.takenBack([Edit(at: 0, offset: 0, removed: 0, inserted: "abc")] + edits)))
    }
  }

  @Test func whatWasTakenBackIsCountedWithoutLineBreaks() {
    var log = EditLog()
    for text in [
      "Well", "", "We split it", "We split it\n", "We split it\nand", "We split it\n", "We split it",
    ] {
      log.record(text, at: 0)
    }
    #expect(EditLog.takenBack(log.takeNew()) == 7)
  }
}
