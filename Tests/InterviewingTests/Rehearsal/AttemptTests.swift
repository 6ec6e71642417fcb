import Interviewing
import Testing

@Suite struct AttemptTests {
  let id = EventID(high: 7, low: 7)

  func attempt() -> Attempt {
    let begun = AttemptBegun(
      rehearsal: EventID(high: 0, low: 1), turn: EventID(high: 0, low: 2), medium: .typed, limit: 360)
    return Attempt(id: id, at: 1000, person: nil, begun: begun, planned: .closing)
  }

  func event(_ body: JournalEvent.Body) -> JournalEvent {
    JournalEvent(id: EventID(high: 9, low: 9), at: 2000, person: nil, body: body)
  }

  func edits(_ part: Int, _ edits: [Edit]) -> JournalEvent {
    event(.edits(EditsMade(attempt: id, part: part, edits: edits)))
  }

  func ended(_ text: String, part: Int = 0, at: Int = 0) -> JournalEvent {
    event(.answer(AnswerEnded(attempt: id, part: part, text: text, started: nil, ended: at)))
  }

  @Test func anOpenAnswerIsWhatItsEditsGive() {
    var attempt = attempt()
    attempt.apply(edits(0, [Edit(at: 1, offset: 0, removed: 0, inserted: "It took")]))
    attempt.apply(edits(0, [Edit(at: 2, offset: 7, removed: 0, inserted: " four days")]))
    #expect(attempt.text == "It took four days")
    #expect(attempt.parts[0].clock == 2)
  }

  @Test func aReopenedAnswerIsWhatItsEditsGiveAgain() {
    var attempt = attempt()
    attempt.apply(edits(0, [Edit(at: 1, offset: 0, removed: 0, inserted: "It took four days")]))
    attempt.apply(ended("It took four days", at: 5))
    attempt.apply(event(.stepBack(SteppedBack(attempt: id))))
    #expect(attempt.parts[0].isOpen)
    attempt.apply(edits(0, [Edit(at: 9, offset: 17, removed: 0, inserted: ", not nine")]))
    #expect(attempt.text == "It took four days, not nine")
    #expect(attempt.text == EditLog.replay(attempt.parts[0].edits))
    attempt.apply(ended("It took four days, not nine", at: 12))
    #expect(!attempt.parts[0].isOpen && attempt.parts[0].clock == 12)
  }

  @Test func notesOnASpokenAnswerAreOpenUntilTheyAreEnded() {
    var attempt = attempt()
    attempt.apply(ended("", at: 45_000))
    attempt.apply(edits(0, [Edit(at: 50_000, offset: 0, removed: 0, inserted: "From nine days")]))
    #expect(attempt.parts[0].isOpen && attempt.text == "From nine days")
    attempt.apply(ended("From nine days", at: 45_000))
    #expect(!attempt.parts[0].isOpen && attempt.text == "From nine days")
  }

  @Test func aFollowUpIsAPartOfItsOwn() {
    var attempt = attempt()
    attempt.apply(ended("First."))
    attempt.apply(event(.followUp(FollowUpAsked(attempt: id, text: "Why?"))))
    attempt.apply(edits(1, [Edit(at: 1, offset: 0, removed: 0, inserted: "Since.")]))
    #expect(attempt.parts.map(\.text) == ["First.", "Since."])
    #expect(attempt.text == "First.\n\nSince.")
    #expect(attempt.parts[1].prompt == "Why?")
  }

  @Test func pausesDoNotCountAsAnsweringButTheEditorDoes() {
    var attempt = attempt()
    let kinds: [(IntervalPassed.Kind, Int, Int)] = [
      (.pause, 100, 400), (.editor, 500, 900), (.away, 1000, 1500),
    ]
    for (kind, from, to) in kinds {
      attempt.apply(
        event(.interval(IntervalPassed(attempt: id, part: 0, kind: kind, from: from, to: to))))
    }
    attempt.apply(ended("x", at: 2000))
    #expect(attempt.parts[0].answeringTime == 2000 - 300 - 500)
  }

  @Test func aMomentIsToldAsTheClockOnTheScreenShowedIt() {
    var attempt = attempt()
    for (kind, from, to) in [(IntervalPassed.Kind.thinking, 0, 900), (.pause, 1500, 1700)] {
      attempt.apply(
        event(.interval(IntervalPassed(attempt: id, part: 0, kind: kind, from: from, to: to))))
    }
    let part = attempt.parts[0]
    #expect(
      [0, 900, 1100, 1600, 2000].map { part.shownTime(at: $0, medium: .spoken) } == [0, 0, 200, 600, 900])
    #expect([0, 900, 2000].map { part.shownTime(at: $0, medium: .typed) } == [0, 900, 1800])
  }

  @Test func theLastRatingOfASubjectCounts() {
    var attempt = attempt()
    attempt.apply(event(.report(ReportGiven(attempt: id, item: .rating(.poise), value: 2))))
    attempt.apply(event(.report(ReportGiven(attempt: id, item: .rating(.poise), value: 4))))
    #expect(attempt.rating(.poise) == 4 && attempt.rating(.experience) == nil)
  }

  @Test(arguments: [Int.min, -1, 1, 99, Int.max]) func aPartThatIsNotThereIsIgnored(part: Int) {
    var attempt = attempt()
    attempt.apply(edits(part, [Edit(at: 1, offset: 0, removed: 0, inserted: "x")]))
    attempt.apply(ended("x", part: part))
    attempt.apply(event(.blank(WentBlank(attempt: id, part: part, at: 1))))
    #expect(attempt.text.isEmpty && attempt.parts.count == 1 && !attempt.wentBlank)
  }

  @Test func damagedTimesDoNotTrap() {
    var attempt = attempt()
    for (from, to) in [(Int.min, Int.max), (Int.max, Int.min), (0, Int.max), (-1, Int.max)] {
      attempt.apply(
        event(.interval(IntervalPassed(attempt: id, part: 0, kind: .pause, from: from, to: to))))
    }
    attempt.apply(ended("x", at: Int.max))
    attempt.apply(ended("x", at: Int.min))
    #expect(attempt.parts[0].answeringTime >= 0)
  }
}
