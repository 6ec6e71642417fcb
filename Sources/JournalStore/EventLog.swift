import Foundation
import GRDB
import GRDBSQLite
import Interviewing

/// Stored as its 16 bytes, the high half first.
extension EventID: DatabaseValueConvertible, StatementColumnConvertible {
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    guard sqlite3_column_type(sqliteStatement, index) == SQLITE_BLOB,
      sqlite3_column_bytes(sqliteStatement, index) == 16,
      let bytes = sqlite3_column_blob(sqliteStatement, index)
    else { return nil }
    func half(at offset: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    self.init(high: half(at: 0), low: half(at: 8))
  }

  package var databaseValue: DatabaseValue {
    var bytes = Data(capacity: 16)
    for half in [high, low] { withUnsafeBytes(of: half.bigEndian) { bytes.append(contentsOf: $0) } }
    return bytes.databaseValue
  }

  package static func fromDatabaseValue(_ value: DatabaseValue) -> EventID? {
    guard let bytes = Data.fromDatabaseValue(value), bytes.count == 16 else { return nil }
    func half(_ bytes: Data) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    return EventID(high: half(bytes.prefix(8)), low: half(bytes.suffix(8)))
  }
}

/// Writing and reading the table `event`.
enum EventLog {
  /// What an attempt's first event becomes when the attempt is forgotten: it keeps its place, so that the
  /// numbers of the others stay, and its id, so that nothing that comes late is filed under it.
  static let forgotten = "forgotten"

  /// The rehearsal, attempt or debrief an event belongs to, as the `seq` of the events that began them.
  struct Shelf {
    var rehearsal: Int64?
    var attempt: Int64?
    var debrief: Int64?
  }

  /// Writes the event and brings the index tables up to date, unless its id is known or what it belongs to
  /// was forgotten.
  static func append(_ event: JournalEvent, _ db: Database) throws {
    let entry = try EventCoding.entry(for: event.body)
    var seq: Int64?
    var shelf = Shelf()
    switch entry.place {
    case .nowhere: break
    case .newRehearsal:
      seq = try nextSeq(db)
      shelf.rehearsal = seq
    case .newAttempt(let rehearsal):
      seq = try nextSeq(db)
      shelf = Shelf(rehearsal: try self.shelf(of: rehearsal, db)?.rehearsal, attempt: seq)
    case .newDebrief:
      seq = try nextSeq(db)
      shelf.debrief = seq
    case .under(let parent):
      guard let known = try self.shelf(of: parent, db) else { return }
      shelf = known
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO event (seq, id, at, kind, person, rehearsal, attempt, debrief, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """
    ).execute(arguments: [
      seq, event.id, event.at, entry.kind, event.person, shelf.rehearsal, shelf.attempt,
      shelf.debrief, entry.json,
    ])
    guard db.changesCount == 1 else { return }
    try Indices.note(event, seq: db.lastInsertedRowID, shelf: shelf, db)
  }

  static func nextSeq(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(seq), 0) + 1 FROM event")) ?? 1
  }

  /// Where the event with this id is filed: an empty shelf when the id is unknown, nil when it was forgotten.
  static func shelf(of id: EventID, _ db: Database) throws -> Shelf? {
    let statement = try db.cachedStatement(
      sql: "SELECT rehearsal, attempt, debrief, kind FROM event WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return Shelf() }
    if try row.decode(String.self, atIndex: 3) == forgotten { return nil }
    return Shelf(
      rehearsal: try row.decode(Int64?.self, atIndex: 0), attempt: try row.decode(Int64?.self, atIndex: 1),
      debrief: try row.decode(Int64?.self, atIndex: 2))
  }

  static func seq(of id: EventID, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT seq FROM event WHERE id = ?"), arguments: [id])
  }

  /// The events that meet an SQL condition, in order; those that this version cannot read are left out.
  static func events(where condition: String, _ arguments: StatementArguments, _ db: Database) throws
    -> [JournalEvent]
  {
    let statement = try db.cachedStatement(
      sql: "SELECT \(StoredEvent.columns) FROM event WHERE \(condition) ORDER BY seq")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var events: [JournalEvent] = []
    while let row = try rows.next() {
      if let event = try StoredEvent(row).event { events.append(event) }
    }
    return events
  }
}

/// An event as it is stored, its body not yet decoded: most of the time that reading takes is spent on that.
struct StoredEvent: Sendable {
  static let columns = "event.id, event.at, event.kind, event.person, event.body"

  let id: EventID
  let at: Moment
  let kind: String
  let person: EventID?
  let json: [UInt8]

  /// - Parameters:
  ///   - row: holds `columns`.
  ///   - first: the index of the first of them.
  init(_ row: Row, from first: Int = 0) throws {
    id = try row.decode(EventID.self, atIndex: first)
    at = try row.decode(Moment.self, atIndex: first + 1)
    kind = try row.decode(String.self, atIndex: first + 2)
    person = try row.decode(EventID?.self, atIndex: first + 3)
    json = try row.bytes(atIndex: first + 4)
  }

  /// Nil when this version cannot read it.
  var event: JournalEvent? {
    EventCoding.body(kind: kind, json: json).map {
      JournalEvent(id: id, at: at, person: person, body: $0)
    }
  }
}

extension Row {
  /// The bytes of a text or a blob; none for NULL.
  func bytes(atIndex index: Int) throws -> [UInt8] {
    try decode(ColumnBytes?.self, atIndex: index)?.bytes ?? []
  }
}

/// Copied from SQLite's memory at once; by way of Foundation's `Data` it takes ten times as long.
private struct ColumnBytes: DatabaseValueConvertible, StatementColumnConvertible {
  let bytes: [UInt8]

  init(sqliteStatement: SQLiteStatement, index: CInt) {
    let start = sqlite3_column_blob(sqliteStatement, index)
    bytes = Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(sqliteStatement, index))))
  }

  init(_ data: Data) { bytes = Array(data) }

  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> ColumnBytes? {
    Data.fromDatabaseValue(value).map(Self.init)
  }
}
