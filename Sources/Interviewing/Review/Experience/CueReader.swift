/// Reads a sentence word by word: who does what, in which tense, and which cues come up.
///
/// It is never copied: its counts take half a kilobyte.
struct CueReader: ~Copyable {
  var cues = CueCounts()
  private var counter = WordCounter()
  /// Of the sentence read last.
  var shape: WordCounter.Shape { counter.shape }
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

  /// Indices of the sentence's first word and of the one that is read.
  private var first = 0
  private var index = 0
  private var subject = Subject.none
  private var subjectIndex = Self.farAway
  /// The last of the sentence, however far back, and whether it was negated.
  private var lastAuxiliary = Auxiliary.none
  private var isNegated = false
  private var auxiliaryIndex = Self.farAway
  /// The index of a word that no other is near to.
  private static var farAway: Int { -100 }
  /// Words between the subject and this one.
  private var distance: Int { index - subjectIndex - 1 }
  private var auxiliaryDistance: Int { index - auxiliaryIndex }
  /// The one that this word may go with.
  private var auxiliary: Auxiliary { auxiliaryDistance <= 3 ? lastAuxiliary : .none }
  private var nextPhrase = 0
  /// Classes and key of the word before it; none and 0 at the start of a sentence.
  private var previous = LexiconSet(rawValue: 0)
  private var previousKey: UInt64 = 0
  /// Whether the sentence before was told in the past; then "I put" and "I split" are.
  private var toldInPast = false
  private var conjunction: LexiconSet { .conjunction }
  private var preposition: LexiconSet { .preposition }
  /// Taken once for a text: a static constant is asked for by a call at every use.
  private let keys = Self.sharedKeys

