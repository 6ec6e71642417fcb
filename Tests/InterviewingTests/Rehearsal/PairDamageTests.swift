import Interviewing
import Testing

/// Rounds whose journal was changed after the reveal, or damaged.
@Suite struct PairDamageTests {
  @Test func afterTheRevealNothingOfTheRoundChanges() throws {
    var sitting = Sitting(Sitting.pairPlan(count: 2, stances: [.open, .general]))
    sitting.goOn { $0 == .pair(.draw(.keep)) }
    let before = sitting.rehearsal
    let id = before.id
    let attempt = try #require(before.answers.first?.id)
    let late: [JournalEvent.Body] = [
      .rating(RatingGiven(attempt: attempt, subject: .poise, value: 5)),
      .report(ReportGiven(attempt: attempt, item: .rating(.poise), value: 5)),
      .stepBack(SteppedBack(attempt: attempt)),
      .tap(TapMade(attempt: attempt, part: 0, at: 1, kind: .strong)),
      .tapTakenBack(TapTakenBack(attempt: attempt)),
      .questionsCount(QuestionsCounted(attempt: attempt, asked: 9, pertinent: 9)),
      .moment(MomentRecalled(attempt: attempt, text: "no")),
      .stance(StanceSeen(attempt: attempt, stance: .closed)),
      .impression(ImpressionGiven(rehearsal: id, subject: .rapport, value: 1)),
      .setAside(AnswerSetAside(attempt: attempt, reason: .skipped)),
      .answer(AnswerEnded(attempt: attempt, part: 0, text: "other", started: 1, ended: 2)),
      .turn(TurnAsked(rehearsal: id, index: 2, planned: before.plan.turns[2])),
    ]
    for body in late { sitting.happen(body, by: Sitting.friend) }
    #expect(sitting.rehearsal.answers == before.answers)
    #expect(sitting.rehearsal.impressions == before.impressions)
    #expect(sitting.rehearsal.turns.count == before.turns.count)
    #expect(sitting.rehearsal.next == before.next)
  }

  @Test func onALaterDayTheCandidateMayStillAddToAnAnswer() throws {
    var sitting = Sitting(Sitting.pairPlan(count: 1))
    sitting.goOn { _ in false }
    let attempt = try #require(sitting.rehearsal.answers.first?.id)
    sitting.happen(.transcript(TranscriptAttached(attempt: attempt, text: "I did.")))
    sitting.happen(.rating(RatingGiven(attempt: attempt, subject: .poise, value: 2)))
    sitting.happen(.note(NoteTaken(attempt: attempt, part: 0, at: 1, text: "seen again")))
    let answer = try #require(sitting.rehearsal.answers.first)
    #expect(answer.transcript == "I did." && answer.notes.count == 1)
    #expect(answer.ratings.last?.content.value == 2)
    #expect(sitting.rehearsal.friendRating(.poise, of: answer) == 2)
    #expect(answer.ratings.count { $0.person == Sitting.friend } == 3)
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func aDamagedJournalNeitherTrapsNorKeepsTheRoundFromEnding(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &+ 1000)
    var sitting = Sitting(Sitting.pairPlan(seed: seed), seed: seed)
    for _ in 0..<(20 + generator.below(200)) where sitting.rehearsal.next != .finished {
      sitting.goOnByChance()
    }
    let damaged = sitting.events.dropFirst().flatMap { event -> [JournalEvent] in
      switch generator.below(10) {
      case 0: []
      case 1: [event, event]
      case 2: [misfiled(event, using: &generator)]
      default: [event]
      }
    }
    guard var again = Sitting(takingUp: [sitting.events[0]] + damaged, seed: seed) else {
      Issue.record("the plan was not damaged")
      return
    }
    for _ in 0..<3000 where again.rehearsal.next != .finished { again.goOn() }
    #expect(again.rehearsal.next == .finished)
  }

  @Test(arguments: [Int.min, -1, 7, Int.max]) func partsTimesAndValuesThatCannotBeAreIgnoredOrKept(
    number: Int
  ) {
    var sitting = Sitting(Sitting.pairPlan(count: 2, stances: [.open, .general]))
    sitting.goOn { if case .answer = $0 { true } else { false } }
    let id = sitting.rehearsal.turns[0].attempts[0].id
    let friend = Sitting.friend
    sitting.happen(.tap(TapMade(attempt: id, part: number, at: number, kind: .blank)), by: friend)
    sitting.happen(.note(NoteTaken(attempt: id, part: number, at: number, text: "")), by: friend)
    sitting.happen(
      .interval(IntervalPassed(attempt: id, part: number, kind: .pause, from: number, to: ~number)))
    for subject in RatedSubject.allCases {
      sitting.happen(.rating(RatingGiven(attempt: id, subject: subject, value: number)), by: friend)
    }
    sitting.happen(.stance(StanceSeen(attempt: id, stance: .scenario)), by: friend)
    sitting.goOn { $0 == .end }
    #expect(sitting.rehearsal.next == .end)
    #expect(sitting.rehearsal.extremes(sitting.rehearsal.answers).highest != nil)
  }

  /// The event as if it belonged to something else, or to another part.
  private func misfiled(_ event: JournalEvent, using generator: inout SeededGenerator) -> JournalEvent {
    var event = event
    let other = EventID.random(using: &generator)
    switch event.body {
    case .attempt(var begun):
      begun.turn = other
      event.body = .attempt(begun)
    case .answer(var ended):
      ended.part = 1 + generator.below(3)
      event.body = .answer(ended)
    case .tap(var tap):
      tap.part = generator.below(2) == 0 ? -1 : 5
      event.body = .tap(tap)
    case .rating(var given):
      given.attempt = other
      event.body = .rating(given)
    case .turn(var asked):
      asked.index = generator.below(100) - 50
      event.body = .turn(asked)
    default:
      event.id = other
      event.person = other
    }
    return event
  }
}

@Suite struct StanceTests {
  @Test(arguments: 0..<20 as Range<UInt64>) func everyCueComesAboutAsOftenAsTheOthers(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for count in 0...16 {
      let stances = Stance.draw(count, using: &generator)
      #expect(stances.count == count)
      let counts = Stance.Cue.allCases.map { cue in stances.count { $0.cue == cue } }
      #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
    }
    #expect(Stance.draw(-3, using: &generator).isEmpty)
  }

  @Test func eachValueComesHalfOfTheTimeAndASeedAlwaysGivesTheSame() {
    var generator = SeededGenerator(seed: 9)
    var again = SeededGenerator(seed: 9)
    let stances = Stance.draw(3000, using: &generator)
    for stance in Stance.allCases { #expect((440...560).contains(stances.count { $0 == stance })) }
    #expect(Stance.draw(3000, using: &again) == stances)
  }

  @Test func anOppositeIsTheOtherValueOfTheSameCue() {
    for stance in Stance.allCases {
      #expect(stance.opposite != stance && stance.opposite.opposite == stance)
      #expect(stance.opposite.cue == stance.cue)
    }
  }

  @Test func everyTapHasAKeyOfItsOwnThatNothingElseUses() {
    let keys = TapKind.allCases.map(\.key) + ["n", "u", "x", "z"]
    #expect(Set(keys).count == keys.count)
    #expect(TapSet.few.kinds == [.filler, .blank, .strong] && TapSet.all.kinds == TapKind.allCases)
  }
}
