/// Something done in the past and by whom: `I split`, `we decided`, `they agreed`.
struct Deed: Sendable {
  enum Doer: Sendable {
    case speaker, group, others
  }
  /// From the doer, where it is named, to the verb.
  var words: Range<Int>
  var doer: Doer
  /// The classes of the verb.
  var classes: LexiconSet
}

/// Reads a sentence word by word: who does what, in which tense, and which cues come up.
///
/// It is never copied: its counts take half a kilobyte.
struct CueReader: ~Copyable {
  var cues = CueCounts()
  private var wordCues = WordCues()
  /// Words with a capital and function words in the sentence read last.
  private(set) var capitals = 0
  private(set) var functionWords = 0
  /// Of all sentences read.
  private(set) var deeds: [Deed] = []
  /// Those of the sentence read last.
  private(set) var latestDeeds = 0..<0

  private enum Subject: UInt8 {
    case none, speaker, group, listener, third, noun, thing
    var isOwn: Bool { self == .speaker || self == .group }
  }

  private enum Auxiliary: UInt8 {
    case none, would, modal, was, `is`, had, did, has
  }

  private var subject = Subject.none
  private var subjectIndex = 0
  private var distance = 99
  private var auxiliary = Auxiliary.none
  private var auxiliaryDistance = 9
  private var nextPhrase = 0
  /// Classes and key of the word before; none and 0 at the start of a sentence.
  private var previous = LexiconSet(rawValue: 0)
  private var previousKey: UInt64 = 0
  /// 1 after "a", "an" or a numeral, and after "my" or "our"; else 0.
  private var afterArticle: UInt64 = 0
  private var afterOwner: UInt64 = 0
  /// Whether the sentence before was told in the past; then "I put" and "I split" are.
  private var toldInPast = false
  private var numeral: LexiconSet { .numeral }
  private var interrogative: LexiconSet { .interrogative }
  private var conjunction: LexiconSet { .conjunction }
  private var preposition: LexiconSet { .preposition }
  /// Taken once for a text: a static constant is asked for by a call at every use.
  private let keys = Self.sharedKeys

  private struct Keys {
    let to = Word.key(of: "to")
    let by = Word.key(of: "by")
    let `for` = Word.key(of: "for")
    let one = Word.key(of: "one")
    let the = Word.key(of: "the")
    let a = Word.key(of: "a")
    let an = Word.key(of: "an")
    let my = Word.key(of: "my")
    let our = Word.key(of: "our")
  }

  private static let sharedKeys = Keys()

  /// - Parameter words: how many there are in the text, so that there is room for its deeds at once.
  init(words: Int) { deeds.reserveCapacity(words / 8) }

  /// Sentences of a text must be read in order, from the first.
  ///
  /// - Parameter sentence: its words.
  mutating func read(_ sentence: Range<Int>, of text: Text, asked: QuestionWords) {
    let words = text.words.span
    toldInPast = cues[.past] + cues[.wasOrWere] > cues[.present]
    cues.removeAll()
    let firstDeed = deeds.count
    defer { latestDeeds = firstDeed..<deeds.count }
    subject = .none
    distance = 99
    auxiliary = .none
    auxiliaryDistance = 9
    cues.words = sentence.count
    previous = LexiconSet(rawValue: 0)
    previousKey = 0
    afterArticle = 0
    afterOwner = 0
    capitals = 0
    functionWords = 0
    readPhrases(before: sentence.upperBound, text.phrases.span)
    opening(words[sentence.lowerBound])
    for index in sentence { read(words, index, isFirst: index == sentence.lowerBound, asked) }
    wordCues.empty(into: &cues)
    if cues[.past] == 0 && cues[.wasOrWere] == 0 && cues[.hadForm] == 0 {
      cues.add(.noPast)
    } else if cues[.present] == 0 && cues[.pastTime] + cues[.timeTold] + cues[.exampleNamed] > 0 {
      cues.add(.datedPast)
    }
  }

