import Interviewing

@testable import JournalStore

/// Makes up events as no program would write them, but as a journal may hold them.
struct RandomEvents {
  private var generator: SeededGenerator
  private var clock: Moment = 1_700_000_000_000
  private static let pieces = [
    "a", "\"", "\\", "\n", "\r\n", "\t", "\u{0}", "\u{7F}", "\u{9B}", "é", "e\u{301}", "👩‍💻", "\u{202E}",
    "\u{2028}",
    "</script>", "=1+1", ",", "{}", "日本", "I did.",
  ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func text() -> String {
    (0..<generator.below(8)).map { _ in Self.pieces[generator.below(Self.pieces.count)] }.joined()
  }

  private mutating func event(_ body: JournalEvent.Body, by person: EventID?) -> JournalEvent {
    clock += Moment(generator.below(5_000))
    return JournalEvent(id: .random(using: &generator), at: clock, person: person, body: body)
  }

  /// Fills a journal with rehearsals, friends, kinds of a newer version and damage; some attempts are forgotten.
  mutating func fill(_ journal: Journal, rehearsals: Int) throws {
    var friends = [journal.owner.id]
    for _ in 0..<generator.below(3) {
      let id = EventID.random(using: &generator)
      try journal.append([
        JournalEvent(id: id, at: clock, person: id, body: .person(PersonMet(name: text(), isOwner: false)))
      ])
      friends.append(id)
    }
    for _ in 0..<rehearsals {
      let person = friends[generator.below(friends.count)]
      var turn = Scene.turn(text(), id: "id:\(generator.below(9))", bank: text())
      turn.followUp = text()
      let begun = event(.rehearsal(Scene.plan([turn])), by: person)
      let asked = event(.turn(TurnAsked(rehearsal: begun.id, index: 0, planned: turn)), by: person)
      try journal.append([begun, asked])
      for _ in 0..<1 + generator.below(3) { try attempt(at: asked, of: begun, by: person, in: journal) }
      if generator.below(2) == 0 {
        let end = RehearsalEnded(rehearsal: begun.id, isComplete: true)
        try journal.append([event(.rehearsalEnd(end), by: person)])
      }
      let retired = QuestionRetired(question: turn.question.id, isRetired: generator.below(3) > 0)
      if generator.below(3) == 0 { try journal.append([event(.retirement(retired), by: person)]) }
    }
    let debrief = event(.debrief(DebriefBegun()), by: journal.owner.id)
    let request = FeedbackRequested(debrief: debrief.id, tone: .warm, text: text())
    let intention = event(.intention(IntentionMade(text: text(), criterion: nil)), by: journal.owner.id)
    try journal.append([
      debrief, event(.feedbackRequest(request), by: journal.owner.id), intention,
      event(.intentionLetGo(IntentionLetGo(intention: intention.id)), by: journal.owner.id),
      event(
        .rename(PersonRenamed(who: friends[friends.count - 1], name: text())), by: journal.owner.id),
    ])
    let numbers = try journal.attempts(matching: AttemptQuery()).map(\.id)
    for id in numbers where generator.below(6) == 0 { _ = try journal.forget(id) }
  }

  private mutating func attempt(
    at asked: JournalEvent, of begun: JournalEvent, by person: EventID, in journal: Journal
  ) throws {
    let id = event(
      .attempt(AttemptBegun(rehearsal: begun.id, turn: asked.id, medium: .typed, limit: nil)), by: person)
    var events = [id]
    let edit = Edit(at: 1, offset: 0, removed: 0, inserted: text())
    events.append(event(.edits(EditsMade(attempt: id.id, part: 0, edits: [edit])), by: person))
    if generator.below(4) == 0 {
      events.append(event(.blank(WentBlank(attempt: id.id, part: 0, at: 9)), by: nil))
    }
    if generator.below(5) > 0 {
      let answer = AnswerEnded(attempt: id.id, part: 0, text: text(), started: 1, ended: 900)
      events.append(event(.answer(answer), by: person))
    }
    try journal.append(events)
    guard generator.below(2) == 0 else { return }
    // As a newer version would file it, and as a damaged file would have it.
    let bodies = [
      #"{ "x" : 1e9999, "y":[1.0,-0,"\u0000"] }"#, "{}", "", "{\n}", "[1]", "{\"a\":", "null", "é\r", text(),
    ]
    let body = bodies[generator.below(bodies.count)].replacing("\0", with: "")
    let kind = ["gaze", "answer", "smile \"x\""][generator.below(3)]
    let other = EventID.random(using: &generator)
    try journal.queue.inDatabase { db in
      try db.execute(
        sql: """
          INSERT INTO event (id, at, kind, person, rehearsal, attempt, body) SELECT ?, ?, ?, NULL, rehearsal, attempt, ?
          FROM event WHERE id = ?
          """, arguments: [other, clock, kind, body, generator.below(2) == 0 ? id.id : begun.id])
    }
  }
}
