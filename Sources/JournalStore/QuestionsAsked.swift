import GRDB
import Interviewing

/// A question as it was worded when it was asked last.
package struct QuestionAsked: Equatable, Sendable {
  package var id: QuestionID
  package var text: String
  package var bank: String
  package var lastAsked: Moment
}

extension Journal {
  /// What the person was asked, how often and when last; questions skipped do not count, and an answer begun
  /// again counts once.
  ///
  /// - Parameter person: nil for the owner.
  package func questionHistories(of person: EventID? = nil) throws(JournalError)
    -> [QuestionID: QuestionHistory]
  {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT question, count, lastAsked, wentBlank, poise, experience FROM asked WHERE person = ?
          """,
        arguments: [person ?? owner.id])
      var histories: [QuestionID: QuestionHistory] = [:]
      while let row = try rows.next() {
        let id = QuestionID(stored: try row.decode(String.self, atIndex: 0))
        histories[id] = QuestionHistory(
          count: try row.decode(Int.self, atIndex: 1), lastAsked: try row.decode(Moment.self, atIndex: 2),
          wentBlank: try row.decode(Bool.self, atIndex: 3), poise: try row.decode(Int?.self, atIndex: 4),
          experience: try row.decode(Int?.self, atIndex: 5))
      }
      return histories
    }
  }

  /// The questions that are not to be drawn any more.
  package func retiredQuestions() throws(JournalError) -> Set<QuestionID> {
    try read { db in
      Set(try String.fetchAll(db, sql: "SELECT question FROM retired").map { QuestionID(stored: $0) })
    }
  }

  /// Every question the person was ever asked but the closing one, newest first.
  ///
  /// - Parameter person: nil for the owner.
  package func questionsAsked(of person: EventID? = nil) throws(JournalError) -> [QuestionAsked] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT asked.question, questionText, bank, lastAsked FROM asked JOIN attempt ON number = (
            SELECT max(number) FROM attempt AS last
            WHERE last.person = asked.person AND last.question = asked.question AND last.startedAt = lastAsked
              AND last.status NOT IN ('skipped', 'again')
          ) WHERE asked.person = ? AND NOT isClosing ORDER BY lastAsked DESC, number DESC
          """, arguments: [person ?? owner.id]
      ).map {
        QuestionAsked(
          id: QuestionID(stored: try $0.decode(String.self, atIndex: 0)),
          text: try $0.decode(String.self, atIndex: 1), bank: try $0.decode(String.self, atIndex: 2),
          lastAsked: try $0.decode(Moment.self, atIndex: 3))
      }
    }
  }

  /// How many answers the person has given, the closing turn's aside.
  ///
  /// - Parameter person: nil for the owner.
  package func answerCount(of person: EventID? = nil) throws(JournalError) -> Int {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT coalesce(sum(answers), 0) FROM asked WHERE person = ?",
        arguments: [person ?? owner.id]) ?? 0
    }
  }

  /// When the person's latest answer was begun.
  ///
  /// - Parameter person: nil for the owner.
  package func lastAnswered(by person: EventID? = nil) throws(JournalError) -> Moment? {
    try read { db in
      try Moment.fetchOne(
        db, sql: "SELECT max(lastAnswered) FROM asked WHERE person = ?", arguments: [person ?? owner.id])
    }
  }
}
