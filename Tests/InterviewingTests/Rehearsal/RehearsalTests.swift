import Interviewing
import Testing

@Suite struct RehearsalTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func takingUpAnyBeginningOfItsEventsGoesOnTheSameWay(seed: UInt64) {
    var sitting = Sitting(
      Sitting.plan(
        turns: 8, count: 4, medium: seed.isMultiple(of: 3) ? .spoken : .typed,
        followUps: seed.isMultiple(of: 2)), seed: seed)
    for _ in 0..<200 where sitting.rehearsal.next != .finished { sitting.goOnByChance() }
    #expect(sitting.events.count > 10)
    for length in 1...sitting.events.count {
      let taken = Rehearsal(events: sitting.events.prefix(length))
      #expect(taken?.next == sitting.steps[length - 1])
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func itComesToAnEndWhateverIsDone(seed: UInt64) {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 4), seed: seed)
    for _ in 0..<2000 where sitting.rehearsal.next != .finished { sitting.goOnByChance() }
    #expect(sitting.rehearsal.next == .finished)
    #expect(sitting.rehearsal.countedTurns.count <= 4)
  }

  @Test func questionsAreAskedInTheOrderOfThePlanAndThenClosed() {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 3))
    sitting.goOn { _ in false }
    #expect(sitting.rehearsal.turns.map(\.asked.index) == [0, 1, 2, nil])
    #expect(sitting.rehearsal.countedTurns.count == 3)
    #expect(sitting.rehearsal.turns.last?.asked.planned.isClosing == true)
  }

  @Test func theClosingTurnIsNotReportedOn() {
    var sitting = Sitting(Sitting.plan(turns: 2, count: 1))
    sitting.goOn { $0 == .ask(index: nil) }
    sitting.goOn()
    sitting.goOn { if case .report = $0 { true } else { $0 == .end } }
    #expect(sitting.rehearsal.next == .end)
  }

  @Test func thereIsNoClosingTurnWithoutOneOrWhereNothingWasAnswered() {
    var plain = Sitting(Sitting.plan(turns: 2, count: 1, hasClosing: false))
    plain.goOn { _ in false }
    #expect(plain.rehearsal.turns.count == 1)
    var skipped = Sitting(Sitting.plan(turns: 1, count: 1))
    skipped.skip()
    #expect(skipped.rehearsal.next == .end)
  }

  @Test func aSkippedQuestionsPlaceGoesToAnother() {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 2))
    sitting.skip()
    #expect(sitting.rehearsal.next == .ask(index: 1))
    sitting.goOn { $0 == .ask(index: nil) }
    #expect(sitting.rehearsal.turns.map(\.asked.index) == [0, 1, 2])
    #expect(sitting.rehearsal.countedTurns.map(\.asked.index) == [1, 2])
    #expect(sitting.rehearsal.turns.map { sitting.rehearsal.number(of: $0) }.suffix(2) == [1, 2])
  }

  @Test func skippingMoreThanThereIsLeavesFewerQuestions() {
    var sitting = Sitting(Sitting.plan(turns: 3, count: 2))
    sitting.skip()
    #expect(sitting.rehearsal.count == 2)
    sitting.skip()
    #expect(sitting.rehearsal.count == 1)
    sitting.skip()
    #expect(sitting.rehearsal.count == 0)
    #expect(sitting.rehearsal.next == .end)
  }

  @Test func anAnswerSetAsideForTheNextKeepsItsPlace() {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 2))
    sitting.setAside(.next)
    #expect(sitting.rehearsal.next == .ask(index: 1))
    #expect(sitting.rehearsal.countedTurns.count == 1)
    #expect(sitting.rehearsal.turns[0].answer == nil)
  }

  @Test func anAnswerSetAsideToTryAgainIsBegunAnew() {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 2))
    sitting.setAside(.again)
    #expect(sitting.rehearsal.next == .begin(turn: sitting.rehearsal.turns[0].id))
    sitting.goOn()
    #expect(sitting.rehearsal.turns[0].attempts.count == 2)
    sitting.goOn()
    #expect(sitting.rehearsal.turns[0].answer?.id == sitting.rehearsal.turns[0].attempts[1].id)
  }

  @Test func stoppingEndsItWhereverItStands() {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 5))
    sitting.goOn { if case .report = $0 { true } else { false } }
    sitting.happen(.rehearsalEnd(RehearsalEnded(rehearsal: sitting.rehearsal.id, isComplete: false)))
    #expect(sitting.rehearsal.next == .finished)
    #expect(sitting.rehearsal.end?.isComplete == false)
    #expect(sitting.rehearsal.countedTurns.count == 1)
  }

  @Test func aFollowUpComesOnceAndIsAnsweredBeforeTheReport() {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 1, followUps: true))
    sitting.goOn { if case .followUp = $0 { true } else { false } }
    guard case .followUp(let attempt, _) = sitting.rehearsal.next else {
      Issue.record("no follow-up came")
      return
    }
    sitting.goOn()
    #expect(sitting.rehearsal.next == .answer(attempt: attempt, part: 1))
    sitting.goOn()
    #expect(sitting.rehearsal.next == .report(attempt: attempt, .rating(.poise)))
    #expect(sitting.rehearsal.attempt(attempt)?.text == "I did it.\n\nI did it.")
  }

  @Test func noFollowUpComesToAnAnswerWithoutWordsUnlessItWasSpoken() {
    for (medium, isAsked) in [(Medium.typed, false), (.spoken, true)] {
      var sitting = Sitting(Sitting.plan(turns: 8, count: 1, medium: medium, followUps: true))
      sitting.goOn { if case .answer = $0 { true } else { false } }
      sitting.goOn(text: "")
      let isFollowUp = if case .followUp = sitting.rehearsal.next { true } else { false }
      #expect(isFollowUp == isAsked)
    }
  }

  @Test func steppingBackTakesOneReportBackAndThenReopensTheAnswer() {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 1))
    sitting.goOn { if case .report(_, .guess) = $0 { true } else { false } }
    guard case .report(let attempt, _) = sitting.rehearsal.next else {
      Issue.record("no report was asked for")
      return
    }
    let back = JournalEvent.Body.stepBack(SteppedBack(attempt: attempt))
    sitting.happen(back)
    #expect(sitting.rehearsal.next == .report(attempt: attempt, .rating(.experience)))
    sitting.happen(back)
    #expect(sitting.rehearsal.next == .report(attempt: attempt, .rating(.poise)))
    sitting.happen(back)
    #expect(sitting.rehearsal.next == .answer(attempt: attempt, part: 0))
    sitting.happen(.answer(AnswerEnded(attempt: attempt, part: 0, text: "More.", started: 1, ended: 2)))
    #expect(sitting.rehearsal.next == .report(attempt: attempt, .rating(.poise)))
    #expect(sitting.rehearsal.attempt(attempt)?.text == "More.")
  }

  @Test func eventsOfOthersAreIgnored() {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 2))
    sitting.goOn { if case .answer = $0 { true } else { false } }
    let next = sitting.rehearsal.next
    let turns = sitting.rehearsal.turns.count
    let other = EventID(high: 1, low: 2)
    for body: JournalEvent.Body in [
      .turn(TurnAsked(rehearsal: other, index: 1, planned: .closing)),
      .attempt(AttemptBegun(rehearsal: other, turn: other, medium: .typed, limit: nil)),
      .attempt(AttemptBegun(rehearsal: sitting.rehearsal.id, turn: other, medium: .typed, limit: nil)),
      .edits(EditsMade(attempt: other, part: 0, edits: [])),
      .answer(AnswerEnded(attempt: other, part: 0, text: "", started: nil, ended: 0)),
      .setAside(AnswerSetAside(attempt: other, reason: .next)),
      .report(ReportGiven(attempt: other, item: .rating(.poise), value: 5)),
      .stepBack(SteppedBack(attempt: other)),
      .followUp(FollowUpAsked(attempt: other, text: "Why?")),
      .rehearsalEnd(RehearsalEnded(rehearsal: other, isComplete: true)),
      .person(PersonMet(name: "Sam", isOwner: false)),
    ] {
      sitting.happen(body)
      #expect(sitting.rehearsal.next == next)
    }
    #expect(sitting.rehearsal.turns.count == turns)
  }

  @Test(arguments: [Int.min, -1, 8, 9999, Int.max]) func aDamagedPlaceInThePlanDoesNotTrap(index: Int) {
    var sitting = Sitting(Sitting.plan(turns: 8, count: 2))
    sitting.happen(.turn(TurnAsked(rehearsal: sitting.rehearsal.id, index: index, planned: .closing)))
    sitting.goOn { _ in false }
    #expect(sitting.rehearsal.next == .finished)
  }

  @Test func onlyAPlanBeginsARehearsal() {
    #expect(Rehearsal(events: []) == nil)
    let end = JournalEvent.Body.rehearsalEnd(
      RehearsalEnded(rehearsal: EventID(high: 0, low: 0), isComplete: true))
    let event = JournalEvent(id: EventID(high: 0, low: 1), at: 0, person: nil, body: end)
    #expect(Rehearsal(events: [event]) == nil)
  }
}

extension Sitting {
  mutating func setAside(_ reason: AnswerSetAside.Reason) {
    goOn { if case .answer = $0 { true } else { false } }
    guard case .answer(let attempt, _) = rehearsal.next else { return }
    happen(.setAside(AnswerSetAside(attempt: attempt, reason: reason)))
  }

  mutating func skip() { setAside(.skipped) }
}
