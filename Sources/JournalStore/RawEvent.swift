import Foundation
import GRDB
import Interviewing

/// An event as it stands in the journal, whether or not this version can read it.
package struct RawEvent: Equatable, Sendable {
  package var id: EventID
  package var at: Moment
  package var kind: String
  package var person: EventID?
  package var place: Place
  /// JSON, unless it is damaged.
  package var body: String

  /// What an event is filed under: the events that began a rehearsal, an attempt and a debrief.
  package struct Place: Equatable, Sendable {
    package var rehearsal: EventID?
    package var attempt: EventID?
    package var debrief: EventID?

    package init(rehearsal: EventID? = nil, attempt: EventID? = nil, debrief: EventID? = nil) {
      self.rehearsal = rehearsal
      self.attempt = attempt
      self.debrief = debrief
    }
  }

  package init(id: EventID, at: Moment, kind: String, person: EventID?, place: Place, body: String) {
    self.id = id
    self.at = at
    self.kind = kind
    self.person = person
    self.place = place
    self.body = body
  }

  /// Nil where the row is damaged.
  fileprivate init?(_ row: Row) {
    guard let id = EventID.fromDatabaseValue(row[0]), let at = Moment.fromDatabaseValue(row[1]),
      let kind = String.fromDatabaseValue(row[2]), let body = String.fromDatabaseValue(row[4])
    else { return nil }
    func other(_ index: Int) -> EventID? { EventID.fromDatabaseValue(row[index]) }
    self.init(
      id: id, at: at, kind: kind, person: other(3),
      place: Place(rehearsal: other(5), attempt: other(6), debrief: other(7)),
      body: body)
  }

  /// Where an event is filed by what it says; nil for a kind of a newer version and for one that is damaged.
  package static func place(kind: String, body: String, id: EventID) -> Place? {
    guard let read = EventCoding.body(kind: kind, json: Array(body.utf8)),
      let entry = try? EventCoding.entry(for: read)
    else { return nil }
    return place(entry.place, id)
  }

  private static func place(_ place: EventCoding.Place, _ id: EventID) -> Place {
    switch place {
    case .nowhere: Place()
    case .newRehearsal: Place(rehearsal: id)
    case .newDebrief: Place(debrief: id)
    case .newAttempt(let rehearsal): Place(rehearsal: rehearsal, attempt: id)
    // Which of the three the id names, the journal knows.
    case .under(let parent): Place(attempt: parent)
    }
  }

  fileprivate init(_ event: JournalEvent) throws {
    let entry = try EventCoding.entry(for: event.body)
    self.init(
      id: event.id, at: event.at, kind: entry.kind, person: event.person,
      place: Self.place(entry.place, event.id), body: entry.json)
  }
}

extension Journal {
  /// What could not be written so far, in order; `take(in:as:_:)` brings it in where it can be.
  package var waiting: [RawEvent] { state.withLock { $0.waiting }.compactMap { try? RawEvent($0) } }

  /// Everybody, all of the rehearsals and debriefs in which something happened since then, and what happened
  /// since then outside of them.
  private static let changedSince = """
    WHERE event.kind IN ('person', 'rename')
      OR event.rehearsal IN (SELECT rehearsal FROM event WHERE at >= ?1)
      OR (event.rehearsal IS NULL AND (event.at >= ?1
        OR event.attempt IN (SELECT attempt FROM event WHERE at >= ?1)
        OR event.debrief IN (SELECT debrief FROM event WHERE at >= ?1)))
    """

  /// How many events `forEachEvent` will come to, damaged ones included.
  package func eventCount(since: Moment? = nil) throws(JournalError) -> Int {
    try read { db in
      let narrowed = since == nil ? "" : Self.changedSince
      return try Int.fetchOne(
        db, sql: "SELECT count(*) FROM event \(narrowed)", arguments: since.map { [$0] } ?? []) ?? 0
    }
  }

  /// Reads events as they are stored, in the order in which they were written down, one at a time.
  ///
  /// - Parameter since: only rehearsals and debriefs in which something happened since then, each whole.
  /// - Returns: how many rows are damaged and were left out.
  /// - Throws: `JournalError`, and what `take` throws.
  package func forEachEvent(since: Moment? = nil, _ take: (RawEvent) throws -> Void) throws -> Int {
    try transfer { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT event.id, event.at, event.kind, event.person, event.body, whole.id, begun.id, other.id
          FROM event LEFT JOIN event AS whole ON whole.seq = event.rehearsal
            LEFT JOIN event AS begun ON begun.seq = event.attempt
            LEFT JOIN event AS other ON other.seq = event.debrief
          \(since == nil ? "" : Self.changedSince) ORDER BY event.seq
          """, arguments: since.map { [$0] } ?? [])
      var damaged = 0
      while let row = try rows.next() {
        guard let event = RawEvent(row) else {
          damaged += 1
          continue
        }
        try take(event)
      }
      return damaged
    }
  }

  /// Works on the journal's queue within a transaction; unlike `read` it lets the caller's own errors through.
  func transfer<Value>(
    _ kind: Database.TransactionKind = .deferred, _ body: (Database) throws -> Value
  ) throws -> Value {
    guard !state.withLock({ $0.isClosed }) else { throw JournalError.closed(path: place) }
    do {
      return try queue.inDatabase { db in
        var value: Value?
        try db.inTransaction(kind) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw JournalError.closed(path: place) }
        return value
      }
    } catch let error as DatabaseError {
      throw JournalError(error, at: place)
    } catch let error as RowDecodingError {
      throw JournalError(error, at: place)
    }
  }
}
