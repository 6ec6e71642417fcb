extension Check {
  static let blame = Check(
    name: .blame,
    criterion: .assurance,
    looksFor: "somebody else described by a fault: rude, lazy, lying, not doing their part",
    message: "a listener may hear this as blame",
    source: "Blaming others in an interview lowers ratings of character and hiring (Bangerter et al. 2014)",
    fires: [
      Example("My boss was abusive.", quotes: ["boss was abusive"]),
      Example("One of the group members did not do the work.", quotes: ["group members did not do the work"]),
      Example("They were being passive aggressive with me.", quotes: ["They were being passive aggressive"]),
      Example("He took advantage of my work.", quotes: ["He took advantage"]),
      Example("I was taken for granted by them.", quotes: ["taken for granted"]),
      Example("my coworkers were slacking off", quotes: ["coworkers were slacking off"]),
      Example("She never seemed to want to help.", quotes: ["She never seemed to want to help"]),
      Example("Nobody would show up on time.", quotes: ["Nobody would show up on time"]),
      Example("A guest yelled at the cook.", quotes: ["guest yelled at"]),
      Example("He didn't even ask me what happened.", quotes: ["He didn't even ask me"]),
      Example(
        "I had a manager who came in at noon and ignored us.",
        quotes: ["manager who came in at noon and ignored us"]),
      Example("My coworker did not help. Rather than wait, I did it.", quotes: ["coworker did not help"]),
      Example("I had a rude customer.", quotes: ["rude customer"]),
      Example("My boss was a terrible listener.", quotes: ["boss was a terrible"]),
      Example(
        "The owners fought me, and all he cared about was rent.",
        quotes: ["owners fought me", "all he cared about"]),
      Example("Our lead tech has no patience.", quotes: ["tech has no patience"]),
      Example("The director put her name on my work.", quotes: ["director put her name on"]),
      Example("My professors never told the class.", quotes: ["professors never told"]),
    ],
    silent: [
      "I was lazy at school.",
      "If they are rude, I stay calm.",
      "If you have a rude customer, stay calm.",
      "It was a difficult task for the team.",
      "My manager was kind and fair.",
      "I do my best to help people who are struggling.",
      "The plan did not work.",
      "She not only helped me, she never hesitated to help.",
      "They did not need help.",
      "Nobody could help, and I did not listen.",
      "They were not rude, and one coworker felt insulted.",
      "People get defensive, and someone who never helps is everywhere.",
      "Two coworkers were yelling at each other.",
      "My boss didn't even hesitate to help, and he never even raised his voice.",
      "I brought the numbers to the boss's office, and my manager laid it out for me.",
      "You could see the relief in my face.",
      "My mentor set me up to succeed and taught me to ignore the critics.",
      "My manager trusted me and left me to handle the launch.",
      "My manager wrote me up for an award and didn't want to blame the intern.",
      "The designer hid the complexity, and her concerns vanished.",
      "She gave the best talk of the day, and he took the best pictures.",
      "My manager trusted me and left it to me to decide.",
      "The customer had a terrible experience.",
      "Nobody tried harder than my manager.",
      "I confronted my friend and learned to never share it again.",
      "The manager had no help at that firm, and he didn't care for tea.",
      "My manager let me email clients without checking.",
      "I kept my hands behind my back while the man drove.",
      "Nobody asked me to do it, and nobody had to clean. No one was lying.",
      "The manager and the owner did not communicate with each other.",
      "She never told me what to do, and he never told us no.",
      "My boss had no patience for gossip.",
      "I told my boss that my first draft was terrible, and the customer's printer was unreliable.",
      "The process for patients was terrible. My time management is awful.",
      "The developers removed useless code.",
      "The patient was lying in bed, and my colleagues refused to give up.",
      "None of my bosses were rude, and there were no rude customers.",
      "Nobody wanted to help more than she did.",
    ],
    look: { text, asked, found in
      Blame.each(in: text) {
        found.append(
          Finding(check: .blame, criterion: .assurance, span: text.span($0), counts: !asked.trouble))
      }
    })
}

