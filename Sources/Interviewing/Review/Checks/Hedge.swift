extension Check {
  static let hedge = Check(
    name: .hedge,
    criterion: .assurance,
    looksFor:
      "I think, I guess, kind of, maybe, hopefully and the like where they weaken the speaker's own claim",
    message: "weakens your own claim",
    source: "Low hedging is judged more authoritative (Hosman 1989; Parton et al. 2002)",
    fires: [
      Example("I think that it is very important.", quotes: ["I think"]),
      Example("I also think it helped.", quotes: ["I also think"]),
      Example("It was kind of my idea, I guess.", quotes: ["kind of", "I guess"]),
      Example("Maybe I could have asked earlier.", quotes: ["Maybe"]),
      Example("I would say that I led it.", quotes: ["I would say"]),
      Example("I would say it went well, I'd say. So we shipped it.", quotes: ["I would say", "I'd say"]),
      Example("I'd say no one worked harder.", quotes: ["I'd say"]),
      Example("Possibly it helped, and I'm told it lasted.", quotes: ["Possibly", "I'm told"]),
      Example("i feel like i did a good job", quotes: ["i feel like"]),
      Example("Hopefully that answers it.", quotes: ["Hopefully"]),
      Example("It most likely saved us a week.", quotes: ["most likely"]),
      Example(
        "I'm guessing it was pretty much done, if I remember right.",
        quotes: ["I'm guessing", "pretty much", "if I remember right"]),
      Example(
        "In my opinion it went well for the most part.", quotes: ["In my opinion", "for the most part"]),
    ],
    silent: [
      "I think about the customer first.",
      "That is what I think is missing.",
      "What kind of work is it? It is a kind of audit.",
      "I felt proud of the team.",
      "I feel comfortable with numbers.",
      "They said \"maybe\".",
      "They likely left early. I might face questions.",
      "I thought of a plan.",
      "I don't think so.",
      "I would say no to that, and I'd say it to his face.",
      "I did everything I possibly could, and I do what I'm told.",
    ],
    look: { text, _, found in
      Hedges.each(in: text) {
        found.append(Finding(check: .hedge, criterion: .assurance, span: text.span($0)))
      }
    })
}

/// Words that take back part of what the speaker claims.
enum Hedges {
  @inline(__always)
  static func each(in text: Text, _ body: (Range<Int>) -> Void) {
    text.forEachPhrase(of: LexiconSet.hedgeAlways | .hedgeClaim | .hedgeKind) { phrase in
      if weakens(phrase, text) { body(phrase.words) }
    }
  }

  private static func weakens(_ phrase: Phrase, _ text: Text) -> Bool {
    let first = text.words[phrase.words.lowerBound]
    if first.has(.quoted) { return false }
    let before = neighbour(text, phrase.words.lowerBound - 1, first)
    if phrase.lexicons.meets(.hedgeAlways) {
      return !isSpoken(phrase, text) && !isMeasure(phrase, after: before, text)
    }
    if phrase.lexicons.meets(.hedgeClaim) {
      // "what I think", "how well I think" and "I think about" report a thought and hedge nothing.
      if before?.is(.thoughtReported) == true && !first.gap.meets(.pause) { return false }
      return neighbour(text, phrase.words.upperBound, first)?.is(.thoughtAbout) != true
    }
    // "a kind of", "what kind of", "some kind of people": a sort, no hedge.
    return before?.is(LexiconSet.determiner | .kindNamed) == false
  }

  /// "All I possibly could", "what I'm told", "when I am told": how much or what, and no softer claim.
  private static func isMeasure(_ phrase: Phrase, after before: Word?, _ text: Text) -> Bool {
    let last = text.words[phrase.words.upperBound - 1].key
    if last == told { return before?.is(LexiconSet.thoughtReported) == true }
    return last == possibly && before?.is(LexiconSet.speaker | .modalVerb) == true
  }

  private static let told = Word.key(of: "told")
  private static let possibly = Word.key(of: "possibly")

  /// "I would say no to that": the words one would speak, and no softer claim.
  private static func isSpoken(_ phrase: Phrase, _ text: Text) -> Bool {
    let next = phrase.words.upperBound
    guard text.words[next - 1].key == say, next < text.words.count else { return false }
    let word = text.words[next]
    if word.gap.contains(.openQuote) { return true }
    guard !word.has(.sentenceStart), !word.gap.meets(.pause) else { return false }
    if word.key == to || greetings.contains(word.key) { return true }
    // "I would say no to that", but "I would say no one helped", "I would say it went well".
    guard replies.contains(word.key) else { return false }
    let isEnd = text.gap(after: next).meets(.pause) || next + 1 == text.words.count
    return isEnd || text.words[next + 1].key == to || text.words[next + 1].has(.sentenceStart)
  }

