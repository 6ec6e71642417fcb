/// Whether an answer is in the language the review reads.
package enum Language: Hashable, Sendable {
  case english
  /// Another language, or no sentences of any: noise, a list of names.
  case other

  /// Told by script and by the share of function words; a short text in Latin letters is taken for English. Names
  /// and figures belong to every language: among enough function words they do not count.
  package init(of text: Text) {
    let tongue = text.tongue
    let words = text.words.count
    if tongue.foreignLetters > text.bytes.count / 3 {
      self = .other
      return
    }
    guard words >= 8 else {
      self = .english
      return
    }
    let isForeign = tongue.foreign > tongue.english && tongue.foreign * 20 >= words
    // Of English prose the lexicons know four words of five or more, of noise one of five.
    let others = tongue.english * 10 >= words ? words - tongue.named : words
    self = isForeign || others >= 8 && tongue.known * 5 < others * 2 ? .other : .english
  }
}

extension TextScan {
  /// Counts that tell a language.
  struct Tongue: Hashable, Sendable {
    /// Function words of English, and of other languages.
    var english = 0
    var foreign = 0
    /// Words that a lexicon knows.
    var known = 0
    /// Unknown words with a capital, and numbers.
    var named = 0
    /// Bytes of words in scripts other than Latin.
    var foreignLetters = 0

    @inline(__always)
    mutating func add(_ id: UInt16, _ lexicons: LexiconSet, _ flags: Word.Flags) {
      english &+= lexicons.meets(.functionWord) ? 1 : 0
      foreign &+= lexicons.meets(.foreignFunctionWord) ? 1 : 0
      let isNamed = flags.rawValue & (Word.Flags.capitalised | .number).rawValue != 0 ? 1 : 0
      let isKnown = id != 0 ? 1 : 0
      known &+= isKnown
      named &+= isNamed & (isKnown ^ 1)
    }
  }
}

extension LexiconSet {
  static var functionWord: LexiconSet { LexiconSet(bit: 46) }
  static var foreignFunctionWord: LexiconSet { LexiconSet(bit: 47) }
}

extension Lexicon {
  static let language: [Lexicon] = [
    Lexicon(
      .functionWord,
      """
      a, an, the, this, that, these, those, my, your, his, her, its, our, their, i, you, he, she, it, we, they
      me, him, us, them, mine, yours, ours, theirs, myself, yourself, himself, herself, itself, ourselves
      themselves, who, whom, whose, which, what, when, where, why, how, and, or, but, nor, so, because, if, then
      than, as, while, until, although, though, since, unless, whether, of, to, in, on, at, by, for, with, from
      into, onto, over, under, about, after, before, between, through, during, without, within, against, along
      around, behind, beyond, off, out, up, down, upon, per, via, is, am, are, was, were, be, been, being, 's
      're, 'm, 've, 'll, 'd, n't, not, no, do, does, did, done, doing, have, has, had, having, will, would, can
      could, shall, should, may, might, must, there, here, very, too, also, just, only, even, more, most, some
      any, each, every, all, both, other, another, such, own, same, much, many, few, less, least, again, ever
      never, always, often, well, yes, one, get, got
      """),
    Lexicon(
      .foreignFunctionWord,
      """
      le, la, les, des, du, une, et, est, dans, pour, avec, sur, pas, que, qui, je, nous, vous, il, elle, mon, ma
      mes, ce, cette, ai, était, été, mais, au, aux, plus, j'ai, c'est, der, die, das, und, ist, ich, wir, nicht
      ein, eine, einen, dem, den, mit, auf, für, von, zu, haben, habe, war, wurde, auch, sich, sie, wie, im, el
      los, las, y, de, en, por, con, para, una, un, del, mi, yo, lo, como, pero, muy, fue, era, nuestro, il, di
      che, per, non, gli, ho, era, sono, della, nel, anche, mio, o, os, as, não, com, meu, eu, foi, do
      da, het, een, van, ik, niet, op, te, met, voor, zijn, maar, och, att, det, som, jag, inte, är, på, w, nie
      się, jest, na, ve, bir, bu, dolor, ipsum, lorem, sit, amet, ut, sed, ad, quis, ullamco
      """),
  ]
}
