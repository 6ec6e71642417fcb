@testable import Interviewing

/// Types an answer key by key, as a person would.
struct Typist {
  private(set) var part = Attempt.Part(prompt: "Why?", askedAt: 0)
  private var log = EditLog()
  private var clock = 0
  private var text = ""

  static let attempt = EventID(high: 0, low: 1)

  mutating func wait(_ milliseconds: Int) { clock += milliseconds }

  mutating func type(_ words: String) {
    for character in words {
      clock += 200
      text.append(character)
      log.record(text, at: clock)
    }
    part.edits += log.takeNew()
  }

  mutating func takeBack(_ count: Int) {
    for _ in 0..<count {
      clock += 200
      text.removeLast()
      log.record(text, at: clock)
    }
    part.edits += log.takeNew()
  }

  mutating func leave(for milliseconds: Int, _ kind: IntervalPassed.Kind = .pause) {
    part.intervals.append(
      IntervalPassed(attempt: Self.attempt, part: 0, kind: kind, from: clock, to: clock + milliseconds))
    clock += milliseconds
  }

  mutating func goBlank() { part.blanks.append(clock) }

  mutating func end() {
    part.ending = AnswerEnded(
      attempt: Self.attempt, part: 0, text: text, started: part.edits.first?.at, ended: clock)
    part.isOpen = false
  }

  func attempt(_ medium: Medium = .typed, parts: [Attempt.Part]? = nil) -> Attempt {
    var attempt = Attempt(
      id: Self.attempt, at: 0, person: nil,
      begun: AttemptBegun(rehearsal: Self.attempt, turn: Self.attempt, medium: medium, limit: 360),
      planned: PlannedTurn.closing)
    attempt.parts = parts ?? [part]
    return attempt
  }

  /// "Well, " is taken back, and there is a long stop in the middle.
  static var hesitant: Typist {
    var typist = Typist()
    typist.wait(5_800)
    typist.type("Well, ")
    typist.takeBack(6)
    typist.type("The close took nine days. I split ")
    typist.wait(13_800)
    typist.type("the items.")
    typist.wait(1_000)
    typist.end()
    return typist
  }
}
