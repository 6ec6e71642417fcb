import Interviewing
import Testing

@testable import JournalStore

struct AttemptTests {
  let journal: Journal
  var scene: Scene

  init() throws {
    journal = try Journal.inMemory()
    scene = Scene(journal)
  }

  @Test mutating func anAttemptIsOpenUntilItIsAnswered() throws {
    let begun = scene.begun()
    try journal.append(begun + [scene.typed("I spl", in: begun[2].id)])
    let open = try #require(try journal.attempt(1))
    #expect(open.summary.status == .open)
    #expect(open.summary.answer == "")
    #expect(open.summary.endedAt == nil)
    #expect(open.attempt.text == "I spl")

    let answer = scene.answer("I split it.", to: begun[2].id)
    try journal.append([answer])
    let done = try #require(try journal.attempt(begun[2].id)?.summary)
    #expect(done.status == .answered)
    #expect(done.answer == "I split it.")
    #expect(done.startedAt == begun[2].at)
    #expect(done.endedAt == answer.at)
    #expect(done.rehearsal == begun[0].id)
    #expect(done.person == journal.owner.id)
    #expect(done.questionText == "Why here?")
    #expect(done.bank == "opening")
    #expect(done.medium == .typed)
  }

  @Test mutating func aFollowUpOpensItAgainAndItsAnswerIsPartOfTheWhole() throws {
    let events = scene.answered("First.")
    let id = events[2].id
    try journal.append(events + [scene.event(.followUp(FollowUpAsked(attempt: id, text: "And?")))])
    #expect(try journal.latestAttempt()?.status == .open)
    try journal.append([scene.answer("Second.", to: id, part: 1)])
    #expect(try journal.latestAttempt()?.answer == "First.\n\nSecond.")
  }

  @Test mutating func steppingBackFromTheFirstRatingReopensTheAnswer() throws {
    let events = scene.answered("First.")
    let id = events[2].id
    try journal.append(events + [scene.event(.stepBack(SteppedBack(attempt: id)))])
    #expect(try journal.latestAttempt()?.status == .open)
    try journal.append([scene.answer("Better.", to: id)])
    #expect(try journal.latestAttempt()?.answer == "Better.")
    let rating = ReportGiven(attempt: id, item: .rating(.poise), value: 4)
    try journal.append([scene.event(.report(rating)), scene.event(.stepBack(SteppedBack(attempt: id)))])
    #expect(try journal.latestAttempt()?.status == .answered)
  }

  @Test(arguments: [AnswerSetAside.Reason.again, .skipped, .next, .stopped, .discarded])
  func whatWasTypedStaysWhenAnAnswerIsSetAside(reason: AnswerSetAside.Reason) throws {
    var scene = scene
    let begun = scene.begun()
    try journal.append(
      begun + [scene.typed("Half a", in: begun[2].id), scene.setAside(begun[2].id, reason)])
    let summary = try #require(try journal.latestAttempt())
    #expect(summary.status == .setAside(reason))
    #expect(summary.answer == "Half a")
    #expect(AttemptStatus(rawValue: summary.status.rawValue) == summary.status)
  }

  @Test mutating func anAttemptKeepsItsBlanksRatingsAndTurn() throws {
    let events = scene.answered("Yes.")
    let id = events[2].id
    let late = [
      scene.event(.blank(WentBlank(attempt: id, part: 0, at: 3))),
      scene.event(.report(ReportGiven(attempt: id, item: .rating(.poise), value: 4))),
    ]
    try journal.append(events + late)
    let found = try #require(try journal.attempt(1))
    #expect(found.summary.wentBlank)
    #expect(found.attempt.rating(.poise) == 4)
    #expect(found.attempt.planned == Scene.turn())
    #expect(try journal.events(ofAttempt: id) == [events[1]] + events[2...] + late)
  }

