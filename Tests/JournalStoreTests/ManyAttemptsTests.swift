import Interviewing
import Testing
import sample_journal

@testable import JournalStore

struct ManyAttemptsTests {
  let journal: Journal
  var scene: Scene

  init() throws {
    journal = try Journal.inMemory()
    scene = Scene(journal)
  }

  func all(_ query: AttemptQuery = everything, includesEdits: Bool = false) throws -> [Attempt] {
    var found: [Attempt] = []
    try journal.forEachAttempt(matching: query, includesEdits: includesEdits) { found.append($1) }
    return found
  }

  static var everything: AttemptQuery {
    var query = AttemptQuery()
    query.limit = nil
    return query
  }

  @Test(arguments: [false, true])
  func manyAreReadAsOneIsRead(includesEdits: Bool) throws {
    try SampleFill.fill(journal)
    let found = try all(includesEdits: includesEdits)
    #expect(found.count == 40)
    for attempt in found {
      #expect(try journal.attempt(attempt.id, includesEdits: includesEdits)?.attempt == attempt)
    }
  }

  @Test func everyKeyOfManyIsReadAsOfOne() throws {
    try SampleJournal.fill(journal, attempts: 20, seed: 5, isTyped: true)
    let answered = try journal.value("SELECT count(*) FROM attempt WHERE status = 'answered'")
    #expect(try journal.value("SELECT count(*) FROM typed") == answered)
    let found = try all(includesEdits: true)
    #expect(found.count == 20)
    for attempt in found {
      #expect(attempt.parts.contains { $0.edits.count > 50 })
      #expect(try journal.attempt(attempt.id)?.attempt == attempt)
    }
  }

  @Test mutating func whatIsTypedAfterTheEndIsReadToo() throws {
    let events = scene.answered("First.")
    let id = events[2].id
    func more(_ text: String) -> JournalEvent.Body {
      .edits(EditsMade(attempt: id, part: 0, edits: [Edit(at: 90, offset: 6, removed: 0, inserted: text)]))
    }
    let steps: [[JournalEvent]] = [
      events, [scene.event(.report(ReportGiven(attempt: id, item: .rating(.poise), value: 2)))],
      [scene.event(more(" Second."))], [scene.answer("First. Second.", to: id)],
      [scene.event(.stepBack(SteppedBack(attempt: id)))], [scene.event(.stepBack(SteppedBack(attempt: id)))],
      [scene.event(more(" Third."))], [scene.answer("First. Third. Second.", to: id)],
      [scene.event(.followUp(FollowUpAsked(attempt: id, text: "And?")))],
      [scene.answer("So.", to: id, part: 1)],
    ]
    for step in steps {
      try journal.append(step)
      #expect(try all(includesEdits: true) == [try #require(try journal.attempt(id)?.attempt)])
      #expect(try journal.integrityReport().isSound)
    }
    #expect(try journal.value("SELECT count(*) FROM typed") == "1")
    #expect(try journal.forget(id))
    #expect(try journal.value("SELECT count(*) FROM typed") == "0")
  }

  @Test mutating func editsThatCannotBeReadTogetherLeaveTheAnswer() throws {
    try journal.append(scene.answered("First."))
    try journal.run("UPDATE typed SET edits = '[[[1]]'")
    #expect(try all(includesEdits: true).map(\.text) == ["First."])
  }

  @Test func theyComeInTheOrderInWhichTheyWereBegunWithTheirSummaries() throws {
    try SampleFill.fill(journal)
    var summaries: [AttemptSummary] = []
    try journal.forEachAttempt(matching: Self.everything) { summary, attempt in
      #expect(summary.id == attempt.id)
      summaries.append(summary)
    }
    #expect(try journal.attempts(matching: Self.everything) == summaries.reversed())
  }

  @Test mutating func severalBatchesAreOneRow() throws {
    var events: [JournalEvent] = []
    for number in 1...600 { events += scene.answered("Answer \(number).") }
    try journal.append(events)
    var texts: [String] = []
    try journal.forEachAttempt(matching: Self.everything, reading: { $1.text }) { texts.append($0) }
    #expect(texts == (1...600).map { "Answer \($0)." })
  }

  @Test mutating func aLimitTakesTheNewestAndWordsTheirMatches() throws {
    for text in ["One close.", "Two supplier.", "Three close.", "Four."] {
      try journal.append(scene.answered(text))
    }
    var query = Self.everything
    query.limit = 2
    #expect(try all(query).map(\.text) == ["Three close.", "Four."])
    #expect(try all(AttemptQuery(words: "close")).map(\.text) == ["One close.", "Three close."])
    #expect(try all(AttemptQuery(words: "nowhere")).isEmpty)
    query.limit = -3
    #expect(try all(query).isEmpty)
  }

  @Test mutating func ofOneTurnBothAttemptsKnowTheQuestion() throws {
    let begun = scene.begun()
    let again = scene.again(begun[1], in: begun[0])
    try journal.append(
      begun + [scene.setAside(begun[2].id, .again), again, scene.answer("Now.", to: again.id)])
    #expect(try all().map(\.planned) == [Scene.turn(), Scene.turn()])
    #expect(try all().map(\.setAside) == [.again, nil])
  }

  @Test mutating func whatCannotBeReadIsLeftOut() throws {
    for number in 1...3 { try journal.append(scene.answered("Answer \(number).")) }
    try journal.run("UPDATE event SET body = '{' WHERE kind = 'attempt' AND seq < 5")
    try journal.run("UPDATE event SET body = x'ff00' WHERE kind = 'turn' AND seq > 8")
    let found = try all()
    #expect(found.map(\.text) == ["Answer 2.", "Answer 3."])
    #expect(found[1].planned.question.text == "")
  }

  @Test func anErrorOfTheReaderEndsTheReading() throws {
    struct Enough: Error {}
    try SampleFill.fill(journal)
    var taken = 0
    #expect(throws: Enough.self) {
      try journal.forEachAttempt(
        matching: Self.everything, reading: { summary, _ in if summary.number == 20 { throw Enough() } }
      ) { taken += 1 }
    }
    #expect(taken == 19)
    #expect(throws: Enough.self) {
      try journal.forEachAttempt(matching: Self.everything) { _, _ in throw Enough() }
    }
  }

  @Test mutating func theJournalMayBeAskedAndWrittenMeanwhile() throws {
    try journal.append(scene.answered("First."))
    let late = scene.answered("Late.")
    var seen: [String] = []
    try journal.forEachAttempt(matching: Self.everything) { summary, attempt in
      try journal.append(late)
      seen.append(try journal.attempt(summary.number)?.attempt.text ?? "")
    }
    #expect(seen == ["First."])
    #expect(try all().count == 2)
  }

  @Test func aClosedJournalSaysSo() throws {
    journal.close()
    #expect(throws: JournalError.closed(path: "the journal in memory")) { try all() }
  }
}

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 3, 64, 1000], [1, 2, 7])
  func valuesKeepTheOrder(count: Int, threads: Int) throws {
    let values = concurrentMap(Array(0..<count), threads: threads) { $0 * 2 }
    #expect(try values.map { try $0.get() } == (0..<count).map { $0 * 2 })
  }
}
