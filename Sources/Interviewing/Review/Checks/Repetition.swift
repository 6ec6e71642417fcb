extension Check {
  static let repetition = Check(
    name: .repetition,
    criterion: .fluency,
    looksFor: "a word or two to four words said twice in a row, as when a speaker starts again",
    message: "said twice in a row",
    source: "Repetitions and restarts as in the disfluency annotation of Switchboard (Meteer et al. 1995)",
    fires: [
      Example("I split the the items.", quotes: ["the the"]),
      Example("I, I asked the team.", quotes: ["I, I"]),
      Example("It was it was a long week.", quotes: ["It was it was"]),
      Example("It's it's done.", quotes: ["It's it's"]),
      Example("so we went to the we went to the bank", quotes: ["we went to the we went to the"]),
      Example("and and and then", quotes: ["and and and"]),
    ],
    silent: [
      "It was very very late.",
      "They had had enough.",
      "I knew that that would help.",
      "No, no, we went on.",
      "When we got there, there were others.",
      "We called 555 555 again.",
      "I did it. It was late.",
      "step by step, day by day",
    ],
    look: { text, _, found in
      Repetitions.each(in: text) {
        found.append(Finding(check: .repetition, criterion: .fluency, span: text.span($0)))
      }
    })
}

enum Repetitions {
  /// The longest stretch that is looked for, in words.
  private static let longest = 4

  @inline(__always)
  static func each(in text: Text, _ body: (Range<Int>) -> Void) {
    text.words.withUnsafeBufferPointer { words in
      var index = 0
      while index + 1 < words.count {
        // Nearly always none of the next four words is this one.
        if index + longest < words.count, !comesAgain(index, words) {
          index += 1
          continue
        }
        let range = repeated(at: index, words)
        if let range { body(range) }
        index = range?.upperBound ?? index + 1
      }
    }
  }

  @inline(__always)
  private static func comesAgain(_ index: Int, _ words: UnsafeBufferPointer<Word>) -> Bool {
    let key = words[index].key
    return words[index &+ 1].key == key || words[index &+ 2].key == key || words[index &+ 3].key == key
      || words[index &+ 4].key == key
  }

  private static func repeated(at index: Int, _ words: UnsafeBufferPointer<Word>) -> Range<Int>? {
    let key = words[index].key
    let reach = min(longest, words.count - 1 - index)
    var length = 0
    while length < reach {
      length += 1
      guard words[index + length].key == key else { continue }
      guard same(words, index, index + length, length) else { continue }
      if length == 1 && (words[index].is(.doublesByRight) || words[index].has(.number)) { return nil }
      // "when we got there, there were": across a pause only a word that no clause ends with.
      if length == 1 && words[index + 1].gap.meets(.pause) && !words[index].is(.needsMore) { return nil }
      // A contraction goes on: "it's it's".
      var end = index + length * 2
      while same(words, index, end, length) { end += length }
      return index..<end
    }
    return nil
  }

  private static func same(_ words: UnsafeBufferPointer<Word>, _ first: Int, _ second: Int, _ length: Int)
    -> Bool
  {
    guard second + length <= words.count, words[second].sentence == words[first].sentence,
      words[second + length - 1].sentence == words[first].sentence, !words[first].has(.clitic)
    else { return false }
    for offset in 0..<length where words[first + offset].key != words[second + offset].key { return false }
    return second + length == words.count || !words[second + length].has(.clitic)
      || length > 1 && words[first + length - 1].has(.clitic)
  }
}

extension LexiconSet {
  static var doublesByRight: LexiconSet { LexiconSet(bit: 43) }
}

extension Lexicon {
  static let repetitions: [Lexicon] = [
    Lexicon(
      .doublesByRight,
      """
      very, really, so, much, many, long, far, more, less, no, yes, yeah, okay, had, that, bye, ha, knock, never
      always, again, over, round, on, well, please, right, wait, blah, hey, uh, um, er, mm, hm, oh, huh, one, two
      three, four, five, six, seven, eight, nine, ten, twenty, thirty, hundred, thousand
      """)
  ]
}