  private struct Keys {
    let to = Word.key(of: "to")
    let by = Word.key(of: "by")
    let able = Word.key(of: "able")
    let unable = Word.key(of: "unable")
    let could = Word.key(of: "could")
    let not = Word.key(of: "not")
    let shortNot = Word.key(of: "n't")
    let never = Word.key(of: "never")
    let only = Word.key(of: "only")
    let felt = Word.key(of: "felt")
    let `for` = Word.key(of: "for")
    let one = Word.key(of: "one")
    let the = Word.key(of: "the")
    let a = Word.key(of: "a")
    let an = Word.key(of: "an")
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
    first = sentence.lowerBound
    subject = .none
    subjectIndex = Self.farAway
    auxiliaryIndex = Self.farAway
    lastAuxiliary = .none
    isNegated = false
    cues.words = sentence.count
    counter.begin()
    readPhrases(before: sentence.upperBound, text.phrases.span)
    let second = min(sentence.lowerBound + 1, sentence.upperBound - 1)
    opening(words[sentence.lowerBound], next: words[second])
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      let end = min(start + 64, sentence.upperBound)
      var acting = counter.count(words, start..<end, isFirst: start == first, asked)
      while acting != 0 {
        index = start + acting.trailingZeroBitCount
        act(words)
        acting &= acting - 1
      }
      start = end
    }
    counter.wordCues.empty(into: &cues)
    if cues[.wouldForm] > 0 && cues[.conditional] > 0 { cues.add(.wouldIf) }
    if cues[.past] == 0 && cues[.wasOrWere] == 0 && cues[.hadForm] == 0 {
      cues.add(.noPast)
    } else if cues[.present] == 0 && cues[.pastTime] + cues[.timeTold] + cues[.exampleNamed] > 0 {
      cues.add(.datedPast)
    }
  }

  private var things: LexiconSet { LexiconSet.pointer | .neuter }
  private var followers: LexiconSet { LexiconSet.sequence | .atLast }
  private var beforeNouns: LexiconSet { LexiconSet.determiner | .preposition }

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

  private mutating func opening(_ word: Word, next: Word) {
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
    // "Also", "In addition".
    if word.is(.furtherPoint) || word.is(preposition) && next.is(.furtherPoint) { cues.add(.opensAlso) }
  }

  // MARK: Words

  /// Who acts, and what is done, at a word that may act.
  @inline(__always)
  private mutating func act(_ words: borrowing Swift.Span<Word>) {
    let isFirst = index == first
    previous = isFirst ? LexiconSet(rawValue: 0) : words[index - 1].lexicons
    previousKey = isFirst ? 0 : words[index - 1].key
    if words[index].gap.meets(WordCounter.clauseEnds) {
      subject = .none
      subjectIndex = Self.farAway
    }
    if words[index].key == keys.to { infinitive(words) }
    let lexicons = words[index].lexicons
    if lexicons.meets(.actors), let newSubject = newSubject(lexicons) {
      subject = newSubject
      subjectIndex = index
    } else if lexicons.meets(LexiconSet.auxiliaries | .verbForms)
      || words[index].has(.isRare) && words[index].has(WordCounter.verbEndings)
    {
      verb(words[index])
    }
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
  private mutating func verb(_ word: Word) {
    // "I listed … and asked …": the doer goes on.
    let acting = distance <= (meets(previous, conjunction) ? 20 : 10) ? subject : .none
    if word.is(.auxiliaries) {
      helper(word, acting)
      return
    }
    let isKnown = word.is(.verbForms)
    var isPast = word.is(.pastForm)
    let isBase = word.is(.baseForm)
    let isIng = isKnown ? word.is(.ingForm) : word.has(.ing) && word.has(.isRare)
    if word.has(.ed) && word.has(.isRare) { isPast = true }
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
    } else if helper == .is && (isParticiple || isIng) || isParticiple && isPredicate(acting) {
      cues.add(.presentParticiple)
    } else if helper == .had && isParticiple {
      cues.add(.pastPerfect)
    } else if helper == .has && isParticiple {
      cues.add(.presentPerfect)
      if acting.isOwn { cues.add(.ownPerfect) }
    } else if helper == .did && isBase || isPast && !isNoun && (!isBase || isToldInPast) {
      pastVerb(word, acting)
    } else if isIng {
      cues.add(previousKey == 0 ? .leadingIng : previousKey == keys.by ? .byIng : .ing)
    } else if isBase && !isNoun {
      presentVerb(acting)
    }
  }

  /// "I am hardworking and highly motivated": what one is, no deed.
  private func isPredicate(_ acting: Subject) -> Bool {
    acting.isOwn && lastAuxiliary == .is && auxiliaryIndex > subjectIndex
  }

  /// What the word before "to" says of the deed after it.
  private mutating func infinitive(_ words: borrowing Swift.Span<Word>) {
    let isOwn = subject.isOwn && distance <= 10
    if meets(previous, .hadForm) {
      // What comes first tells the setting.
      if isOwn && first > 0 { cues.add(.ownHadTo) }
    } else if previousKey == keys.able {
      // "We were not only able to …" were able.
      let isOnly = index - first > 1 && words[index - 2].key == keys.only
      if isNegated && !isOnly {
        cues.add(.couldNot)
      } else if lastAuxiliary == .was {
        cues.add(.wasAble)
      }
    } else if previousKey == keys.unable {
      cues.add(.couldNot)
    } else if isOwn && meets(previous, .pastForm) && meets(previous, .verbOfDeciding) {
      cues.add(.ownDecidedTo)
    }
  }

  private mutating func helper(_ word: Word, _ acting: Subject) {
    if word.is(.negation) {
      if word.key == keys.not || word.key == keys.shortNot || word.key == keys.never { isNegated = true }
      if previousKey == keys.could { cues.add(.couldNot) }
      if (auxiliary == .was || auxiliary == .did || auxiliary == .had) && auxiliaryDistance <= 1 {
        cues.add(.negatedPast)
      } else if auxiliary != .none {
        cues.add(.negatedPresent)
      }
      return
    }
    if word.is(.wouldForm) {
      lastAuxiliary = .would
    } else if word.is(.modalVerb) {
      lastAuxiliary = .modal
    } else if word.is(.wasOrWere) {
      lastAuxiliary = .was
      if acting == .speaker { cues.add(.iWas) }
      if acting == .third { cues.add(.theyWere) }
      if acting == .none { cues.add(.bareWas) }
    } else if word.is(.isForm) {
      lastAuxiliary = .is
      if acting == .none { cues.add(.bareIs) }
      if acting == .noun { cues.add(.nounIs) }
    } else if word.is(.hadForm) {
      lastAuxiliary = .had
      if acting == .speaker { cues.add(.iHad) }
      if acting == .group { cues.add(.weHad) }
    } else if word.is(.didForm) {
      lastAuxiliary = .did
      if acting == .speaker { cues.add(.iDid) }
    } else {
      lastAuxiliary = .has
      if acting == .speaker { cues.add(.iHave) }
    }
    auxiliaryIndex = index
    isNegated = false
  }

  private mutating func pastVerb(_ word: Word, _ acting: Subject) {
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
    if word.key == keys.felt { cues.add(.felt) }
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
