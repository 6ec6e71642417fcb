extension Check {
  static let filler = Check(
    name: .filler,
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
      Example("It took, like, you know, a year.", quotes: ["like", "you know"]),
      Example("I led it for, oh, ten years.", quotes: ["oh"]),
      Example("Anyway I left that year.", quotes: ["Anyway"]),
      Example("They said well, we can wait.", quotes: ["well"]),
      Example("It was late. Yeah, much later.", quotes: ["Yeah"]),
    ],
    silent: [
      "I like my work.",
      "It felt like a setback, and it looked like one.",
      "I use tools like that.",
      "I'd like to lead, and people like my work.",
      "My manager, like me, wanted it, and languages like Swift helped.",
      "Leading is like coaching.",
      "It sounds like a good plan.",
      "You know how it is.",
      "Do you know what they wanted?",
      "I know what you mean.",
      "It is about who you know, not what you know.",
      "It went well and I did well on it.",
      "We did that as well.",
      "Well done, they said.",
      "It took so long that I asked for help.",
      "I now lead the team.",
      "I wanted to see it.",
      "They all said uh-huh.",
      "It was flight three oh seven.",
      "I would have done it anyway.",
      "Yeah, that was my plan.",
    ],
    look: { text, _, found in
      var fillers = Fillers(text: text)
      fillers.each {
        found.append(Finding(check: .filler, criterion: .fluency, span: text.span($0)))
      }
    })
}

/// Decides, word by word, which ones fill a pause.
struct Fillers {
  private let text: Text
  /// Taken once for a text: a static constant is asked for by a call at every use.
  private let keys = Self.sharedKeys
  /// How often the speaker says "like"; counted when the first one is met.
  private lazy var rateOfLike = Cues.rate(of: keys.like, in: text)

  init(text: Text) { self.text = text }

  @inline(__always)
  mutating func each(_ body: (Range<Int>) -> Void) {
    guard text.seen.meets(.mayFill) else { return }
    let text = text
    let words = text.words.span
    var index = 0
    while index < words.count {
      let length = words[index].is(.mayFill) ? fills(index) : 0
      if length > 0 { body(index..<(index + length)) }
      index += max(length, 1)
    }
  }

  /// How many words from `index` on are a filler; 0 for none.
  private mutating func fills(_ index: Int) -> Int {
    if text.words[index].is(.fillerSound) { return 1 }
    // The most frequent first.
    switch text.words[index].key {
    case keys.i: return iMeanFills(index) ? 2 : 0
    case keys.you: return youKnowFills(index) ? 2 : 0
    case keys.like:
      let rate = rateOfLike
      return Cues.like.fire(at: index, in: text, rate: rate) ? 1 : 0
    case keys.so: return Cues.so.fire(at: index, in: text) ? 1 : 0
    case keys.now: return Cues.now.fire(at: index, in: text) ? 1 : 0
    case keys.see: return Cues.see.fire(at: index, in: text) ? 1 : 0
    case keys.actually: return Cues.actually.fire(at: index, in: text) ? 1 : 0
    case keys.well: return wellFills(index) ? 1 : 0
    case keys.oh: return ohFills(index) ? 1 : 0
    case keys.excuse: return excuseFills(index) ? 2 : 0
    case keys.yeah: return takesUpAgain(index) || isInterjected(index) ? 1 : 0
    case keys.say: return isInterjected(index) ? 1 : 0
    case keys.anyway: return anywayFills(index) ? 1 : 0
    default: return 0
    }
  }

  private func neighbour(_ index: Int, of home: Int) -> Word? {
    guard text.words.indices.contains(index), text.words[index].sentence == text.words[home].sentence else {
      return nil
    }
    return text.words[index]
  }

  /// "You know" is meant in "do you know", "as you know", "you know how …"; where pauses are written, also in
  /// "you know what, who, that …" without one.
  private func youKnowFills(_ index: Int) -> Bool {
    guard let know = neighbour(index + 1, of: index), know.key == keys.know else { return false }
    if let before = neighbour(index - 1, of: index), before.is(.beforeKnown),
      !text.words[index].gap.meets(.pause)
    {
      return false
    }
    guard let after = neighbour(index + 2, of: index), !after.gap.meets(.pause) else { return true }
    return !(after.is(.afterKnown) || text.isPunctuated && after.is(.afterKnownUnbroken))
  }

  /// "What I mean" is meant.
  private func iMeanFills(_ index: Int) -> Bool {
    guard neighbour(index + 1, of: index)?.key == keys.mean else { return false }
    guard let before = neighbour(index - 1, of: index) else { return true }
    return !before.is(.interrogative) || text.words[index].gap.meets(.pause)
  }

