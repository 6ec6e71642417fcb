import Foundation
import GRDB
import Interviewing
import Testing

@testable import JournalStore

struct WritingTroubleTests {
  let folder: TemporaryFolder
  let journal: Journal
  var scene: Scene

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal.open(at: folder.journal, now: 0, patience: 0.05)
    scene = Scene(journal)
  }

  /// As large as the journal may become: what a full disk is to SQLite.
  func fillDisk() throws {
    let pages = try #require(try journal.value("PRAGMA page_count"))
    try journal.run("PRAGMA max_page_count = \(pages)")
  }

  func makeRoom() throws { try journal.run("PRAGMA max_page_count = 1000000") }

  @Test mutating func whatAFullDiskKeepsOutIsWrittenInOrderWhenThereIsRoom() throws {
    let begun = scene.begun()
    try journal.append(begun)
    try fillDisk()
    let long = String(repeating: "word ", count: 20_000)
    let first = scene.typed(long, in: begun[2].id)
    let second = scene.typed("more", in: begun[2].id)
    #expect(throws: JournalError.full(path: folder.journal)) { try journal.append([first]) }
    #expect(journal.waitingCount == 1)
    #expect(throws: JournalError.full(path: folder.journal)) { try journal.append([second]) }
    #expect(try journal.events(ofRehearsal: begun[0].id) == begun)

    try makeRoom()
    try journal.append([])
    #expect(journal.waitingCount == 0)
    #expect(try journal.events(ofRehearsal: begun[0].id) == begun + [first, second])
  }

  @Test mutating func aFullDiskIsToldOfWhatWasToBeWrittenSoon() throws {
    let begun = scene.begun()
    try journal.append(begun)
    try fillDisk()
    journal.appendSoon([scene.typed(String(repeating: "word ", count: 20_000), in: begun[2].id)])
    #expect(throws: JournalError.full(path: folder.journal)) { try journal.flush() }
    try makeRoom()
    try journal.flush()
    #expect(journal.takeWriteFailure() == nil)
    #expect(try journal.events(ofRehearsal: begun[0].id).count == 4)
  }

  @Test mutating func aJournalThatMayNotBeWrittenCanStillBeRead() throws {
    let events = scene.answered("Before.")
    try journal.append(events)
    try journal.run("PRAGMA query_only = ON")
    #expect(throws: JournalError.readOnly(path: folder.journal)) {
      try journal.append([scene.answer("After.", to: events[2].id)])
    }
    #expect(try journal.latestAttempt()?.answer == "Before.")
    try journal.run("PRAGMA query_only = OFF")
    try journal.flush()
    #expect(try journal.latestAttempt()?.answer == "After.")
  }

  @Test mutating func whileAnotherProgramWritesOneWaitsAndThenSaysSo() throws {
    let events = scene.begun()
    let other = try DatabaseQueue(path: folder.journal)
    var count: Int?
    try other.write { _ in
      #expect(throws: JournalError.busy(path: folder.journal)) { try journal.append(events) }
      count = try journal.answerCount()
    }
    #expect(count == 0)
    try journal.append([])
    #expect(try journal.events(ofRehearsal: events[0].id) == events)
  }

  @Test mutating func whatADamagedJournalCannotTakeIsNotLost() throws {
    let begun = scene.begun()
    try journal.append(begun)
    try journal.run("ALTER TABLE event RENAME TO elsewhere")
    let typed = scene.typed("more", in: begun[2].id)
    #expect(throws: JournalError.self) { try journal.append([typed]) }
    #expect(journal.waiting.map(\.id) == [typed.id])
    try journal.run("ALTER TABLE elsewhere RENAME TO event")
    try journal.append([])
    #expect(try journal.events(ofRehearsal: begun[0].id) == begun + [typed])
  }

  @Test mutating func twoOnOneJournalSeeEachOthersAnswers() throws {
    let other = try Journal.open(at: folder.journal, now: 0)
    #expect(other.owner == journal.owner)
    for number in 0..<20 {
      try (number.isMultiple(of: 2) ? journal : other).append(scene.answered("Answer \(number)."))
    }
    #expect(try journal.answerCount() == 20)
    #expect(try other.attempts(matching: AttemptQuery(words: "answer 19")).map(\.number) == [20])
    #expect(try journal.integrityReport().isSound)
  }
}
