/// Whether a question asks for something that happened, told as it happened; beside the phrases of `AskedFor`, by
/// its grammar: "When did you last change your boss's mind?", "Describe a close that went badly."
enum StoryQuestion {
  static func asks(_ text: Text) -> Bool {
    text.sentences.contains { asks(text.words[$0.words]) }
  }

  private static func asks(_ words: ArraySlice<Word>) -> Bool {
    let isSupposed = words.contains { $0.key == imagine || $0.key == suppose || $0.key == `if` }
    // "Which decision would you take differently if you had it back?" asks for one that was taken.
    if words.contains(where: { $0.key == differently }) {
      return words.contains { $0.is(.hadForm) || isToldPast($0) && !$0.is(.wasOrWere) }
    }
    return !isSupposed && (asksWhen(words) || asksWhatWas(words) || tellsWhat(words))
  }

  /// "When did you …", "When has that happened to you", "How have you led …"; not "When did you join us?".
  private static func asksWhen(_ words: ArraySlice<Word>) -> Bool {
    for (at, word) in zip(words.indices, words.dropFirst()) where word.is(LexiconSet.didForm | .hasForm) {
      let opener = words[at].key
      let rest = words[(at + 2)...]
      guard let next = rest.first else { return false }
      if opener == when {
        guard next.key == you else { return rest.contains { $0.key == you } }
        return !rest.dropFirst().prefix(2).contains { steps.contains($0.key) }
      }
      if opener == how, next.key == you, let verb = rest.dropFirst().first, isPast(verb) { return true }
    }
    return false
  }

  /// "Which conflict did you …", "What is the hardest thing you have done", "What have you changed that nobody …".
  private static func asksWhatWas(_ words: ArraySlice<Word>) -> Bool {
    guard !words.contains(where: { $0.is(.wouldForm) }),
      let asking = words.firstIndex(where: { $0.key == which || $0.key == what })
    else { return false }
    let rest = words[asking...]
    guard let subject = rest.firstIndex(where: { $0.key == you }), subject > asking + 1 else { return false }
    if rest.contains(where: { $0.key == proud }) { return true }
    let after = rest[(subject + 1)...]
    let before = rest[subject - 1]
    if before.is(.didForm) {
      if after.first?.key == have { return after.dropFirst().first?.key == to }
      return words[asking].key == which
        && rest[..<subject].contains { isSuperlative($0) || occasions.contains($0.key) }
    }
    if before.is(.hasForm) {
      guard let verb = after.first, isPast(verb), !reading.contains(verb.key),
        let that = after.firstIndex(where: { $0.key == that })
      else { return false }
      return after[that...].contains(where: isPast)
    }
    // "The most you have ever had to get through"; "the biggest strength you have" is none.
    return rest[..<subject].contains(where: isSuperlative) && after.first?.is(.hasForm) == true
      && after.dropFirst().prefix(2).contains(where: isPast)
  }

  /// "Describe an idea of yours that was turned down", "Tell me about the bug that took you longest".
  private static func tellsWhat(_ words: ArraySlice<Word>) -> Bool {
    guard let object = object(of: words), let first = words[object...].first else { return false }
    let rest = words[(object + 1)...]
    if first.key == how { return rest.first?.key == you && rest.dropFirst().first.map(isPast) == true }
    if isOwn(rest) { return true }
    // "A balanced scorecard" and "a process you would put in place" tell of no past.
    let isSupposed = rest.indices.contains {
      words[$0].is(.wouldForm) && !($0 + 1 < words.endIndex && words[$0 + 1].key == have)
    }
    guard !isSupposed else { return false }
    let isTold = rest.dropFirst().contains(where: isPast)
    if unnamed.contains(first.key) { return isTold }
    // "The last defect that you let through": "let" may be either, and the last was.
    let isDone = isTold || zip(rest, rest.dropFirst()).contains { $0.key == you && $1.is(.pastForm) }
    return isDone && ([first] + rest).contains(where: isSuperlative)
      && !rest.prefix(3).contains { posts.contains($0.key) }
  }

  /// "An idea of yours", "code of your own".
  private static func isOwn(_ words: ArraySlice<Word>) -> Bool {
    words.indices.contains { at in
      guard words[at].key == of, at + 1 < words.endIndex else { return false }
      return words[at + 1].key == yours
        || at + 2 < words.endIndex && words[at + 1].key == your && words[at + 2].key == own
    }
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

  /// Any form that can tell of the past, and no other: "went", "turned", "been", but not "put" nor "need".
  private static func isPast(_ word: Word) -> Bool {
    if word.key == been { return true }
    let isForm =
      word.has(.ed) || word.is(LexiconSet.wasOrWere | .hadForm | .didForm | .pastForm | .participleForm)
    return isForm && !word.is(.baseForm) && !noPast.contains(word.key)
  }

  /// A form of the past by itself: "went", but not "gone".
  private static func isToldPast(_ word: Word) -> Bool {
    word.is(.pastForm) && isPast(word) && !word.is(.participleForm)
  }

  private static func isSuperlative(_ word: Word) -> Bool { superlatives.contains(word.key) }

  private static let superlatives = Word.keys(
    of:
      """
      most least best worst hardest biggest toughest longest first last proudest greatest largest strangest riskiest \
      boldest smallest slowest fastest
      """)
  private static let unnamed = Word.keys(of: "a an one something someone somebody working")
  private static let steps = Word.keys(of: "graduate start join leave begin finish become hear move first")
  private static let occasions = Word.keys(
    of: """
      conflict problem mistake decision rule risk idea error task change deadline project disagreement crisis failure
      promise argument
      """)
  private static let reading = Word.keys(of: "heard read seen")
  private static let noPast = Word.keys(of: "need speed feed seed indeed succeed exceed proceed red bed")
  private static let posts = Word.keys(of: "job role position employer company boss manager team")
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
  private static let proud = Word.key(of: "proud")
  private static let of = Word.key(of: "of")
  private static let to = Word.key(of: "to")
  private static let your = Word.key(of: "your")
  private static let own = Word.key(of: "own")
  private static let yours = Word.key(of: "yours")
  private static let describe = Word.key(of: "describe")
  private static let tell = Word.key(of: "tell")
  private static let about = Word.key(of: "about")
  private static let through = Word.key(of: "through")
}
