import GRDB
import Interviewing

extension Journal {
  /// The events of all debriefs and intentions, in order: few in a lifetime, so they are read as a whole.
  package func debriefEvents() throws(JournalError) -> [JournalEvent] {
    try read { db in try EventLog.events(where: "debrief IS NOT NULL", [], db) }
  }
}
