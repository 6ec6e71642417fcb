/// What a stranger could picture or check in an answer: each word counts once, and none of the question's.
///
/// It is never copied: the words met take two kilobytes.
struct DetailReader: ~Copyable {
  enum Kind: UInt8, CaseIterable, Sendable {
    case name, figure, thing, person, place, time, rareWord, abstraction, vague, buzzword, content
  }

  /// Counts in the sentence read last, by kind.
  private(set) var counts = InlineArray<11, Int>(repeating: 0)
  /// Words that stand for a detail, of all sentences read.
  private(set) var details: [(word: Int, kind: Kind)] = []
  /// Those of the sentence read last.
  private(set) var latest = 0..<0
  /// One bit for each word met so far: of those that a lexicon knows by id, of the others by key, where two of a long
  /// answer may share one.
  private var met = InlineArray<256, UInt64>(repeating: 0)

  /// - Parameter words: how many there are in the text, so that there is room for its details at once.
  init(words: Int) { details.reserveCapacity(words / 6) }

  /// - Parameters:
  ///   - sentence: its words.
  ///   - shape: of the same sentence.
  mutating func read(
    _ sentence: Range<Int>, of text: Text, asked: QuestionWords, _ shape: WordCounter.Shape
  ) {
    let words = text.words.span
    counts = InlineArray(repeating: 0)
    let first = details.count
    defer { latest = first..<details.count }
    // In a headline, a list of buzzwords or another language neither capitals nor rare words say anything.
    let isProse = shape.functionWords * 6 >= sentence.count
    let namesCount = isProse && shape.capitals * 2 <= sentence.count + 2
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      let end = min(start + 64, sentence.upperBound)
      var carrying = Self.carrying(words, start..<end)
      while carrying != 0 {
        let index = start + carrying.trailingZeroBitCount
        carrying &= carrying - 1
        let key = words[index].key
        guard var kind = Self.plainKind(of: words[index]), !asked.contains(key),
          !isMet(words[index].id, key)
        else { continue }
        if namesCount && index > sentence.lowerBound && isName(words[index]) {
          kind = .name
        } else if kind == .content && words[index].has(.isRare) && isProse && !words[index].has(Self.digits) {
          kind = rareKind(of: words[index], text.bytes)
        }
        counts[Int(Kind.content.rawValue)] += 1
        if kind == .content { continue }
        counts[Int(kind.rawValue)] += 1
        if kind != .vague && kind != .buzzword && kind != .abstraction { details.append((index, kind)) }
      }
      start = end
    }
  }

  /// A bit for each of at most 64 words that carries meaning, told without branches.
  @inline(__always)
  private static func carrying(_ words: borrowing Swift.Span<Word>, _ range: Range<Int>) -> UInt64 {
    var carrying: UInt64 = 0
    var place: UInt64 = 0
    for index in range {
      let isKnown: UInt64 = words[index].detail != nil ? 1 : 0
      let isFigure: UInt64 = words[index].has(digits) ? 1 : 0
      carrying |= (isKnown | isFigure) &<< place
      place &+= 1
    }
    return carrying
  }

  /// What a word of these lexicons is wherever it stands; nil for function words.
  static func kind(of word: LexiconSet) -> Kind? {
    if word.meets(.vagueWord) { return .vague }
    if word.meets(.functionWord) { return nil }
    if word.meets(.numeral) { return .figure }
    if word.meets(.buzzword | .nounOfStory) { return .buzzword }
    if word.meets(.nounOfTime | .pastTime) { return .time }
    if word.meets(.concreteNoun) { return word.meets(.nounOfPerson) ? .person : .thing }
    if word.meets(.nounOfPerson) { return .person }
    return word.meets(.nounOfPlace) ? .place : .content
  }

  @inline(__always)
  private static func plainKind(of word: Word) -> Kind? {
    if word.has(digits) { return .figure }
    return word.has(.clitic) && word.detail != .vague ? nil : word.detail
  }

  /// Whether a word that opens no sentence is a name.
  private func isName(_ word: Word) -> Bool {
    word.has(.capitalised) && !word.has(Self.digits) && word.detail != .vague && !word.is(.numeral)
      && !word.gap.meets(openings)
  }

  /// A word that no lexicon knows.
  private func rareKind(of word: Word, _ bytes: [UInt8]) -> Kind {
    if word.has(abstractEndings) || word.end - word.start > 13 || describes(word, bytes) {
      return .abstraction
    }
    return word.end - word.start > 2 ? .rareWord : .content
  }

  /// Rare words with the ending of a verb or an adjective judge rather than name: provocative, humanizing.
  private func describes(_ word: Word, _ bytes: [UInt8]) -> Bool {
    if word.has(verbEndings) { return true }
    guard word.end - word.start > 4, Int(word.end) <= bytes.count else { return false }
    var ending: UInt32 = 0
    for at in Int(word.end) - 4..<Int(word.end) { ending = ending << 8 | UInt32(bytes[at] | 0x20) }
    if ending == 0x6C65_7373 || ending == 0x6963_616C { return true }  // less, ical
    switch ending & 0xFF_FFFF {
    case 0x69_7665, 0x6F_7573, 0x66_756C, 0x62_6C65: return true  // ive, ous, ful, ble
    case 0x69_7368, 0x65_7374, 0x61_6E74: return true  // ish, est, ant
    default: return false
    }
  }

  private var verbEndings: Word.Flags { Word.Flags.ed | .ing }
  private static var digits: Word.Flags { Word.Flags.number | .hasDigit }
  private var abstractEndings: Word.Flags { Word.Flags.ly | .nominal }
  /// After these a capital is no sign of a name.
  private var openings: Gap { Gap.stop | .question | .exclamation | .openQuote | .bullet }

  private mutating func isMet(_ id: UInt16, _ key: UInt64) -> Bool {
    let place = id != 0 ? Int(id) & 8191 : Int(truncatingIfNeeded: key & 8191) + 8192
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: place & 63)
    let isMet = met[place >> 6] & bit != 0
    met[place >> 6] |= bit
    return isMet
  }
}
