import Foundation
import GRDB
import Interviewing
import Testing

@testable import JournalStore

struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func foldersAndFilesAreTheOwnersAlone() throws {
    let path = folder.file("data/rehearse/journal.sqlite")
    let journal = try Journal.open(at: path, now: 0)
    var scene = Scene(journal)
    try journal.append(scene.answered("Private."))
    #expect(try mode(folder.file("data")) == 0o700)
    #expect(try mode(folder.file("data/rehearse")) == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600) }
  }

  @Test func theFileIsTheOwnersAloneBeforeItHoldsAnything() throws {
    try JournalFile.prepare(folder.journal)
    #expect(try mode(folder.journal) == 0o600)
    #expect(folder.contents("journal.sqlite") == Data())
  }

  @Test func aFolderThatIsThereKeepsItsMode() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    _ = try Journal.open(at: folder.journal, now: 0)
    #expect(try mode(folder.path) == 0o755)
  }

  @Test func aJournalThatOthersCouldReadIsTakenFromThem() throws {
    try Journal.open(at: folder.journal, now: 0).close()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.journal)
    let journal = try Journal.open(at: folder.journal, now: 0)
    #expect(try mode(folder.journal) == 0o600)
    journal.close()
  }

  @Test func aJournalThatWasReadOnlyOnceIsNotSoForEver() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    for suffix in ["-wal", "-shm"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o400], ofItemAtPath: folder.journal + suffix)
    }
    _ = try Journal.open(at: folder.journal, now: 0)
    for suffix in ["-wal", "-shm"] { #expect(try mode(folder.journal + suffix) == 0o600) }
    withExtendedLifetime(journal) {}
  }

  @Test func everyCommitIsOnTheDisk() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    #expect(try journal.value("PRAGMA journal_mode") == "wal")
    #expect(try journal.value("PRAGMA synchronous") == "2")  // FULL
    #expect(try journal.value("PRAGMA temp_store") == "2")  // MEMORY
    #expect(try journal.value("PRAGMA secure_delete") == "1")
    let again = try Journal.open(at: folder.journal, now: 0)
    #expect(try again.value("PRAGMA synchronous") == "2")
  }

  @Test func onANetworkThereIsNoWriteAheadLog() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    try journal.queue.inDatabase { try Journal.makeDurable($0, isOnNetwork: true) }
    var scene = Scene(journal)
    try journal.append(scene.answered("By another way."))
    #expect(try journal.value("PRAGMA journal_mode") == "delete")
    #expect(try journal.value("PRAGMA synchronous") == "3")  // EXTRA
    #expect(!FileManager.default.fileExists(atPath: folder.journal + "-wal"))
  }

  @Test func whatWasWrittenIsThereAfterwards() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    var scene = Scene(journal)
    let events = scene.answered("Here tomorrow.")
    try journal.append(events)
    journal.close()
    let later = try Journal.open(at: folder.journal, now: 0)
    #expect(try later.events(ofRehearsal: events[0].id) == events)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).contains("journal.sqlite"))
  }

  @Test func afterClosingEveryCallSaysSo() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    journal.close()
    journal.close()
    var scene = Scene(journal)
    let events = scene.begun()
    #expect(throws: JournalError.closed(path: folder.journal)) { try journal.append(events) }
    #expect(throws: JournalError.closed(path: folder.journal)) { try journal.answerCount() }
    journal.appendSoon(events)
    #expect(throws: JournalError.self) { try journal.flush() }
  }

  @Test(arguments: [":memory:", "file:j?mode=memory", "a b%20c?d#e", "журнал", "-j"])
  func anyNameIsAFilesName(name: String) throws {
    let program = try OtherProgram([name, "2"], in: folder.path)
    #expect(program.finish() == 0)
    #expect(try Journal.open(at: folder.file(name), now: 0).integrityReport().attempts == 2)
  }

  // What cannot be a journal.

  @Test func aNewerJournalIsRefusedAndNotAltered() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    try journal.run("PRAGMA user_version = 9")
    journal.close()
    let before = folder.contents("journal.sqlite")
    #expect(throws: JournalError.newer(path: folder.journal, version: 9)) {
      try Journal.open(at: folder.journal, now: 0)
    }
    #expect(folder.contents("journal.sqlite") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["journal.sqlite"])
  }

  @Test func aNewerJournalWhoseProgramCrashedIsNotAlteredEither() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    try journal.run("PRAGMA user_version = 10")
    var scene = Scene(journal)
    try journal.append(scene.answered("Only in the log."))
    // As after a crash: the version and the answer stand in the write-ahead log alone.
    let crashed = try TemporaryFolder()
    let names = ["journal.sqlite", "journal.sqlite-wal"]
    for name in names { try crashed.write(try #require(folder.contents(name)), to: name) }
    #expect(throws: JournalError.newer(path: crashed.journal, version: 10)) {
      try Journal.open(at: crashed.journal, now: 0)
    }
    for name in names { #expect(crashed.contents(name) == folder.contents(name)) }
  }

  @Test(arguments: ["PRAGMA user_version = 1", "PRAGMA application_id = 7", "SELECT 1"])
  func anotherProgramsDatabaseIsRefusedAndNotAltered(pragma: String) throws {
    let other = try DatabaseQueue(path: folder.journal)
    try other.inDatabase { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    try other.inDatabase { try $0.execute(sql: pragma) }
    try other.close()
    let before = folder.contents("journal.sqlite")
    #expect(throws: JournalError.notJournal(path: folder.journal)) {
      try Journal.open(at: folder.journal, now: 0)
    }
    #expect(folder.contents("journal.sqlite") == before)
  }

  @Test(arguments: [
    "Dear diary, this is a text file and long enough to look like anything at all, even a page of SQLite.",
    "x", "SQLite format 3\0",
  ])
  func aFileOfAnotherKindIsRefusedAndNotAltered(text: String) throws {
    let text = text + String(repeating: ".", count: text.count > 60 ? 600 : 0)
    try folder.write(Data(text.utf8), to: "journal.sqlite")
    #expect(throws: JournalError.notJournal(path: folder.journal)) {
      try Journal.open(at: folder.journal, now: 0)
    }
    #expect(folder.contents("journal.sqlite") == Data(text.utf8))
  }

  @Test func anEmptyFileBecomesAJournal() throws {
    try folder.write(Data(), to: "journal.sqlite")
    #expect(try Journal.open(at: folder.journal, now: 0).answerCount() == 0)
    #expect(try mode(folder.journal) == 0o600)
  }

  @Test func aFolderInTheJournalsPlaceIsNamed() throws {
    #expect(throws: JournalError.isFolder(path: folder.path)) { try Journal.open(at: folder.path, now: 0) }
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    try folder.write(Data(), to: "file")
    for place in ["file/journal", "file/deeper/journal", "/proc/nowhere/journal"] {
      let path = place.hasPrefix("/") ? place : folder.file(place)
      let error = #expect(throws: JournalError.self) { try Journal.open(at: path, now: 0) }
      guard case .folderMissing = error else {
        Issue.record("\(place): \(String(describing: error))")
        continue
      }
    }
  }

  @Test(arguments: ["/dev/full", "/dev/null", "/proc/self/status", "/proc/journal", "", "/"])
  func aFileThatIsNoneIsRefused(path: String) {
    #expect(throws: JournalError.self) { try Journal.open(at: path, now: 0) }
  }

  @Test func anOlderFileWithTornPagesIsDamagedAndNeverTraps() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    try SampleFill.fill(journal)
    journal.close()
    let whole = try #require(folder.contents("journal.sqlite"))
    var generator = SeededGenerator(seed: 11)
    for round in 0..<40 {
      var torn = whole
      for _ in 0..<30 {
        // The first page says what the file is; the others hold the events.
        torn[4096 + generator.below(torn.count - 4096)] = UInt8(generator.below(256))
      }
      if round.isMultiple(of: 4) { torn = torn.prefix(4096 * (1 + generator.below(torn.count / 4096))) }
      try folder.write(torn, to: "torn.sqlite")
      for suffix in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: folder.file("torn.sqlite" + suffix))
      }
      do {
        let journal = try Journal.open(at: folder.file("torn.sqlite"), now: 0)
        _ = try? journal.attempts(matching: AttemptQuery(words: "supplier"))
        _ = try? journal.attempts(matching: AttemptQuery())
        for number in 1...5 { _ = try? journal.attempt(number) }
        _ = try? journal.questionHistories()
        _ = try? journal.questionsAsked()
        _ = try? journal.unfinishedRehearsals()
        _ = try? journal.people()
        _ = try? journal.integrityReport()
        _ = try? journal.rebuildIndices()
        journal.close()
      } catch let error {
        #expect(error.description.contains("torn.sqlite"))
      }
    }
  }

  @Test(arguments: [
    JournalError.folderMissing(folder: "/a", reason: "no"), .isFolder(path: "/a"), .notJournal(path: "/a"),
    .damaged(path: "/a", detail: "torn"), .newer(path: "/a", version: 9), .full(path: "/a"),
    .readOnly(path: "/a"), .busy(path: "/a"), .unusable(path: "/a", reason: "no"), .exists(path: "/a"),
    .noRoomToForget(path: "/a", bytes: 5), .notWiped(path: "/a", reason: "no"), .closed(path: "/a"),
  ])
  func everyMessageSaysWhereAndWhatToDo(error: JournalError) {
    #expect(error.description.hasPrefix("/a: "))
    #expect(error.description.contains(". "))
    #expect(error.description.hasSuffix("."))
    #expect(!error.description.contains("!"))
  }
}
