/// An answer read once: its words and sentences, each with its place in the UTF-8 bytes.
package struct Text: Sendable {
  package let bytes: [UInt8]
  package let words: [Word]
  package let sentences: [Sentence]
  /// What follows the last word.
  package let finalGap: Gap
  /// Every lexicon entry that is read as a phrase; see `phrases(of:)`.
  let phrases: [Phrase]
  /// Every lexicon that has an entry in the text.
  let seen: LexiconSet
  /// What its words tell of its language.
  let tongue: TextScan.Tongue
  /// As a person counts: "I'm" is one.
  package let wordCount: Int

  /// Whether its pauses are written: a comma, a point or another mark for every 25 words or less.
  package let isPunctuated: Bool

  package init(_ string: String) {
    self.init(bytes: Array(string.utf8))
  }

  /// How many words a person counts in a text.
  package static func wordCount(of string: String) -> Int {
    Text(bytes: Array(string.utf8), automaton: .contractions).wordCount
  }

  /// Any bytes will do; what is no UTF-8 separates words.
  package init(bytes: [UInt8]) {
    self.init(bytes: bytes, automaton: .shared)
  }

  /// - Parameter automaton: whose words and phrases are known.
  init(bytes: [UInt8], automaton: LexiconAutomaton) {
    self.bytes = bytes
    let (words, scan) = TextScan.read(bytes, automaton)
    self.words = words
    sentences = scan.sentences
    finalGap = scan.gap
    tongue = scan.tongue
    wordCount = scan.wordCount
    isPunctuated = (scan.pauses + (scan.gap.meets(TextScan.pause) ? 1 : 0)) * 25 >= words.count
    phrases = automaton.phrases(in: words)
    seen = phrases.reduce(scan.seen) { $0 | $1.lexicons }
  }

  /// What stands between word `index - 1` and word `index`; `index` may be the number of words.
  @inline(__always)
  package func gap(before index: Int) -> Gap {
    index < words.count ? words[index].gap : finalGap
  }

  @inline(__always)
  package func gap(after index: Int) -> Gap { gap(before: index + 1) }

  /// The index of the last sentence that begins at or before a byte; 0 where none does.
  func sentence(at byte: Int) -> Int {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if span(sentences[middle].words).start <= byte { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The bytes from the first to the last of these words; an empty range gives an empty span.
  package func span(_ range: Range<Int>) -> Span {
    guard !range.isEmpty else { return Span(start: 0, end: 0) }
    return Span(start: Int(words[range.lowerBound].start), end: Int(words[range.upperBound - 1].end))
  }

  /// The exact words of a span; bytes that are no UTF-8 come out as replacement characters.
  package func string(_ span: Span) -> String { String(decoding: utf8(span), as: UTF8.self) }

  /// The bytes of a span, as far as it lies in the text.
  package func utf8(_ span: Span) -> ArraySlice<UInt8> {
    let end = min(max(span.end, 0), bytes.count)
    return bytes[min(max(span.start, 0), end)..<end]
  }

  package func string(_ range: Range<Int>) -> String { string(span(range)) }

  /// Whether two spans hold the same bytes but for the case of ASCII letters.
  package func isSame(_ one: Span, _ other: Span) -> Bool {
    let (one, other) = (utf8(one), utf8(other))
    return one.count == other.count
      && zip(one, other).allSatisfy {
        $0 == $1 || $0 ^ $1 == 0x20 && UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
      }
  }
}
