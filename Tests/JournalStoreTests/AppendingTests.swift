import GRDB
import Interviewing
import Testing

@testable import JournalStore

struct AppendingTests {
  @Test func everyKindOfEventComesBackAsItWasAppended() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let events = EventCodingTests.stored.map { scene.event($0.0) }
    try journal.append(events)
    let read = try journal.queue.read { try EventLog.events(where: "seq > 1", [], $0) }
    #expect(read == events)
  }

  @Test(arguments: [
    "", "a\0b", "\u{1B}[31m", "👩‍👩‍👧 e\u{301} \u{FFFF}", "'; DROP TABLE event; --", "\r\n\u{2028}\t",
    String(repeating: "long ", count: 200_000),
  ])
  func anyTextComesBackAsItWas(text: String) throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let events = scene.answered(text, to: Scene.turn(text))
    try journal.append(events)
    #expect(try journal.events(ofRehearsal: events[0].id) == events)
    #expect(try journal.attempt(1)?.attempt.text == text)
    #expect(try journal.integrityReport().isSound)
  }

  @Test func anEventWithoutAPersonAndOneOfAStrangerComeBack() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(person: nil)
    var events = scene.begun()
    scene.person = EventID(high: 3, low: 4)
    events.append(scene.answer("Yes.", to: events[2].id))
    try journal.append(events)
    #expect(try journal.events(ofRehearsal: events[0].id) == events)
  }

  @Test func anEventThatIsAppendedTwiceIsThereOnce() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let events = scene.answered("Once.")
    try journal.append(events)
    let rows = try journal.indexRows()
    try journal.append(events)
    #expect(try journal.events(ofRehearsal: events[0].id) == events)
    #expect(try journal.indexRows() == rows)
  }

  @Test func whatIsAppendedSoonKeepsItsPlaceAmongWhatIsAppendedAtOnce() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let begun = scene.begun()
    let drafts = (0..<40).map { scene.typed("\($0) ", in: begun[2].id) }
    journal.appendSoon(Array(begun))
    for (index, draft) in drafts.enumerated() {
      if index.isMultiple(of: 3) { try journal.append([draft]) } else { journal.appendSoon([draft]) }
    }
    try journal.flush()
    #expect(try journal.events(ofRehearsal: begun[0].id) == begun + drafts)
    #expect(journal.takeWriteFailure() == nil)
  }

  @Test func anUnknownKindIsKeptAndSkipped() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let events = scene.answered("Known.")
    try journal.append(events)
    try journal.run(
      """
      INSERT INTO event (id, at, kind, rehearsal, attempt, body)
        SELECT randomblob(16), 0, 'retinaScan', rehearsal, attempt, '{"left":1}' FROM event WHERE kind = 'answer'
      """)
    #expect(try journal.events(ofRehearsal: events[0].id) == events)
    try journal.rebuildIndices()
    #expect(try journal.value("SELECT body FROM event WHERE kind = 'retinaScan'") == #"{"left":1}"#)
    #expect(try journal.integrityReport().unreadableEvents == 1)
  }

  @Test func eventsOfAnAttemptThatNobodyBeganAreKeptAndHarmNothing() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let lost = scene.answer("Lost.", to: EventID(high: 9, low: 9))
    try journal.append([
      lost, scene.event(.rehearsalEnd(RehearsalEnded(rehearsal: lost.id, isComplete: true))),
    ])
    #expect(try journal.attempts(matching: AttemptQuery()).isEmpty)
    #expect(try journal.queue.read { try EventLog.events(where: "seq = 2", [], $0) } == [lost])
  }

  @Test(arguments: ["'not json'", "NULL", "x'00FF'"])
  func aDamagedBodyIsSkippedOrReportedAndNeverTraps(body: String) throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let events = scene.answered("Whole.")
    try journal.append(events)
    try journal.run("PRAGMA ignore_check_constraints = ON")
    try journal.run("UPDATE event SET body = coalesce(\(body), '') WHERE kind = 'turn'")
    #expect(try journal.attempt(1)?.attempt.text == "Whole.")
    #expect(try journal.rehearsal(events[0].id)?.turns.isEmpty == true)
    #expect(try journal.integrityReport().unreadableEvents == 1)
  }

  @Test func aDamagedIDIsAnErrorThatNamesTheJournal() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(at: folder.journal, now: 0)
    var scene = Scene(journal)
    let events = scene.answered("Whole.")
    try journal.append(events)
    try journal.run("UPDATE event SET id = x'0102' WHERE kind = 'answer'")
    #expect(throws: JournalError.damaged(path: folder.journal, detail: "an entry cannot be read")) {
      try journal.rehearsal(events[0].id)
    }
  }
}
