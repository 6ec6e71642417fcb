import GRDB
import Interviewing

/// What a journal remembers besides its file.
struct JournalState {
  /// Events that could not be written yet.
  var waiting: [JournalEvent] = []
  /// Why the last of `appendSoon` could not be written.
  var failure: JournalError?
  var isClosed = false
}

extension Journal {
  /// Writes the events in one transaction; they are on the disk when it returns.
  ///
  /// Events that could not be written wait in memory, whatever kept them out, and go first with the next write. An
  /// event whose id the journal knows is not written twice, so trying again does no harm.
  package func append(_ events: [JournalEvent]) throws(JournalError) {
    try access { db in try write(events, db) }
  }

  /// Writes the events on the journal's queue, after what was given before; `takeWriteFailure` tells of errors.
  package func appendSoon(_ events: [JournalEvent]) {
    let wasClosed = state.withLock { state in
      if state.isClosed { state.failure = .closed(path: place) }
      return state.isClosed
    }
    if wasClosed { return }
    queue.asyncWriteWithoutTransaction { [self] db in
      do {
        try write(events, db)
      } catch {
        let failure = JournalError(error, at: place)
        state.withLock { $0.failure = failure }
      }
    }
  }

  /// Waits until everything given before is on the disk.
  package func flush() throws(JournalError) {
    try append([])
    // What had to wait has now been written.
    _ = takeWriteFailure()
  }

  /// The last failure of `appendSoon` since the last call.
  package func takeWriteFailure() -> JournalError? {
    state.withLock { state in
      defer { state.failure = nil }
      return state.failure
    }
  }

  /// How many events could not be written so far.
  package var waitingCount: Int { state.withLock { $0.waiting.count } }

  private func write(_ events: [JournalEvent], _ db: Database) throws {
    let all = state.withLock { $0.waiting } + events
    guard !all.isEmpty else { return }
    do {
      try db.inTransaction(.immediate) {
        for event in all { try EventLog.append(event, db) }
        return .commit
      }
    } catch {
      state.withLock { $0.waiting = all }
      throw error
    }
    state.withLock { $0.waiting = [] }
  }
}