  private var things: LexiconSet { LexiconSet.pointer | .neuter }
  private var followers: LexiconSet { LexiconSet.sequence | .atLast }
  private var clauseEnds: Gap { Gap.stop | .question | .colon }
  private var nouns: LexiconSet { LexiconSet.nounOfPerson | .nounOfPlace | .nounOfTrouble | .concreteNoun }
  private var digits: Word.Flags { Word.Flags.number | .hasDigit }
  private var openings: Gap { Gap.stop | .question | .exclamation | .openQuote }
  private var actors: LexiconSet {
    LexiconSet.speaker | .speakersGroup | .listener | .thirdPerson | .neuter | .pointer | .nounOfPerson
      | .anybody
  }
  private var verbForms: LexiconSet { LexiconSet.pastForm | .baseForm | .participleForm | .ingForm }
  private var verbEndings: Word.Flags { Word.Flags.ed | .ing }
  private var beforeNouns: LexiconSet { LexiconSet.determiner | .preposition }
  private var auxiliaries: LexiconSet {
    LexiconSet.wouldForm | .modalVerb | .wasOrWere | .isForm | .hadForm | .didForm | .hasForm | .negation
  }

  // MARK: Phrases and openings

  /// The longest phrase at each word; "I was" and "was able to" may overlap.
  private mutating func readPhrases(before end: Int, _ phrases: borrowing Swift.Span<Phrase>) {
    let firstBit = Cue.firstLexiconBit + Int(Cue.firstPhrase)
    while nextPhrase < phrases.count, phrases[nextPhrase].words.lowerBound < end {
      let start = phrases[nextPhrase].words.lowerBound
      var found: UInt32 = 0
      while nextPhrase < phrases.count, phrases[nextPhrase].words.lowerBound == start {
        let classes = UInt32(truncatingIfNeeded: phrases[nextPhrase].lexicons.rawValue &>> UInt128(firstBit))
        if classes != 0 { found = classes }
        nextPhrase += 1
      }
      while found != 0 {
        cues.add(raw: Cue.firstPhrase + UInt8(found.trailingZeroBitCount))
        found &= found - 1
      }
    }
  }

  private mutating func opening(_ word: Word) {
    if word.is(.speaker) { cues.add(.opensI) }
    if word.is(.speakersGroup) { cues.add(.opensWe) }
    if word.is(things) { cues.add(.opensThis) }
    if word.is(.whenWord) { cues.add(.opensWhen) }
    if word.is(followers) { cues.add(.opensNext) }
    if word.is(.thirdPerson) { cues.add(.opensThey) }
    if word.key == keys.the { cues.add(.opensThe) }
    if word.key == keys.one || word.key == keys.a || word.key == keys.an { cues.add(.opensOne) }
    if word.key == keys.to || word.key == keys.by || word.key == keys.for {
      cues.add(.opensTo)
    } else if word.is(preposition) {
      cues.add(.opensIn)
    }
  }

  // MARK: Words

  @inline(__always)
  private mutating func read(
    _ words: borrowing Swift.Span<Word>, _ index: Int, isFirst: Bool, _ asked: QuestionWords
  ) {
    count(words[index], isFirst, asked)
    if words[index].gap.meets(clauseEnds) {
      subject = .none
      distance = 99
    }
    let lexicons = words[index].lexicons
    let isVerb =
      lexicons.meets(auxiliaries | verbForms) || words[index].id == 0 && words[index].has(verbEndings)
    if lexicons.meets(actors), let newSubject = newSubject(lexicons) {
      subject = newSubject
      subjectIndex = index
      distance = 0
    } else {
      if isVerb { verb(words[index], index) }
      distance &+= 1
    }
    previous = lexicons
    previousKey = words[index].key
    auxiliaryDistance &+= 1
    if auxiliaryDistance > 3 { auxiliary = .none }
  }

