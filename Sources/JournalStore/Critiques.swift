import GRDB
import Interviewing

extension Journal {
  /// What the owner said afterwards of their own answers to a question, in the order in which it was said.
  package func critiques(of question: QuestionID) throws(JournalError) -> [CritiqueGiven] {
    try read { db in
      try EventLog.events(
        where: """
          kind = 'critique' AND person = ?
            AND attempt IN (SELECT event FROM attempt WHERE person = ? AND question = ?)
          """, [owner.id, owner.id, question.description], db
      ).compactMap { if case .critique(let given) = $0.body { given } else { nil } }
    }
  }
}
