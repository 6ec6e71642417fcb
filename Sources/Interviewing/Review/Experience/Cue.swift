/// What is counted in a sentence to tell its part in a story.
///
/// The first 72 stand for the lexicons from bit 56 on, in the order of their bits: `wordClasses` are counted
/// by the word, `phrases` by the phrase; the forms of a verb are counted where they say what happened.
enum Cue: UInt8, CaseIterable, Sendable {
  // Verbs in the past, by what they tell.
  case pastOfSaying, pastOfMaking, pastOfDoing, pastOfDeciding, pastOfTrying, pastOfThinking, pastOfOutcome
  case pastOfTrouble, pastOfDuty
  // Verbs by form.
  case past, present, infinitive, ing
  // Word classes.
  case nounOfDuty, nounOfPerson, nounOfPlace, nounOfTrouble, nounOfTime, nounOfStory, concreteNoun, buzzword
  case vagueWord, speaker, speakersOwn, speakersGroup, listener, thirdPerson, thirdPersonObject, neuter
  case anybody, pointer, wasOrWere, hadForm, didForm, isForm, hasForm, modalVerb, wouldForm, negation
  case habitual, conditional, sequence, atLast, success, pastTime, presentTime, conviction, comparative
  case hardship, distress, contentment, obligation, whenWord
  // Phrases.
  case obligationTold, aimTold, roleTold, choiceTold, hardshipTold, decisionTold, talkTold, workTold, endTold
  case successTold, effectTold, lessonTold, exampleNamed, sceneTold, timeTold, placeTold, stateTold
  case generality, beliefTold
  // What the speaker, alone or with others, did.
  case ownSaying, ownMaking, ownDoing, ownDeciding, ownTrying, ownThinking, ownOutcome, ownTrouble, ownDuty
  // Subject and tense.
  case itsOutcome, iPast, wePast, theyPast, nounPast, itPast, barePast, iDid, iHad, weHad, iWas, theyWere
  case bareWas, iHave, bareIs, nounIs, iPresent, nounPresent, pastPerfect, presentPerfect, passive
  case presentParticiple, ownProgressive, othersProgressive, leadingIng, byIng, negatedPast, negatedPresent
  case iWould, noPast
  // The speaker as the one it happened to, and a sentence in the past that names an occasion.
  case ownPassive, ownPerfect, datedPast
  // What the speaker had to do or decided to, what anybody was able to do or could not, what anybody felt, and
  // what would be done if.
  case ownHadTo, wasAble, couldNot, ownDecidedTo, felt, wouldIf
  // Other words.
  case ownNoun, aNoun, to, by, number, name, quotation, numeral, question, echo
  // How it begins.
  case opensThis, opensI, opensWe, opensWhen, opensNext, opensThey, opensThe, opensOne, opensIn
  case opensTo, opensAlso

  /// The cue of a lexicon bit.
  static var firstLexiconBit: Int { 56 }
  static var firstWordClass: UInt8 { nounOfDuty.rawValue }
  static var firstPhrase: UInt8 { obligationTold.rawValue }
  static var firstOwn: UInt8 { ownSaying.rawValue }
  static var firstOther: UInt8 { ownNoun.rawValue }
  static let count = allCases.count
}

/// Cues counted in one sentence; the counts stop at 255.
struct CueCounts: Sendable {
  /// By raw value of the cue; in place, and with room for every raw value, so that none has to be checked.
  private(set) var counts = InlineArray<256, UInt8>(repeating: 0)
  private var found = InlineArray<256, UInt8>(repeating: 0)
  /// How many different cues came up.
  private(set) var kinds = 0
  var words = 0

  subscript(_ cue: Cue) -> Int { Int(counts[Int(cue.rawValue)]) }

  /// The cue that came up as number `index`, and its count.
  @inline(__always)
  func seen(_ index: Int) -> (cue: Int, count: Int) {
    let cue = Int(found[index])
    return (cue, Int(counts[cue]))
  }

  @inline(__always)
  mutating func add(_ cue: Cue) { add(raw: cue.rawValue) }

  @inline(__always)
  mutating func add(raw cue: UInt8) {
    // Without branches: which cue comes next nobody can foresee, nor the processor.
    let count = counts[Int(cue)]
    found[kinds & 0xFF] = cue
    kinds &+= count == 0 ? 1 : 0
    counts[Int(cue)] = count &+ (count == .max ? 0 : 1)
  }

  /// - Parameter count: of 1 to 255, of a cue that has not come up.
  @inline(__always)
  mutating func add(raw cue: UInt8, count: UInt8) {
    found[kinds & 0xFF] = cue
    kinds &+= 1
    counts[Int(cue)] = count
  }

  mutating func removeAll() {
    for index in 0..<kinds { counts[Int(found[index])] = 0 }
    kinds = 0
    words = 0
  }
}
