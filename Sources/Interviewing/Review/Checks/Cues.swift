/// Weighs the surroundings of a word that is a filler in some places and none in others.
///
/// Log-odds of a filler are the sum of what speaks for and against it. The tables are fitted, with rounded
/// weights, to Switchboard Dialog Act conversations with and without punctuation; see FillerCues.swift.
struct Cues: Sendable {
  private var bias: Float = 0
  private var before = Weights()
  private var after = Weights()
  private var twoBefore = Weights()
  private var around: [(LexiconSet, LexiconSet, Float)] = []
  private var commaBefore: Float = 0
  private var commaAfter: Float = 0
  private var textStart: Float = 0

  /// What one neighbour weighs, by its word, by its word and the one beyond, and by its classes.
  private struct Weights: Sendable {
    /// Bits of the weight by key.
    private var words = KeyTable()
    var classes: [(LexiconSet, Float)] = []

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
  ///   around, comma-before, comma-after, text-start, bias.
  init(_ table: String) {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      guard fields.count >= 2, let weight = Float(fields[0]) else { continue }
      let entries = fields.count < 3 ? [] : fields[2].split(separator: ",").map { $0.split(separator: " ") }
      switch fields[1] {
      case "bias": bias = weight
      case "comma-before": commaBefore = weight
      case "comma-after": commaAfter = weight
      case "text-start": textStart = weight
      case "before": Self.add(entries, weight, to: &before)
      case "after": Self.add(entries, weight, to: &after)
      case "two-before": Self.add(entries, weight, to: &twoBefore)
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
      if first.hasPrefix("#") {
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
    default: []
    }
  }

  /// Whether the word at `index` fills a pause.
  func fire(at index: Int, in text: Text) -> Bool {
    let words = text.words
    let sentence = words[index].sentence
    func word(_ at: Int) -> Word? {
      words.indices.contains(at) && words[at].sentence == sentence ? words[at] : nil
    }
    let previous = word(index - 1)
    let next = word(index + 1)
    let beyond = word(index - 2)
    let previousKey = previous?.key ?? Self.start
    let nextKey = next?.key ?? Self.end
    var odds = bias
    odds += before[previousKey]
    odds += after[nextKey]
    if previous != nil { odds += before[Self.pair(beyond?.key ?? Self.start, previousKey)] }
    if next != nil { odds += after[Self.pair(nextKey, word(index + 2)?.key ?? Self.end)] }
    for (set, weight) in before.classes where previous?.is(set) == true { odds += weight }
    for (set, weight) in after.classes where next?.is(set) == true { odds += weight }
    for (set, weight) in twoBefore.classes where beyond?.is(set) == true { odds += weight }
    for (first, second, weight) in around where previous?.is(first) == true && next?.is(second) == true {
      odds += weight
    }
    if previous != nil && words[index].gap.contains(.comma) { odds += commaBefore }
    if next != nil && text.gap(after: index).contains(.comma) { odds += commaAfter }
    if index == 0 { odds += textStart }
    return odds > 0
  }
}
