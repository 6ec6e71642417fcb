extension Check {
  static let filler = Check(
    name: "filler",
    criterion: .fluency,
    looksFor:
      "um, uh and er, and you know, I mean, well, oh, like, so, now, see, actually where they only fill a pause",
    message: "fills a pause",
    source: """
      Switchboard Dialog Act Corpus, annotation of fillers, editing terms and discourse markers \
      (Meteer et al. 1995); up to 5 a minute did no harm, 12 did (Laske & DiGennaro Reed 2024)
      """,
    fires: [
      Example("Um, I led, uh, two teams.", quotes: ["Um", "uh"]),
      Example("I was, you know, in charge of it.", quotes: ["you know"]),
      Example("I mean, we had to ship.", quotes: ["I mean"]),
      Example("Well, the audit came early.", quotes: ["Well"]),
      Example("We had like four people for it.", quotes: ["like"]),
      Example("and it was, like, really late", quotes: ["like"]),
      Example("Oh, that was a hard one.", quotes: ["Oh"]),
      Example("And, uh, see, I never told them.", quotes: ["uh", "see"]),
      Example("so i was in charge of it", quotes: ["so"]),
      Example("um i was you know in charge", quotes: ["um", "you know"]),
    ],
    silent: [
      "I like my work.",
      "It felt like a setback, and it looked like one.",
      "I use tools like that.",
      "It sounds like a good plan.",
      "You know how it is.",
      "Do you know what they wanted?",
      "I know what you mean.",
      "It went well and I did well on it.",
      "We did that as well.",
      "It took so long that I asked for help.",
      "I now lead the team.",
      "I wanted to see it.",
      "They all said uh-huh.",
    ],
    find: { text, _ in
      Fillers.spans(text).map { Finding(check: "filler", criterion: .fluency, span: text.span($0)) }
    })
}

/// Decides, word by word, which ones fill a pause.
enum Fillers {
  static func spans(_ text: Text) -> [Range<Int>] {
    var found: [Range<Int>] = []
    text.words.withUnsafeBufferPointer { words in
      var index = 0
      while index < words.count {
        let length = words[index].is(.mayFill) ? fills(text, index) : 0
        if length > 0 { found.append(index..<(index + length)) }
        index += max(length, 1)
      }
    }
    return found
  }

  /// How many words from `index` on are a filler; 0 for none.
  private static func fills(_ text: Text, _ index: Int) -> Int {
    let word = text.words[index]
    if word.is(.fillerSound) { return 1 }
    switch word.key {
    case like: return Cues.like.fire(at: index, in: text) ? 1 : 0
    case so: return Cues.so.fire(at: index, in: text) ? 1 : 0
    case now: return Cues.now.fire(at: index, in: text) ? 1 : 0
    case see: return Cues.see.fire(at: index, in: text) ? 1 : 0
    case actually: return Cues.actually.fire(at: index, in: text) ? 1 : 0
    case well: return wellFills(text, index) ? 1 : 0
    case oh: return ohFills(text, index) ? 1 : 0
    case you: return youKnowFills(text, index) ? 2 : 0
    case i: return iMeanFills(text, index) ? 2 : 0
    case excuse: return excuseFills(text, index) ? 2 : 0
    case yeah, say: return isInterjected(text, index) ? 1 : 0
    case anyway: return anywayFills(text, index) ? 1 : 0
    default: return 0
    }
  }

  private static func neighbour(_ text: Text, _ index: Int, of home: Int) -> Word? {
    guard text.words.indices.contains(index), text.words[index].sentence == text.words[home].sentence else {
      return nil
    }
    return text.words[index]
  }

  /// "You know" is meant in "do you know", "as you know", "you know how …"; where pauses are written, also in
  /// "you know what, who, that …" without one.
  private static func youKnowFills(_ text: Text, _ index: Int) -> Bool {
    guard let know = neighbour(text, index + 1, of: index), know.key == self.know else { return false }
    if let before = neighbour(text, index - 1, of: index), before.is(.beforeKnown),
      !text.words[index].gap.meets(.pause)
    {
      return false
    }
    guard let after = neighbour(text, index + 2, of: index), !after.gap.meets(.pause) else { return true }
    return !(after.is(.afterKnown) || text.isPunctuated && after.is(.afterKnownUnbroken))
  }

  /// "What I mean" is meant.
  private static func iMeanFills(_ text: Text, _ index: Int) -> Bool {
    guard neighbour(text, index + 1, of: index)?.key == mean else { return false }
    guard let before = neighbour(text, index - 1, of: index) else { return true }
    return !before.is(.interrogative) || text.words[index].gap.meets(.pause)
  }

