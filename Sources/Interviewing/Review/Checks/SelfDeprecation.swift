extension Check {
  static let selfDeprecation = Check(
    name: .selfDeprecation,
    criterion: .assurance,
    looksFor: "the speaker running down their own ability or apologising for the answer",
    message: "a listener may hear this as a doubt about yourself",
    source:
      "Self-descriptions of weakness and a powerless style lower ratings (Parton et al. 2002; Bangerter et al. 2014)",
    fires: [
      Example("I am not very good at maths.", quotes: ["I am not very good at"]),
      Example("I have always struggled in math classes.", quotes: ["I have always struggled"]),
      Example("I will easily procrastinate.", quotes: ["I will easily procrastinate"]),
      Example("To be honest I don't remember one.", quotes: ["I don't remember one"]),
      Example(
        "I made a careless mistake, and I was quite honestly a mess.",
        quotes: ["I made a careless mistake", "I was quite honestly a mess"]),
      Example("I consider myself a people pleaser.", quotes: ["I consider myself a people pleaser"]),
      Example("I did not have the skills to solve it.", quotes: ["I did not have the skills"]),
      Example("I am an extremely indecisive person.", quotes: ["I am an extremely indecisive"]),
      Example("It was my fault and I still regret it.", quotes: ["my fault", "still regret"]),
      Example("i have never really had a client before", quotes: ["i have never really had a client"]),
      Example("I should have asked, and I felt useless.", quotes: ["I should have asked", "I felt useless"]),
      Example(
        "I'm not great with names and I get distracted easily.",
        quotes: ["I'm not great with", "I get distracted easily"]),
      Example(
        "I am so disorganized, and I'm not a computer man.",
        quotes: ["I am so disorganized", "I'm not a computer man"]),
      Example(
        "My English was very bad, and I felt like an old fool.",
        quotes: ["My English was very bad", "I felt like an old fool"]),
      Example(
        "I'm not what you'd call a creative person. I am not very consistent.",
        quotes: ["I'm not what you'd call a creative person", "I am not very consistent"]),
      Example(
        "It's not a job thing, sorry. I was a slow learner.",
        quotes: ["not a job thing", "sorry", "I was a slow learner"]),
    ],
    silent: [
      "I was not required to come in.",
      "They struggled with the new system, and I helped.",
      "I am not afraid to ask.",
      "I never forgot it.",
      "Try not to procrastinate.",
      "I made a plan so that nobody would regret it.",
      "The customers were bad at sums.",
      "I calmed an impatient customer and I cleaned up the messy data.",
      "The supplier made a huge mistake and I fixed it.",
      "I have never had a complaint.",
      "I inherited a mess and cleared it up.",
      "I stay calm when others go to pieces.",
      "I turned a boring story into a front page.",
      "Feedback is often not what you want to hear, but I use it.",
      "I have never really been in a conflict at work.",
      "I don't blame myself, and I would never be ashamed of it.",
      "I'm not a lazy person, and I'm not a person who gives up.",
      "I felt like a winner, and I felt terrible for her.",
      "My English is good. My memory is not bad.",
      "I could do a slow lap. I had a bad day.",
      "She said that I was rude, and he talked to me like I was stupid.",
      "I said sorry, and she smiled.",
      "I was not only creative but quick, and I'm not too good to sweep the floor.",
      "I'm not an angry person, and I am not quick to judge.",
      "I helped students struggling with maths, and I saw my manager mess up.",
      "I fixed one of the worst bugs, and I played a fool in King Lear.",
      "I stopped procrastinating, and I learned not to be a pushover.",
      "I felt like such a pro. I can't think of a better team.",
      "It was hard for me to leave. I should have the results by Friday.",
      "My father thought I was lazy. My bad knee kept me home.",
    ],
    look: { text, asked, found in
      SelfDeprecation.each(in: text) {
        found.append(
          Finding(
            check: .selfDeprecation, criterion: .assurance, span: text.span($0), counts: !asked.trouble))
      }
    })
}

/// What the speaker says against themselves.
enum SelfDeprecation {
  @inline(__always)
  static func each(in text: Text, _ body: (Range<Int>) -> Void) {
    var last = 0
    text.forEachPhrase(of: LexiconSet.faultAlways | .faultOfSubject) { phrase in
      let first = text.words[phrase.words.lowerBound]
      guard !first.has(.quoted),
        !isDenied(phrase.words, text) || phrase.words.count == 1 && virtues.contains(first.key),
        let words = whole(phrase.words, text)
      else { return }
      if phrase.lexicons.meets(.faultAlways), !needsSpeaker(words, text) {
        body(words)
        last = words.upperBound
      } else if let subject = subject(of: words, text), fits(words, subject, text) {
        let end = end(of: words, text)
        // "I messed up and dropped the ball": two, side by side.
        body((subject < last ? words.lowerBound : subject)..<end)
        last = end
      }
    }
  }

