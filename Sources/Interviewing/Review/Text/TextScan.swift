/// The one pass over an answer's bytes: words with their keys and flags, the gaps between them, sentences.
struct TextScan {
  private(set) var words: [Word] = []
  private(set) var sentences: [Sentence] = []
  /// What has been seen since the last word.
  private(set) var gap: Gap = []
  private(set) var wordCount = 0
  /// Every lexicon that a word of the text is in.
  private(set) var seen = LexiconSet(rawValue: 0)
  /// Words after a written pause.
  private(set) var pauses = 0
  /// Bytes of words in scripts other than Latin.
  private(set) var foreignLetters = 0

  private static var quotedClitic: Word.Flags { Word.Flags.clitic | .quoted }
  static var pause: Gap { Gap(rawValue: Gap.pause.rawValue & ~(Gap.newline.rawValue | Gap.bullet.rawValue)) }

  private var sentenceFirstWord = 0
  /// Byte of the sentence's first mark or letter; -1 before there is one.
  private var sentenceStart = -1
  private var sentenceIsBullet = false
  private var lineStart = 0
  private var atLineStart = true
  private var inQuotes = false
  private var sawCapital = false

  init(capacity: Int) {
    words.reserveCapacity(capacity)
    sentences.reserveCapacity(capacity / 12 + 2)
  }

  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, _ automaton: LexiconAutomaton.Words?) {
    ByteClass.table.withUnsafeBufferPointer { classes in
      let reader = WordReader(bytes: bytes, classes: classes)
      var at = 0
      while at < bytes.count {
        let byteClass = classes[Int(bytes[at])]
        switch byteClass {
        case .space, .other: at &+= 1
        case .lower, .upper:
          at = word(reader.word(at), reader, automaton)
          // What nearly always follows needs no second look.
          if at < bytes.count, bytes[at] == UInt8(ascii: " ") { at &+= 1 }
        case .digit, .dollar: at = number(at, reader, automaton)
        case .high: at = high(at, reader, automaton)
        case .newline: at = newline(at, reader)
        default: at = mark(at, byteClass, reader, automaton)
        }
      }
      endSentence(at: at, reader)
    }
  }

  // MARK: Words

  /// Appends the word and returns the byte after it.
  @inline(__always)
  private mutating func word(_ raw: RawWord, _ reader: WordReader, _ automaton: LexiconAutomaton.Words?)
    -> Int
  {
    var flags = raw.flags
    if words.count == sentenceFirstWord { flags.insert(.sentenceStart) }
    if atLineStart { flags.insert(.lineStart) }
    if inQuotes { flags.insert(.quoted) }
    if raw.flags.contains(.capitalised) && raw.end - raw.start > 1 { sawCapital = true }
    if sentenceStart < 0 { sentenceStart = raw.start }
    if let split = Contractions.split(raw) {
      let kept = flags.rawValue & ~(Word.Flags.plural.rawValue | Word.Flags.allCaps.rawValue)
      append(split.first, raw.start, split.at, Word.Flags(rawValue: kept), automaton)
      append(split.second, split.at, raw.end, inQuotes ? Self.quotedClitic : .clitic, automaton)
    } else {
      append(raw.key, raw.start, raw.end, flags, automaton)
    }
    wordCount += 1
    atLineStart = false
    return raw.end
  }

  @inline(__always)
  private mutating func append(
    _ key: UInt64, _ start: Int, _ end: Int, _ flags: Word.Flags, _ automaton: LexiconAutomaton.Words?
  ) {
    let id = automaton?.id(key) ?? 0
    let entry = automaton?[id] ?? LexiconAutomaton.Entry()
    seen = seen | entry.lexicons
    var flags = flags
    if entry.firstNode != 0 { flags.insert(.startsPhrase) }
    if gap.meets(Self.pause) { pauses += 1 }
    words.append(
      Word(
        lexicons: entry.lexicons, key: key, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end), id: UInt32(id),
        sentence: UInt32(truncatingIfNeeded: sentences.count),
        flags: flags, gap: gap))
    gap = Gap(rawValue: 0)
  }

  private mutating func number(_ at: Int, _ reader: WordReader, _ automaton: LexiconAutomaton.Words?) -> Int {
    guard let raw = reader.number(at) else { return at + 1 }
    // "1." or "2)" opening a line numbers the item.
    if atLineStart, raw.end - raw.start <= 2, !raw.flags.contains(.currency),
      reader.byteClass(raw.end) == .stop || reader.byteClass(raw.end) == .close,
      reader.isBlank(raw.end + 1)
    {
      gap.insert(.bullet)
      sentenceIsBullet = true
      return raw.end + 1
    }
    return word(raw, reader, automaton)
  }

  // MARK: Marks

  private mutating func high(_ at: Int, _ reader: WordReader, _ automaton: LexiconAutomaton.Words?) -> Int {
    let character = HighCharacter(reader.bytes, at: at)
    let next = at + character.length
    switch character.kind {
    case .letter, .upper:
      let raw = reader.word(at)
      // From U+0340 on: Greek, Cyrillic, Hebrew, Arabic and all beyond.
      if reader.bytes[at] >= 0xCD { foreignLetters += raw.end - raw.start }
      return word(raw, reader, automaton)
    case .openQuote: quote(at, opens: true)
    case .closeQuote: quote(at, opens: false)
    case .dash: gap.insert(.dash)
    case .bullet where atLineStart: bullet()
    case .ellipsis: return end(next, [.ellipsis], reader)
    case .newline: return newline(at, reader)
    case .currency: return reader.byteClass(next) == .digit ? number(at, reader, automaton) : next
    case .apostrophe, .hyphen, .bullet, .none: break
    }
    return next
  }

  private mutating func mark(
    _ at: Int, _ byteClass: ByteClass, _ reader: WordReader, _ automaton: LexiconAutomaton.Words?
  ) -> Int {
    switch byteClass {
    case .comma: gap.insert(.comma)
    case .colon: gap.insert(.colon)
    case .slash: gap.insert(.slash)
    case .star where atLineStart && reader.byteClass(at + 1) == .space: bullet()
    case .hyphen: return hyphen(at, reader)
    case .doubleQuote: quote(at, opens: !inQuotes)
    case .open:
      gap.insert(.openBracket)
      if sentenceStart < 0 { sentenceStart = at }
    case .close: gap.insert(.closeBracket)
    case .stop, .question, .exclamation: return sentenceEnd(at, reader)
    default: break
    }
    return at + 1
  }

  private mutating func quote(_ at: Int, opens: Bool) {
    gap.insert(opens ? .openQuote : .closeQuote)
    inQuotes = opens
    if opens && sentenceStart < 0 { sentenceStart = at }
  }

  private mutating func bullet() {
    gap.insert(.bullet)
    sentenceIsBullet = true
  }

  /// A list mark, a dash (` - `, `--`), or the mark of a word broken off (`w-`).
  private mutating func hyphen(_ at: Int, _ reader: WordReader) -> Int {
    var next = at + 1
    while reader.byteClass(next) == .hyphen { next += 1 }
    let spaceFollows = reader.isBlank(next) || next >= reader.bytes.count
    if next - at == 1, at > 0, let last = words.indices.last, Int(words[last].end) == at {
      words[last].flags.insert(.cutOff)
    } else if next - at == 1 && atLineStart && spaceFollows {
      bullet()
    } else if next - at > 1 || spaceFollows {
      gap.insert(.dash)
    }
    return next
  }

  /// Points, question and exclamation marks, with the quotes and brackets that close after them.
  private mutating func sentenceEnd(_ at: Int, _ reader: WordReader) -> Int {
    var next = at
    var marks: Gap = []
    var points = 0
    scan: while true {
      switch reader.byteClass(next) {
      case .stop: points += 1
      case .question: marks.insert(.question)
      case .exclamation: marks.insert(.exclamation)
      default: break scan
      }
      next += 1
    }
    if marks.isEmpty && points > 1 { return end(next, .ellipsis, reader) }
    if marks.isEmpty { marks = .stop }
    if marks == .stop, let last = words.indices.last, Int(words[last].end) == at {
      let ends = reader.pointEnds(
        after: words[last], previous: last > sentenceFirstWord ? words[last - 1] : nil)
      if !ends { words[last].flags.insert(.abbreviation) }
      if words[last].has(.abbreviation) { words[last].end = UInt32(next) }
      if !ends { return next }
    }
    return end(next, marks, reader)
  }

  /// Takes closing quotes and brackets along, and ends the sentence where what follows lets it.
  private mutating func end(_ from: Int, _ marks: Gap, _ reader: WordReader) -> Int {
    gap.formUnion(marks)
    var next = from
    closing: while next < reader.bytes.count {
      switch reader.byteClass(next) {
      case .doubleQuote where inQuotes: quote(next, opens: false)
      case .close: gap.insert(.closeBracket)
      case .apostrophe: break
      case .high:
        let character = HighCharacter(reader.bytes, at: next)
        guard character.kind == .closeQuote || character.kind == .apostrophe else { break closing }
        if character.kind == .closeQuote { quote(next, opens: false) }
        next += character.length - 1
      default: break closing
      }
      next += 1
    }
    // Three points, or a mark inside a quotation, end the sentence only where a new one begins.
    let isMild = marks == .ellipsis || gap.contains(.closeQuote)
    if !isMild || next >= reader.bytes.count || reader.nextLetterIsUpper(next) {
      endSentence(at: next, reader)
    }
    return next
  }

  private mutating func newline(_ at: Int, _ reader: WordReader) -> Int {
    var next = at
    while reader.isBlank(next) { next += 1 }
    gap.insert(.newline)
    let width = at - lineStart
    let isWrapped =
      sawCapital && width >= 50 && width <= 120 && reader.byteClass(next) == .lower
      && reader.isSingleBreak(at, next)
    if !isWrapped {
      endSentence(at: at, reader)
      atLineStart = true
    }
    lineStart = next
    return next
  }

  // MARK: Sentences

  private mutating func endSentence(at end: Int, _ reader: WordReader) {
    if words.count > sentenceFirstWord {
      var last = end
      while last > sentenceStart, reader.isBlank(last - 1) { last -= 1 }
      sentences.append(
        Sentence(
          span: Span(start: max(sentenceStart, 0), end: last), words: sentenceFirstWord..<words.count,
          isQuestion: gap.contains(.question), isBullet: sentenceIsBullet))
      sentenceFirstWord = words.count
      inQuotes = inQuotes && !gap.contains(.newline)
    }
    sentenceStart = -1
    sentenceIsBullet = false
  }
}
