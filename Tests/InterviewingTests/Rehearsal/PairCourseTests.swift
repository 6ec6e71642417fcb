import Interviewing
import Testing

@Suite struct PairCourseTests {
  typealias Step = Rehearsal.Step

  @Test func aRoundGoesFromTheFirstQuestionToTheLastLesson() {
    var sitting = Sitting(Sitting.pairPlan(count: 2))
    var steps: [String] = []
    while sitting.rehearsal.next != .finished {
      steps.append(sitting.rehearsal.next.word)
      sitting.goOn()
    }
    let turn = ["ask", "begin", "answer", "rate poise", "rate experience", "rate answered"]
    let closing = ["ask", "begin", "answer", "countQuestions"]
    let interviewer = ["assess engagement", "assess rapport", "recall", "pass"]
    let candidate = [
      "report poise", "report experience", "report poise", "report experience", "reflect engagement", "guess",
    ]
    #expect(
      steps == turn + turn + closing + interviewer + candidate
        + ["reveal", "draw keep", "draw stop", "draw start", "end"])
  }

  @Test func appearanceAndReadingAreAskedForWhereTheyWereAgreedOn() {
    var plan = Sitting.pairPlan(count: 2, stances: [.open, .scenario, .movingOn])
    plan.pair?.countsAppearance = true
    var sitting = Sitting(plan)
    sitting.goOn { $0 == .end }
    let words = sitting.steps.map(\.word)
    #expect(words.count { $0 == "act open" } == 1 && words.count { $0 == "act scenario" } == 1)
    #expect(words.count { $0 == "read open" } == 1 && words.count { $0 == "read scenario" } == 1)
    #expect(words.contains("assess appearance"))
    #expect(sitting.rehearsal.answers.allSatisfy { $0.acted != nil && $0.read != nil })
    #expect(sitting.rehearsal.answers[0].acted?.stance == .open)
    #expect(sitting.rehearsal.answers[0].read?.stance == .closed)
  }

  @Test func aTypedAnswerHasAGuessThatItsTextIsHeldAgainst() {
    var sitting = Sitting(Sitting.pairPlan(count: 1, medium: .typed))
    sitting.goOn { $0 == .pair(.reveal) }
    let words = sitting.steps.map(\.word)
    #expect(words.contains("report detail"))
    #expect(!words.contains("guess"))
    #expect(sitting.rehearsal.answers[0].report.count == 3)
  }

  @Test func fiveSpokenQuestionsCostAboutThirtyRatingKeys() {
    var sitting = Sitting(Sitting.pairPlan(count: 5))
    var keys = 0
    while sitting.rehearsal.next != .finished {
      switch sitting.rehearsal.next {
      case .report, .pair(.rate), .pair(.assess), .pair(.reflect), .pair(.guess): keys += 1
      case .pair(.countQuestions): keys += 2
      default: break
      }
      sitting.goOn()
    }
    #expect(keys == 31)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func takingUpAnyBeginningOfItsEventsGoesOnTheSameWay(seed: UInt64) {
    var sitting = Sitting(Sitting.pairPlan(seed: seed), seed: seed)
    for _ in 0..<400 where sitting.rehearsal.next != .finished { sitting.goOnByChance() }
    #expect(sitting.events.count > 20)
    for length in 1...sitting.events.count {
      let taken = Rehearsal(events: sitting.events.prefix(length))
      #expect(taken?.next == sitting.steps[length - 1])
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func fromThePassToTheRevealNothingIsAskedOfTheInterviewer(seed: UInt64) {
    var sitting = Sitting(Sitting.pairPlan(seed: seed), seed: seed)
    for _ in 0..<3000 where sitting.rehearsal.next != .finished { sitting.goOnByChance() }
    #expect(sitting.rehearsal.next == .finished)
    var isSealed = false
    for (event, step) in zip(sitting.events, sitting.steps) {
      if case .keyboardPassed = event.body { isSealed = true }
      if case .reveal = event.body { break }
      #expect(!isSealed || step.isCandidatesOwn)
    }
  }

  @Test func whatIsMissingWhenTheKeyboardIsPassedIsNotAskedForLater() {
    var sitting = Sitting(Sitting.pairPlan(count: 1, hasClosing: false))
    sitting.goOn { if case .pair(.rate) = $0 { true } else { false } }
    sitting.happen(.keyboardPassed(KeyboardPassed(rehearsal: sitting.rehearsal.id)))
    #expect(sitting.rehearsal.next.isCandidatesOwn)
    sitting.goOn { $0 == .pair(.reveal) }
    #expect(sitting.rehearsal.next == .pair(.reveal))
  }

  @Test func aRevealCountsThoughThePassIsMissing() {
    var sitting = Sitting(Sitting.pairPlan(count: 1, hasClosing: false))
    sitting.goOn { $0 == .pair(.assess(.rapport)) }
    sitting.happen(.reveal(RoundRevealed(rehearsal: sitting.rehearsal.id)))
    #expect(sitting.rehearsal.isPassed)
    #expect(sitting.rehearsal.next == .pair(.draw(.keep)))
  }

  @Test func aRoundStoppedInTheMiddleGoesOnToTheRatings() {
    var sitting = Sitting(Sitting.pairPlan(count: 5))
    sitting.goOn { $0 == .ask(index: 1) }
    sitting.setAside(.stopped)
    #expect(sitting.rehearsal.next == .pair(.assess(.engagement)))
    sitting.goOn { $0 == .end }
    #expect(sitting.rehearsal.answers.count == 1)
    #expect(sitting.rehearsal.closingAnswer == nil)
    #expect(sitting.rehearsal.answers[0].report.count == 2)
  }

  @Test func aRoundStoppedBeforeAnythingWasAnsweredIsOver() {
    var sitting = Sitting(Sitting.pairPlan(count: 5))
    sitting.setAside(.stopped)
    #expect(sitting.rehearsal.next == .end)
  }

  @Test func aSkippedQuestionsPlaceGoesToAnotherAndNobodyRatesIt() {
    var sitting = Sitting(Sitting.pairPlan(turns: 8, count: 2))
    sitting.skip()
    #expect(sitting.rehearsal.next == .ask(index: 1))
    sitting.goOn { $0 == .pair(.reveal) }
    #expect(sitting.rehearsal.turns.map(\.asked.index) == [0, 1, 2, nil])
    #expect(sitting.rehearsal.answers.count == 2)
    #expect(sitting.rehearsal.turns[0].attempts[0].ratings.isEmpty)
    #expect(sitting.rehearsal.turns[0].attempts[0].report.isEmpty)
  }

  @Test func aFollowUpComesOnlyWhenTheInterviewerAsksIt() {
    var sitting = Sitting(Sitting.pairPlan(count: 1, followUps: true))
    sitting.goOn { if case .pair = $0 { true } else { false } }
    #expect(sitting.rehearsal.turns[0].attempts[0].parts.count == 1)
    let attempt = sitting.rehearsal.turns[0].attempts[0].id
    sitting.happen(.followUp(FollowUpAsked(attempt: attempt, text: "And then?")))
    #expect(sitting.rehearsal.next == .answer(attempt: attempt, part: 1))
    sitting.goOn()
    #expect(sitting.rehearsal.next == .pair(.rate(attempt: attempt, .poise)))
  }

  @Test func theHighestAndTheLowestAnswerAreAskedAboutAndOneAloneWhereAllAreAlike() {
    for (values, asked) in [([2, 5, 1], [1, 2]), ([3, 3, 3], [0]), ([4], [0])] {
      var sitting = Sitting(Sitting.pairPlan(count: values.count))
      var recalled: [Int] = []
      while sitting.rehearsal.next != .pair(.pass) {
        switch sitting.rehearsal.next {
        case .pair(.rate(let attempt, let subject)):
          let value = values[sitting.rehearsal.answers.count - 1]
          sitting.happen(
            .rating(RatingGiven(attempt: attempt, subject: subject, value: value)), by: Sitting.friend)
        case .pair(.recall(let attempt, _)):
          recalled.append(sitting.rehearsal.answers.firstIndex { $0.id == attempt } ?? -1)
          sitting.goOn()
        default: sitting.goOn()
        }
      }
      #expect(recalled == asked)
    }
  }

  @Test func steppingBackGoesThroughTheCandidatesPageAndNoFurther() {
    var sitting = Sitting(Sitting.pairPlan(count: 2, hasClosing: false))
    sitting.goOn { $0 == .pair(.reflect(.engagement)) }
    let answers = sitting.rehearsal.answers.map(\.id)
    for (attempt, subject) in [
      (answers[1], RatedSubject.experience), (answers[1], .poise), (answers[0], .experience),
      (answers[0], .poise),
    ] {
      let back = sitting.rehearsal.lastReported
      #expect(back == attempt)
      sitting.happen(.stepBack(SteppedBack(attempt: back ?? sitting.rehearsal.id)))
      #expect(sitting.rehearsal.next == .report(attempt: attempt, .rating(subject)))
    }
    #expect(sitting.rehearsal.lastReported == nil)
    // What the interviewer has rated stays as it was given.
    sitting.happen(.stepBack(SteppedBack(attempt: answers[0])))
    #expect(sitting.rehearsal.next == .report(attempt: answers[0], .rating(.poise)))
    #expect(sitting.rehearsal.answers.allSatisfy { !$0.parts[0].isOpen })
  }

  @Test func aFriendsLastWordOnASubjectCounts() {
    var sitting = Sitting(Sitting.pairPlan(count: 1, hasClosing: false))
    sitting.goOn { $0 == .pair(.pass) }
    let answer = sitting.rehearsal.answers[0]
    sitting.happen(.rating(RatingGiven(attempt: answer.id, subject: .poise, value: 5)), by: Sitting.friend)
    sitting.happen(.rating(RatingGiven(attempt: answer.id, subject: .poise, value: 1)), by: nil)
    #expect(sitting.rehearsal.friendRating(.poise, of: sitting.rehearsal.answers[0]) == 5)
    #expect(sitting.rehearsal.impression(.engagement, byInterviewer: true) == 4)
    #expect(sitting.rehearsal.impression(.engagement, byInterviewer: false) == nil)
  }

  @Test func takenBackTapsCountNoLonger() {
    var sitting = Sitting(Sitting.pairPlan(count: 1))
    sitting.goOn { if case .answer = $0 { true } else { false } }
    let id = sitting.rehearsal.turns[0].attempts[0].id
    for kind in [TapKind.filler, .blank] {
      sitting.happen(.tap(TapMade(attempt: id, part: 0, at: 10, kind: kind)), by: Sitting.friend)
    }
    #expect(sitting.rehearsal.attempt(id)?.wentBlank == true)
    for left in [1, 0, 0] {
      sitting.happen(.tapTakenBack(TapTakenBack(attempt: id)), by: Sitting.friend)
      #expect(sitting.rehearsal.attempt(id)?.taps.count == left)
    }
    #expect(sitting.rehearsal.attempt(id)?.wentBlank == false)
  }
}

extension Sitting {
  static let friend = EventID(high: 3, low: 3)

  static func pairPlan(
    turns: Int = 8, count: Int, medium: Medium = .spoken, hasClosing: Bool = true, followUps: Bool = false,
    stances: [Stance]? = nil
  ) -> RehearsalPlan {
    var plan = plan(turns: turns, count: count, medium: medium, hasClosing: hasClosing, followUps: followUps)
    plan.mode = .pair
    plan.pair = PairPlan(
      interviewer: friend, workOn: nil, taps: .few, countsAppearance: false, followUps: .some,
      stances: stances)
    return plan
  }

  /// One of many kinds of rounds.
  static func pairPlan(seed: UInt64) -> RehearsalPlan {
    var generator = SeededGenerator(seed: seed)
    var plan = pairPlan(
      count: 4, medium: seed.isMultiple(of: 3) ? .typed : .spoken, hasClosing: !seed.isMultiple(of: 5),
      followUps: seed.isMultiple(of: 2),
      stances: seed.isMultiple(of: 4) ? Stance.draw(8, using: &generator) : nil)
    plan.pair?.countsAppearance = seed.isMultiple(of: 7)
    return plan
  }
}

extension Rehearsal.Step {
  /// In short: "rate poise", without ids.
  var word: String {
    switch self {
    case .ask: "ask"
    case .begin: "begin"
    case .answer: "answer"
    case .followUp: "followUp"
    case .report(_, .rating(let subject)): "report \(subject)"
    case .report(_, .guess(let guess)): "report \(guess)"
    case .report: "report"
    case .pair(.rate(_, let subject)): "rate \(subject)"
    case .pair(.act(_, let stance)): "act \(stance)"
    case .pair(.countQuestions): "countQuestions"
    case .pair(.assess(let subject)): "assess \(subject)"
    case .pair(.recall): "recall"
    case .pair(.pass): "pass"
    case .pair(.reflect(let subject)): "reflect \(subject)"
    case .pair(.guess): "guess"
    case .pair(.read(_, let stance)): "read \(stance)"
    case .pair(.reveal): "reveal"
    case .pair(.draw(let kind)): "draw \(kind)"
    case .end: "end"
    case .finished: "finished"
    }
  }

  /// What the candidate does alone at the keyboard, and the reveal after it.
  var isCandidatesOwn: Bool {
    switch self {
    case .report, .pair(.reflect), .pair(.guess), .pair(.read), .pair(.reveal): true
    default: false
    }
  }
}
