import Interviewing
import Testing

@Suite struct DebriefTests {
  @Test func theEveningAsksForThreeThingsThenWhichInterviewItWas() {
    var sitting = DebriefSitting()
    var steps: [Debrief.Step] = []
    while sitting.debrief.next() != .rest {
      steps.append(sitting.debrief.next())
      sitting.take(sitting.debrief.next())
    }
    #expect(steps == [.feeling, .questions, .keep, .change, .particulars, .outcome])
    #expect(sitting.debrief.progress == .waiting)
  }

  @Test func whatWasSaidCanBeRead() {
    var sitting = DebriefSitting()
    sitting.evening()
    let debrief = sitting.debrief
    #expect(debrief.feeling == 2)
    #expect(debrief.questions.map(\.text.count) == [32, 38])
    #expect(debrief.questions.map(\.how) == [nil, .blank])
    #expect(debrief.keep == "I had read their report.")
    #expect(debrief.change == "Say how it ended.")
    #expect(debrief.particulars?.company == "Northwind")
    #expect(debrief.outcome == .rejection)
  }

  @Test func theRestMayWaitAndIsThenTakenUp() {
    var sitting = DebriefSitting()
    sitting.evening()
    sitting.answer(.rest(is: .later))
    #expect(sitting.debrief.next() == .rest && sitting.debrief.progress == .waiting)
    sitting.answer(.rest(is: .now))
    #expect(sitting.debrief.next() == .went(question: 0) && sitting.debrief.progress == .inRest)
  }

  @Test func theRestMayBeLeftOutForGood() {
    var sitting = DebriefSitting()
    sitting.evening()
    sitting.answer(.rest(is: .never))
    #expect(sitting.debrief.next() == .finished)
    #expect(sitting.debriefs.unfinished == nil)
  }

  @Test func aBlankIsNotAskedAboutAgainButMayBeAKnownQuestion() {
    var sitting = DebriefSitting()
    sitting.evening()
    sitting.answer(.rest(is: .now), .went(question: 0, how: .badly))
    #expect(sitting.debrief.next() == .own(.research))
    #expect(sitting.debrief.next { $0.contains("auditor") } == .same(question: 1))
    sitting.answer(.same(question: 1, as: QuestionID(stored: "id:audit")))
    #expect(sitting.debrief.next { $0.contains("auditor") } == .own(.research))
    #expect(sitting.debrief.questions.map(\.how) == [.badly, .blank])
    #expect(sitting.debrief.questions[1].same?.description == "id:audit")
  }

  @Test func aNoAsksWhatToDoDifferentlyAndAYesDoesNot() {
    var sitting = DebriefSitting()
    sitting.evening()
    sitting.answer(.rest(is: .now), .went(question: 0, how: .well), .own(side: .research, value: false))
    #expect(sitting.debrief.next() == .intend(.research))
    sitting.intend("Read the annual report.", about: .research)
    #expect(sitting.debrief.next() == .own(.questions))
    sitting.answer(.own(side: .questions, value: false), .noIntention(about: .questions))
    #expect(sitting.debrief.next() == .own(.bodyLanguage))
    sitting.answer(.own(side: .bodyLanguage, value: nil))
    #expect(sitting.debrief.next() == .own(.experience))
  }

  @Test func whereTheyMovedOnIsAskedOnlyWhereThereAreQuestions() {
    for hasQuestions in [true, false] {
      var sitting = DebriefSitting()
      if hasQuestions { sitting.evening() }
      while sitting.debrief.next() != .their(.bodyLanguage) { sitting.take(sitting.debrief.next()) }
      sitting.answer(.their(side: .bodyLanguage, value: false), .their(side: .interest, value: false))
      #expect(sitting.debrief.next() == (hasQuestions ? .noticed(.interest) : .their(.depth)))
      sitting.answer(.noticed(side: .interest, questions: [1, 7, -1]))
      #expect(sitting.debrief.noticed(.interest) == (hasQuestions ? [1] : []))
    }
  }

  @Test(arguments: InterviewOutcome.allCases) func aRequestIsOfferedUnlessThereIsNothingToAsk(
    outcome: InterviewOutcome
  ) {
    var sitting = DebriefSitting()
    sitting.evening(outcome: outcome)
    while sitting.debrief.next() != .compare { sitting.take(sitting.debrief.next()) }
    sitting.answer(.compared)
    let asks = outcome == .rejection || outcome == .waiting
    #expect(sitting.debrief.next() == (asks ? .request : .end))
  }