  @Test mutating func aTranscriptIsFoundWithTheAnswer() throws {
    let events = scene.answered("Notes.")
    let transcript = TranscriptAttached(attempt: events[2].id, text: "Well, I split the items.")
    try journal.append(events + [scene.event(.transcript(transcript))])
    #expect(try journal.latestAttempt()?.answer == "Notes.\n\nWell, I split the items.")
    #expect(try journal.attempts(matching: AttemptQuery(words: "split notes")).count == 1)
    #expect(try journal.attempt(1)?.attempt.transcript == transcript.text)
  }

  @Test mutating func aRehearsalIsTakenUpWhereItsEventsEnd() throws {
    let events = scene.answered("Yes.")
    try journal.append(events)
    let rehearsal = try #require(try journal.rehearsal(events[0].id))
    #expect(rehearsal.next == .report(attempt: events[2].id, .rating(.poise)))
    #expect(rehearsal.candidate == journal.owner.id)
  }

  @Test mutating func newestComeFirstAsFarAsAsked() throws {
    for number in 1...5 { try journal.append(scene.answered("Answer \(number).")) }
    var query = AttemptQuery()
    query.limit = 3
    #expect(try journal.attempts(matching: query).map(\.number) == [5, 4, 3])
    query.limit = nil
    #expect(try journal.attempts(matching: query).count == 5)
    query.limit = 0
    #expect(try journal.attempts(matching: query).isEmpty)
    query.limit = Int.min
    #expect(try journal.attempts(matching: query).isEmpty)
  }

  @Test mutating func aListCanBeNarrowed() throws {
    let early = scene.answered("Early.", to: Scene.turn("One?", bank: "audit"))
    let late = scene.begun(Scene.turn("Two?", bank: "opening"))
    try journal.append(early + late)
    func numbers(_ narrow: (inout AttemptQuery) -> Void) throws -> [Int] {
      var query = AttemptQuery()
      narrow(&query)
      return try journal.attempts(matching: query).map(\.number)
    }
    #expect(try numbers { $0.bank = "audit" } == [1])
    #expect(try numbers { $0.bank = "aud" } == [])
    #expect(try numbers { $0.since = late[2].at } == [2])
    #expect(try numbers { $0.since = .max } == [])
    #expect(try numbers { $0.since = .min } == [2, 1])
    #expect(try numbers { $0.question = QuestionID(stored: "id:One?") } == [1])
    #expect(try numbers { $0.rehearsal = late[0].id } == [2])
    #expect(try numbers { $0.rehearsal = EventID(high: 0, low: 0) } == [])
    #expect(try numbers { $0.statuses = [.answered] } == [1])
    #expect(try numbers { $0.statuses = [.open, .setAside(.skipped)] } == [2])
    #expect(try numbers { $0.statuses = [] } == [])
  }

  @Test mutating func theClosingTurnCanBeLeftOutAndCountsAsNoAnswer() throws {
    try journal.append(scene.answered("When do I start?", to: .closing))
    var query = AttemptQuery()
    #expect(try journal.attempts(matching: query).map(\.isClosing) == [true])
    query.includesClosing = false
    #expect(try journal.attempts(matching: query).isEmpty)
    #expect(try journal.answerCount() == 0)
    #expect(try journal.lastAnswered() == nil)
    #expect(try journal.questionsAsked().isEmpty)
  }

  @Test(arguments: [0, 2, -1, Int.max, Int.min])
  func aNumberThatWasNeverGivenFindsNothing(number: Int) throws {
    var scene = scene
    try journal.append(scene.answered("Only."))
    #expect(try journal.attempt(number) == nil)
  }

  @Test func anEmptyJournalHasNothing() throws {
    #expect(try journal.latestAttempt() == nil)
    #expect(try journal.rehearsal(journal.owner.id) == nil)
    #expect(try journal.events(ofAttempt: EventID(high: 0, low: 0)) == [])
    #expect(try journal.attempt(journal.owner.id) == nil)
    #expect(try journal.answerCount() == 0)
    #expect(try journal.unfinishedRehearsals() == [])
  }
}