  /// Counts what the word is, without branches.
  @inline(__always)
  private mutating func count(_ word: Word, _ isFirst: Bool, _ asked: QuestionWords) {
    func one(_ condition: Bool) -> UInt64 { condition ? 1 : 0 }
    let firstBit = Cue.firstLexiconBit + Int(Cue.firstWordClass)
    var found = UInt64(truncatingIfNeeded: word.lexicons.rawValue &>> UInt128(firstBit)) & WordCues.classes
    let isNumeral = one(word.is(numeral))
    let isFunctionWord = one(word.is(.functionWord))
    let hasCapital = one(word.has(.capitalised))
    let hasDigit = one(word.has(digits))
    let mayBeName = one(!isFirst) & one(!word.is(.speaker)) & one(!word.gap.meets(openings))
    let isName = hasCapital & (hasDigit ^ 1) & mayBeName
    found |= hasDigit &<< WordCues.bit(.number) | isName &<< WordCues.bit(.name)
    found |= one(word.gap.meets(.openQuote)) &<< WordCues.bit(.quotation)
    found |= isNumeral &<< WordCues.bit(.numeral)
    found |= one(word.is(interrogative)) &<< WordCues.bit(.question)
    found |= one(word.key == keys.to) &<< WordCues.bit(.to) | one(word.key == keys.by) &<< WordCues.bit(.by)
    found |= (one(word.is(nouns)) & afterArticle) &<< WordCues.bit(.aNoun)
    found |= ((isFunctionWord ^ 1) & afterOwner) &<< WordCues.bit(.ownNoun)
    if asked.contains(word.key) { found |= 1 &<< WordCues.bit(.echo) }
    wordCues.add(found)
    afterArticle = one(word.key == keys.a) | one(word.key == keys.an) | isNumeral
    afterOwner = one(word.key == keys.my) | one(word.key == keys.our)
    capitals &+= Int(truncatingIfNeeded: hasCapital)
    functionWords &+= Int(truncatingIfNeeded: isFunctionWord)
  }

  /// Who or what acts from here on, where an actor's word names it.
  @inline(__always)
  private func newSubject(_ word: LexiconSet) -> Subject? {
    if word.meets(.speaker) { return .speaker }
    if word.meets(.speakersGroup) { return .group }
    if meets(previous, preposition) { return nil }
    if word.meets(.listener) { return .listener }
    if word.meets(.thirdPerson) { return .third }
    return word.meets(things) ? .thing : .noun
  }

  @inline(__always)
  private func meets(_ word: LexiconSet, _ set: LexiconSet) -> Bool { word.rawValue & set.rawValue != 0 }

  // MARK: Verbs

  /// - Parameter word: an auxiliary or perhaps another verb.
  private mutating func verb(_ word: Word, _ index: Int) {
    // "I listed … and asked …": the doer goes on.
    let acting = distance <= (meets(previous, conjunction) ? 20 : 10) ? subject : .none
    if word.is(auxiliaries) {
      helper(word, acting)
      return
    }
    let isKnown = word.is(verbForms)
    var isPast = word.is(.pastForm)
    let isBase = word.is(.baseForm)
    let isIng = isKnown ? word.is(.ingForm) : word.has(.ing) && word.id == 0
    if word.has(.ed) && word.id == 0 { isPast = true }
    let isParticiple = isPast || word.is(.participleForm)
    // "the work", "my call": a noun.
    let isNoun = meets(previous, beforeNouns) && !meets(previous, .pointer)
    // "I put": past where the verbs around it are.
    let isToldInPast = cues[.past] > 0 || toldInPast && cues[.present] == 0
    let helper = auxiliaryDistance <= 2 ? auxiliary : .none
    if isBase && previousKey == keys.to {
      cues.add(.infinitive)
    } else if helper == .would && isBase {
      if acting.isOwn { cues.add(.iWould) }
    } else if helper == .modal && isBase {
      return
    } else if helper == .was && isIng {
      cues.add(acting.isOwn ? .ownProgressive : .othersProgressive)
    } else if helper == .was && isParticiple {
      cues.add(.passive)
      if acting.isOwn { cues.add(.ownPassive) }
    } else if helper == .is && (isParticiple || isIng) {
      cues.add(.presentParticiple)
    } else if helper == .had && isParticiple {
      cues.add(.pastPerfect)
    } else if helper == .has && isParticiple {
      cues.add(.presentPerfect)
      if acting.isOwn { cues.add(.ownPerfect) }
    } else if helper == .did && isBase || isPast && !isNoun && (!isBase || isToldInPast) {
      pastVerb(word, index, acting)
    } else if isIng {
      cues.add(previousKey == 0 ? .leadingIng : previousKey == keys.by ? .byIng : .ing)
    } else if isBase && !isNoun {
      presentVerb(acting)
    }
  }