  private static let say = Word.key(of: "say")
  private static let to = Word.key(of: "to")
  private static let greetings = Word.keys(of: "hello sorry thank thanks")
  private static let replies = Word.keys(of: "no yes it so that")

  private static func neighbour(_ text: Text, _ index: Int, _ home: Word) -> Word? {
    text.words.indices.contains(index) && text.words[index].sentence == home.sentence
      ? text.words[index] : nil
  }
}

extension LexiconSet {
  static var hedgeAlways: LexiconSet { LexiconSet(bit: 26) }
  static var hedgeClaim: LexiconSet { LexiconSet(bit: 27) }
  static var hedgeKind: LexiconSet { LexiconSet(bit: 28) }
  static var thoughtReported: LexiconSet { LexiconSet(bit: 29) }
  static var thoughtAbout: LexiconSet { LexiconSet(bit: 30) }
  static var kindNamed: LexiconSet { LexiconSet(bit: 31) }
}

extension Lexicon {
  static let hedges: [Lexicon] = [
    Lexicon(
      .hedgeAlways,
      """
      I guess, I suppose, I would guess, I'd guess, I would suppose, I'd suppose, I assume, I would assume
      I would say, I'd say, I want to say, I would have to say, I'd have to say, I would argue, I imagine
      I feel it, I feel this, I feel they, I feel we, I feel people, I feel most, I feel that, I feel like
      I feel as if, I feel as though, I kind of feel, I sort of feel, I also feel that, I also feel like
      I personally feel that, I personally feel like, I like to think I, I like to think that
      I like to believe, I'd like to think, I would like to think, I'd like to believe
      I would like to believe, I want to believe, maybe, perhaps, hopefully, most likely, more than likely
      probably, presumably, supposedly, in my opinion, in my humble opinion, for the most part, in a way
      in some ways, in a sense, more or less, or something like that, or anything like that, so to speak
      if that makes sense, as far as I know, as far as I can tell, if I remember correctly, if I recall
      to some extent, to a certain extent, to some degree, I'm not really sure, I am not really sure
      I'm not entirely sure, I'm not quite sure, I could be wrong, I may be wrong, I might be wrong
      I'm pretty sure, I am pretty sure, seem to, somewhat, I tend to think, I tend to believe
      I wouldn't say, I would not say, I'm guessing, I am guessing, my guess is, my best guess
      if I had to guess, I'm going to guess, I'm going to assume, I'd imagine, I would imagine, I reckon
      I figure that, I have a feeling, it seemed to me, it seems to me, it seems like, it seemed like
      it kind of, pretty much, kind of feel, from my perspective, in my view, in my mind
      from my point of view, for me anyway, to me anyway, at least to me, at least for me, if you ask me
      as I recall, if I remember right, if I recall correctly, from what I remember
      from what I can remember, as far as I remember, I'm not sure if, I am not sure if, not sure if that
      not sure if this, I'm not sure it, I'm not sure that, I am not sure that, I'm not totally sure
      I'm not completely sure, I'm not a hundred percent sure, I'm not 100% sure, I'm fairly sure
      I am fairly sure, I don't know if, I do not know if, I don't really know if, I can't say for sure
      I can't say for certain, I can't say that, I couldn't say, it's hard to say, it is hard to say
      hard to say, possibly, I'm not sure I, I am not sure I, I'm told, I am told, I do believe
      I might have been, hard to say if, hard to say whether, it might be, it might have been
      it could be that, it may be, it may not be, it might not be, might be able to, I'm pretty, I am pretty
      I was pretty, and stuff like that, or whatever, I'd argue, if that counts, if this counts
      if that is what you mean, if that's what you mean, I hope that makes sense, I hope that answers
      does that make sense
      """),
    Lexicon(
      .hedgeClaim,
      """
      I think, I also think, I do think, I just think, I really think, I personally think, I still think
      I would think, I'd think, I kind of think, I definitely think, I honestly think, I truly think
      so I think, I don't think, I do not think, I believe I might
      """),
    Lexicon(.hedgeKind, "kind of, kinda, sort of, sorta"),
    Lexicon(
      .thoughtReported,
      "what, that, how, well, who, whom, which, when, where, whether, if, as, than, why, whatever"),
    Lexicon(
      .thoughtAbout,
      "about, of, through, back, ahead, outside, differently, critically, and, to, on, before, over, quickly, so"
    ),
    Lexicon(
      .kindNamed,
      """
      what, whatever, which, one, every, each, same, other, another, different, right, wrong, new, certain
      best, worst, only, all, two, three, many, several, first, such, special, particular, good, bad
      """),
  ]
}
