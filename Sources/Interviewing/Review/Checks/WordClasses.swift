/// Closed classes of English words; what surrounds a word tells whether it carries meaning or fills a pause.
extension LexiconSet {
  static var preposition: LexiconSet { LexiconSet(bit: 2) }
  static var having: LexiconSet { LexiconSet(bit: 3) }
  static var being: LexiconSet { LexiconSet(bit: 4) }
  static var seeming: LexiconSet { LexiconSet(bit: 5) }
  static var pronoun: LexiconSet { LexiconSet(bit: 6) }
  static var auxiliary: LexiconSet { LexiconSet(bit: 7) }
  static var thing: LexiconSet { LexiconSet(bit: 8) }
  static var hesitation: LexiconSet { LexiconSet(bit: 9) }
  static var conjunction: LexiconSet { LexiconSet(bit: 10) }
  static var determiner: LexiconSet { LexiconSet(bit: 11) }
  static var numeral: LexiconSet { LexiconSet(bit: 12) }
  static var degree: LexiconSet { LexiconSet(bit: 13) }
  static var object: LexiconSet { LexiconSet(bit: 14) }
  static var interrogative: LexiconSet { LexiconSet(bit: 15) }
  static var saying: LexiconSet { LexiconSet(bit: 16) }
}

extension Lexicon {
  static let wordClasses: [Lexicon] = [
    Lexicon(
      .preposition,
      """
      on, for, with, in, from, about, at, by, of, to, into, than, through, over, after, before, around, under
      between, per, without, during, since, except, besides
      """),
    Lexicon(.having, "have, has, had, 've, having, got, get, gets, getting"),
    Lexicon(.being, "is, was, are, were, be, been, am, 's, 're, 'm, being"),
    Lexicon(
      .seeming,
      """
      feel, feels, felt, feeling, look, looks, looked, looking, sound, sounds, sounded, seem, seems, seemed
      seeming, smell, taste, tastes, act, acts, acted
      """),
    Lexicon(.pronoun, "i, you, we, they, he, she, it, who, that, this, there"),
    Lexicon(
      .auxiliary,
      """
      do, did, does, would, 'd, could, can, will, might, may, should, n't, really, particularly, always
      never, also
      """),
    Lexicon(
      .thing,
      """
      thing, things, something, anything, nothing, everything, stuff, somebody, someone, anybody, anyone
      nobody, somewhere, people, place, places, one, ones
      """),
    Lexicon(.hesitation, "uh, um, uhm, er, erm, oh, well, know, mean, yeah"),
    Lexicon(.conjunction, "and, but, or, because, so, cause, if, when, where, that"),
    Lexicon(
      .determiner,
      "a, an, the, my, your, his, her, its, our, their, this, these, those, some, any, no"),
    Lexicon(
      .numeral,
      """
      one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen
      sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
      hundred, thousand, half
      """),
    Lexicon(
      .degree,
      """
      really, very, just, only, even, almost, more, most, much, kind, sort, little, too, pretty, maybe
      probably, about, always
      """),
    Lexicon(.object, "me, him, them, us, myself, it"),
    Lexicon(.interrogative, "what, how, why, where, when, who"),
    Lexicon(.saying, "go, goes, went, going, say, says, said, saying, do, does, doing, did"),
  ]
}
