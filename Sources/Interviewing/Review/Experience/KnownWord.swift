/// What a word of the vocabulary is to the cues wherever it stands, worked out once for each: most words are known.
struct KnownWord: Sendable {
  /// From the lowest bit the cues of `WordCues`, from the highest the marks.
  private let bits: UInt64

  enum Mark: UInt64 {
    /// A person, a place, a trouble or a thing.
    case noun = 63
    case functionWord = 62
    /// "a", "an", or a numeral.
    case article = 61
    /// "my" or "our".
    case owner = 60
    case speaker = 59
    /// A subject, a verb, or "to".
    case acting = 58
  }

  /// By id, of the words that any lexicon knows; number 0 is none of them.
  static let all = LexiconAutomaton.shared.byWord(KnownWord.init)

  private init(_ word: LexiconSet, _ key: UInt64) {
    let firstBit = Cue.firstLexiconBit + Int(Cue.firstWordClass)
    var bits = UInt64(truncatingIfNeeded: word.rawValue >> UInt128(firstBit)) & WordCues.classes
    func set(_ bit: UInt64, _ condition: Bool) { if condition { bits |= 1 << bit } }
    set(WordCues.bit(.numeral), word.meets(.numeral))
    set(WordCues.bit(.question), word.meets(.interrogative))
    set(WordCues.bit(.to), key == Word.key(of: "to"))
    set(WordCues.bit(.by), key == Word.key(of: "by"))
    set(Mark.noun.rawValue, word.meets(.nouns))
    set(Mark.functionWord.rawValue, word.meets(.functionWord))
    let isArticle = key == Word.key(of: "a") || key == Word.key(of: "an")
    set(Mark.article.rawValue, isArticle || word.meets(.numeral))
    set(Mark.owner.rawValue, key == Word.key(of: "my") || key == Word.key(of: "our"))
    set(Mark.speaker.rawValue, word.meets(.speaker))
    let acts = word.meets(LexiconSet.actors | .auxiliaries | .verbForms)
    set(Mark.acting.rawValue, acts || key == Word.key(of: "to"))
    self.bits = bits
  }

  private static var cueBits: UInt64 { (1 << 58) - 1 }

  @inline(__always) var cues: UInt64 { bits & Self.cueBits }

  /// 1 where the word has the mark, else 0.
  @inline(__always) func has(_ mark: Mark) -> UInt64 { bits &>> mark.rawValue & 1 }
}

extension LexiconSet {
  static var nouns: LexiconSet { LexiconSet.nounOfPerson | .nounOfPlace | .nounOfTrouble | .concreteNoun }
  static var actors: LexiconSet {
    LexiconSet.speaker | .speakersGroup | .listener | .thirdPerson | .neuter | .pointer | .nounOfPerson
      | .anybody
  }
  static var verbForms: LexiconSet { LexiconSet.pastForm | .baseForm | .participleForm | .ingForm }
  static var auxiliaries: LexiconSet {
    LexiconSet.wouldForm | .modalVerb | .wasOrWere | .isForm | .hadForm | .didForm | .hasForm | .negation
  }
}
