/// Finds vanished questions that may live on in a new wording; only ever offered, never joined unasked.
package enum Renaming {
  /// For each vanished text the new one that shares the most content words with it, where these are at
  /// least half of the content words of both; each new text is offered once.
  package static func offers(vanished: [String], new: [String]) -> [String: String] {
    let newWords = new.map { (text: $0, words: contentWords(of: $0)) }
    var candidates: [(share: Double, vanished: String, new: String)] = []
    for text in vanished {
      let words = contentWords(of: text)
      for other in newWords where other.text != text {
        guard let share = share(words, other.words) else { continue }
        candidates.append((share, text, other.text))
      }
    }
    candidates.sort {
      ($1.share, $0.vanished, $0.new) < ($0.share, $1.vanished, $1.new)
    }
    var offers: [String: String] = [:]
    var taken: Set<String> = []
    for candidate in candidates where offers[candidate.vanished] == nil && !taken.contains(candidate.new) {
      offers[candidate.vanished] = candidate.new
      taken.insert(candidate.new)
    }
    return offers
  }

  /// The place of the text that shares the most content words with `text`, at least half of both; nil when none
  /// does.
  package static func nearest(to text: String, among others: [String]) -> Int? {
    let words = contentWords(of: text)
    var best: (share: Double, place: Int)?
    for (place, other) in others.enumerated() {
      guard let share = share(words, contentWords(of: other)), share > best?.share ?? 0 else { continue }
      best = (share, place)
    }
    return best?.place
  }

  /// The share of the content words of the longer text that both have; nil under a half.
  private static func share(_ words: Set<String>, _ other: Set<String>) -> Double? {
    let common = words.intersection(other).count
    let larger = max(words.count, other.count)
    return common > 0 && common * 2 >= larger ? Double(common) / Double(larger) : nil
  }

  /// The normalised words that carry the matter; of scripts without spaces every pair of neighbours.
  static func contentWords(of text: String) -> Set<String> {
    var words: Set<String> = []
    for word in QuestionWords(text).words where !functionWords.contains(word) {
      let scalars = Array(word.unicodeScalars)
      if scalars.count > 2, let first = scalars.first, first.value >= 0x2E80 {
        for index in 0..<scalars.count - 1 {
          words.insert(String(scalars[index]) + String(scalars[index + 1]))
        }
      } else {
        words.insert(word)
      }
    }
    return words
  }

  /// Words that nearly every question has.
  private static let functionWords: Set<String> = [
    "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "d",
    "describe", "did", "do", "does", "example", "explain", "for", "from", "give", "had", "has", "have", "how",
    "i", "if", "in", "is", "it", "its", "ll", "m", "may", "me", "might", "my", "no", "not", "of", "on", "one",
    "or", "our", "re", "s", "should", "so", "some", "such", "t", "tell", "than", "that", "the", "their",
    "them",
    "then", "there", "they", "this", "time", "to", "us", "ve", "walk", "was", "we", "were", "what", "when",
    "where", "which", "who", "why", "will", "with", "would", "you", "your",
  ]
}