  private func wellFills(_ index: Int) -> Bool {
    if neighbour(index + 1, of: index)?.key == keys.done { return false }
    guard let before = neighbour(index - 1, of: index) else { return true }
    if before.key == keys.as { return false }
    if text.words[index].gap.meets(.pause) { return true }
    if before.is(.degreeOfWell) { return false }
    if before.is(.leadsIntoWell) && text.gap(after: index).contains(.comma) { return true }
    guard let after = neighbour(index + 1, of: index) else { return before.is(.hesitation) }
    let opens = after.is(LexiconSet.pronoun | .determiner | .hesitation | .interrogative | .opensClause)
    if before.is(.beforeWell) { return !text.isPunctuated && opens }
    return opens || before.is(LexiconSet.hesitation | .conjunction)
  }

  /// "Yeah" and "say" between commas inside a sentence interrupt it.
  private func isInterjected(_ index: Int) -> Bool {
    guard let before = neighbour(index - 1, of: index), !before.is(LexiconSet.hesitation | .listening),
      neighbour(index + 1, of: index) != nil
    else { return false }
    return text.words[index].gap.contains(.comma) && text.gap(after: index).contains(.comma)
  }

  /// "Yeah" opening a sentence in the middle of a line carries on; at the start of a line it answers.
  private func takesUpAgain(_ index: Int) -> Bool {
    index > 0 && neighbour(index - 1, of: index) == nil && neighbour(index + 1, of: index) != nil
      && !text.words[index].gap.contains(.newline)
  }

  /// "Oh" alone on a line is a listener's sign; before a number it is a nought unless one pauses after it.
  private func ohFills(_ index: Int) -> Bool {
    let before = neighbour(index - 1, of: index)
    let pause = text.gap(after: index)
    guard let after = neighbour(index + 1, of: index) else {
      return before != nil || pause.meets(.comma | .dash)
        || index + 1 < text.words.count && !pause.contains(.newline)
    }
    return !after.is(.numeral) || pause.contains(.comma) && before?.is(.numeral) != true
  }

  private func excuseFills(_ index: Int) -> Bool {
    neighbour(index + 1, of: index)?.key == keys.me && neighbour(index - 1, of: index) != nil
      && neighbour(index + 2, of: index) != nil
  }

  private func anywayFills(_ index: Int) -> Bool {
    let isFollowed = neighbour(index + 1, of: index) != nil || text.gap(after: index).contains(.comma)
    guard isFollowed else { return false }
    let before = neighbour(index - 1, of: index)
    return before == nil || before?.key == keys.so
  }

  private struct Keys {
    let like = Word.key(of: "like")
    let so = Word.key(of: "so")
    let now = Word.key(of: "now")
    let see = Word.key(of: "see")
    let actually = Word.key(of: "actually")
    let well = Word.key(of: "well")
    let oh = Word.key(of: "oh")
    let you = Word.key(of: "you")
    let know = Word.key(of: "know")
    let i = Word.key(of: "i")
    let mean = Word.key(of: "mean")
    let excuse = Word.key(of: "excuse")
    let me = Word.key(of: "me")
    let yeah = Word.key(of: "yeah")
    let say = Word.key(of: "say")
    let anyway = Word.key(of: "anyway")
    let `as` = Word.key(of: "as")
    let done = Word.key(of: "done")
  }

  private static let sharedKeys = Keys()
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
  static var leadsIntoWell: LexiconSet { LexiconSet(bit: 48) }
  static var subject: LexiconSet { LexiconSet(bit: 49) }
  static var liking: LexiconSet { LexiconSet(bit: 50) }
  static var taking: LexiconSet { LexiconSet(bit: 51) }
  static var pointing: LexiconSet { LexiconSet(bit: 52) }
}

extension Lexicon {
  static let fillers: [Lexicon] = [
    Lexicon(
      [.mayFill, .fillerSound],
      "um, uh, er, erm, uhm, umm, uhh, umh, hm, hmm, mm, mmm, ehm, ah, eh, huh, ooh, duh"),
    Lexicon(.mayFill, "like, so, now, see, actually, well, oh, you, i, excuse, anyway, yeah, say"),
    Lexicon(.listening, "uh-huh, right, okay, yes, no, sure, true, huh, wow, great, good"),
    Lexicon(.beforeKnown, "do, did, as, if, hope, before, unless, who, what, everything, everyone"),
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
    Lexicon(.leadsIntoWell, "and, say, says, said, saying"),
    Lexicon(.subject, "i, you, we, they, he, she, who"),
    Lexicon(.liking, "to, would, 'd, will, 'll, do, does, did, n't, not, never"),
    Lexicon(
      .taking,
      """
      get, got, getting, gets, take, takes, took, put, puts, bring, brought, watch, watched, read, see, saw
      eat, use, used, buy, bought, make, made, do, did, go, goes, went, come, comes, came, work, worked, play
      played, live, lived, talk, talking, pay, paid, try, tried, need, want, wanted, give, gave, run, start
      started, call, called, find, found, plant, spend, spent, save
      """),
    Lexicon(.pointing, "that, this, these, those, it, them, him, her, me, us, mine"),
  ]
}
