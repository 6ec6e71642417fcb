extension Check {
  static let abandonedStart = Check(
    name: .abandonedStart,
    criterion: .fluency,
    looksFor: "a word broken off, or a beginning left behind at a dash, three points or a comma",
    message: "begun and left behind",
    source: "Restarts as in the disfluency annotation of Switchboard (Meteer et al. 1995)",
    fires: [
      Example("We had a prob- a delay.", quotes: ["prob-"]),
      Example("I was going to -- we asked the bank.", quotes: ["I was going to"]),
      Example("So they... I called them.", quotes: ["So they"]),
      Example("He was, I was in charge.", quotes: ["He was"]),
    ],
    silent: [
      "I built it - a tool for the team - in a week.",
      "I led a well-known, two-year plan.",
      "It was more than a job- it was from 10- 5.",
      "We waited... and then it worked.",
      "I know, I asked.",
      "What it was, I never knew.",
    ],
    look: { text, _, found in
      AbandonedStarts.each(in: text) {
        found.append(Finding(check: .abandonedStart, criterion: .fluency, span: $0))
      }
    })
}

enum AbandonedStarts {
  private static var breaks: Gap { Gap.dash | .ellipsis | .comma }

  @inline(__always)
  static func each(in text: Text, _ body: (Span) -> Void) {
    let words = text.words.span
    for index in words.indices {
      if words[index].has(.cutOff) && isFragment(words[index]) {
        body(Span(start: Int(words[index].start), end: Int(words[index].end) + 1))
      } else if words[index].gap.meets(breaks), words[index].is(.newSubject),
        let start = leftBehind(before: index, text)
      {
        body(text.span(start..<index))
      }
    }
  }

  /// "prob-" is no word; "job- care" is a dash with its space forgotten.
  private static func isFragment(_ word: Word) -> Bool {
    !word.has(.number) && (word.id == 0 || word.end - word.start <= 1)
  }

  /// Where a fragment began that breaks off before the new subject at `index`: it ends in a word that needs
  /// another one.
  private static func leftBehind(before index: Int, _ text: Text) -> Int? {
    let words = text.words.span
    guard index > 0 else { return nil }
    let isMarked = words[index].gap.meets(Gap.dash | .ellipsis)
    let isComma = words[index].gap == .comma && words[index].sentence == words[index - 1].sentence
    guard isMarked || isComma else { return nil }
    let last = words[index - 1]
    let sentence = text.sentences[Int(last.sentence)].words
    var start = index - 1
    while start > sentence.lowerBound, index - start < 5, !words[start].gap.meets(.pause) { start -= 1 }
    guard start == sentence.lowerBound || words[start].gap.meets(.pause) else { return nil }
    if isMarked { return last.is(.needsMore) ? start : nil }
    // At a comma only a bare subject and verb: "He was, I was in charge".
    let first = words[start]
    return index - start == 2 && first.is(.pronoun) && last.is(.being) && first.key != that ? start : nil
  }

  private static let that = Word.key(of: "that")
}

extension LexiconSet {
  static var newSubject: LexiconSet { LexiconSet(bit: 44) }
  static var needsMore: LexiconSet { LexiconSet(bit: 45) }
}

extension Lexicon {
  static let abandonedStarts: [Lexicon] = [
    Lexicon(.newSubject, "i, we, he, she, they, it, my, the, our, you"),
    Lexicon(
      .needsMore,
      """
      i, we, he, she, they, the, a, an, my, our, his, her, their, your, is, was, are, were, am, 's, 're, 'm
      have, has, had, 've, do, did, does, would, could, should, will, can, 'd, 'll, to, of, for, with, at, from
      into, by, and, but, because, that, if, when, so, which, who, going, trying, n't
      """),
  ]
}
