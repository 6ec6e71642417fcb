import Foundation
import Interviewing
import Testing

@testable import JournalStore

struct ForgettingTests {
  let folder: TemporaryFolder
  let journal: Journal
  var scene: Scene

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal.open(at: folder.journal, now: 0)
    scene = Scene(journal)
    // Enough around it that its words stand in pages and index segments of several ages.
    try SampleFill.fill(journal, attempts: 30)
    scene.clock = 1_900_000_000_000
  }

  /// Everything a person may leave in an attempt, each with a word of its own.
  mutating func attemptFullOfSecrets() -> [JournalEvent] {
    var events = scene.begun(Scene.turn("How did the ochrequestion go?"))
    let id = events[2].id
    func report(_ item: SelfReportItem) -> JournalEvent.Body {
      .report(ReportGiven(attempt: id, item: item, value: 1))
    }
    events += [
      scene.typed("The umbersecret began", in: id),
      scene.event(
        .edits(
          EditsMade(
            attempt: id, part: 0,
            edits: [Edit(at: 20, offset: 4, removed: 11, inserted: "siennasecret")]))),
      scene.answer("I told the siennasecret.", to: id),
      scene.event(.followUp(FollowUpAsked(attempt: id, text: "And the mauvefollowup?"))),
      scene.answer("My cyansecond.", to: id, part: 1),
      scene.event(report(.listensFor("the tealpoint"))),
      scene.event(.stepBack(SteppedBack(attempt: id))),
      scene.event(.stepBack(SteppedBack(attempt: id))),
      scene.answer("My indigosecond.", to: id, part: 1),
    ]
    return events
  }

  static let secrets = [
    "umbersecret", "siennasecret", "mauvefollowup", "cyansecond", "indigosecond", "tealpoint",
    // The full-text index holds words by their stems and by what they have in common with the one before.
    "umbersecr", "siennasec", "iennasec", "igosec",
  ]

  @Test mutating func nothingOfAForgottenAttemptIsLeftInAnyFile() throws {
    let events = attemptFullOfSecrets()
    for event in events { try journal.append([event]) }
    try journal.append(scene.answered("Afterwards."))
    #expect(try folder.holds("siennasecret"))
    let number = try #require(try journal.attempt(events[2].id)?.summary.number)

    #expect(try journal.forget(events[2].id))
    for secret in Self.secrets + ["ochrequestion"] { #expect(try !folder.holds(secret), "\(secret)") }
    #expect(try journal.attempt(number) == nil)
    #expect(try journal.attempts(matching: AttemptQuery(words: "siennasecret")).isEmpty)
    #expect(try journal.rehearsal(events[0].id) == nil)
    #expect(try journal.latestAttempt()?.answer == "Afterwards.")
    #expect(try journal.integrityReport().isSound)
  }

  @Test mutating func nothingIsLeftAfterTheProgramHasEndedEither() throws {
    let events = attemptFullOfSecrets()
    try journal.append(events)
    journal.close()
    let later = try Journal.open(at: folder.journal, now: 0)
    #expect(try later.forget(events[2].id))
    later.close()
    for secret in Self.secrets { #expect(try !folder.holds(secret), "\(secret)") }
  }

  @Test mutating func wordsInPagesThatWereFreedWithoutBeingOverwrittenAreWipedToo() throws {
    try journal.run("PRAGMA secure_delete = OFF")
    let events = scene.answered((0..<20_000).map { "umbersecret\($0)" }.joined(separator: " "))
    let id = events[2].id
    try journal.append(events)
    try journal.run("PRAGMA wal_checkpoint(TRUNCATE)")
    try journal.append([scene.event(.stepBack(SteppedBack(attempt: id))), scene.answer("Short.", to: id)])
    // What SQLite does by itself as the journal grows: the index is merged and its old pages are left as they are.
    try journal.run("INSERT INTO attemptText (attemptText) VALUES ('optimize')")
    #expect(try journal.forget(id))
    #expect(try !folder.holds("umbersecret"))
  }

  @Test mutating func theOtherAttemptsOfTheRehearsalStay() throws {
    let begun = scene.begun()
    let second = scene.again(begun[1], in: begun[0])
    try journal.append(
      begun + [
        scene.answer("First umbersecret.", to: begun[2].id), scene.setAside(begun[2].id, .again), second,
        scene.answer("Second.", to: second.id),
      ])
    #expect(try journal.forget(begun[2].id))
    #expect(try !folder.holds("umbersecret"))
    let rehearsal = try #require(try journal.rehearsal(begun[0].id))
    #expect(rehearsal.turns.map { $0.attempts.map(\.text) } == [["Second."]])
  }

  @Test mutating func aForgottenNumberIsNotGivenAgain() throws {
    let last = scene.answered("Last.")
    try journal.append(last)
    let number = try #require(try journal.latestAttempt()?.number)
    #expect(try journal.forget(last[2].id))
    try journal.append(scene.answered("Next."))
    #expect(try journal.latestAttempt()?.number == number + 1)
    let rows = try journal.indexRows()
    try journal.rebuildIndices()
    #expect(try journal.indexRows() == rows)
  }

  @Test mutating func whatComesLateForAForgottenAttemptIsNotKept() throws {
    let events = scene.answered("Early.")
    try journal.append(events)
    #expect(try journal.forget(events[2].id))
    try journal.append([scene.typed("A lateumber draft", in: events[2].id)])
    #expect(try !folder.holds("lateumber"))
  }

  @Test mutating func whatWasStillToBeWrittenIsForgottenToo() throws {
    let events = scene.begun()
    journal.appendSoon(events + [scene.typed("A lateumber draft", in: events[2].id)])
    #expect(try journal.forget(events[2].id))
    #expect(try !folder.holds("lateumber"))
  }

  @Test mutating func anotherProgramThatHasTheJournalOpenDoesNotKeepTheWords() throws {
    let events = attemptFullOfSecrets()
    try journal.append(events)
    let other = try Journal.open(at: folder.journal, now: 0)
    #expect(try other.attempt(events[2].id) != nil)
    #expect(try journal.forget(events[2].id))
    for secret in Self.secrets { #expect(try !folder.holds(secret), "\(secret)") }
    #expect(try other.attempt(events[2].id) == nil)
    #expect(try other.integrityReport().isSound)
  }

  @Test mutating func whatIsBeingRehearsedElsewhereIsNotForgotten() throws {
    let events = scene.begun()
    try journal.append(events)
    let lock = try #require(try RehearsalLock.acquire(events[0].id, beside: folder.journal))
    #expect(throws: JournalError.running) { try journal.forget(events[2].id) }
    #expect(throws: JournalError.running) { try journal.forgetAll() }
    #expect(try journal.attempt(events[2].id) != nil)
    withExtendedLifetime(lock) {}
  }

  @Test mutating func whatDoesNotExistIsNotForgotten() throws {
    let rows = try journal.indexRows()
    #expect(try !journal.forget(EventID(high: 1, low: 1)))
    #expect(try !journal.forget(journal.owner.id))
    #expect(try journal.indexRows() == rows)
  }

  @Test mutating func forgettingAllLeavesAnEmptyJournalThatCanBeUsed() throws {
    let friend = scene.event(.person(PersonMet(name: "Ambername", isOwner: false)))
    let retired = QuestionRetired(question: QuestionID(stored: "id:jadequestion"), isRetired: true)
    try journal.append(attemptFullOfSecrets() + [friend, scene.event(.retirement(retired))])
    try journal.forgetAll()
    for secret in Self.secrets + ["ochrequestion", "Ambername", "jadequestion", "sample", "reconciled"] {
      #expect(try !folder.holds(secret), "\(secret)")
    }
    #expect(try journal.answerCount() == 0)
    #expect(try journal.people() == [journal.owner])
    #expect(try journal.retiredQuestions().isEmpty)
    #expect(try journal.integrityReport().isSound)
    try journal.append(scene.answered("A new start."))
    #expect(try journal.attempt(1)?.attempt.text == "A new start.")
    #expect(try journal.attempts(matching: AttemptQuery(words: "start")).count == 1)
  }

  @Test mutating func inMemoryItIsTheSame() throws {
    let journal = try Journal.inMemory()
    scene.person = journal.owner.id
    let events = scene.answered("Gone.")
    try journal.append(events)
    #expect(try journal.forget(events[2].id))
    #expect(try journal.attempts(matching: AttemptQuery()).isEmpty)
  }
}