/// Faults the speaker finds in other people.
enum Blame {
  @inline(__always)
  static func each(in text: Text, _ body: (Range<Int>) -> Void) {
    var last = 0..<0
    var supposition = Supposition()
    func take(_ words: Range<Int>) {
      // "Never told the" ends with what the next word would say.
      let isCut = words.count > 2 && text.words[words.upperBound - 1].is(.determiner)
      body(words.lowerBound..<words.upperBound - (isCut ? 1 : 0))
      last = words
    }
    text.forEachPhrase(of: LexiconSet.blameAlways | .badConduct | .duty) { phrase in
      var words = phrase.words
      let first = text.words[words.lowerBound]
      if first.has(.quoted) || phrase.lexicons.meets(.blameAlways) && isDenied(words, text)
        || isTurned(words, text)
      {
        return
      }
      if isMutual(words, text) { return }
      if phrase.lexicons.meets(.duty) {
        guard let denial = denial(of: words, text), denial >= last.upperBound else { return }
        words = denial..<end(of: words, text)
      }
      if first.is(.denying), isOutdone(words, text) { return }
      if phrase.lexicons.meets(.blameAlways) || goesOn(from: last, to: words, text) {
        take(words)
      } else if isCharacter(words, text), let person = person(after: words, text),
        !supposition.stands(before: words.lowerBound, text)
      {
        take(words.lowerBound..<person + 1)
      } else if !supposition.stands(before: words.lowerBound, text),
        let culprit = culprit(of: words, isDenied: phrase.lexicons.meets(.duty), text),
        culprit >= last.upperBound, !isGeneral(culprit, words, text), !isSpeakersDeed(culprit, words, text)
      {
        take(culprit..<words.upperBound)
      }
    }
  }

  /// The end of the words; "he didn't even ask" takes whom along.
  private static func end(of words: Range<Int>, _ text: Text) -> Int {
    let end = words.upperBound
    guard text.words[words.lowerBound].key == even, end < text.words.count, text.words[end].is(.object),
      !text.words[end].has(.sentenceStart), !text.words[end].gap.meets(.pause)
    else { return end }
    return end + 1
  }

  /// "He didn't care for that", "with my hands behind my back": another sense.
  private static func isTurned(_ words: Range<Int>, _ text: Text) -> Bool {
    let first = text.words[words.lowerBound].key
    let goesOn = text.words[words.upperBound...].prefix(2).prefix {
      !$0.has(.sentenceStart) && !$0.gap.meets(.pause)
    }
    .map(\.key)
    let next = goesOn.first
    let last = text.words[words.upperBound - 1].key
    switch last {
    // "Was lying in bed", "was entitled to a refund", "refused to give up", "put me down for", "let us down".
    case lying, lies: if let next, places.contains(next) { return true }
    case entitled where words.count == 1: if next == to { return true }
    case to where first == refuse || first == refused: if let next, refusable.contains(next) { return true }
    case down: if next == `for` { return true }
    case us: if next == down { return true }
    case compromise: if next == on { return true }
    default: break
    }
    switch first {
    // "No patience for gossip".
    case no where words.count == 2: return next == `for`
    // "Nobody asked me to": I did it all the same.
    case ask, asked: return text.words[words.upperBound - 1].key == me && next == to
    // "Never told me what to do", "never told us no".
    case tell, told: return next.map(turnsTelling.contains) == true || goesOn.last == to
    case behind:
      return text.words[max(0, words.lowerBound - 3)..<words.lowerBound].contains { limbs.contains($0.key) }
    default: return text.words[words.upperBound - 1].key == care && next == `for`
    }
  }

  /// "Yelling at each other": a quarrel, in which nobody is blamed more than another.
  private static func isMutual(_ words: Range<Int>, _ text: Text) -> Bool {
    let next = words.upperBound
    guard next + 1 < text.words.count else { return false }
    let keys = (text.words[next].key, text.words[next + 1].key)
    return keys == (each, other) || keys == (one, another)
  }

