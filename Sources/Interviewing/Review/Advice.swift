/// One thing to try next time, in words drawn from the answer.
package enum Advice {
  /// The first that applies, from what a listener misses most to what they notice least.
  package static func next(for review: AnswerReview) -> String {
    let text = review.text
    guard text.wordCount > 0 else {
      return "put it into a few sentences; there are no words here to go by."
    }
    guard review.language == .english else { return "say it in English, if the interview will be." }
    guard text.wordCount >= 15 else {
      return review.asked.example
        ? "say more: one occasion, what you did, and what came of it."
        : "say more: what you would do first, what next, and why."
    }
    if !review.asked.example, let missing = review.points.missing.first,
      review.points.cameUp.count * 2 < review.points.points.count
    {
      return "bring in what they listen for: \(missing.text)."
    }
    if review.asked.example, review.story != .yes {
      return "take one occasion, and tell what you did then, in the order it happened."
    }
    if review.story == .yes, !review.parts.contains(where: { $0.contains(.result) }) {
      guard review.ending == .none else { return "say plainly how it ended, and what it was worth." }
      return "finish with what came of it. It stops at \(quote(text.sentences.last?.span, text))."
    }
    if let score = review[.ownership].score, score <= 2 {
      return "say which part was yours: \"I\" where you mean yourself."
    }
    if let score = review[.specificity].score, score <= 2 {
      return "put in one thing a listener could check: a name, a figure or a date."
    }
    if let score = review[.results].score, score == 3, review.story == .yes {
      guard review.ending == .told else { return "say plainly how it ended, and what it was worth." }
      return hasFigureAtTheEnd(review)
        ? "say what that end meant: who noticed, or what you learned from it."
        : "put a figure to how it ended, or what you learned from it."
    }
    if let score = review[.concision].score, score <= 3 {
      return "cut the setting to a sentence; \(review[.concision].figure)."
    }
    if let score = review[.assurance].score, score <= 3, let hedge = review[.assurance].quotes.first {
      return "say the same without \(quote(hedge, text))."
    }
    if let score = review[.fluency].score, score <= 3, let filler = review[.fluency].quotes.first {
      return "where \(quote(filler, text)) comes, let there be a silence instead."
    }
    if let missing = review.points.missing.first {
      return "bring in what they listen for: \(missing.text)."
    }
    return "say it aloud, against the clock, in other words."
  }

  private static func hasFigureAtTheEnd(_ review: AnswerReview) -> Bool {
    zip(review.text.sentences, review.parts).contains { sentence, parts in
      parts.contains(.result)
        && review.text.words[sentence.words].contains { $0.has(.number) || $0.is(.numeral) }
    }
  }

  private static func quote(_ span: Span?, _ text: Text) -> String {
    guard let span else { return "the setting" }
    let words = text.string(span).split(whereSeparator: \.isWhitespace)
    let shown = words.count > 12 ? ["…"] + words.suffix(10) : words[...]
    // The sentence's own point would stand beside that of the advice.
    var sentence = shown.joined(separator: " ")
    while let last = sentence.last, ".!?".contains(last) { sentence.removeLast() }
    return "\"" + sentence + "\""
  }
}
