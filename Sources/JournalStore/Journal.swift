import GRDB
import Interviewing
import Synchronization

/// The append-only log of what happened, in one SQLite file; every other table in it is derived.
///
/// One connection, and so one serial queue, for reading and writing: events keep their order whichever way
/// they are appended. No method may be called from within another.
package final class Journal: Sendable {
  /// The journal's file; nil in memory.
  package let path: String?

  let queue: DatabaseQueue
  let state = Mutex(JournalState())
  /// An import may make somebody else the owner of a journal in which nothing was done yet.
  let currentOwner: Mutex<Person>

  package var owner: Person { currentOwner.withLock { $0 } }

  /// What errors name as the place.
  var place: String { path ?? "the journal in memory" }

  private init(
    _ queue: DatabaseQueue, path: String?, now: Moment, converting: (Int) -> Void = { _ in }
  ) throws {
    self.queue = queue
    self.path = path
    try Schema.prepare(queue, at: path ?? "", converting: converting)
    currentOwner = Mutex(try Self.findOwner(in: queue, now: now))
  }

  /// Opens the journal at `path`, and makes it where there is none.
  ///
  /// - Parameters:
  ///   - now: when the owner is met, in a journal that is made.
  ///   - patience: seconds to wait for another program that is writing.
  ///   - converting: told how many attempts a journal of an older format holds, before it is brought to this
  ///     one; that takes most of a second for a thousand.
  package static func open(
    at path: String, now: Moment, patience: Double = 5, converting: (Int) -> Void = { _ in }
  ) throws(JournalError) -> Journal {
    try JournalFile.prepare(path)
    // To make a journal is several steps, and SQLite lets nobody wait for all of them.
    let turn = OpeningTurn(in: JournalFile.folder(of: path), patience: patience)
    defer { withExtendedLifetime(turn) {} }
    do {
      if JournalFile.hasLog(path) { try refuseNewer(path, patience: patience) }
      let queue = try DatabaseQueue(
        path: JournalFile.name(path), configuration: configuration(patience: patience))
      _ = try Schema.version(in: queue, at: path)
      JournalFile.protect(path)
      try queue.inDatabase { db in try makeDurable(db, isOnNetwork: FileSystem.isNetwork(path)) }
      return try Journal(queue, path: path, now: now, converting: converting)
    } catch {
      throw JournalError(error, at: path)
    }
  }

  /// A journal that is gone with the program.
  package static func inMemory(now: Moment = 0) throws(JournalError) -> Journal {
    do {
      return try Journal(DatabaseQueue(configuration: configuration(patience: 0)), path: nil, now: now)
    } catch {
      throw JournalError(error, at: "the journal in memory")
    }
  }

  static func configuration(patience: Double, isReadOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      // Words of an answer never go to a temporary file.
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      // What is freed is overwritten at once, should the file never be written anew.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// A write is on the disk when it returns: FULL with a write-ahead log; with a rollback journal EXTRA, since
  /// a deleted journal that comes back after a power loss undoes what was committed.
  static func makeDurable(_ db: Database, isOnNetwork: Bool) throws {
    let mode = isOnNetwork ? "DELETE" : "WAL"
    _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = \(mode)")
    try db.execute(sql: "PRAGMA synchronous = \(isOnNetwork ? "EXTRA" : "FULL")")
  }

  /// Closing a file moves its write-ahead log into it, so a newer journal is recognised without the right to.
  private static func refuseNewer(_ path: String, patience: Double) throws {
    let queue = try DatabaseQueue(
      path: JournalFile.name(path), configuration: configuration(patience: patience, isReadOnly: true))
    _ = try Schema.version(in: queue, at: path)
  }

  /// Writes what is waiting and closes the file; afterwards every call throws `JournalError.closed`.
  package func close() {
    try? flush()
    let wasClosed = state.withLock { state in
      defer { state.isClosed = true }
      return state.isClosed
    }
    if !wasClosed { try? queue.close() }
  }

  /// Reads from one state of the journal, whatever other programs write meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    guard !state.withLock({ $0.isClosed }) else { throw .closed(path: place) }
    do {
      return try queue.read(body)
    } catch {
      throw JournalError(error, at: place)
    }
  }

  /// Runs `body` on the journal's queue, outside of a transaction.
  func access<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    guard !state.withLock({ $0.isClosed }) else { throw .closed(path: place) }
    do {
      return try queue.inDatabase(body)
    } catch {
      throw JournalError(error, at: place)
    }
  }

  /// Begins to read as `read` does, and returns at once.
  func begin<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) throws(JournalError) -> Coming<Value> {
    guard !state.withLock({ $0.isClosed }) else { throw .closed(path: place) }
    let coming = Coming<Value>(until: .closed(path: place))
    queue.asyncRead { [place] db in
      coming.come(Result { try body(db.get()) }.mapError { JournalError($0, at: place) })
    }
    return coming
  }
}
