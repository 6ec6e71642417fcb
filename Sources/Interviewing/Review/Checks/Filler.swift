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
    ],
    silent: [
      "I like my work.",
      "It felt like a setback, and it looked like one.",
      "I use tools like that.",
      "It sounds like a good plan.",
      "You know how it is.",
      "Do you know what they wanted?",
      "I know what you mean.",
      "It is about who you know, not what you know.",
      "It went well and I did well on it.",
      "We did that as well.",
      "It took so long that I asked for help.",
      "I now lead the team.",
      "I wanted to see it.",
      "They all said uh-huh.",
    ],
    look: { text, _, found in
      Fillers(text: text).each {
        found.append(Finding(check: .filler, criterion: .fluency, span: text.span($0)))
      }
    })
}

/// Decides, word by word, which ones fill a pause.
struct Fillers {
  private let text: Text
  /// Taken once for a text: a static constant is asked for by a call at every use.
  private let keys = Self.sharedKeys

  init(text: Text) { self.text = text }

  @inline(__always)
  func each(_ body: (Range<Int>) -> Void) {
    guard text.seen.meets(.mayFill) else { return }
    let words = text.words.span
    var index = 0
    while index < words.count {
      let length = words[index].is(.mayFill) ? fills(index) : 0
      if length > 0 { body(index..<(index + length)) }
      index += max(length, 1)
    }
  }

  /// How many words from `index` on are a filler; 0 for none.
  private func fills(_ index: Int) -> Int {
    let word = text.words[index]
    if word.is(.fillerSound) { return 1 }
    switch word.key {
    case keys.like: return Cues.like.fire(at: index, in: text) ? 1 : 0
    case keys.so: return Cues.so.fire(at: index, in: text) ? 1 : 0
    case keys.now: return Cues.now.fire(at: index, in: text) ? 1 : 0
    case keys.see: return Cues.see.fire(at: index, in: text) ? 1 : 0
    case keys.actually: return Cues.actually.fire(at: index, in: text) ? 1 : 0
    case keys.well: return wellFills(index) ? 1 : 0
    case keys.oh: return ohFills(index) ? 1 : 0
    case keys.you: return youKnowFills(index) ? 2 : 0
    case keys.i: return iMeanFills(index) ? 2 : 0
    case keys.excuse: return excuseFills(index) ? 2 : 0
    case keys.yeah, keys.say: return isInterjected(index) ? 1 : 0
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
    guard let before = neighbour(index - 1, of: index) else { return true }
    if before.key == keys.as { return false }
    if text.words[index].gap.meets(.pause) { return true }
    if before.is(.degreeOfWell) { return false }
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

  /// "Oh" alone is a listener's sign.
  private func ohFills(_ index: Int) -> Bool {
    let before = neighbour(index - 1, of: index)
    guard let after = neighbour(index + 1, of: index) else {
      return before != nil || text.gap(after: index).contains(.comma)
    }
    return !after.is(.numeral) && after.key != keys.oh
  }

  private func excuseFills(_ index: Int) -> Bool {
    neighbour(index + 1, of: index)?.key == keys.me && neighbour(index - 1, of: index) != nil
      && neighbour(index + 2, of: index) != nil
  }

  private func anywayFills(_ index: Int) -> Bool {
    guard neighbour(index + 1, of: index) != nil else { return false }
    let before = neighbour(index - 1, of: index)
    return (before == nil || before?.key == keys.so) && text.gap(after: index).contains(.comma)
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
  ]
}