  @Test func anOutcomeLearnedLaterReplacesTheFirst() {
    var sitting = DebriefSitting()
    sitting.evening(outcome: .waiting)
    sitting.add(.outcome(OutcomeLearned(debrief: sitting.id, outcome: .offer)))
    #expect(sitting.debrief.outcome == .offer)
    sitting.back()
    #expect(sitting.debrief.outcome == .offer && sitting.debrief.next() == .outcome)
  }

  @Test func aStepBackTakesTheLastAnswerAway() {
    var sitting = DebriefSitting()
    sitting.evening()
    sitting.answer(.rest(is: .now))
    sitting.back()
    #expect(sitting.debrief.next() == .outcome)
    #expect(sitting.debrief.takenBack == .outcome(is: .rejection))
    sitting.back()
    sitting.back()
    #expect(sitting.debrief.next() == .change)
    #expect(sitting.debrief.takenBack == .change(text: "Say how it ended."))
    sitting.back()
    sitting.back()
    sitting.back()
    #expect(sitting.debrief.next() == .questions && sitting.debrief.questions.count == 1)
  }

  @Test func aStepBackOverAnIntentionTakesItAway() {
    var sitting = DebriefSitting()
    sitting.evening()
    sitting.answer(.rest(is: .now), .went(question: 0, how: .well), .own(side: .research, value: false))
    sitting.intend("Read more.", about: .research)
    #expect(sitting.debriefs.openIntentions.map(\.text) == ["Say how it ended.", "Read more."])
    sitting.back()
    #expect(sitting.debriefs.intentions.map(\.text) == ["Say how it ended."])
    #expect(sitting.debrief.next() == .intend(.research))
  }

  @Test func steppingBackFromNothingDoesNothing() {
    var sitting = DebriefSitting()
    for _ in 0..<3 { sitting.back() }
    #expect(sitting.debrief.next() == .feeling)
  }

  /// Whatever was answered, a step back leads to where one was before, and the end is always reached.
  @Test(arguments: 0..<60 as Range<UInt64>) func anyWayThroughIsGoneBackAndTakenUpAnywhere(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var sitting = DebriefSitting()
    let isNear = { (text: String) in text.count.isMultiple(of: 2) }
    var steps = 0
    while sitting.debrief.next(isNear: isNear) != .finished {
      steps += 1
      #expect(steps < 2000)
      if steps > 2000 { return }
      let before = sitting.debrief.next(isNear: isNear)
      if before == .questions, generator.below(3) > 0 {
        sitting.answer(
          .question(text: String(repeating: "q", count: steps), wentBlank: steps.isMultiple(of: 3)))
      } else {
        sitting.take(before, says: generator.below(2) == 0)
      }
      // From the events alone, as after a crash.
      #expect(
        sitting.debrief.next(isNear: isNear) == Debriefs(events: sitting.events).all[0].next(isNear: isNear))
      if generator.below(4) == 0 {
        let isRest = before == .rest
        sitting.back()
        #expect(sitting.debrief.next(isNear: isNear) == (isRest ? .outcome : before))
      }
    }
    #expect(sitting.debriefs.intentions.allSatisfy { $0.made.about != nil })
  }

  @Test func theOneThingToChangeIsAnIntentionUntilItIsTakenBack() {
    var sitting = DebriefSitting()
    sitting.evening()
    #expect(sitting.debriefs.openIntentions.map(\.text) == ["Say how it ended."])
    for _ in 0..<3 { sitting.back() }
    #expect(sitting.debrief.next() == .change && sitting.debriefs.intentions.isEmpty)
    sitting.answer(.change(text: nil))
    #expect(sitting.debriefs.intentions.isEmpty)
  }

  @Test func twoDebriefsDoNotMix() {
    var sitting = DebriefSitting()
    sitting.evening()
    let first = sitting.id
    sitting.begin()
    sitting.answer(.feeling(value: 5))
    #expect(sitting.debriefs[first]?.feeling == 2 && sitting.debrief.feeling == 5)
    #expect(sitting.debriefs.all.count == 2 && sitting.debriefs.unfinished?.id == sitting.id)
  }
}
