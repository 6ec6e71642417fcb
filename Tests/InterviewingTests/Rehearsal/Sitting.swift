import Interviewing

/// A rehearsal played by rules or by chance, with all of its events.
struct Sitting {
  private(set) var events: [JournalEvent]
  private(set) var rehearsal: Rehearsal
  /// What was to be done after each event.
  private(set) var steps: [Rehearsal.Step]
  private var generator: SeededGenerator
  private var clock = 0

  init(_ plan: RehearsalPlan, seed: UInt64 = 1) {
    generator = SeededGenerator(seed: seed)
    let id = EventID.random(using: &generator)
    let event = JournalEvent(id: id, at: 0, person: nil, body: .rehearsal(plan))
    guard let rehearsal = Rehearsal(event) else { preconditionFailure("a plan begins a rehearsal") }
    self.rehearsal = rehearsal
    events = [event]
    steps = [rehearsal.next]
  }

  static func plan(
    turns: Int, count: Int, medium: Medium = .typed, hasClosing: Bool = true, followUps: Bool = false
  ) -> RehearsalPlan {
    let planned = Draw.turns(seed: 1, count: count, from: Candidates.many(turns)) {
      $0.followUps = followUps ? .all : .none
      $0.order = .file
    }
    return RehearsalPlan(
      mode: .solo, seed: 1, isSeedGiven: true, medium: medium, count: count, turns: planned,
      hasClosing: hasClosing, isHardStop: false, hasClock: true, version: "1")
  }

  /// Goes on from a journal's events; nil when they do not begin a rehearsal.
  init?(takingUp events: [JournalEvent], seed: UInt64 = 1) {
    guard let rehearsal = Rehearsal(events: events) else { return nil }
    // Ids of its own, so that none is given twice.
    generator = SeededGenerator(seed: seed ^ 0xFFFF_FFFF)
    self.rehearsal = rehearsal
    self.events = events
    steps = [rehearsal.next]
  }

  @discardableResult
  mutating func happen(_ body: JournalEvent.Body, by person: EventID? = nil) -> EventID {
    clock += 1000
    let event = JournalEvent(
      id: EventID.random(using: &generator), at: Moment(clock), person: person, body: body)
    events.append(event)
    rehearsal.apply(event)
    steps.append(rehearsal.next)
    return event.id
  }

  /// Does what comes next, in the plainest way.
  mutating func goOn(text: String = "I did it.") {
    switch rehearsal.next {
    case .ask(let index):
      happen(
        .turn(
          TurnAsked(
            rehearsal: rehearsal.id, index: index, planned: index.map { rehearsal.plan.turns[$0] } ?? .closing
          )))
    case .begin(let turn):
      happen(
        .attempt(
          AttemptBegun(rehearsal: rehearsal.id, turn: turn, medium: rehearsal.plan.medium, limit: 360)))
    case .answer(let attempt, let part):
      happen(
        .edits(
          EditsMade(
            attempt: attempt, part: part,
            edits: [Edit(at: 100, offset: 0, removed: 0, inserted: text)])))
      happen(.answer(AnswerEnded(attempt: attempt, part: part, text: text, started: 100, ended: 900)))
    case .followUp(let attempt, let text):
      happen(.followUp(FollowUpAsked(attempt: attempt, text: text)))
    case .report(let attempt, let item):
      happen(.report(ReportGiven(attempt: attempt, item: item, value: 1)))
    case .pair(let step):
      goOn(step)
    case .end:
      happen(.rehearsalEnd(RehearsalEnded(rehearsal: rehearsal.id, isComplete: true)))
    case .finished: break
    }
  }

  private mutating func goOn(_ step: PairStep) {
    let friend = rehearsal.plan.pair?.interviewer
    switch step {
    case .rate(let attempt, let subject):
      happen(.rating(RatingGiven(attempt: attempt, subject: subject, value: 2)), by: friend)
    case .act(let attempt, let stance):
      happen(.stance(StanceSeen(attempt: attempt, stance: stance)), by: friend)
    case .countQuestions(let attempt):
      happen(.questionsCount(QuestionsCounted(attempt: attempt, asked: 2, pertinent: 1)), by: friend)
    case .assess(let subject):
      happen(.impression(ImpressionGiven(rehearsal: rehearsal.id, subject: subject, value: 4)), by: friend)
    case .recall(let attempt, _):
      happen(.moment(MomentRecalled(attempt: attempt, text: nil)), by: friend)
    case .pass:
      happen(.keyboardPassed(KeyboardPassed(rehearsal: rehearsal.id)), by: friend)
    case .reflect(let subject):
      happen(.impression(ImpressionGiven(rehearsal: rehearsal.id, subject: subject, value: 3)))
    case .guess(let guess):
      happen(.impression(ImpressionGiven(rehearsal: rehearsal.id, guess: guess, value: 1)))
    case .read(let attempt, let stance):
      happen(.stance(StanceSeen(attempt: attempt, stance: stance.opposite)))
    case .reveal:
      happen(.reveal(RoundRevealed(rehearsal: rehearsal.id)))
    case .draw(let kind):
      happen(.lesson(LessonDrawn(rehearsal: rehearsal.id, kind: kind, text: nil)))
    }
  }

  /// Goes on until `isReached` or the end.
  mutating func goOn(until isReached: (Rehearsal.Step) -> Bool) {
    while rehearsal.next != .finished, !isReached(rehearsal.next) { goOn() }
  }

  /// Does one thing that a person might do there.
  mutating func goOnByChance() {
    switch rehearsal.next {
    case .answer(let attempt, let part) where rehearsal.plan.pair != nil && generator.below(3) > 0:
      observeByChance(attempt, part: part)
    case .answer(let attempt, let part):
      switch generator.below(8) {
      case 0: happen(.blank(WentBlank(attempt: attempt, part: part, at: 50)))
      case 1:
        let kind: IntervalPassed.Kind = generator.below(2) == 0 ? .pause : .editor
        happen(.interval(IntervalPassed(attempt: attempt, part: part, kind: kind, from: 10, to: 60)))
      case 2:
        let reasons: [AnswerSetAside.Reason] = [.again, .skipped, .next]
        happen(.setAside(AnswerSetAside(attempt: attempt, reason: reasons[generator.below(reasons.count)])))
      case 3: goOn(text: "")
      default: goOn()
      }
    case .report(let attempt, _):
      let back = rehearsal.plan.pair == nil ? attempt : rehearsal.lastReported
      if generator.below(5) == 0, let back {
        happen(.stepBack(SteppedBack(attempt: back)))
      } else {
        goOn()
      }
    default:
      goOn()
    }
  }

  /// Does one thing that an interviewer might do while the candidate talks.
  private mutating func observeByChance(_ attempt: EventID, part: Int) {
    let friend = rehearsal.plan.pair?.interviewer
    switch generator.below(12) {
    case 0: happen(.note(NoteTaken(attempt: attempt, part: part, at: 500, text: "calm")), by: friend)
    case 1: happen(.tapTakenBack(TapTakenBack(attempt: attempt)), by: friend)
    case 2 where part < 2:
      happen(.answer(AnswerEnded(attempt: attempt, part: part, text: "", started: 100, ended: 900)))
      happen(.followUp(FollowUpAsked(attempt: attempt, text: "And then?")))
    case 3 where rehearsal.turns.count > 2:
      happen(.setAside(AnswerSetAside(attempt: attempt, reason: .stopped)))
    default:
      let kind = TapKind.allCases[generator.below(TapKind.allCases.count)]
      happen(.tap(TapMade(attempt: attempt, part: part, at: 400, kind: kind)), by: friend)
    }
  }
}