  private mutating func helper(_ word: Word, _ acting: Subject) {
    if word.is(.negation) {
      if (auxiliary == .was || auxiliary == .did || auxiliary == .had) && auxiliaryDistance <= 1 {
        cues.add(.negatedPast)
      } else if auxiliary != .none {
        cues.add(.negatedPresent)
      }
      return
    }
    if word.is(.wouldForm) {
      auxiliary = .would
    } else if word.is(.modalVerb) {
      auxiliary = .modal
    } else if word.is(.wasOrWere) {
      auxiliary = .was
      if acting == .speaker { cues.add(.iWas) }
      if acting == .third { cues.add(.theyWere) }
      if acting == .none { cues.add(.bareWas) }
    } else if word.is(.isForm) {
      auxiliary = .is
      if acting == .none { cues.add(.bareIs) }
      if acting == .noun { cues.add(.nounIs) }
    } else if word.is(.hadForm) {
      auxiliary = .had
      if acting == .speaker { cues.add(.iHad) }
      if acting == .group { cues.add(.weHad) }
    } else if word.is(.didForm) {
      auxiliary = .did
      if acting == .speaker { cues.add(.iDid) }
    } else {
      auxiliary = .has
      if acting == .speaker { cues.add(.iHave) }
    }
    auxiliaryDistance = 0
  }

  private mutating func pastVerb(_ word: Word, _ index: Int, _ acting: Subject) {
    cues.add(.past)
    switch acting {
    case .speaker: cues.add(.iPast)
    case .group: cues.add(.wePast)
    case .third: cues.add(.theyPast)
    case .noun: cues.add(.nounPast)
    case .thing: cues.add(.itPast)
    case .none, .listener: cues.add(.barePast)
    }
    var classes = UInt16(truncatingIfNeeded: word.lexicons.rawValue &>> UInt128(Cue.firstLexiconBit)) & 0x1FF
    while classes != 0 {
      let kind = UInt8(classes.trailingZeroBitCount)
      cues.add(raw: kind)
      if acting.isOwn { cues.add(raw: Cue.firstOwn + kind) }
      classes &= classes - 1
    }
    if acting == .thing && word.is(.verbOfOutcome) { cues.add(.itsOutcome) }
    let doer: Deed.Doer = acting == .speaker ? .speaker : acting == .group ? .group : .others
    // "I called the bank, rebuilt …": the second verb stands for itself.
    let goesOn = word.gap.contains(.comma) || meets(previous, conjunction)
    let from = distance <= 3 && !goesOn ? subjectIndex : index
    deeds.append(Deed(words: from..<(index + 1), doer: doer, classes: word.lexicons))
  }

  private mutating func presentVerb(_ acting: Subject) {
    let isNear = distance <= (acting == .third || acting == .noun ? 1 : 2)
    if previousKey == 0 {
      cues.add(.present)
    } else if isNear && acting != .none && acting != .thing {
      cues.add(.present)
      if acting == .speaker { cues.add(.iPresent) }
      if acting == .noun { cues.add(.nounPresent) }
    } else if cues[.present] > 0 && meets(previous, conjunction) {
      cues.add(.present)
    }
  }
}
