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

  /// "Had a terrible experience": a thing is like that, and not the person before it.
  private static func isOfThing(_ words: Range<Int>, _ text: Text) -> Bool {
    guard isCharacter(words, text), !text.words[words.lowerBound].has(.ing) else { return false }
    var at = words.lowerBound - 1
    while at > 0, text.words[at].is(.degree) || text.words[at].has(.ly) { at -= 1 }
    guard at > 0, text.words[at].is(.determiner) else { return false }
    return !text.words[at - 1].is(.being)
  }

  /// "Nobody tried harder than she did".
  private static func isOutdone(_ words: Range<Int>, _ text: Text) -> Bool {
    let end = text.sentences[Int(text.words[words.lowerBound].sentence)].words.upperBound
    return text.words[words.upperBound..<min(words.upperBound + 4, max(words.upperBound, end))].contains {
      $0.key == than || $0.key == `as`
    }
  }

  /// "Removed useless code": a word of what somebody is like, before a thing and after a verb other than "be".
  private static func isAttribute(_ words: Range<Int>, _ text: Text) -> Bool {
    let end = words.upperBound
    guard !text.words[words.lowerBound].has(.ing), end < text.words.count,
      !text.words[end].has(.sentenceStart),
      !text.words[end].gap.meets(.pause), !afterQuality.contains(text.words[end].key),
      !text.words[end].has(.ly)
    else { return false }
    var at = words.lowerBound - 1
    while at > 0,
      text.words[at].is(LexiconSet.degree | .determiner) || text.words[at].has(.ly)
        || text.words[at].key == so
    {
      at -= 1
    }
    guard at > 0 else { return false }
    let before = text.words[at]
    return !before.is(LexiconSet.being | .otherPerson | .theyPronoun | .badConduct)
      && !beforeQuality.contains(before.key)
  }

  /// "No one", "none of my bosses", "I don't think he".
  private static func isDeniedBefore(_ person: Int, _ start: Int, _ text: Text) -> Bool {
    guard person > start, !text.words[person].gap.meets(.pause) else { return false }
    return text.words[person - 1].key == no
      || text.words[max(start, person - 3)..<person].contains { $0.is(.denying) }
  }

  /// "The man at the office", "the process for patients": not of these is it said.
  private static func isBeside(_ person: Int, _ start: Int, _ text: Text) -> Bool {
    var at = person - 1
    while at > start, text.words[at].is(.determiner) { at -= 1 }
    return at >= start && at < person && beside.contains(text.words[at].key)
  }

  /// "My boss that my first draft was bad", "the customer's printer was", "customer data was", "time management is".
  private static func isOfAnother(_ person: Int, _ words: Range<Int>, _ text: Text) -> Bool {
    let start = text.sentences[Int(text.words[person].sentence)].words.lowerBound
    if person > start, managed.contains(text.words[person - 1].key) { return true }
    let between = (person + 1)..<words.lowerBound
    guard let first = between.first else { return false }
    if text.words[first].key == genitive, between.dropFirst().contains(where: { text.words[$0].is(.being) }) {
      return true
    }
    if between.contains(where: {
      text.words[$0].is(.determiner) && !text.words[$0 - 1].is(.being)
        && !beside.contains(text.words[$0 - 1].key)
        && text.words[$0 - 1].key != of
    }) {
      return true
    }
    // A noun between the person and "was".
    guard between.count > 1, text.words[first + 1].is(.being) else { return false }
    let next = text.words[first]
    return !next.has(.ly)
      && !next.is(LexiconSet.being | .auxiliary | .having | .degree | .denying | .otherPerson | .theyPronoun)
      && !beforeQuality.contains(next.key) && !afterPerson.contains(next.key)
  }

  /// Whether the words are one that tells what somebody is like: "rude", "lying".
  private static func isCharacter(_ words: Range<Int>, _ text: Text) -> Bool {
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

  /// Whether "I" or "we" at `index` opens "I worked for", said of the person before.
  private static func isWorkedWith(_ index: Int, until end: Int, _ text: Text) -> Bool {
    text.words[index..<end].contains { $0.key == `for` || $0.key == with || $0.key == under }
  }

  /// "I'm the type of person": no other.
  private static func isSpeaker(_ index: Int, _ text: Text) -> Bool {
    index + 1 < text.words.count && SelfDeprecation.described(by: index + 1, text) != nil
  }

  private static func isAbility(_ word: Word) -> Bool { word.key == could || word.key == can }

  /// The person before the words, at most eight words back, if it is said as a fact and not of the speaker.
  ///
  /// - Parameter isDenied: the words begin with a denial, which may name the person: "nobody helped".
  private static func culprit(of words: Range<Int>, isDenied: Bool, _ text: Text) -> Int? {
    let isCharacter = isCharacter(words, text)
    if isOfThing(words, text) || isDenied && isOutdone(words, text) || isCharacter && isAttribute(words, text)
    {
      return nil
    }
    // "Email clients without asking": who does it stands further ahead, and where somebody let them it is no fault.
    let isWithout = text.words[words.lowerBound].key == without
    let sentence = text.words[words.lowerBound].sentence
    let start = text.sentences[Int(sentence)].words.lowerBound
    if isDenied, text.words[words.lowerBound].is(.otherPerson) { return words.lowerBound }
    var at = words.lowerBound - 1
    var person: Int?
    // "they weren't being mean"
    if !isDenied, at >= start, text.words[max(start, at - 1)...at].contains(where: { $0.is(.denying) }) {
      return nil
    }
    var isOtherClause = false
    while at >= start, words.lowerBound - at <= 8 {
      let word = text.words[at]
      // "My manager didn't want to blame the intern"; but "he wasn't on time and blamed me".
      if !isDenied, !isOtherClause, word.is(.denying), !word.is(.otherPerson) { return nil }
      if word.key == and || word.gap.meets(.pause) { isOtherClause = true }
      // "People can be rude"; "will be late".
      if !isDenied && (isAbility(word) || word.key == will) { return nil }
      // "The boss I worked for was rude", "the man who sold it was rude".
      let isAside =
        word.key == it && !text.words[at + 1].is(LexiconSet.being | .auxiliary)
        || word.is(LexiconSet.speaker | .speakersGroup) && isWorkedWith(at, until: words.lowerBound, text)
      // "The place was so disorganized"
      let isDegree = word.key == so && at == words.lowerBound - 1
      if word.is(.notThem) && !isAside && !isDegree { break }
      if isWithout {
        if letting.contains(word.key) { return nil }
        if at == words.lowerBound - 1 {
          at -= 1
          continue
        }
      }
      if word.is(LexiconSet.otherPerson | .theyPronoun) {
        if SelfDeprecation.described(by: at, text) != nil || isSpeaker(at, text) { return nil }
        // "Nobody was rude", "none of my bosses were rude", "I don't think he was rude".
        if !isDenied, word.is(.denying) || isDeniedBefore(at, start, text) { return nil }
        if isCharacter, isBeside(at, start, text) {
          at -= 1
          continue
        }
        if isCharacter, isOfAnother(at, words, text) { return nil }
        person = at
        // "one of the group members": the noun before belongs to it.
        if at > start, text.words[at - 1].is(.otherPerson) { person = at - 1 }
        break
      }
      at -= 1
    }
    return person
  }
}
