import JournalStore
import sample_journal

enum SampleFill {
  /// The same made-up attempts every time.
  static func fill(_ journal: Journal, attempts: Int = 40) throws(JournalError) {
    try SampleJournal.fill(journal, attempts: attempts, seed: 3)
  }
}
