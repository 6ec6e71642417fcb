import GRDB
import Interviewing

extension Journal {
  /// Deletes an attempt for good, and its rehearsal with it when it was the only attempt: its events, its rows
  /// in the indices, and what SQLite would keep of them in freed pages and in its write-ahead log.
  ///
  /// - Returns: false when there is no such attempt.
  /// - Throws: `JournalError.running` while another program runs the rehearsal.
  package func forget(_ attempt: EventID) throws(JournalError) -> Bool {
    guard let summary = try self.attempt(attempt)?.summary else { return false }
    let lock = try holdIfFree(summary.rehearsal)
    defer { withExtendedLifetime(lock) {} }
    try forget { db in
      guard let seq = try EventLog.seq(of: attempt, db) else { return }
      try Indices.execute("DELETE FROM attempt WHERE event = ?", [seq], db)
      try TypedEdits.remove(seq, db)
      try Indices.execute(
        """
        UPDATE event SET kind = ?, at = 0, person = NULL, rehearsal = NULL, attempt = NULL, body = '{}'
        WHERE seq = ?
        """, [EventLog.forgotten, seq], db)
      try Indices.execute("DELETE FROM event WHERE attempt = ?", [seq], db)
      guard let id = summary.rehearsal, let rehearsal = try EventLog.seq(of: id, db) else { return }
      let left = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM attempt WHERE rehearsal = ?", arguments: [rehearsal])
      guard left == 0 else { return }
      try Indices.execute("DELETE FROM rehearsal WHERE event = ?", [rehearsal], db)
      try Indices.execute("DELETE FROM event WHERE rehearsal = ?", [rehearsal], db)
    }
    return true
  }

  /// Deletes everything for good but the owner; attempts are counted from 1 again.
  ///
  /// - Throws: `JournalError.running` while another program runs a rehearsal.
  package func forgetAll() throws(JournalError) {
    let begun = try read { db in
      try EventID.fetchAll(db, sql: "SELECT id FROM rehearsal WHERE isEnded = 0")
    }
    for rehearsal in begun { _ = try holdIfFree(rehearsal) }
    let owner = owner.id
    try forget { db in
      for table in ["attempt", "typed", "asked", "rehearsal", "retired", "sqlite_sequence"] {
        try db.execute(sql: "DELETE FROM \(table)")
      }
      try db.execute(sql: "DELETE FROM person WHERE id <> ?", arguments: [owner])
      try db.execute(sql: "DELETE FROM event WHERE id <> ?", arguments: [owner])
    }
  }

  private func holdIfFree(_ rehearsal: EventID?) throws(JournalError) -> RehearsalLock? {
    guard let rehearsal, path != nil else { return nil }
    guard let lock = try lock(rehearsal) else { throw .running }
    return lock
  }

  /// Deletes, and wipes what was deleted from the file.
  func forget(_ delete: (Database) throws -> Void) throws(JournalError) {
    // What waits may belong to what is forgotten.
    try append([])
    let size = size
    if let path, let free = JournalFile.freeSpace(at: path), free < size {
      throw .noRoomToForget(path: path, bytes: size)
    }
    try access { db in
      try db.inTransaction(.immediate) {
        try delete(db)
        // The full-text index keeps the words of deleted rows until it is made anew.
        try db.execute(sql: "INSERT INTO attemptText (attemptText) VALUES ('rebuild')")
        return .commit
      }
      do {
        try wipe(db)
      } catch {
        throw JournalError.notWiped(path: place, reason: (error as? DatabaseError)?.message ?? "\(error)")
      }
    }
  }

  /// Writes the file anew without its freed pages, and cuts the write-ahead log to nothing.
  private func wipe(_ db: Database) throws {
    try db.execute(sql: "VACUUM")
    let isBusy = try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 0
    if isBusy != 0 { throw DatabaseError(resultCode: .SQLITE_BUSY, message: "another program is reading it") }
  }
}
