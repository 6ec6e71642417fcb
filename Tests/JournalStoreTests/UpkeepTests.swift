import Foundation
import Interviewing
import Testing

@testable import JournalStore

struct UpkeepTests {
  let folder: TemporaryFolder
  let journal: Journal
  var scene: Scene

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal.open(at: folder.journal, now: 0)
    scene = Scene(journal)
    try SampleFill.fill(journal)
  }

  @Test mutating func indicesMadeAnewAreWhatTheyWere() throws {
    let friend = scene.event(.person(PersonMet(name: "Sam", isOwner: false)))
    let begun = scene.begun()
    let retired = QuestionRetired(question: QuestionID(stored: "id:q"), isRetired: true)
    try journal.append(
      [friend, scene.event(.retirement(retired))] + begun + [scene.typed("Half", in: begun[2].id)])
    try journal.append([scene.setAside(begun[2].id, .stopped)])
    let rows = try journal.indexRows()
    let found = try journal.attempts(matching: AttemptQuery(words: "supplier"))
    #expect(found.count > 5)
    try journal.rebuildIndices()
    #expect(try journal.indexRows() == rows)
    #expect(try journal.attempts(matching: AttemptQuery(words: "supplier")) == found)
    try journal.append(scene.answered("And on."))
    #expect(try journal.attempts(matching: AttemptQuery(words: "and on")).first?.answer == "And on.")
    #expect(try journal.integrityReport().isSound)
  }

  @Test func aSoundJournalIsReportedSound() throws {
    let report = try journal.integrityReport()
    #expect(report.isSound)
    #expect(report.attempts == 40)
    #expect(report.events > 400)
    #expect(journal.size > 50_000)
  }

  @Test(arguments: [
    "UPDATE attempt SET status = 'open' WHERE number = 3", "UPDATE attempt SET answer = 'x' WHERE number = 3",
    "DELETE FROM attempt WHERE number = 3", "DELETE FROM typed WHERE event = (SELECT min(event) FROM typed)",
    "UPDATE typed SET edits = '[]' WHERE event = (SELECT min(event) FROM typed)",
    "UPDATE attempt SET person = x'00' WHERE number = 3",
    "INSERT INTO attempt (event, question, questionText, bank, isClosing, medium, startedAt, status, wentBlank, "
      + "answer) VALUES (1, '', '', '', 0, '', 0, '', 0, '')",
  ])
  func anIndexThatDisagreesIsFoundAndPutRight(change: String) throws {
    let rows = try journal.indexRows()
    try journal.run(change)
    #expect(try journal.integrityReport().staleAttempts == 1)
    try journal.rebuildIndices()
    #expect(try journal.indexRows() == rows)
    #expect(try journal.integrityReport().isSound)
  }

  @Test(arguments: [
    "UPDATE asked SET count = 9", "DELETE FROM asked", "UPDATE asked SET question = 'id:no'||question",
  ])
  func aListOfQuestionsThatDisagreesIsFoundAndPutRight(change: String) throws {
    let histories = try journal.questionHistories()
    try journal.run(change)
    #expect(try journal.integrityReport().problems.count == 1)
    try journal.rebuildIndices()
    #expect(try journal.questionHistories() == histories)
    #expect(try journal.integrityReport().isSound)
  }

  @Test func aFullTextIndexThatDisagreesIsFoundAndPutRight() throws {
    try journal.run("INSERT INTO attemptText (attemptText) VALUES ('delete-all')")
    #expect(try journal.integrityReport().problems.count == 1)
    #expect(try journal.attempts(matching: AttemptQuery(words: "supplier")).isEmpty)
    try journal.rebuildIndices()
    #expect(try journal.integrityReport().isSound)
    #expect(try !journal.attempts(matching: AttemptQuery(words: "supplier")).isEmpty)
  }

  @Test mutating func aBackupIsAWholeJournalInOneFile() throws {
    let copy = folder.file("copy.sqlite")
    try journal.backup(to: copy)
    #expect(try mode(copy) == 0o600)
    for suffix in ["-wal", "-shm", ".part", ".part-journal", ".part-wal"] {
      #expect(!FileManager.default.fileExists(atPath: copy + suffix))
    }
    try journal.append(scene.answered("After the backup."))
    let backup = try Journal.open(at: copy, now: 0)
    #expect(backup.owner == journal.owner)
    #expect(try backup.integrityReport().attempts == 40)
    #expect(try backup.integrityReport().isSound)
    #expect(try journal.integrityReport().attempts == 41)
  }

  @Test func aBackupReplacesAFileOnlyWhenTold() throws {
    let copy = folder.file("notes.txt")
    try folder.write(Data("Mine.".utf8), to: "notes.txt")
    #expect(throws: JournalError.exists(path: copy)) { try journal.backup(to: copy) }
    #expect(folder.contents("notes.txt") == Data("Mine.".utf8))
    try journal.backup(to: copy, isReplacing: true)
    #expect(try Journal.open(at: copy, now: 0).integrityReport().attempts == 40)
  }

  @Test func theJournalIsNotReplacedByItsBackup() throws {
    #expect(throws: JournalError.exists(path: folder.journal)) {
      try journal.backup(to: folder.journal, isReplacing: true)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.journal)
    #expect(throws: JournalError.exists(path: folder.file("link"))) {
      try journal.backup(to: folder.file("link"), isReplacing: true)
    }
    #expect(try journal.integrityReport().attempts == 40)
  }

  @Test(arguments: ["file/copy", "/proc/copy", "/dev/full/copy"])
  func aBackupThatCannotBeWrittenNamesItsPlaceAndLeavesNothing(place: String) throws {
    try folder.write(Data(), to: "file")
    let path = place.hasPrefix("/") ? place : folder.file(place)
    let error = #expect(throws: JournalError.self) { try journal.backup(to: path) }
    #expect(error?.description.hasPrefix(JournalFile.folder(of: path)) == true)
    #expect(!FileManager.default.fileExists(atPath: path + ".part"))
  }

  @Test func aBackupToAFolderIsRefused() {
    #expect(throws: JournalError.isFolder(path: folder.path)) {
      try journal.backup(to: folder.path, isReplacing: true)
    }
  }
}
