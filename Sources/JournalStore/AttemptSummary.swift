import GRDB
import Interviewing

/// Where an attempt stands.
package enum AttemptStatus: Hashable, Sendable {
  /// Being answered, or left open by a crash.
  case open
  case answered
  case setAside(AnswerSetAside.Reason)

  package init(_ attempt: Attempt) {
    if let reason = attempt.setAside {
      self = .setAside(reason)
    } else {
      self = attempt.parts.contains(where: \.isOpen) ? .open : .answered
    }
  }

  /// `open`, `answered` or the reason it was set aside for.
  package var rawValue: String {
    switch self {
    case .open: "open"
    case .answered: "answered"
    case .setAside(let reason): reason.rawValue
    }
  }

  package init?(rawValue: String) {
    switch rawValue {
    case "open": self = .open
    case "answered": self = .answered
    default:
      guard let reason = AnswerSetAside.Reason(rawValue: rawValue) else { return nil }
      self = .setAside(reason)
    }
  }
}

/// An attempt in a list: what is known of it without reading its events.
package struct AttemptSummary: Equatable, Sendable {
  /// The short number people see; never given again, not even after the attempt was forgotten.
  package var number: Int
  package var id: EventID
  /// Nil where the rehearsal's first event is missing.
  package var rehearsal: EventID?
  package var person: EventID?
  package var question: QuestionID
  /// The question as it was asked.
  package var questionText: String
  package var bank: String
  package var isClosing: Bool
  package var medium: Medium
  package var startedAt: Moment
  package var endedAt: Moment?
  package var status: AttemptStatus
  package var wentBlank: Bool
  /// The whole answer and after it the transcript of a spoken one; empty while it is open.
  package var answer: String
  /// What was found of the words searched for.
  package var snippet: Snippet?

  static let columns = """
    attempt.number, begun.id, whole.id, attempt.person, question, questionText, bank, isClosing, medium,
    startedAt, endedAt, status, wentBlank, answer
    """
  static let tables = """
    attempt JOIN event AS begun ON begun.seq = attempt.event
    LEFT JOIN event AS whole ON whole.seq = attempt.rehearsal
    """

  init(_ row: Row) throws {
    number = try row.decode(Int.self, atIndex: 0)
    id = try row.decode(EventID.self, atIndex: 1)
    rehearsal = try row.decode(EventID?.self, atIndex: 2)
    person = try row.decode(EventID?.self, atIndex: 3)
    question = QuestionID(stored: try row.decode(String.self, atIndex: 4))
    questionText = try row.decode(String.self, atIndex: 5)
    bank = try row.decode(String.self, atIndex: 6)
    isClosing = try row.decode(Bool.self, atIndex: 7)
    medium = Medium(rawValue: try row.decode(String.self, atIndex: 8)) ?? .typed
    startedAt = try row.decode(Moment.self, atIndex: 9)
    endedAt = try row.decode(Moment?.self, atIndex: 10)
    status = AttemptStatus(rawValue: try row.decode(String.self, atIndex: 11)) ?? .open
    wentBlank = try row.decode(Bool.self, atIndex: 12)
    answer = try row.decode(String.self, atIndex: 13)
  }

  static func fetch(_ db: Database, _ rest: String, _ arguments: StatementArguments) throws
    -> [AttemptSummary]
  {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(columns) FROM \(tables) \(rest)"), arguments: arguments)
    var found: [AttemptSummary] = []
    while let row = try rows.next() { found.append(try AttemptSummary(row)) }
    return found
  }

  /// The attempts with these numbers, by number.
  static func fetch(_ numbers: [Int], _ db: Database) throws -> [AttemptSummary] {
    try fetch(
      db, "WHERE attempt.number IN (SELECT value FROM json_each(?)) ORDER BY attempt.number",
      [list(numbers)])
  }

  /// Numbers as JSON: there may be more of them than a statement takes arguments.
  static func list(_ numbers: [Int]) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }
}

/// A stretch of an answer around the words searched for.
package struct Snippet: Equatable, Sendable {
  package struct Piece: Equatable, Sendable {
    package var text: String
    package var isHit: Bool
  }

  package var pieces: [Piece]

  /// Control characters that nobody types; in a paste they would only move a mark.
  static let opening: Unicode.Scalar = "\u{2}"
  static let closing: Unicode.Scalar = "\u{3}"

  init(marked text: String) {
    pieces = []
    var isHit = false
    var current = String.UnicodeScalarView()
    func end() {
      if !current.isEmpty { pieces.append(Piece(text: String(current), isHit: isHit)) }
      current = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case Self.opening, Self.closing:
        end()
        isHit = scalar == Self.opening
      default: current.append(scalar)
      }
    }
    end()
  }
}
