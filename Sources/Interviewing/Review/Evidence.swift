/// One quoted observation in an answer.
package struct Finding: Hashable, Sendable {
  /// The check that made it.
  package var check: Check.Name
  package var criterion: Criterion
  package var span: Span
  /// False for what is quoted but not held against the answer, such as a fault owned where the question asks for one.
  package var counts: Bool

  package init(check: Check.Name, criterion: Criterion, span: Span, counts: Bool = true) {
    self.check = check
    self.criterion = criterion
    self.span = span
    self.counts = counts
  }
}

/// What can be counted in an answer for one criterion.
package struct Evidence: Hashable, Sendable {
  package var criterion: Criterion
  /// 1 to 5; nil when not scored.
  package var score: Int?
  /// The raw measure the score is cut from; also given where the text is too short for a score.
  package var value: Double?
  /// What it was counted over: words, sentences or actions.
  package var n: Int
  /// Why there is no score, in plain words: "17 words: too short to tell".
  package var reason: String?
  /// What `figure` puts into words.
  var tally: Tally
  /// The words it came from, the best first.
  package var quotes: [Span]

  package init(
    _ criterion: Criterion, score: Int? = nil, value: Double? = nil, n: Int = 0, reason: String? = nil,
    figure: String = "", quotes: [Span] = []
  ) {
    self.init(
      criterion, score: score, value: value, n: n, reason: reason, tally: .said(figure), quotes: quotes)
  }

  init(
    _ criterion: Criterion, score: Int?, value: Double?, n: Int, reason: String?, tally: Tally,
    quotes: [Span]
  ) {
    self.criterion = criterion
    self.score = score
    self.value = value
    self.n = n
    self.reason = reason
    self.tally = tally
    self.quotes = quotes
  }
}

/// What a sentence tells of a story; empty is none of it.
package struct Parts: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let situation = Parts(rawValue: 1)
  package static let task = Parts(rawValue: 2)
  package static let action = Parts(rawValue: 4)
  package static let result = Parts(rawValue: 8)

  /// In the order S, T, A, R.
  package var letters: [String] {
    var letters: [String] = []
    if contains(.situation) { letters.append("S") }
    if contains(.task) { letters.append("T") }
    if contains(.action) { letters.append("A") }
    if contains(.result) { letters.append("R") }
    return letters
  }
}

/// Whether an answer tells of one occasion.
package enum Story: String, Sendable {
  case yes
  /// Habitual or generic, told like a story.
  case pseudo
  case no
}