  /// "I don't beat myself up", "I would not be ashamed", "I stopped procrastinating", "I learned not to be a pushover".
  private static func isDenied(_ words: Range<Int>, _ text: Text) -> Bool {
    let start = text.sentences[Int(text.words[words.lowerBound].sentence)].words.lowerBound
    let before = text.words[max(start, words.lowerBound - 4)..<words.lowerBound]
    if before.suffix(3).contains(where: { overcoming.contains($0.key) }) { return true }
    if zip(before, before.dropFirst()).contains(where: { $0.key == not && $1.key == to }) { return true }
    return text.words[max(start, words.lowerBound - 2)..<words.lowerBound].contains { $0.is(.denying) }
  }

  /// The phrase with what it needs after it; nil where that is missing.
  private static func whole(_ words: Range<Int>, _ text: Text) -> Range<Int>? {
    let last = text.words[words.upperBound - 1]
    if let next = next(after: words, text), turns(words, next, text) { return nil }
    if words.count == 1 { return last.key != sorry || isApology(words.lowerBound, text) ? words : nil }
    if last.is(.being), ownThings.contains(text.words[words.upperBound - 2].key) {
      return quality(after: words.upperBound, text).map { words.lowerBound..<$0 + 1 }
    }
    guard last.key == a || last.key == an else { return words }
    if text.words[words].contains(where: { $0.key == like }) {
      return noun(of: failures, after: words.upperBound, text).map { words.lowerBound..<$0 + 1 }
    }
    let isOpen = text.words[words.lowerBound].key == not && (words.count == 2 || words.count > 4)
    return isOpen ? character(after: words.upperBound, text).map { words.lowerBound..<$0 + 1 } : words
  }

  private static func next(after words: Range<Int>, _ text: Text) -> Word? {
    guard words.upperBound < text.words.count, !text.words[words.upperBound].has(.sentenceStart),
      !text.words[words.upperBound].gap.meets(.pause)
    else { return nil }
    return text.words[words.upperBound]
  }

  /// "I can't think of a better team", "it was hard for me to leave", "I should have the results", "my bad knee".
  private static func turns(_ words: Range<Int>, _ next: Word, _ text: Text) -> Bool {
    let last = text.words[words.upperBound - 1].key
    if last == have || last == clitic, words.count > 1 {
      return next.is(.determiner) || amounts.contains(next.key)
    }
    if last == of || last == recall {
      return text.words[words.upperBound...].prefix(2).contains { superlatives.contains($0.key) }
    }
    if last == to { return leaving.contains(next.key) }
    return last == bad && text.words[words.lowerBound].key == my
  }

  /// ", sorry." with nothing that it is about.
  private static func isApology(_ index: Int, _ text: Text) -> Bool {
    guard text.words[index].gap.meets(.pause), !text.words[index].has(.sentenceStart) else { return false }
    guard index + 1 < text.words.count else { return true }
    return text.words[index + 1].has(.sentenceStart) || text.words[index + 1].gap.meets(.pause)
  }

  /// What "my English is" goes on with, where it is no praise: "very weak", "not good".
  private static func quality(after index: Int, _ text: Text) -> Int? {
    var isDenied = false
    for at in index..<min(index + 5, text.words.count) {
      let word = text.words[at]
      if word.has(.sentenceStart) || word.gap.meets(.pause) { return nil }
      if isDenied ? virtues.contains(word.key) : poor.contains(word.key) { return at }
      if word.is(.denying) { isDenied = true } else if !isBefore(word) { return nil }
    }
    return nil
  }

  /// One of some nouns, after two words at most.
  private static func noun(of nouns: Set<UInt64>, after index: Int, _ text: Text) -> Int? {
    let end = min(index + 3, text.words.count)
    return (index..<max(index, end)).prefix {
      !text.words[$0].has(.sentenceStart) && !text.words[$0].gap.meets(.pause)
    }
    .first { nouns.contains(text.words[$0].key) }
  }

  /// "Computer man", "very disciplined person": not with a fault before it, and not a person who does something.
  private static func character(after index: Int, _ text: Text) -> Int? {
    guard let person = noun(of: persons, after: index, text), person > index,
      !text.words[index..<person].contains(where: {
        $0.is(.badConduct) || $0.is(.faultOfSubject) && !virtues.contains($0.key) || vices.contains($0.key)
      })
    else { return nil }
    guard person + 1 < text.words.count, !text.words[person + 1].has(.sentenceStart) else { return person }
    return [who, that, to].contains(text.words[person + 1].key) ? nil : person
  }

  /// What may stand before a quality.
  private static func isBefore(_ word: Word) -> Bool {
    word.has(.ly) || word.is(LexiconSet.being | .auxiliary | .having | .degree) || linking.contains(word.key)
  }

  /// "Made a huge mistake" and "felt stupid" do not say who.
  private static func needsSpeaker(_ words: Range<Int>, _ text: Text) -> Bool {
    openings.contains(text.words[words.lowerBound].key)
  }

