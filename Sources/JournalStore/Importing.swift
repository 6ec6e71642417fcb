import GRDB
import Interviewing

/// What an import did.
package struct ImportResult: Equatable, Sendable {
  package var events = 0
  /// The numbers of the attempts that came in.
  package var attempts: ClosedRange<Int>?
  /// Events left out since they belong to attempts that were forgotten here.
  package var forgotten = 0
  /// People whose name was taken, by the name they have here.
  package var renamed: [String] = []

  package init() {}
}

extension Journal {
  /// Takes in events of an export, all of them or none; those that the journal holds already stay as they are.
  ///
  /// They follow what is there, in the order in which they come, but for one that comes before what it is filed
  /// under; attempts get the next numbers. What belongs to an attempt that was forgotten here stays forgotten.
  ///
  /// - Parameters:
  ///   - survey: of the same events.
  ///   - owner: who the export's owner is here.
  ///   - next: the next event; nil at the end.
  /// - Throws: `JournalError`, `ImportError`, and what `next` throws.
  package func take(
    in survey: ImportSurvey, as owner: FileOwner, _ next: () throws -> RawEvent?
  ) throws -> ImportResult {
    try append([])
    let (result, newOwner) = try transfer(.immediate) { db in
      let people = try Self.people(db)
      if owner == .takesOver { try giveUpOwner(db) }
      let first = try EventLog.nextSeq(db)
      let names = ImportedNames(survey, as: owner, known: people)
      var intake = EventIntake(first: first)
      while let event = try next() {
        guard let event = names.adapted(event) else { continue }
        try intake.take(event, db)
      }
      try intake.finish(db)
      intake.result.renamed = names.renamed
      intake.result.attempts = try Indices.noteAll(from: first, db)
      return (intake.result, try Self.people(db).first(where: \.isOwner))
    }
    if let newOwner { self.currentOwner.withLock { $0 = newOwner } }
    return result
  }

  /// The owner of a journal in which nothing was done makes room for another.
  private func giveUpOwner(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM event WHERE id = ?", arguments: [owner.id])
    try db.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [owner.id])
  }
}

/// Files the events of an export into the table `event`.
private struct EventIntake {
  /// The first `seq` that is free.
  let first: Int64
  var result = ImportResult()
  /// Rehearsals of attempts that were forgotten here.
  private var bereft: Set<EventID> = []
  private var waiting = 0

  init(first: Int64) { self.first = first }

  private enum Parent {
    case found(EventLog.Shelf)
    case forgotten
    case missing(EventID)
  }

  mutating func take(_ event: RawEvent, _ db: Database) throws {
    if let kind = try String.fetchOne(
      db.cachedStatement(sql: "SELECT kind FROM event WHERE id = ?"), arguments: [event.id])
    {
      if kind == EventLog.forgotten, event.kind != EventLog.forgotten {
        result.forgotten += 1
        if let rehearsal = event.place.rehearsal { bereft.insert(rehearsal) }
      }
      return
    }
    if case .missing = try file(event, db) { try setAside(event, db) }
  }

  /// Writes the event where it belongs, unless what it is filed under is not there or was forgotten.
  @discardableResult
  private mutating func file(_ event: RawEvent, _ db: Database) throws -> Parent {
    var seq: Int64?
    var shelf = EventLog.Shelf()
    let place = event.place
    if place.attempt == event.id {
      if let rehearsal = place.rehearsal {
        let parent = try parent(rehearsal, db)
        guard case .found(let found) = parent else { return drop(parent) }
        shelf.rehearsal = found.rehearsal
      }
      seq = try EventLog.nextSeq(db)
      shelf.attempt = seq
    } else if place.attempt == nil, place.rehearsal == event.id {
      seq = try EventLog.nextSeq(db)
      shelf.rehearsal = seq
    } else if place.debrief == event.id {
      seq = try EventLog.nextSeq(db)
      shelf.debrief = seq
    } else if let id = place.attempt ?? place.rehearsal ?? place.debrief {
      let parent = try parent(id, db)
      guard case .found(let found) = parent else { return drop(parent) }
      shelf = found
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO event (seq, id, at, kind, person, rehearsal, attempt, debrief, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      seq, event.id, event.at, event.kind, event.person, shelf.rehearsal, shelf.attempt,
      shelf.debrief, event.body,
    ])
    result.events += 1
    return .found(shelf)
  }

  private mutating func drop(_ parent: Parent) -> Parent {
    if case .forgotten = parent { result.forgotten += 1 }
    return parent
  }

  private func parent(_ id: EventID, _ db: Database) throws -> Parent {
    guard try EventLog.seq(of: id, db) != nil else { return .missing(id) }
    return try EventLog.shelf(of: id, db).map(Parent.found) ?? .forgotten
  }

  /// Keeps an event until what it is filed under has come; a file may hold any number of them.
  private mutating func setAside(_ event: RawEvent, _ db: Database) throws {
    if waiting == 0 {
      try db.execute(
        sql: """
          CREATE TEMP TABLE IF NOT EXISTS waiting (
            place INTEGER PRIMARY KEY, id BLOB UNIQUE, at INTEGER, kind TEXT, person BLOB, rehearsal BLOB,
            attempt BLOB, debrief BLOB, body TEXT
          );
          DELETE FROM waiting
          """)
    }
    waiting += 1
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO waiting VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      event.id, event.at, event.kind, event.person, event.place.rehearsal, event.place.attempt,
      event.place.debrief, event.body,
    ])
  }

  /// Files what waits, and removes rehearsals of which nothing is left.
  mutating func finish(_ db: Database) throws {
    var missing: (event: EventID, parent: EventID)?
    var left = waiting > 0 ? try Int.fetchOne(db, sql: "SELECT count(*) FROM waiting") ?? 0 : 0
    while left > 0 {
      let before = left
      missing = nil
      for place in try Int64.fetchAll(db, sql: "SELECT place FROM waiting ORDER BY place") {
        guard let event = try Self.waitingEvent(place, db) else { continue }
        if case .missing(let parent) = try file(event, db) {
          if missing == nil { missing = (event.id, parent) }
          continue
        }
        try db.execute(sql: "DELETE FROM waiting WHERE place = ?", arguments: [place])
        left -= 1
      }
      if left == before, let missing {
        throw ImportError.parentMissing(event: missing.event, parent: missing.parent)
      }
    }
    for rehearsal in bereft {
      guard let seq = try EventLog.seq(of: rehearsal, db), seq >= first else { continue }
      let begun = "SELECT 1 FROM event WHERE rehearsal = ?1 AND attempt IS NOT NULL"
      guard try Int.fetchOne(db, sql: begun, arguments: [seq]) == nil else { continue }
      try db.execute(sql: "DELETE FROM event WHERE rehearsal = ?", arguments: [seq])
      result.events -= db.changesCount
      result.forgotten += db.changesCount
    }
  }

  private static func waitingEvent(_ place: Int64, _ db: Database) throws -> RawEvent? {
    try Row.fetchOne(db, sql: "SELECT * FROM waiting WHERE place = ?", arguments: [place]).map { row in
      RawEvent(
        id: try row.decode(EventID.self, atIndex: 1), at: try row.decode(Moment.self, atIndex: 2),
        kind: try row.decode(String.self, atIndex: 3), person: try row.decode(EventID?.self, atIndex: 4),
        place: RawEvent.Place(
          rehearsal: try row.decode(EventID?.self, atIndex: 5),
          attempt: try row.decode(EventID?.self, atIndex: 6),
          debrief: try row.decode(EventID?.self, atIndex: 7)),
        body: try row.decode(String.self, atIndex: 8))
    }
  }
}
