/// Who is blamed by some words.
extension Blame {
  /// "Had a terrible experience": a thing is like that, and not the person before it.
  private static func isOfThing(_ words: Range<Int>, _ text: Text) -> Bool {
    guard isCharacter(words, text), !text.words[words.lowerBound].has(.ing) else { return false }
    var at = words.lowerBound - 1
    while at > 0, text.words[at].is(.degree) || text.words[at].has(.ly) { at -= 1 }
    guard at > 0, text.words[at].is(.determiner) else { return false }
    return !text.words[at - 1].is(.being)
  }

  /// "Nobody tried harder than she did".
  static func isOutdone(_ words: Range<Int>, _ text: Text) -> Bool {
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

  /// Whether "I" or "we" at `index` opens "I worked for", said of the person before.
  private static func isWorkedWith(_ index: Int, until end: Int, _ text: Text) -> Bool {
    text.words[index..<end].contains { $0.key == `for` || $0.key == with || $0.key == under }
  }

  /// "I'm the type of person": no other.
  private static func isSpeaker(_ index: Int, _ text: Text) -> Bool {
    index + 1 < text.words.count && SelfDeprecation.described(by: index + 1, text) != nil
  }

  /// The person before the words, at most eight words back, if it is said as a fact and not of the speaker.
  ///
  /// - Parameter isDenied: the words begin with a denial, which may name the person: "nobody helped".
  static func culprit(of words: Range<Int>, isDenied: Bool, _ text: Text) -> Int? {
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
