import Interviewing

/// Makes the events of rounds of two people, each a second after the one before.
package struct RoundScene {
  /// What happens in one turn; what is nil is left open or does not happen.
  package struct Answer {
    package var own: [Int?] = [3, 3]
    package var friends: [Int?] = [4, 4]
    /// How the interviewer acted, and how the candidate read it.
    package var stances: [Stance?] = []
    /// What the interviewer tapped, in seconds of the clock; speaking begins at 0 and takes a minute.
    package var taps: [(TapKind, Int)] = []
    package var note: String?
    package var moment: String?

    package init(
      own: [Int?] = [3, 3], friends: [Int?] = [4, 4], stances: [Stance?] = [], taps: [(TapKind, Int)] = [],
      note: String? = nil, moment: String? = nil
    ) {
      self.own = own
      self.friends = friends
      self.stances = stances
      self.taps = taps
      self.note = note
      self.moment = moment
    }
  }

  package let candidate: EventID
  package let interviewer: EventID
  private var clock: Moment
  private var generator = SeededGenerator(seed: UInt64.random(in: 0...UInt64.max))

  package init(candidate: EventID, interviewer: EventID, at clock: Moment = 1_000_000) {
    self.candidate = candidate
    self.interviewer = interviewer
    self.clock = clock
  }

  package mutating func event(_ body: JournalEvent.Body, by person: EventID? = nil) -> JournalEvent {
    clock += 1000
    return JournalEvent(id: .random(using: &generator), at: clock, person: person ?? candidate, body: body)
  }

  /// One round, up to its reveal or not; the first event is its plan.
  package mutating func round(_ answers: [Answer], isRevealed: Bool = true, guess: Int? = nil)
    -> [JournalEvent]
  {
    let turns = answers.indices.map { index in
      let question = Question(
        id: QuestionID(stored: "id:\(index)"), text: "What about number \(index + 1)?", line: 1)
      return PlannedTurn(question: AskedQuestion(question, bank: "opening"), reason: .new, seconds: 120)
    }
    let pair = PairPlan(
      interviewer: interviewer, workOn: nil, taps: .few, countsAppearance: false, followUps: .none,
      stances: nil)
    let plan = RehearsalPlan(
      mode: .pair, seed: 7, isSeedGiven: true, medium: .spoken, count: turns.count, turns: turns,
      hasClosing: false, isHardStop: false, hasClock: true, pair: pair, version: "1.0")
    let begun = event(.rehearsal(plan))
    var events = [begun]
    var ids: [EventID] = []
    for (index, answer) in answers.enumerated() {
      let asked = event(.turn(TurnAsked(rehearsal: begun.id, index: index, planned: turns[index])))
      let attempt = event(
        .attempt(AttemptBegun(rehearsal: begun.id, turn: asked.id, medium: .spoken, limit: 120)))
      events += [asked, attempt] + observed(answer, attempt.id)
      ids.append(attempt.id)
    }
    for (id, answer) in zip(ids, answers) {
      if let text = answer.moment {
        events.append(event(.moment(MomentRecalled(attempt: id, text: text)), by: interviewer))
      }
    }
    events.append(event(.keyboardPassed(KeyboardPassed(rehearsal: begun.id)), by: interviewer))
    for (id, answer) in zip(ids, answers) { events += reported(answer, id) }
    if let guess {
      let given = ImpressionGiven(rehearsal: begun.id, guess: .fewFillers, value: guess)
      events.append(event(.impression(given)))
    }
    if isRevealed { events.append(event(.reveal(RoundRevealed(rehearsal: begun.id)))) }
    return events
  }

  /// What the interviewer did while the candidate talked, and right after it.
  private mutating func observed(_ answer: Answer, _ id: EventID) -> [JournalEvent] {
    var events = answer.taps.map { kind, second in
      event(.tap(TapMade(attempt: id, part: 0, at: second * 1000, kind: kind)), by: interviewer)
    }
    if let text = answer.note {
      events.append(event(.note(NoteTaken(attempt: id, part: 0, at: 41_000, text: text)), by: interviewer))
    }
    events.append(event(.answer(AnswerEnded(attempt: id, part: 0, text: "", started: 0, ended: 60_000))))
    for (subject, value) in zip([RatedSubject.poise, .experience, .answered], answer.friends) {
      let given = RatingGiven(attempt: id, subject: subject, value: value)
      events.append(event(.rating(given), by: interviewer))
    }
    if let acted = answer.stances.first {
      events.append(event(.stance(StanceSeen(attempt: id, stance: acted)), by: interviewer))
    }
    return events
  }

  /// What the candidate said of an answer on their own page.
  private mutating func reported(_ answer: Answer, _ id: EventID) -> [JournalEvent] {
    var events = zip([RatedSubject.poise, .experience], answer.own).map { subject, value in
      event(.report(ReportGiven(attempt: id, item: .rating(subject), value: value)))
    }
    if let read = answer.stances.dropFirst().first {
      events.append(event(.stance(StanceSeen(attempt: id, stance: read))))
    }
    return events
  }
}
