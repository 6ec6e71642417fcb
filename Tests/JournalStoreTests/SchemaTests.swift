import GRDB
import Interviewing
import Testing

@testable import JournalStore

struct SchemaTests {
  @Test func thereIsAJournalOfEveryFormat() {
    #expect(OldJournals.all.count == Schema.version)
  }

  @Test(arguments: OldJournals.all.indices)
  func aJournalOfAnOlderFormatIsBroughtUpToDate(index: Int) throws {
    let folder = try TemporaryFolder()
    let old = try DatabaseQueue(path: folder.journal)
    try old.inDatabase { try $0.execute(sql: OldJournals.all[index]) }
    try old.close()

    var converted: [Int] = []
    let journal = try Journal.open(at: folder.journal, now: 0) { converted.append($0) }
    #expect(converted == (index + 1 < Schema.version ? [1] : []))
    #expect(try journal.value("PRAGMA user_version") == "\(Schema.version)")
    #expect(journal.owner == Person(id: EventID(high: 0, low: 1), name: "you", isOwner: true))
    let found = try #require(try journal.attempts(matching: AttemptQuery(words: "blackline")).first)
    #expect(found.number == 1)
    #expect(found.status == .answered)
    #expect(found.questionText == "Why here?")
    #expect(try journal.attempt(1)?.attempt.rating(.poise) == 4)
    #expect(try journal.unfinishedRehearsals().map(\.id) == [EventID(high: 0, low: 2)])
    #expect(try journal.retiredQuestions() == [QuestionID(stored: "id:never")])
    let rows = try journal.indexRows()
    try journal.rebuildIndices()
    #expect(try journal.indexRows() == rows)
    #expect(try journal.integrityReport().isSound)
    #expect(try tables(journal) == tables(Journal.inMemory()))

    var scene = Scene(journal)
    try journal.append(scene.answered("And on."))
    #expect(try journal.latestAttempt()?.answer == "And on.")
  }

  /// The statements that made the tables; how they are broken into lines is no difference.
  private func tables(_ journal: Journal) throws -> [String] {
    try journal.queue.read { db in
      try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
  }
}
