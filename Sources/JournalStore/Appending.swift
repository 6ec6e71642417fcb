import GRDB
import Interviewing

/// Events that could not be written yet, and why.
struct WaitingWrites {
  var events: [JournalEvent] = []
  var failure: JournalError?
}

extension Journal {
  /// Writes the events in one transaction; they are on the disk when it returns.
  ///
  /// Events that a full disk, a lock or a missing right kept out wait in memory, and go first with the next
  /// write. An event whose id the journal knows is not written twice, so trying again does no harm.
  package func append(_ events: [JournalEvent]) throws(JournalError) {
    do {
      try queue.inDatabase { db in try write(events, db) }
    } catch {
      throw JournalError(error, at: place)
    }
  }

  /// Writes the events on the journal's queue, after what was given before; `takeWriteFailure` tells of errors.
  package func appendSoon(_ events: [JournalEvent]) {
    queue.asyncWriteWithoutTransaction { [self] db in
      do {
        try write(events, db)
      } catch {
        let failure = JournalError(error, at: place)
        waiting.withLock { $0.failure = failure }
      }
    }
  }

  /// Waits until everything given before is on the disk.
  package func flush() throws(JournalError) {
    try append([])
    if let failure = takeWriteFailure() { throw failure }
  }

  /// The last failure of `appendSoon` since the last call.
  package func takeWriteFailure() -> JournalError? {
    waiting.withLock { state in
      defer { state.failure = nil }
      return state.failure
    }
  }

  /// How many events could not be written so far.
  package var waitingCount: Int { waiting.withLock { $0.events.count } }

  private func write(_ events: [JournalEvent], _ db: Database) throws {
    let all = waiting.withLock { state in
      defer { state.events = [] }
      return state.events + events
    }
    guard !all.isEmpty else { return }
    do {
      try db.inTransaction(.immediate) {
        for event in all { try EventLog.append(event, db) }
        return .commit
      }
    } catch {
      if JournalError(error, at: place).mayPass { waiting.withLock { $0.events = all } }
      throw error
    }
  }
}