  /// "People get defensive", "someone who never helps": how the world goes, and no one in particular.
  private static func isGeneral(_ culprit: Int, _ words: Range<Int>, _ text: Text) -> Bool {
    let start = text.sentences[Int(text.words[culprit].sentence)].words.lowerBound
    let person = text.words[culprit].key == who && culprit > start ? culprit - 1 : culprit
    guard anyone.contains(text.words[person].key),
      // "My coworkers", "the other people".
      !text.words[max(start, person - 2)..<person].contains(where: { $0.is(.determiner) })
    else { return false }
    return !text.words[culprit..<words.upperBound].contains {
      $0.has(.ed) || $0.is(LexiconSet.pastForm | .wasOrWere | .didForm | .hadForm | .wouldForm)
    }
  }

  /// "I confronted my friend and never shared it again": who did both is the speaker.
  private static func isSpeakersDeed(_ culprit: Int, _ words: Range<Int>, _ text: Text) -> Bool {
    let between = text.words[culprit..<max(culprit, words.lowerBound)]
    guard !text.words[culprit].is(.theyPronoun), between.contains(where: { $0.key == and }),
      // "I had a manager who came in at noon and ignored us".
      !between.contains(where: { $0.key == who || $0.key == that })
    else { return false }
    let start = text.sentences[Int(text.words[culprit].sentence)].words.lowerBound
    return text.words[max(start, culprit - 5)..<culprit].contains {
      $0.is(LexiconSet.speaker | .speakersGroup)
    }
  }

  /// Whether something is only supposed in a sentence; no word is looked at twice.
  private struct Supposition {
    private var sentence = UInt32.max
    private var next = 0
    private var found = false

    /// - Parameter index: less than one before only within what was looked at already.
    mutating func stands(before index: Int, _ text: Text) -> Bool {
      if text.words[index].sentence != sentence {
        sentence = text.words[index].sentence
        next = text.sentences[Int(sentence)].words.lowerBound
        found = false
      }
      while next < index {
        if text.words[next].is(.supposing) { found = true }
        next += 1
      }
      return found
    }
  }

  /// Whether more is said of the person blamed before, in the same sentence and not of the speaker.
  private static func goesOn(from last: Range<Int>, to words: Range<Int>, _ text: Text) -> Bool {
    guard !last.isEmpty, text.words[last.lowerBound].sentence == text.words[words.lowerBound].sentence,
      last.upperBound <= words.lowerBound, words.lowerBound - last.upperBound <= 20,
      text.words[words.lowerBound].is(.denying) || !isDenied(words, text)
    else { return false }
    return !text.words[last.upperBound..<words.lowerBound].contains {
      $0.is(LexiconSet.speaker | .speakersGroup)
    }
  }

  /// Whether the words are one that tells what somebody is like: "rude", "lying".
  static func isCharacter(_ words: Range<Int>, _ text: Text) -> Bool {
    words.count == 1 && !text.words[words.lowerBound].has(Word.Flags.ed | .ly)
  }

  /// The person right after the words: "a rude customer".
  private static func person(after words: Range<Int>, _ text: Text) -> Int? {
    guard words.upperBound < text.words.count, !isDenied(words, text), !isOwn(words, text),
      words.lowerBound == 0 || text.words[words.lowerBound - 1].key != no
    else { return nil }
    let next = text.words[words.upperBound]
    return next.is(.otherPerson) && !next.gap.meets(.pause) && !next.has(.sentenceStart)
      ? words.upperBound : nil
  }

  private static func isDenied(_ words: Range<Int>, _ text: Text) -> Bool {
    let start = text.sentences[Int(text.words[words.lowerBound].sentence)].words.lowerBound
    return text.words[max(start, words.lowerBound - 3)..<words.lowerBound].contains { $0.is(.denying) }
  }

  /// "I'm a confrontational person", "to be the bossy one".
  private static func isOwn(_ words: Range<Int>, _ text: Text) -> Bool {
    let start = text.sentences[Int(text.words[words.lowerBound].sentence)].words.lowerBound
    return (max(start, words.lowerBound - 5)..<words.lowerBound).contains { index in
      text.words[index].key == be || text.words[index].is(.speaker) && text.words[index + 1].is(.being)
    }
  }

