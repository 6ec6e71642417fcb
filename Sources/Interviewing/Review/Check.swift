/// Something the review looks for in an answer, with the reasons and examples that keep it honest.
package struct Check: Sendable {
  package let name: Name
  package let criterion: Criterion
  /// What it finds and what it leaves alone, in one sentence.
  package let looksFor: String
  /// What is said beside a quotation.
  package let message: String
  /// Where the idea or its rules come from.
  package let source: String
  package let fires: [Example]
  /// Texts in which it finds nothing.
  package let silent: [Example]
  /// Appends what it finds, in reading order.
  let look: @Sendable (Text, AskedFor, inout [Finding]) -> Void

  /// What a check is called, on the page and in the journal.
  package enum Name: String, CaseIterable, Sendable {
    case filler, repetition
    case abandonedStart = "abandoned-start"
    case hedge
    case selfDeprecation = "self-deprecation"
    case blame
    case saidTwice = "said-twice"
    case detail
    case ownAction = "own-action"
    case outcome
  }

  /// A text and the exact words found in it, in order.
  package struct Example: Sendable, ExpressibleByStringLiteral {
    package let text: String
    package let quotes: [String]
    package let question: String?

    package init(_ text: String, quotes: [String] = [], question: String? = nil) {
      self.text = text
      self.quotes = quotes
      self.question = question
    }

    package init(stringLiteral value: String) { self.init(value) }
  }

  package init(
    name: Name, criterion: Criterion, looksFor: String, message: String, source: String,
    fires: [Example], silent: [Example],
    look: @escaping @Sendable (Text, AskedFor, inout [Finding]) -> Void
  ) {
    self.name = name
    self.criterion = criterion
    self.looksFor = looksFor
    self.message = message
    self.source = source
    self.fires = fires
    self.silent = silent
    self.look = look
  }

  /// What it finds, in reading order.
  package func find(_ text: Text, _ asked: AskedFor) -> [Finding] {
    var found: [Finding] = []
    look(text, asked, &found)
    return found
  }

  /// Every check, in the order of the criteria.
  package static let all: [Check] = poise + experience
}
