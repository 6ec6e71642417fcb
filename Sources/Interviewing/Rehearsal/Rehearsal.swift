/// The course of a rehearsal, as far as its events tell; the same for every front end.
///
/// It decides nothing by itself: `next` says what is to be done, the front end does it, appends what
/// happened to the journal and applies it here. Applying a stored rehearsal's events takes it up again.
package struct Rehearsal: Sendable {
  package enum Step: Equatable, Sendable {
    /// Put a question on the screen: its place in the plan, or nil for the closing turn.
    case ask(index: Int?)
    /// Begin an answer to the question that was asked.
    case begin(turn: EventID)
    /// Go on with a part of an attempt.
    case answer(attempt: EventID, part: Int)
    case followUp(attempt: EventID, text: String)
    case report(attempt: EventID, SelfReportItem)
    /// What only two people do.
    case pair(PairStep)
    /// Everything has been asked; what remains is to end it.
    case end
    case finished
  }

  package struct Turn: Sendable {
    package let id: EventID
    package let asked: TurnAsked
    package var attempts: [Attempt] = []

    /// The last attempt unless it was set aside.
    package var answer: Attempt? { attempts.last.flatMap { $0.setAside == nil ? $0 : nil } }

    /// A skipped question's place goes to another one.
    var isSkipped: Bool { attempts.last?.setAside == .skipped }
  }

  package let id: EventID
  package let candidate: EventID?
  package let plan: RehearsalPlan
  package let startedAt: Moment
  package private(set) var turns: [Turn] = []
  package private(set) var end: RehearsalEnded?
  /// Ratings and guesses for the round of a pair rehearsal as a whole.
  package private(set) var impressions: [Attempt.Remark<ImpressionGiven>] = []
  /// One thing each to keep, stop and start.
  package private(set) var lessons: [LessonDrawn] = []
  /// True from when the candidate got the keyboard.
  package private(set) var isPassed = false
  /// True from when both saw what the other had said.
  package private(set) var isRevealed = false

  /// Nil unless the event begins a rehearsal.
  package init?(_ event: JournalEvent) {
    guard case .rehearsal(let plan) = event.body else { return nil }
    id = event.id
    candidate = event.person
    startedAt = event.at
    self.plan = plan
  }

  /// The course of one rehearsal from all of its events in order; nil when they do not begin one.
  package init?(events: some Collection<JournalEvent>) {
    guard let first = events.first else { return nil }
    self.init(first)
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: JournalEvent) {
    guard !isRevealed || isTaken(afterTheReveal: event) else { return }
    switch event.body {
    case .turn(let asked) where asked.rehearsal == id:
      turns.append(Turn(id: event.id, asked: asked))
    case .attempt(let begun) where begun.rehearsal == id:
      guard let turn = turns.lastIndex(where: { $0.id == begun.turn }) else { return }
      turns[turn].attempts.append(
        Attempt(
          id: event.id, at: event.at, person: event.person, begun: begun,
          planned: turns[turn].asked.planned))
    case .rehearsalEnd(let ended) where ended.rehearsal == id:
      end = ended
    case .impression(let given) where given.rehearsal == id:
      impressions.append(
        Attempt.Remark(id: event.id, at: event.at, person: event.person, content: given))
    case .keyboardPassed(let passed) where passed.rehearsal == id:
      isPassed = true
    case .reveal(let revealed) where revealed.rehearsal == id:
      isPassed = true
      isRevealed = true
    case .lesson(let lesson) where lesson.rehearsal == id:
      lessons.append(lesson)
    default:
      // An attempt's own events: they concern one of the last turn's attempts, but for late ratings.
      for turn in turns.indices.reversed() {
        for attempt in turns[turn].attempts.indices { turns[turn].attempts[attempt].apply(event) }
      }
    }
  }

  /// What both have seen stands; what is said of an answer on a later day is no part of the round.
  private func isTaken(afterTheReveal event: JournalEvent) -> Bool {
    switch event.body {
    case .turn, .attempt, .followUp, .edits, .interval, .blank, .answer, .setAside, .report, .stepBack, .tap,
      .tapTakenBack, .questionsCount, .moment, .stance, .impression:
      false
    case .rating: event.person != plan.pair?.interviewer
    default: true
    }
  }

  /// Turns that count: those whose question was not skipped.
  package var countedTurns: [Turn] { turns.filter { !$0.isSkipped && !$0.asked.planned.isClosing } }

  package func attempt(_ id: EventID) -> Attempt? {
    for turn in turns.reversed() {
      if let attempt = turn.attempts.last(where: { $0.id == id }) { return attempt }
    }
    return nil
  }

  /// The place of a turn as the screen shows it ("2 of 5"), from 1.
  package func number(of turn: Turn) -> Int {
    1 + countedTurns.prefix { $0.id != turn.id }.count
  }

  /// How many questions there will be: fewer than planned when too many are skipped.
  package var count: Int {
    let skipped = turns.count { $0.isSkipped }
    return min(plan.count, max(plan.turns.count - skipped, countedTurns.count))
  }

  package var next: Step {
    if end != nil { return .finished }
    // From then on nothing is asked of the interviewer, whatever is missing.
    if let pair = plan.pair, isPassed { return pairStepAtEnd(pair) ?? .end }
    if let turn = turns.last, let step = step(in: turn) { return step }
    if let pair = plan.pair, isCutShort { return pairStepAtEnd(pair) ?? .end }
    // A damaged journal may hold any number.
    let index = turns.compactMap(\.asked.index).filter(plan.turns.indices.contains).max().map { $0 + 1 } ?? 0
    if countedTurns.count < plan.count, index < plan.turns.count { return .ask(index: index) }
    let wasClosed = turns.contains { $0.asked.planned.isClosing }
    if plan.hasClosing, !wasClosed, !countedTurns.isEmpty { return .ask(index: nil) }
    return plan.pair.flatMap(pairStepAtEnd) ?? .end
  }

  /// What is left to do in a turn; nil when it is done.
  private func step(in turn: Turn) -> Step? {
    guard let attempt = turn.attempts.last, attempt.setAside != .again else { return .begin(turn: turn.id) }
    if attempt.setAside != nil { return nil }
    let part = attempt.parts.count - 1
    if attempt.parts[part].isOpen { return .answer(attempt: attempt.id, part: part) }
    if let pair = plan.pair { return pairStep(after: attempt, pair).map { .pair($0) } }
    if part == 0, let followUp = turn.asked.planned.followUp, attempt.report.isEmpty,
      !attempt.text.isEmpty || attempt.begun.medium == .spoken
    {
      return .followUp(attempt: attempt.id, text: followUp)
    }
    let items = SelfReport.items(
      for: turn.asked.planned, medium: attempt.begun.medium, hasWords: !attempt.text.isEmpty)
    let given = attempt.report.count
    return given < items.count ? .report(attempt: attempt.id, items[given]) : nil
  }
}
