import Foundation
import GRDB
import Interviewing

/// Reading many attempts: a few queries for a batch of them, and their events decoded on several threads.
extension Journal {
  /// Attempts of which all events are in memory at a time.
  private static let batchSize = 256

  /// Hands over the attempts that a query asks for, one after another, the oldest first; one that cannot be
  /// read is left out.
  ///
  /// Memory stays small however many there are. `take` may call the journal; what is appended meanwhile may
  /// or may not be seen.
  ///
  /// - Parameters:
  ///   - includesEdits: false leaves out how the texts came about, which is most of what is stored.
  ///   - reading: what to make of an attempt; called on several threads.
  ///   - take: called on this thread with what `reading` made, in order.
  package func forEachAttempt<Value: Sendable>(
    matching query: AttemptQuery, includesEdits: Bool = false,
    reading: @Sendable (AttemptSummary, Attempt) throws -> Value, _ take: (Value) throws -> Void
  ) throws {
    let numbers = try read { db in try self.numbers(matching: query, db).numbers.sorted() }
    for first in stride(from: 0, to: numbers.count, by: Self.batchSize) {
      let batch = numbers[first..<min(first + Self.batchSize, numbers.count)]
      let found = try read { db in try UnreadAttempt.fetch(Array(batch), includesEdits: includesEdits, db) }
      let values = concurrentMap(found) { unread in
        try unread.attempt.map { try reading(unread.summary, $0) }
      }
      for value in values {
        if let value = try value.get() { try take(value) }
      }
    }
  }

  /// The same, with the attempts as they are.
  package func forEachAttempt(
    matching query: AttemptQuery, includesEdits: Bool = false,
    _ take: (AttemptSummary, Attempt) throws -> Void
  ) throws {
    try forEachAttempt(matching: query, includesEdits: includesEdits, reading: { ($0, $1) }) {
      try take($0.0, $0.1)
    }
  }
}

/// An attempt and its events as they are stored.
private struct UnreadAttempt: Sendable {
  let summary: AttemptSummary
  var events: [StoredEvent] = []
  var turn: StoredEvent?

  /// Nil when its first event cannot be read.
  var attempt: Attempt? {
    var planned: PlannedTurn?
    if case .turn(let asked)? = turn?.event?.body { planned = asked.planned }
    guard let first = events.first?.event else { return nil }
    return StoredAttempt([first] + events.dropFirst().compactMap(\.event), planned: planned)?.attempt
  }

  /// - Parameter numbers: in rising order, as the attempts come back.
  static func fetch(_ numbers: [Int], includesEdits: Bool, _ db: Database) throws -> [UnreadAttempt] {
    var found = try AttemptSummary.fetch(numbers, db).map { UnreadAttempt(summary: $0) }
    let places = Dictionary(
      found.enumerated().map { ($1.summary.number, $0) }, uniquingKeysWith: { first, _ in first })
    try forEach(
      numbers, "event.attempt = attempt.event" + (includesEdits ? "" : " AND event.kind <> 'edits'"), db
    ) { number, event in
      if let place = places[number] { found[place].events.append(event) }
    }
    try forEach(numbers, "event.seq = attempt.turn", db) { number, event in
      if let place = places[number] { found[place].turn = event }
    }
    return found
  }

  private static func forEach(
    _ numbers: [Int], _ condition: String, _ db: Database, _ body: (Int, StoredEvent) -> Void
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(StoredEvent.columns), attempt.number FROM json_each(?) AS wanted
        JOIN attempt ON attempt.number = wanted.value JOIN event ON \(condition)
        ORDER BY event.seq
        """)
    let rows = try Row.fetchCursor(statement, arguments: [numbers.description])
    while let row = try rows.next() { body(try row.decode(Int.self, atIndex: 5), try StoredEvent(row)) }
  }
}
