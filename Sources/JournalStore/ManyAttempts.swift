import Dispatch
import GRDB
import Interviewing

/// Reading many attempts: a few queries for a batch of them, and their events decoded on several threads.
extension Journal {
  /// Attempts of which all events are in memory at a time; as many more are read meanwhile.
  private static let batchSize = 128

  /// Hands over the attempts that a query asks for, one after another, the oldest first; one that cannot be
  /// read is left out.
  ///
  /// Memory stays small however many there are. `take` may call the journal; what is appended meanwhile may
  /// or may not be seen.
  ///
  /// - Parameters:
  ///   - includesEdits: false leaves out how the texts came about, which is most of what is stored.
  ///   - reading: what to make of an attempt; called on several threads, and maybe still when this has thrown.
  ///   - take: called on this thread with what `reading` made, in order.
  package func forEachAttempt<Value: Sendable>(
    matching query: AttemptQuery, includesEdits: Bool = false,
    reading: @escaping @Sendable (AttemptSummary, Attempt) throws -> Value, _ take: (Value) throws -> Void
  ) throws {
    let numbers = try attemptNumbers(matching: query)
    var rest = numbers[...]
    func read() throws -> Coming<[UnreadAttempt]>? {
      guard !rest.isEmpty else { return nil }
      let batch = Array(rest.prefix(Self.batchSize))
      rest = rest.dropFirst(Self.batchSize)
      return try begin { db in try UnreadAttempt.fetch(batch, includesEdits: includesEdits, db) }
    }
    func work(on found: [UnreadAttempt]) -> Coming<[Result<Value?, any Error>]> {
      let values = Coming<[Result<Value?, any Error>]>(until: .closed(path: place))
      DispatchQueue.global().async {
        let made = concurrentMap(found) { unread in
          try unread.attempt.map { try reading(unread.summary, $0) }
        }
        values.come(.success(made))
      }
      return values
    }
    // While one batch is handed over, the next is worked on, and the one after it is read.
    var unread = try read()
    var worked: Coming<[Result<Value?, any Error>]>?
    while unread != nil || worked != nil {
      let found = try unread?.wait()
      unread = try read()
      let next = found.map(work)
      for value in try worked?.wait() ?? [] {
        if let value = try value.get() { try take(value) }
      }
      worked = next
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
  /// A row of `typed`, in place of the events that are edits.
  var typed: [UInt8]?

  /// Nil when its first event cannot be read.
  var attempt: Attempt? {
    var planned: PlannedTurn?
    if case .turn(let asked)? = turn?.event?.body { planned = asked.planned }
    guard let first = events.first?.event else { return nil }
    let attempt = StoredAttempt([first] + events.dropFirst().compactMap(\.event), planned: planned)?.attempt
    return typed.flatMap(TypedEdits.read).flatMap { attempt?.typed($0) } ?? attempt
  }

  /// - Parameter numbers: in rising order, as the attempts come back.
  static func fetch(_ numbers: [Int], includesEdits: Bool, _ db: Database) throws -> [UnreadAttempt] {
    var found = try AttemptSummary.fetch(numbers, db).map { UnreadAttempt(summary: $0) }
    if includesEdits {
      try join("typed", on: "typed.event = attempt.event", "typed.edits", numbers, to: &found, db) {
        $0.typed = try $1.bytes(atIndex: 1)
      }
    }
    let scattered = Set(includesEdits ? found.filter { $0.typed == nil }.map(\.summary.number) : [])
    let ofAttempt = "event.attempt = attempt.event"
    for (numbers, condition) in [
      (numbers.filter { !scattered.contains($0) }, ofAttempt + " AND event.kind <> 'edits'"),
      (scattered.sorted(), ofAttempt),
    ] where !numbers.isEmpty {
      try join("event", on: condition, StoredEvent.columns, numbers, to: &found, db) {
        $0.events.append(try StoredEvent($1, from: 1))
      }
    }
    try join("event", on: "event.seq = attempt.turn", StoredEvent.columns, numbers, to: &found, db) {
      $0.turn = try StoredEvent($1, from: 1)
    }
    return found
  }

  /// Gives each attempt the rows of a table that belong to it, in the order of their keys.
  private static func join(
    _ table: String, on condition: String, _ columns: String, _ numbers: [Int],
    to found: inout [UnreadAttempt], _ db: Database, _ body: (inout UnreadAttempt, Row) throws -> Void
  ) throws {
    // CROSS has the attempts looked up first, in order, so that SQLite need not sort the rows with their texts.
    let statement = try db.cachedStatement(
      sql: """
        SELECT attempt.number, \(columns) FROM attempt CROSS JOIN \(table) ON \(condition)
        WHERE attempt.number IN (SELECT value FROM json_each(?)) ORDER BY attempt.number, \(table).rowid
        """)
    let rows = try Row.fetchCursor(statement, arguments: [AttemptSummary.list(numbers)])
    var place = 0
    while let row = try rows.next() {
      let number = try row.decode(Int.self, atIndex: 0)
      while place < found.count, found[place].summary.number < number { place += 1 }
      if place < found.count, found[place].summary.number == number { try body(&found[place], row) }
    }
  }
}