  private static func wellFills(_ text: Text, _ index: Int) -> Bool {
    guard let before = neighbour(text, index - 1, of: index) else { return true }
    if before.key == Self.as { return false }
    if text.words[index].gap.meets(.pause) { return true }
    if before.is(.degreeOfWell) { return false }
    guard let after = neighbour(text, index + 1, of: index) else { return before.is(.hesitation) }
    let opens = after.is(LexiconSet.pronoun | .determiner | .hesitation | .interrogative | .opensClause)
    if before.is(.beforeWell) { return !text.isPunctuated && opens }
    return opens || before.is(LexiconSet.hesitation | .conjunction)
  }

  /// "Yeah" and "say" between commas inside a sentence interrupt it.
  private static func isInterjected(_ text: Text, _ index: Int) -> Bool {
    guard let before = neighbour(text, index - 1, of: index), !before.is(LexiconSet.hesitation | .listening),
      neighbour(text, index + 1, of: index) != nil
    else { return false }
    return text.words[index].gap.contains(.comma) && text.gap(after: index).contains(.comma)
  }

  /// "Oh" alone is a listener's sign.
  private static func ohFills(_ text: Text, _ index: Int) -> Bool {
    let before = neighbour(text, index - 1, of: index)
    guard let after = neighbour(text, index + 1, of: index) else {
      return before != nil || text.gap(after: index).contains(.comma)
    }
    return !after.is(.numeral) && after.key != oh
  }

  private static func excuseFills(_ text: Text, _ index: Int) -> Bool {
    neighbour(text, index + 1, of: index)?.key == me && neighbour(text, index - 1, of: index) != nil
      && neighbour(text, index + 2, of: index) != nil
  }

  private static func anywayFills(_ text: Text, _ index: Int) -> Bool {
    guard neighbour(text, index + 1, of: index) != nil else { return false }
    let before = neighbour(text, index - 1, of: index)
    return (before == nil || before?.key == so) && text.gap(after: index).contains(.comma)
  }

  private static let like = Word.key(of: "like")
  private static let so = Word.key(of: "so")
  private static let now = Word.key(of: "now")
  private static let see = Word.key(of: "see")
  private static let actually = Word.key(of: "actually")
  private static let well = Word.key(of: "well")
  private static let oh = Word.key(of: "oh")
  private static let you = Word.key(of: "you")
  private static let know = Word.key(of: "know")
  private static let i = Word.key(of: "i")
  private static let mean = Word.key(of: "mean")
  private static let excuse = Word.key(of: "excuse")
  private static let me = Word.key(of: "me")
  private static let yeah = Word.key(of: "yeah")
  private static let say = Word.key(of: "say")
  private static let anyway = Word.key(of: "anyway")
  private static let `as` = Word.key(of: "as")
}

extension LexiconSet {
  static var mayFill: LexiconSet { LexiconSet(bit: 17) }
  static var fillerSound: LexiconSet { LexiconSet(bit: 18) }
  static var beforeKnown: LexiconSet { LexiconSet(bit: 19) }
  static var afterKnown: LexiconSet { LexiconSet(bit: 20) }
  static var afterKnownUnbroken: LexiconSet { LexiconSet(bit: 21) }
  static var listening: LexiconSet { LexiconSet(bit: 25) }
  static var degreeOfWell: LexiconSet { LexiconSet(bit: 23) }
  static var beforeWell: LexiconSet { LexiconSet(bit: 24) }
  static var opensClause: LexiconSet { LexiconSet(bit: 22) }
}

extension Lexicon {
  static let fillers: [Lexicon] = [
    Lexicon(
      [.mayFill, .fillerSound],
      "um, uh, er, erm, uhm, umm, uhh, umh, hm, hmm, mm, mmm, ehm, ah, eh, huh, ooh, duh"),
    Lexicon(.mayFill, "like, so, now, see, actually, well, oh, you, i, excuse, anyway, yeah, say"),
    Lexicon(.listening, "uh-huh, right, okay, yes, no, sure, true, huh, wow, great, good"),
    Lexicon(.beforeKnown, "do, did, as, if, hope, before, unless"),
    Lexicon(.afterKnown, "how, each, whom, whose"),
    Lexicon(.afterKnownUnbroken, "what, who, where, which, that, all, something, anything, nothing, of"),
    Lexicon(
      .degreeOfWell,
      """
      very, real, pretty, quite, how, fairly, equally, extremely, incredibly, particularly, especially
      reasonably, perfectly, exceptionally, remarkably, relatively, sufficiently, surprisingly, exceedingly
      """),
    Lexicon(
      .beforeWell,
      """
      really, so, that, too, not, do, does, did, doing, done, go, goes, going, went, gone, is, are, be, was
      were, been, 's, 're, 'm, n't, work, works, worked, working, out, it, them, me, him, her, us, sell, sold
      sleep, slept, perform, performed, play, played, know, speak, spoke, write, communicate, communicated
      handle, handled, run, prepared, turned, all, off, along, together, get, got, feel, fit, himself, myself
      themselves, job, team, others, people, clients, customers, time, and, time, project, things, situation
      """),
    Lexicon(
      .opensClause, "if, then, because, when, since, i, my, maybe, actually, yeah, yes, no, okay, anyway, let"
    ),
  ]
}
