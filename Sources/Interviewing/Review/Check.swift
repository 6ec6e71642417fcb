/// Something the review looks for in an answer, with the reasons and examples that keep it honest.
package struct Check: Sendable {
  package let name: String
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
  package let find: @Sendable (Text, AskedFor) -> [Finding]

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
    name: String, criterion: Criterion, looksFor: String, message: String, source: String,
    fires: [Example], silent: [Example], find: @escaping @Sendable (Text, AskedFor) -> [Finding]
  ) {
    self.name = name
    self.criterion = criterion
    self.looksFor = looksFor
    self.message = message
    self.source = source
    self.fires = fires
    self.silent = silent
    self.find = find
  }

  /// Every check, in the order of the criteria.
  package static let all: [Check] = poise + experience
}