  /// One adjective, or "too" and one, is the speaker's only right after "I am" and the like; "I should have" is a regret
  /// where nothing stands between.
  private static func fits(_ words: Range<Int>, _ subject: Int, _ text: Text) -> Bool {
    if text.words[words.upperBound - 1].key == have, words.count > 1 {
      return words.lowerBound - subject <= 2
    }
    if words.count == 1, virtues.contains(text.words[words.lowerBound].key) {
      return isDeniedVirtue(words.lowerBound, subject, text)
    }
    // "A mess" one may also clear up.
    let isMess = words.count == 2 && text.words[words.lowerBound + 1].key == mess
    let isTrait = isMess || words.count == 1 && !deeds.contains(text.words[words.lowerBound].key)
    guard isTrait || text.words[words.lowerBound].key == too else {
      return !isNoun(words, text) || isTold(of: subject, until: words.lowerBound, text)
    }
    return text.words[(subject + 1)..<words.lowerBound].allSatisfy(isBefore)
      && (!isTrait || isSaid(words, subject, text))
  }

  /// "One of the worst", "a fool": of whom, a verb of being must say.
  private static func isNoun(_ words: Range<Int>, _ text: Text) -> Bool {
    let keys = text.words[words.lowerBound...].prefix(2).map(\.key)
    return articles.contains(keys[0]) && keys.last != hard
  }

  private static func isTold(of subject: Int, until end: Int, _ text: Text) -> Bool {
    text.words[subject..<max(subject, end)].contains {
      $0.is(.being) || feeling.contains($0.key) || $0.key == myself || $0.key == made
    }
  }

  /// "I am slow", "I was a slow learner", "I felt so slow"; not "I could do a slow lap", "I had a bad day".
  private static func isSaid(_ words: Range<Int>, _ subject: Int, _ text: Text) -> Bool {
    var isNoun = false
    for at in ((subject + 1)..<max(subject + 1, words.lowerBound)).reversed() {
      let word = text.words[at]
      if word.is(.being) { return true }
      if word.key == a || word.key == an { isNoun = true }
      // "I felt bad" for somebody.
      if feeling.contains(word.key) { return !isNoun && !moods.contains(text.words[words.lowerBound].key) }
      if word.is(LexiconSet.auxiliary | .having) { return false }
    }
    return false
  }

  /// "I am not very patient", "I was never the most organised".
  private static func isDeniedVirtue(_ index: Int, _ subject: Int, _ text: Text) -> Bool {
    let between = text.words[(subject + 1)..<index]
    // "Not only creative but quick", "not too good to sweep the floor", "not quick to judge".
    let isTurned =
      between.contains { $0.key == only || $0.key == just || $0.key == too }
      || index + 1 < text.words.count && text.words[index + 1].key == to
        && readily.contains(text.words[index].key)
    return !isTurned && between.contains { $0.is(.being) } && between.contains { $0.is(.denying) }
      && between.allSatisfy { $0.is(.denying) || isBefore($0) }
  }

  /// "I should have" goes on with what: "I should have really asked"; "I'm not a very" and the like do as well.
  private static func end(of words: Range<Int>, _ text: Text) -> Int {
    let last = text.words[words.upperBound - 1].key
    guard words.count > 1, last == have || last == clitic || openEnds.contains(last),
      let next = next(after: words, text)
    else { return words.upperBound }
    let isAdverb = next.has(.ly) || next.is(LexiconSet.denying | .degree)
    return words.upperBound
      + (isAdverb && self.next(after: words.lowerBound..<words.upperBound + 1, text) != nil ? 2 : 1)
  }

  /// The nearest subject before the words, if it is the speaker: at most seven words back in the sentence.
  private static func subject(of words: Range<Int>, _ text: Text) -> Int? {
    let sentence = text.words[words.lowerBound].sentence
    var at = words.lowerBound - 1
    while at >= 0, words.lowerBound - at <= 7, text.words[at].sentence == sentence {
      let word = text.words[at]
      if word.key == i { return isReported(at, text) ? nil : at }
      // "I helped students struggling with maths"
      if word.is(.otherPerson), !describing.contains(word.key) { return nil }
      // "I am so disorganised"
      if word.is(.infinitive), word.key != so || at < words.lowerBound - 1 { return nil }
      if word.is(.otherSubject) {
        guard let described = Self.described(by: at, text) else { return nil }
        return described
      }
      at -= 1
    }
    return nil
  }

  /// "She said that I was rude", "he talked to me like I was stupid": not the speaker's own view.
  private static func isReported(_ index: Int, _ text: Text) -> Bool {
    var at = index
    while at > 0, index - at < 5, !text.words[at].has(.sentenceStart), !text.words[at].gap.meets(.pause) {
      at -= 1
      let key = text.words[at].key
      if key == like { return at == index - 1 && at > 0 && !feeling.contains(text.words[at - 1].key) }
      if reporting.contains(key) { return at == 0 || text.words[at - 1].key != i }
    }
    return false
  }

  /// The speaker where "who" or "that" at `index` belongs to "I am the kind of person who".
  static func described(by index: Int, _ text: Text) -> Int? {
    guard text.words[index].key == who || text.words[index].key == that, index > 0,
      describing.contains(text.words[index - 1].key)
    else { return nil }
    let sentence = text.sentences[Int(text.words[index].sentence)].words
    var at = index - 1
    while at > sentence.lowerBound, index - at <= 7 {
      at -= 1
      if text.words[at].key == i { return text.words[at + 1].is(.being) ? at : nil }
    }
    return nil
  }
}
