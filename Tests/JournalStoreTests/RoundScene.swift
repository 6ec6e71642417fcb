import Interviewing

/// Events of rounds of two people: in each the first is the candidate, the second the interviewer.
struct RoundScene {
  /// What is said of one answer.
  struct Answer {
    var own: [Int?] = [3, 3]
    var friends: [Int?] = [4, 4]
    var stances: [Stance?] = []
    var fillers = 2
  }

  var scene: Scene
  let interviewer: EventID

  init(candidate: EventID?, interviewer: EventID) {
    scene = Scene(person: candidate)
    self.interviewer = interviewer
  }

  private mutating func friends(_ body: JournalEvent.Body) -> JournalEvent {
    var event = scene.event(body)
    event.person = interviewer
    return event
  }

  /// A round, up to its reveal or not; the plan is the first event.
  mutating func round(_ answers: [Answer], isRevealed: Bool = true, guess: Int? = nil) -> [JournalEvent] {
    let turns = answers.indices.map { Scene.turn("Question \($0)?") }
    var plan = Scene.plan(turns)
    plan.mode = .pair
    plan.medium = .spoken
    plan.pair = PairPlan(
      interviewer: interviewer, workOn: nil, taps: .few, countsAppearance: false, followUps: .none,
      stances: nil)
    let begun = scene.event(.rehearsal(plan))
    var events = [begun]
    var ids: [EventID] = []
    for (index, answer) in answers.enumerated() {
      let asked = scene.event(.turn(TurnAsked(rehearsal: begun.id, index: index, planned: turns[index])))
      let attempt = scene.event(
        .attempt(AttemptBegun(rehearsal: begun.id, turn: asked.id, medium: .spoken, limit: 120)))
      events += [asked, attempt]
      ids.append(attempt.id)
      for number in 0..<answer.fillers {
        events.append(
          friends(.tap(TapMade(attempt: attempt.id, part: 0, at: 2000 * number, kind: .filler))))
      }
      events.append(
        scene.event(
          .answer(AnswerEnded(attempt: attempt.id, part: 0, text: "", started: 0, ended: 60_000))))
      for (subject, value) in zip([RatedSubject.poise, .experience], answer.friends) {
        events.append(friends(.rating(RatingGiven(attempt: attempt.id, subject: subject, value: value))))
      }
      if let acted = answer.stances.first {
        events.append(friends(.stance(StanceSeen(attempt: attempt.id, stance: acted))))
      }
    }
    events.append(friends(.keyboardPassed(KeyboardPassed(rehearsal: begun.id))))
    for (id, answer) in zip(ids, answers) {
      for (subject, value) in zip([RatedSubject.poise, .experience], answer.own) {
        let given = ReportGiven(attempt: id, item: .rating(subject), value: value)
        events.append(scene.event(.report(given)))
      }
      if let read = answer.stances.dropFirst().first {
        events.append(scene.event(.stance(StanceSeen(attempt: id, stance: read))))
      }
    }
    if let guess {
      events.append(
        scene.event(
          .impression(ImpressionGiven(rehearsal: begun.id, guess: .fewFillers, value: guess))))
    }
    if isRevealed { events.append(scene.event(.reveal(RoundRevealed(rehearsal: begun.id)))) }
    return events
  }
}
