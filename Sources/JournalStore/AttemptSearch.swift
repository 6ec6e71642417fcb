import GRDB
import Interviewing

/// Which attempts are wanted; what is left nil does not narrow the choice.
package struct AttemptQuery: Sendable {
  /// Words the answer or the question must all hold, in any order; each may be the beginning of a word.
  package var words = ""
  /// Look for the words in the question alone.
  package var isOfQuestion = false
  package var since: Moment?
  /// The bank's name as it was when the question was asked.
  package var bank: String?
  /// Nil for the owner.
  package var person: EventID?
  package var rehearsal: EventID?
  package var question: QuestionID?
  package var statuses: Set<AttemptStatus>?
  package var includesClosing = true
  /// Without words: the oldest come first.
  package var isOldestFirst = false
  /// At most this many; nil for all.
  package var limit: Int? = 50

  package init(words: String = "") { self.words = words }
}

extension Journal {
  private static let mostRanked = 2000

  /// The attempts a query asks for: newest first, or with words the best match of the newest 2000 first, with
  /// snippets.
  package func attempts(matching query: AttemptQuery) throws(JournalError) -> [AttemptSummary] {
    try read { db in
      let (numbers, match) = try self.numbers(matching: query, db)
      let snippets = try match.map { try self.snippets(of: numbers, match: $0, db) } ?? [:]
      var summaries: [Int: AttemptSummary] = [:]
      for summary in try AttemptSummary.fetch(numbers, db) { summaries[summary.number] = summary }
      return numbers.compactMap { number in
        var found = summaries[number]
        found?.snippet = snippets[number]
        return found
      }
    }
  }

  /// The numbers of the attempts a query asks for, in the order of `attempts(matching:)`, and what the full-text
  /// index was asked for.
  func numbers(matching query: AttemptQuery, _ db: Database) throws -> (numbers: [Int], match: String?) {
    let words = SearchWords(query.words)
    if words.isEmpty, query.words.contains(where: { !$0.isWhitespace }) { return ([], nil) }
    var (condition, arguments) = self.condition(for: query)
    for part in words.parts {
      condition +=
        query.isOfQuestion
        ? " AND instr(attempt.questionText, ?) > 0"
        : " AND (instr(attempt.questionText, ?) > 0 OR instr(attempt.answer, ?) > 0)"
      arguments += query.isOfQuestion ? [part] : [part, part]
    }
    let limit = query.limit.map { max($0, 0) } ?? -1
    guard let match = words.match.map({ query.isOfQuestion ? "{questionText} : (\($0))" : $0 }) else {
      let order = query.isOldestFirst ? "ASC" : "DESC"
      let found = try Int.fetchAll(
        db,
        sql:
          "SELECT number FROM attempt WHERE \(condition) ORDER BY startedAt \(order), number \(order) LIMIT ?",
        arguments: arguments + [limit])
      return (found, nil)
    }
    // Only the newest are ranked, and only those that are shown are read: a word may be in every answer.
    let ranked = try Int.fetchAll(
      db,
      sql: """
        SELECT number FROM (
          SELECT attempt.number, attemptText.rank AS rank
          FROM attemptText JOIN attempt ON attempt.number = attemptText.rowid
          WHERE attemptText MATCH ? AND \(condition)
          ORDER BY attemptText.rowid DESC LIMIT \(Self.mostRanked)
        ) ORDER BY rank, number DESC LIMIT ?
        """, arguments: [match] + arguments + [limit])
    return (ranked, match)
  }

  private func condition(for query: AttemptQuery) -> (sql: String, arguments: StatementArguments) {
    var sql = "attempt.person = ?"
    var arguments: StatementArguments = [query.person ?? owner.id]
    func and(_ term: String, _ values: StatementArguments) {
      sql += " AND " + term
      arguments += values
    }
    if let since = query.since { and("startedAt >= ?", [since]) }
    if let bank = query.bank { and("bank = ?", [bank]) }
    if let question = query.question { and("question = ?", [question.description]) }
    if let id = query.rehearsal {
      and("attempt.rehearsal = (SELECT seq FROM event WHERE id = ?)", [id])
    }
    if let statuses = query.statuses {
      let marks = databaseQuestionMarks(count: statuses.count)
      and("status IN (\(marks))", StatementArguments(statuses.map(\.rawValue)))
    }
    if !query.includesClosing { and("isClosing = 0", []) }
    return (sql, arguments)
  }

  /// In one pass over the matches, since the index gathers the words with a beginning anew for each query.
  private func snippets(of numbers: [Int], match: String, _ db: Database) throws -> [Int: Snippet] {
    guard let first = numbers.min(), let last = numbers.max() else { return [:] }
    let marks = databaseQuestionMarks(count: numbers.count)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT rowid, snippet(attemptText, 1, ?, ?, '…', 16) FROM attemptText
        WHERE attemptText MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (\(marks))
        """,
      arguments: [String(Snippet.opening), String(Snippet.closing), match, first, last]
        + StatementArguments(numbers))
    var snippets: [Int: Snippet] = [:]
    while let row = try rows.next() {
      snippets[try row.decode(Int.self, atIndex: 0)] = Snippet(
        marked: try row.decode(String.self, atIndex: 1))
    }
    return snippets
  }
}

/// A user's words as the full-text index takes them; none of their characters is read as its syntax.
struct SearchWords {
  /// At most this many words are looked for: the index's parser takes 256.
  static let most = 32

  /// The expression for the full-text index; nil when no word is in its reach.
  private(set) var match: String?
  /// Words of scripts without spaces, and signs: looked for letter by letter, since the index knows only
  /// whole words between spaces.
  private(set) var parts: [String] = []

  var isEmpty: Bool { match == nil && parts.isEmpty }

  init(_ words: String) {
    var phrases: [String] = []
    let separated = words.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }
    for scalars in separated.prefix(Self.most) {
      let word = String(scalars)
      let letters = scalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      if letters.isEmpty || letters.contains(where: Self.isUnspaced) {
        parts.append(word)
        continue
      }
      let phrase =
        "\"" + word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      // "C++" is the word "c" to the index: the beginning of far too many others.
      let isBeginning = letters.count >= 3 && scalars.last == letters.last
      phrases.append(isBeginning ? phrase + "*" : phrase)
    }
    if !phrases.isEmpty { match = phrases.joined(separator: " ") }
  }

  /// Han, kana, Thai, Lao, Khmer, Burmese: written without spaces between words.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
