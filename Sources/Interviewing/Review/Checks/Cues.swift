/// Weighs the surroundings of a word that is a filler in some places and none in others.
///
/// Log-odds of a filler are the sum of what speaks for and against it. The tables are fitted, with rounded
/// weights, to Switchboard Dialog Act conversations with and without punctuation; see FillerCues.swift.
struct Cues: Sendable {
  private var bias: Float = 0
  private var before = Weights()
  private var after = Weights()
  private var twoBefore = Weights()
  private var twoAfter = Weights()
  private var around: [(LexiconSet, LexiconSet, Float)] = []
  private var commaBefore: Float = 0
  private var commaAfter: Float = 0
  private var commas: Float = 0
  private var textStart: Float = 0
  private var often: Float = 0

  /// What one neighbour weighs, by its word, by its word and the one beyond, and by its classes.
  fileprivate struct Weights: Sendable {
    /// Bits of the weight by key.
    private var words = KeyTable()
    var classes: [(LexiconSet, Float)] = []
    /// For a word with a capital inside the sentence (`#name`).
    var name: Float = 0

    /// 0 for a word that weighs nothing.
    @inline(__always)
    subscript(_ key: UInt64) -> Float { Float(bitPattern: words.value(key)) }

    mutating func add(_ weight: Float, _ key: UInt64) {
      let sum = self[key] + weight
      // The bits of 0 would stand for a free slot.
      words.insert(key, (sum == 0 ? -0.0 : sum).bitPattern)
    }
  }

  /// - Parameter table: lines of a weight, a place and what stands there: words (`^` and `$` are the ends of
  ///   the sentence) or `#` and a class of words; entries between commas. Places: before, after, two-before,
  ///   two-after, around, comma-before, comma-after, commas (one on each side), text-start, often (for the
  ///   rate that `fire` is told), bias.
  init(_ table: String) {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      guard fields.count >= 2, let weight = Float(fields[0]) else { continue }
      let entries = fields.count < 3 ? [] : fields[2].split(separator: ",").map { $0.split(separator: " ") }
      switch fields[1] {
      case "bias": bias = weight
      case "comma-before": commaBefore = weight
      case "comma-after": commaAfter = weight
      case "commas": commas = weight
      case "text-start": textStart = weight
      case "often": often = weight
      case "before": Self.add(entries, weight, to: &before)
      case "after": Self.add(entries, weight, to: &after)
      case "two-before": Self.add(entries, weight, to: &twoBefore)
      case "two-after": Self.add(entries, weight, to: &twoAfter)
      case "around":
        for entry in entries where entry.count == 2 {
          around.append((Self.wordClass(entry[0]), Self.wordClass(entry[1]), weight))
        }
      default: break
      }
    }
  }

  private static func add(_ entries: [[Substring]], _ weight: Float, to weights: inout Weights) {
    for entry in entries {
      guard let first = entry.first else { continue }
      if first == "#name" {
        weights.name += weight
      } else if first.hasPrefix("#") {
        weights.classes.append((wordClass(first), weight))
      } else {
        weights.add(weight, entry.dropFirst().reduce(key(first)) { pair($0, key($1)) })
      }
    }
  }

  private static func key(_ word: Substring) -> UInt64 {
    word == "^" ? start : word == "$" ? end : Word.key(of: String(word))
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 &+ second }
  private static let start: UInt64 = 1
  private static let end: UInt64 = 2

  private static func wordClass(_ name: Substring) -> LexiconSet {
    switch name {
    case "#preposition": .preposition
    case "#having": .having
    case "#being": .being
    case "#seeming": .seeming
    case "#pronoun": .pronoun
    case "#auxiliary": .auxiliary
    case "#thing": .thing
    case "#hesitation": .hesitation
    case "#conjunction": .conjunction
    case "#determiner": .determiner
    case "#numeral": .numeral
    case "#degree": .degree
    case "#object": .object
    case "#interrogative": .interrogative
    case "#saying": .saying
    case "#subject": .subject
    case "#liking": .liking
    case "#taking": .taking
    case "#pointing": .pointing
    default: []
    }
  }

  /// Whether the word at `index` fills a pause.
  ///
  /// - Parameter rate: how often the speaker says it; see `rate(of:in:)`.
  func fire(at index: Int, in text: Text, rate: Float = 0) -> Bool {
    let words = text.words
    let sentence = words[index].sentence
    func word(_ at: Int) -> Word? {
      words.indices.contains(at) && words[at].sentence == sentence ? words[at] : nil
    }
    let previous = word(index - 1)
    let next = word(index + 1)
    let before2 = word(index - 2)
    let after2 = word(index + 2)
    let previousKey = previous?.key ?? Self.start
    let nextKey = next?.key ?? Self.end
    let beforeKey2 = before2?.key ?? Self.start
    let afterKey2 = after2?.key ?? Self.end
    var odds = bias + often * rate
    odds += before.weight(previous, previousKey) + after.weight(next, nextKey)
    odds += twoBefore.weight(before2, beforeKey2) + twoAfter.weight(after2, afterKey2)
    if previous != nil { odds += before[Self.pair(beforeKey2, previousKey)] }
    if next != nil { odds += after[Self.pair(nextKey, afterKey2)] }
    for (first, second, weight) in around where previous?.is(first) == true && next?.is(second) == true {
      odds += weight
    }
    let follows = previous != nil && words[index].gap.contains(.comma)
    let precedes = next != nil && text.gap(after: index).contains(.comma)
    if follows { odds += commaBefore }
    if precedes { odds += commaAfter }
    if follows && precedes { odds += commas }
    if index == 0 { odds += textStart }
    return odds > 0
  }

  /// The square root of how often, in 100 words, the text has the word besides one occurrence of it.
  ///
  /// 200 words are added, so that a short text says little.
  static func rate(of key: UInt64, in text: Text) -> Float {
    let words = text.words.span
    var count = 0
    for index in words.indices where words[index].key == key { count += 1 }
    return (Float(max(count - 1, 0)) * 100 / Float(text.words.count + 200)).squareRoot()
  }
}

extension Cues.Weights {
  fileprivate func weight(_ word: Word?, _ key: UInt64) -> Float {
    var sum = self[key]
    guard let word else { return sum }
    for (set, weight) in classes where word.is(set) { sum += weight }
    if name != 0, word.has(.capitalised), !word.has(.sentenceStart), word.end - word.start > 1 { sum += name }
    return sum
  }
}
