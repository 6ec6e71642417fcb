import GRDB
import Interviewing

/// Somebody whose answers or ratings the journal holds.
package struct Person: Equatable, Sendable {
  package var id: EventID
  package var name: String
  package var isOwner: Bool

  /// A name as names are compared.
  static func plain(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  package init(id: EventID, name: String, isOwner: Bool) {
    self.id = id
    self.name = name
    self.isOwner = isOwner
  }
}

extension Journal {
  /// Everybody, the owner first, then by name.
  package func people() throws(JournalError) -> [Person] { try read { db in try Self.people(db) } }

  /// The person whose name is `name` but for upper and lower case and spaces around it.
  package func person(named name: String) throws(JournalError) -> Person? {
    try people().first { Person.plain($0.name) == Person.plain(name) }
  }

  static func people(_ db: Database) throws -> [Person] {
    try Row.fetchAll(db, sql: "SELECT id, name, isOwner FROM person ORDER BY isOwner DESC, name, id").map {
      Person(
        id: try $0.decode(EventID.self, atIndex: 0), name: try $0.decode(String.self, atIndex: 1),
        isOwner: try $0.decode(Bool.self, atIndex: 2))
    }
  }

  /// The journal's owner, met when the journal is made.
  static func findOwner(in queue: DatabaseQueue, now: Moment) throws -> Person {
    if let owner = try queue.read(people).first(where: \.isOwner) { return owner }
    return try queue.write { db in
      // Another program may have opened the same new journal.
      if let owner = try people(db).first(where: \.isOwner) { return owner }
      var generator = SystemRandomNumberGenerator()
      let id = EventID.random(using: &generator)
      let met = PersonMet(name: "you", isOwner: true)
      try EventLog.append(JournalEvent(id: id, at: now, person: id, body: .person(met)), db)
      return Person(id: id, name: met.name, isOwner: true)
    }
  }

  /// A rehearsal's events in order, those of its attempts among them.
  package func events(ofRehearsal id: EventID) throws(JournalError) -> [JournalEvent] {
    try read { db in
      try EventLog.events(
        where: "rehearsal = (SELECT seq FROM event WHERE id = ? AND kind = 'rehearsal')", [id], db)
    }
  }

  /// An attempt's events in order, after the event of the turn it answers.
  package func events(ofAttempt id: EventID) throws(JournalError) -> [JournalEvent] {
    try read { db in
      guard let seq = try EventLog.seq(of: id, db) else { return [] }
      let events = try EventLog.events(where: "attempt = ?", [seq], db)
      guard case .attempt(let begun)? = events.first?.body else { return events }
      return try EventLog.events(where: "id = ?", [begun.turn], db) + events
    }
  }

  /// The course of a rehearsal; nil when there is none with this id.
  package func rehearsal(_ id: EventID) throws(JournalError) -> Rehearsal? {
    Rehearsal(events: try events(ofRehearsal: id))
  }

  /// The attempt that people know by this number; nil when there is none, or it was forgotten.
  package func attempt(_ number: Int) throws(JournalError) -> (summary: AttemptSummary, attempt: Attempt)? {
    try attempt("WHERE attempt.number = ?", [number])
  }

  /// - Parameter includesEdits: false leaves out how the text came about.
  package func attempt(_ id: EventID, includesEdits: Bool = true) throws(JournalError) -> (
    summary: AttemptSummary, attempt: Attempt
  )? {
    try attempt("WHERE begun.id = ?", [id], includesEdits: includesEdits)
  }

  /// The attempt begun last.
  ///
  /// - Parameter person: nil for the owner.
  package func latestAttempt(of person: EventID? = nil) throws(JournalError) -> AttemptSummary? {
    var query = AttemptQuery()
    query.person = person
    query.limit = 1
    return try attempts(matching: query).first
  }

  private func attempt(
    _ condition: String, _ arguments: StatementArguments, includesEdits: Bool = true
  ) throws(JournalError) -> (
    summary: AttemptSummary, attempt: Attempt
  )? {
    try read { db in
      guard let summary = try AttemptSummary.fetch(db, condition, arguments).first,
        let seq = try EventLog.seq(of: summary.id, db),
        let stored = try StoredAttempt.read(seq, includesEdits: includesEdits, db)
      else { return nil }
      return (summary, stored.attempt)
    }
  }

  /// A plan for one: somebody else's came with an import and is not for the owner to go on with.
  private static let isSolo =
    "(CASE WHEN json_valid(begun.body) THEN coalesce(begun.body ->> '$.mode', '') = 'solo' ELSE 1 END)"

  /// Rehearsals that were begun and not ended and that no program is running, newest first.
  package func unfinishedRehearsals() throws(JournalError) -> [UnfinishedRehearsal] {
    let open = try read { db in
      try Row.fetchAll(
        db,
        sql:
          """
          SELECT event, rehearsal.id, startedAt FROM rehearsal JOIN event AS begun ON begun.seq = event
          WHERE isEnded = 0 AND (begun.person IS NULL OR begun.person = ? OR NOT \(Self.isSolo))
          ORDER BY startedAt DESC, event DESC
          """, arguments: [owner.id]
      ).map { row in
        let seq = try row.decode(Int64.self, atIndex: 0)
        return UnfinishedRehearsal(
          id: try row.decode(EventID.self, atIndex: 1), startedAt: try row.decode(Moment.self, atIndex: 2),
          openAttempt: try AttemptSummary.fetch(
            db, "WHERE attempt.rehearsal = ? AND status = 'open' ORDER BY attempt.number DESC LIMIT 1", [seq]
          ).first)
      }
    }
    guard let path else { return open }
    let running = RehearsalLock.held(beside: path)
    return open.filter { !running.contains($0.id) }
  }
}

/// A rehearsal that was begun and neither ended nor is going on.
package struct UnfinishedRehearsal: Equatable, Sendable {
  package var id: EventID
  package var startedAt: Moment
  /// The answer that was being given; what was typed of it is in its events.
  package var openAttempt: AttemptSummary?
}