  /// Where a duty is denied: "did not help", "never seemed to want to help"; not where somebody could not.
  private static func denial(of words: Range<Int>, _ text: Text) -> Int? {
    var at = words.lowerBound
    while at > 0, words.lowerBound - at < 5, !text.words[at].gap.meets(.pause),
      !text.words[at].has(.sentenceStart)
    {
      at -= 1
      let word = text.words[at]
      if word.is(.denying) && word.key != without {
        return at > 0 && isAbility(text.words[at - 1]) ? nil : at
      }
      // "Not only helped", "never hesitated to help", "did not need help".
      if word.key == only || !(word.has(.ly) || between.contains(word.key)) { return nil }
      // "Nobody had to clean".
      if word.key == to, at > 0, text.words[at - 1].is(.having) { return nil }
    }
    return nil
  }

  static func isAbility(_ word: Word) -> Bool { word.key == could || word.key == can }
}

/// What its rules know words by.
extension Blame {
  static let care = Word.key(of: "care")
  static let behind = Word.key(of: "behind")
  static let me = Word.key(of: "me")
  static let ask = Word.key(of: "ask")
  static let asked = Word.key(of: "asked")
  static let to = Word.key(of: "to")
  static let tell = Word.key(of: "tell")
  static let told = Word.key(of: "told")
  static let turnsTelling = Word.keys(of: "to no off lies we i it")
  static let letting = Word.keys(of: "let lets letting")
  static let afterQuality = Word.keys(
    of:
      "and but or to with about at in on when because that who if so as for towards toward from by he she they i it"
  )
  static let beforeQuality = Word.keys(
    of:
      "and or but got get gets became become seemed seems seem acted act acting so as sounded felt being always also"
  )
  static let afterPerson = Word.keys(
    of:
      "who that sometimes often usually still there here himself herself themselves involved too just never once"
  )
  static let beside = Word.keys(of: "in at for on about with from")
  static let managed = Word.keys(of: "time people project stress anger money risk change self")
  static let places = Word.keys(of: "in on down there near with next")
  static let refusable = Word.keys(of: "give blame quit lie cheat compromise leave stop let")
  static let genitive = Word.key(of: "'s")
  static let of = Word.key(of: "of")
  static let on = Word.key(of: "on")
  static let us = Word.key(of: "us")
  static let down = Word.key(of: "down")
  static let lying = Word.key(of: "lying")
  static let lies = Word.key(of: "lies")
  static let refuse = Word.key(of: "refuse")
  static let refused = Word.key(of: "refused")
  static let entitled = Word.key(of: "entitled")
  static let compromise = Word.key(of: "compromise")
  static let `as` = Word.key(of: "as")
  static let limbs = Word.keys(of: "hand hands arm arms")
  static let no = Word.key(of: "no")
  static let than = Word.key(of: "than")
  static let even = Word.key(of: "even")
  static let each = Word.key(of: "each")
  static let one = Word.key(of: "one")
  static let other = Word.key(of: "other")
  static let another = Word.key(of: "another")
  static let that = Word.key(of: "that")
  static let who = Word.key(of: "who")
  static let and = Word.key(of: "and")
  static let anyone = Word.keys(
    of: "people someone somebody person others everyone everybody anyone employees coworkers ones students")
  static let be = Word.key(of: "be")
  static let so = Word.key(of: "so")
  static let it = Word.key(of: "it")
  static let `for` = Word.key(of: "for")
  static let with = Word.key(of: "with")
  static let under = Word.key(of: "under")
  static let only = Word.key(of: "only")
  static let without = Word.key(of: "without")
  /// What may stand between a denial and the duty.
  static let between = Word.keys(
    of: """
      even ever really always very seem seemed seems want wanted wants bother bothered willing to would did does do had \
      have be been being once like quite that all
      """)
  static let will = Word.key(of: "will")
  static let could = Word.key(of: "could")
  static let can = Word.key(of: "can")
}
