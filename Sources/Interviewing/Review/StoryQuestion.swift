/// Whether a question asks for something that happened, told as it happened; beside the phrases of `AskedFor`, by
/// its grammar: "When did you last change your boss's mind?", "Describe a close that went badly."
enum StoryQuestion {
  static func asks(_ text: Text) -> Bool {
    text.sentences.contains { asks(text.words[$0.words]) }
  }

  private static func asks(_ words: ArraySlice<Word>) -> Bool {
    // "Which decision would you take differently if you had it back?" asks for one that was taken.
    if words.contains(where: { $0.key == differently }) {
      return words.contains {
        $0.is(LexiconSet.wasOrWere | .hadForm) || $0.is(.pastForm) && !$0.is(.participleForm)
      }
    }
    if words.contains(where: { $0.key == imagine || $0.key == suppose || $0.key == `if` }) { return false }
    return asksWhen(words) || asksWhatWas(words) || tellsWhat(words)
  }

  /// "When did you …", "Have you ever …", "How have you led …"; not "When did you join us?".
  private static func asksWhen(_ words: ArraySlice<Word>) -> Bool {
    for (at, word) in zip(words.indices, words.dropFirst()) where word.is(LexiconSet.didForm | .hasForm) {
      let opener = words[at].key
      let rest = words[(at + 2)...]
      guard let next = rest.first else { return false }
      if opener == when {
        return next.key != you || !rest.dropFirst().prefix(2).contains { steps.contains($0.key) }
      }
      if opener == how, next.key == you, let verb = rest.dropFirst().first, isPast(verb) { return true }
    }
    return false
  }

  /// "Which conflict did you …", "What is the hardest thing you have …", "What have you changed that …".
  private static func asksWhatWas(_ words: ArraySlice<Word>) -> Bool {
    guard let asking = words.firstIndex(where: { $0.key == which || $0.key == what }) else { return false }
    let rest = words[asking...]
    guard let subject = rest.firstIndex(where: { $0.key == you }), subject > asking + 1 else { return false }
    if rest.contains(where: { $0.key == proud }) { return true }
    let isHad = rest[subject...].prefix(2).contains { $0.is(.hasForm) || $0.key == ever }
    if rest[..<subject].contains(where: isSuperlative) && isHad { return true }
    let before = rest[subject - 1]
    let after = rest[(subject + 1)...]
    if before.is(.didForm) { return words[asking].key == which || after.first?.key == have }
    return before.is(.hasForm) && after.first.map(isPast) == true
      && after.contains { $0.key == that }
  }

  /// "Describe an idea of yours that was turned down", "Tell me about the bug that took you longest".
  private static func tellsWhat(_ words: ArraySlice<Word>) -> Bool {
    guard let object = object(of: words), let first = words[object...].first else { return false }
    let rest = words[(object + 1)...]
    if first.key == how { return rest.first?.key == you && rest.dropFirst().first.map(isPast) == true }
    if rest.contains(where: { $0.key == own || $0.key == yours }) { return true }
    // "A balanced scorecard" tells of no past.
    guard rest.dropFirst().contains(where: isPast) else { return false }
    return unnamed.contains(first.key)
      || rest.contains(where: isSuperlative) && !rest.prefix(3).contains { posts.contains($0.key) }
  }

  /// Where that begins which is to be told.
  private static func object(of words: ArraySlice<Word>) -> Int? {
    for at in words.indices {
      if words[at].key == describe { return at + 1 < words.endIndex ? at + 1 : nil }
      guard at + 3 < words.endIndex, words[at + 1].is(.object) else { continue }
      let isOpener = words[at].key == tell ? words[at + 2].key == about : words[at + 2].key == through
      if isOpener { return at + 3 }
    }
    return nil
  }

  private static func isPast(_ word: Word) -> Bool {
    word.has(.ed) || word.key == been || word.is(LexiconSet.wasOrWere | .hadForm | .didForm | .participleForm)
      || word.is(.pastForm) && !word.is(.baseForm)
  }

  private static func isSuperlative(_ word: Word) -> Bool { superlatives.contains(word.key) }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Word.key(of: String($0)) })
  }
  private static let superlatives = keys(
    """
    most least best worst hardest biggest toughest longest first last proudest greatest largest strangest riskiest \
    boldest smallest slowest fastest
    """)
  private static let unnamed = keys("a an one something someone somebody working")
  private static let steps = keys("graduate start join leave begin finish become hear move first")
  private static let posts = keys("job role position employer company boss manager team")
  private static let differently = Word.key(of: "differently")
  private static let imagine = Word.key(of: "imagine")
  private static let suppose = Word.key(of: "suppose")
  private static let `if` = Word.key(of: "if")
  private static let have = Word.key(of: "have")
  private static let been = Word.key(of: "been")
  private static let when = Word.key(of: "when")
  private static let how = Word.key(of: "how")
  private static let which = Word.key(of: "which")
  private static let what = Word.key(of: "what")
  private static let that = Word.key(of: "that")
  private static let you = Word.key(of: "you")
  private static let ever = Word.key(of: "ever")
  private static let proud = Word.key(of: "proud")
  private static let own = Word.key(of: "own")
  private static let yours = Word.key(of: "yours")
  private static let describe = Word.key(of: "describe")
  private static let tell = Word.key(of: "tell")
  private static let about = Word.key(of: "about")
  private static let through = Word.key(of: "through")
}
