import Testing

@testable import Interviewing

/// Facts from the edits of a typed answer.
@Suite struct ComposureTests {
  /// Typed a character every 200 ms, with a wait before each of `waits` (by the place in `text`).
  private func part(typing text: String, waits: [Int: Int] = [:], start: Int = 3_000) -> Attempt.Part {
    var log = EditLog()
    var clock = start
    for (index, character) in text.enumerated() {
      clock += waits[index] ?? 200
      log.record(String(text.prefix(index)) + String(character), at: clock)
    }
    var part = Attempt.Part(prompt: "?", askedAt: 0)
    part.edits = log.takeNew()
    return part
  }

  @Test func aPauseFarOverTheUsualIsToldWithTheWordsAfterIt() {
    let composure = Composure(
      part(typing: "I split the open items and the auditor said it was fine", waits: [26: 14_000]))
    #expect(composure.usualGap == 200)
    #expect(composure.pauses == [Composure.Pause(at: 8_200, length: 14_000, before: "the auditor said")])
    #expect(composure.firstKey == 3_200)
  }

  @Test func pausesOfTheEditorAreNone() {
    var typed = part(typing: "I split the open items and the auditor said it was fine", waits: [26: 14_000])
    typed.intervals = [
      IntervalPassed(
        attempt: EventID(high: 0, low: 1), part: 0, kind: .editor, from: 9_000, to: 20_000)
    ]
    #expect(Composure(typed).pauses == [])
  }

  @Test(arguments: [
    ("the\tauditor  said it", "the auditor said"), ("señor X  said it", "señor X said"), ("ja", "ja"),
  ])
  func theWordsAfterAPauseAreToldHoweverTheyAreSpelt(after: String, words: String) {
    let before = "I split the open items and "
    let composure = Composure(part(typing: before + after, waits: [before.count: 14_000]))
    #expect(composure.pauses.map(\.before) == [words] && composure.pauses.allSatisfy(\.isKept))
  }

  @Test func wordsAfterAPauseMayHaveBeenTakenBack() {
    let text = "I split the open items and the auditor said it was fine"
    var log = EditLog()
    var clock = 3_000
    for index in text.indices {
      clock += text[..<index].count == 26 ? 14_000 : 200
      log.record(String(text[...index]), at: clock)
    }
    log.record("I split the open items", at: clock + 200)
    var part = Attempt.Part(prompt: "?", askedAt: 0)
    part.edits = log.takeNew()
    #expect(Composure(part).pauses.map(\.isKept) == [false])
  }

  @Test func aFewKeysTellNothingOfWhatIsUsual() {
    let composure = Composure(part(typing: "fine", waits: [2: 20_000]))
    #expect(composure.usualGap == nil)
    #expect(composure.pauses == [])
  }

  @Test func anOpeningTakenBackIsCounted() {
    var log = EditLog()
    log.record("Well, to be honest", at: 1_000)
    log.record("", at: 2_000)
    log.record("I split the items", at: 3_000)
    var part = Attempt.Part(prompt: "?", askedAt: 0)
    part.edits = log.takeNew()
    let composure = Composure(part)
    #expect(composure.deletedOpenings == 1)
  }

  @Test func comingBackAfterABlankIsTold() {
    var typed = part(typing: "I split the open items")
    typed.blanks = [4_000, 60_000]
    // The clock on the screen stood still meanwhile.
    typed.intervals = [
      IntervalPassed(attempt: EventID(high: 1, low: 1), part: 0, kind: .pause, from: 10_000, to: 30_000)
    ]
    #expect(Composure(typed).blanks.map(\.at) == [4_000, 40_000])
    #expect(Composure(typed).blanks.map(\.wentOn) == [true, false])
  }

  @Test func damagedTimesDoNotTrap() {
    var part = Attempt.Part(prompt: "?", askedAt: 0)
    part.edits = (0..<40).map {
      Edit(at: $0 % 2 == 0 ? 3_600_000 : -5, offset: -1, removed: -4, inserted: "x")
    }
    #expect(Composure(part).deletedOpenings == 0)
  }
}
