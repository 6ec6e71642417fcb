import GRDB
import Interviewing

extension Journal {
  /// The events of all debriefs and intentions, in order: few in a lifetime, so they are read as a whole.
  package func debriefEvents() throws(JournalError) -> [JournalEvent] {
    try read { db in try EventLog.events(where: Self.isOfDebrief, [], db) }
  }

  /// SQLite would rather look at every event in order than sort the few that the index holds.
  static let isOfDebrief =
    "seq IN (SELECT seq FROM event INDEXED BY eventOfDebrief WHERE debrief IS NOT NULL)"

  /// Deletes a debrief for good: its events, the intentions made in it, and what SQLite would keep of them.
  package func forget(debrief: EventID) throws(JournalError) {
    try forget { db in
      guard let seq = try EventLog.seq(of: debrief, db) else { return }
      try Indices.execute("DELETE FROM event WHERE debrief = ?", [seq], db)
    }
  }
}
