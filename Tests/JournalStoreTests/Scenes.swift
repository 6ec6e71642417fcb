import Foundation
import GRDB
import Interviewing

@testable import JournalStore

/// A folder that is gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("journal-\(UUID())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var journal: String { path + "/journal.sqlite" }

  func file(_ name: String) -> String { path + "/" + name }

  func contents(_ name: String) -> Data? { FileManager.default.contents(atPath: file(name)) }

  func write(_ data: Data, to name: String) throws { try data.write(to: URL(fileURLWithPath: file(name))) }

  /// Whether any file of the folder holds the words, in any of its bytes.
  func holds(_ words: String) throws -> Bool {
    try FileManager.default.subpathsOfDirectory(atPath: path).contains {
      contents($0)?.range(of: Data(words.utf8)) != nil
    }
  }
}

/// The last nine bits of a file's mode.
func mode(_ path: String) throws -> Int {
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  return ((attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0) & 0o777
}

/// Makes events, each a second after the one before.
struct Scene {
  var clock: Moment = 1_000_000
  private var generator = SeededGenerator(seed: UInt64.random(in: 0...UInt64.max))
  var person: EventID?

  init(person: EventID?) { self.person = person }

  init(_ journal: Journal) { self.init(person: journal.owner.id) }

  mutating func event(_ body: JournalEvent.Body) -> JournalEvent {
    clock += 1000
    return JournalEvent(id: .random(using: &generator), at: clock, person: person, body: body)
  }

  static func turn(_ text: String = "Why here?", id: String? = nil, bank: String = "opening") -> PlannedTurn {
    let id = QuestionID(stored: id ?? "id:" + text)
    return PlannedTurn(
      question: AskedQuestion(Question(id: id, text: text, line: 1), bank: bank), reason: .new, seconds: 120)
  }

  static func plan(_ turns: [PlannedTurn] = [turn()]) -> RehearsalPlan {
    RehearsalPlan(
      mode: .solo, seed: 7, isSeedGiven: true, medium: .typed, count: turns.count, turns: turns,
      hasClosing: false, isHardStop: false, hasClock: true, version: "1.0")
  }

  /// A rehearsal whose only question was put and whose answer was begun: the last event begins the attempt.
  mutating func begun(_ turn: PlannedTurn = turn()) -> [JournalEvent] {
    let rehearsal = event(.rehearsal(Self.plan([turn])))
    let asked = event(.turn(TurnAsked(rehearsal: rehearsal.id, index: 0, planned: turn)))
    return [rehearsal, asked, again(asked, in: rehearsal)]
  }

  /// Another attempt at the same turn.
  mutating func again(_ asked: JournalEvent, in rehearsal: JournalEvent) -> JournalEvent {
    event(.attempt(AttemptBegun(rehearsal: rehearsal.id, turn: asked.id, medium: .typed, limit: 360)))
  }

  mutating func answer(_ text: String, to attempt: EventID, part: Int = 0) -> JournalEvent {
    event(
      .answer(AnswerEnded(attempt: attempt, part: part, text: text, started: 900, ended: 5000)))
  }

  mutating func typed(_ text: String, in attempt: EventID) -> JournalEvent {
    let edit = Edit(at: 10, offset: 0, removed: 0, inserted: text)
    return event(.edits(EditsMade(attempt: attempt, part: 0, edits: [edit])))
  }

  mutating func setAside(_ attempt: EventID, _ reason: AnswerSetAside.Reason) -> JournalEvent {
    event(.setAside(AnswerSetAside(attempt: attempt, reason: reason)))
  }

  /// A rehearsal of one answered question.
  mutating func answered(_ text: String, to turn: PlannedTurn = turn()) -> [JournalEvent] {
    let begun = begun(turn)
    return begun + [typed(text, in: begun[2].id), answer(text, to: begun[2].id)]
  }
}

extension Journal {
  /// Runs SQL on the journal's own connection.
  func run(_ sql: String) throws { try queue.inDatabase { try $0.execute(sql: sql) } }

  func value(_ sql: String) throws -> String? {
    try queue.inDatabase { try String.fetchOne($0, sql: sql) }
  }

  /// Every row of the index tables, as text.
  func indexRows() throws -> [String] {
    try queue.read { db in
      try ["person", "rehearsal", "retired", "attempt", "typed", "asked", "sqlite_sequence"].flatMap {
        table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }.sorted()
      }
    }
  }
}
