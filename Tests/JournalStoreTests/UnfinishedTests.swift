import Foundation
import Interviewing
import Testing

@testable import JournalStore

struct UnfinishedTests {
  let folder: TemporaryFolder
  let journal: Journal
  var scene: Scene

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal.open(at: folder.journal, now: 0)
    scene = Scene(journal)
  }

  @Test mutating func aRehearsalIsUnfinishedUntilItIsEnded() throws {
    let begun = scene.begun()
    try journal.append(begun + [scene.typed("I spl", in: begun[2].id)])
    let unfinished = try #require(try journal.unfinishedRehearsals().first)
    #expect(unfinished.id == begun[0].id)
    #expect(unfinished.startedAt == begun[0].at)
    #expect(unfinished.openAttempt?.id == begun[2].id)
    try journal.append([scene.setAside(begun[2].id, .discarded)])
    #expect(try journal.unfinishedRehearsals().first?.openAttempt == nil)
    let end = RehearsalEnded(rehearsal: begun[0].id, isComplete: false)
    try journal.append([scene.event(.rehearsalEnd(end))])
    #expect(try journal.unfinishedRehearsals() == [])
  }

  @Test mutating func theNewestComesFirst() throws {
    let first = scene.begun()
    let second = scene.begun()
    try journal.append(first + second)
    #expect(try journal.unfinishedRehearsals().map(\.id) == [second[0].id, first[0].id])
  }

  @Test mutating func aRehearsalThatIsGoingOnIsNotOffered() throws {
    let begun = scene.begun()
    try journal.append(begun)
    var lock = try journal.lock(begun[0].id)
    #expect(lock != nil)
    let other = try Journal.open(at: folder.journal, now: 0)
    #expect(try other.unfinishedRehearsals() == [])
    #expect(try other.lock(begun[0].id) == nil)
    let file = RehearsalLock.path(of: begun[0].id, beside: folder.journal)
    #expect(try mode(file) == 0o600)
    lock = nil
    #expect(try other.unfinishedRehearsals().map(\.id) == [begun[0].id])
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(try other.lock(begun[0].id) != nil)
  }

  @Test mutating func aLockFileThatAKilledProgramLeftIsNoLock() throws {
    let begun = scene.begun()
    try journal.append(begun)
    let file = RehearsalLock.path(of: begun[0].id, beside: folder.journal)
    try folder.write(Data(), to: URL(fileURLWithPath: file).lastPathComponent)
    #expect(try journal.unfinishedRehearsals().count == 1)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test mutating func filesThatOnlyLookLikeLocksAreLeftAlone() throws {
    try journal.append(scene.begun())
    let names = [
      "journal.sqlite-.lock", "journal.sqlite-zz.lock", "other-0000000000000001ffffffffffffffff.lock",
      "journal.sqlite-0000000000000001ffffffffffffffff.lock.bak",
    ]
    for name in names { try folder.write(Data(), to: name) }
    #expect(try journal.unfinishedRehearsals().count == 1)
    for name in names { #expect(folder.contents(name) != nil) }
  }

  @Test mutating func aFolderInTheLocksPlaceIsAnErrorForWhoWantsItAndNobodyElse() throws {
    let begun = scene.begun()
    try journal.append(begun)
    let file = RehearsalLock.path(of: begun[0].id, beside: folder.journal)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    #expect(throws: JournalError.self) { try journal.lock(begun[0].id) }
    #expect(try journal.unfinishedRehearsals().count == 1)
  }

  @Test func inMemoryThereIsNobodyToKeepOut() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let begun = scene.begun()
    try journal.append(begun)
    #expect(try journal.lock(begun[0].id) == nil)
    #expect(try journal.unfinishedRehearsals().count == 1)
  }
}
