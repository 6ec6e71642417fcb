import Foundation
import GRDB
@preconcurrency import Glibc
import Interviewing

/// What a check of the journal found.
package struct IntegrityReport: Equatable, Sendable {
  package var events: Int
  package var attempts: Int
  /// What SQLite found wrong with the file; empty when it is sound.
  package var problems: [String]
  /// Events that this version cannot read: of a newer version, or damaged.
  package var unreadableEvents: Int
  /// Attempts whose row in the index is not what their events say; `rebuildIndices` puts them right.
  package var staleAttempts: Int

  package var isSound: Bool { problems.isEmpty && unreadableEvents == 0 && staleAttempts == 0 }
}

extension Journal {
  /// Bytes on disk, the write-ahead log included; 0 in memory.
  package var size: Int64 { path.map(JournalFile.size) ?? 0 }

  /// Checks the file, that every event can be read, and that the indices say what the events say.
  package func integrityReport() throws(JournalError) -> IntegrityReport {
    try access { db in
      var problems = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      do {
        try db.execute(sql: "INSERT INTO attemptText (attemptText, rank) VALUES ('integrity-check', 1)")
      } catch {
        problems.append("the full-text index does not agree with the answers")
      }
      let counted = Schema.asked(where: "person IS NOT NULL")
      let differences = try Row.fetchOne(
        db,
        sql: """
          SELECT 1 FROM (SELECT * FROM (\(counted)) EXCEPT SELECT * FROM asked)
          UNION ALL SELECT 1 FROM (SELECT * FROM asked EXCEPT SELECT * FROM (\(counted)))
          """)
      if differences != nil { problems.append("the list of questions asked does not agree with the answers") }
      let unreadable = try unreadableEvents(db)
      return IntegrityReport(
        events: try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0,
        attempts: try Int.fetchOne(db, sql: "SELECT count(*) FROM attempt") ?? 0,
        problems: problems, unreadableEvents: unreadable, staleAttempts: try staleAttempts(db))
    }
  }

  private func unreadableEvents(_ db: Database) throws -> Int {
    let rows = try Row.fetchCursor(db, sql: "SELECT kind, body, id, at FROM event")
    var count = 0
    while let row = try rows.next() {
      guard let kind = String.fromDatabaseValue(row[0]), let json = Data.fromDatabaseValue(row[1]),
        EventID.fromDatabaseValue(row[2]) != nil, Moment.fromDatabaseValue(row[3]) != nil,
        kind == EventLog.forgotten || EventCoding.body(kind: kind, json: Array(json)) != nil
      else {
        count += 1
        continue
      }
    }
    return count
  }

  private func staleAttempts(_ db: Database) throws -> Int {
    let begun = try Int64.fetchAll(db, sql: "SELECT seq FROM event WHERE kind = 'attempt'")
    let stale = try begun.count { seq in
      do {
        return try AttemptRow.stored(for: seq, db) != AttemptRow.derive(from: seq, db)
          || TypedEdits.stored(for: seq, db) != TypedEdits.derive(from: seq, db)
      } catch is RowDecodingError {
        return true
      }
    }
    let orphans = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (SELECT event FROM attempt UNION SELECT event FROM typed)
        WHERE event NOT IN (SELECT seq FROM event WHERE kind = 'attempt')
        """)
    return stale + (orphans ?? 0)
  }

  /// Makes the index tables anew from the events; attempts keep their numbers.
  package func rebuildIndices() throws(JournalError) {
    try access { db in
      try db.inTransaction(.immediate) {
        try Indices.rebuild(db)
        return .commit
      }
    }
  }

  /// Copies the journal to a new file (0600) while it is in use.
  ///
  /// - Parameter isReplacing: whether a file with that name may be replaced; it stays as it is on failure.
  package func backup(to file: String, isReplacing: Bool = false) throws(JournalError) {
    var facts = stat()
    guard !state.withLock({ $0.isClosed }) else { throw .closed(path: place) }
    let isThere = stat(file, &facts) == 0
    if isThere, facts.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: file) }
    if isThere, !isReplacing || isSame(facts) { throw .exists(path: file) }
    let draft = file + ".part"
    unlink(draft)
    try JournalFile.prepare(draft)
    do {
      let copy = try DatabaseQueue(
        path: JournalFile.name(draft), configuration: Self.configuration(patience: 0))
      try queue.backup(to: copy)
      // One file, without a log beside it.
      _ = try copy.inDatabase { db in try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
      guard rename(draft, file) == 0 else {
        throw JournalError.unusable(path: file, reason: String(cString: strerror(errno)))
      }
    } catch {
      unlink(draft)
      throw JournalError(error, at: file)
    }
  }

  /// Whether the file found is the journal itself.
  private func isSame(_ facts: stat) -> Bool {
    var own = stat()
    guard let path, stat(path, &own) == 0 else { return false }
    return own.st_ino == facts.st_ino && own.st_dev == facts.st_dev
  }
}
