/// The one pass over an answer's bytes: words with their keys and flags, the gaps between them, sentences.
struct TextScan {
  private var words = WordBuffer()
  private(set) var sentences: [Sentence] = []
  /// What has been seen since the last word.
  private(set) var gap = Gap(rawValue: 0)
  private(set) var wordCount = 0
  /// Every lexicon that a word of the text is in.
  private(set) var seen = LexiconSet(rawValue: 0)
  /// Words after a written pause.
  private(set) var pauses = 0
  private(set) var tongue = Tongue()

  static var pause: Gap { Gap(rawValue: Gap.pause.rawValue & ~(Gap.newline.rawValue | Gap.bullet.rawValue)) }

  /// What the next word is by its place: `sentenceStart`, `lineStart`, `quoted`.
  private var place = Word.Flags.sentenceStart | .lineStart
  private var sentence: UInt32 = 0
  private var sentenceFirstWord = 0
  /// Byte of the sentence's first mark or letter; -1 before there is one.
  private var sentenceStart = -1
  private var sentenceIsBullet = false
  private var content = ContentSketch()
  private var lineStart = 0
  /// 1 after a word of two letters or more with a capital.
  private var capital: UInt8 = 0

  private var atLineStart: Bool { place.rawValue & Word.Flags.lineStart.rawValue != 0 }
  private var inQuotes: Bool { place.rawValue & Word.Flags.quoted.rawValue != 0 }

  private init() {}

  /// The words, and what else was seen.
  static func read(_ bytes: [UInt8], _ automaton: LexiconAutomaton) -> (words: [Word], rest: TextScan) {
    var scan = TextScan()
    // Offsets are 32 bits wide: of a longer text only the beginning is read.
    let count = min(bytes.count, Int(Int32.max))
    let expected = min(count, 1 << 20)
    scan.sentences.reserveCapacity(expected / 48 + 2)
    let words = WordBuffer.words(capacity: expected / 4 + 8) { words in
      scan.words = words
      bytes.withUnsafeBufferPointer { buffer in
        automaton.withWords { scan.run(UnsafeBufferPointer(rebasing: buffer[..<count]), $0) }
      }
      words = scan.words
    }
    scan.words = WordBuffer()
    return (words, scan)
  }

  private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, _ automaton: LexiconAutomaton.Words) {
    ByteClass.table.withUnsafeBufferPointer { classes in
      let reader = WordReader(bytes: bytes, classes: classes)
      var at = 0
      while at < bytes.count {
        // A word nearly always, and a space after it: they need no table.
        if (bytes[at] | 0x20) &- UInt8(ascii: "a") < 26 {
          if let plain = reader.plainWord(at) {
            at = word(plain, reader, automaton)
          } else {
            at = word(reader.anyWord(at), automaton)
          }
          if at < bytes.count, bytes[at] == UInt8(ascii: " ") { at &+= 1 }
          continue
        }
        let byteClass = classes[Int(bytes[at])]
        switch byteClass {
        case .space, .other: at &+= 1
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
  private mutating func word(
    _ plain: PlainWord, _ reader: WordReader, _ automaton: LexiconAutomaton.Words
  ) -> Int {
    let id = automaton.id(plain.key)
    guard automaton[id].contraction == 0 else {
      return word(reader.anyWord(plain.start), automaton)
    }
    begin(at: plain.start, isCapitalised: plain.isCapitalised, letters: plain.end &- plain.start)
    let flags = (automaton[id].endings ?? reader.endings(of: plain)) | plain.capital | place
    append(plain.key, plain.start, plain.end, flags, id, automaton)
    return plain.end
  }

  @inline(never)
  private mutating func word(_ raw: RawWord, _ automaton: LexiconAutomaton.Words) -> Int {
    begin(
      at: raw.start, isCapitalised: raw.flags.rawValue & Word.Flags.capitalised.rawValue != 0,
      letters: raw.end &- raw.start)
    let id = automaton.id(raw.key)
    if raw.apostrophe < 0 && automaton[id].contraction == 0 {
      append(raw.key, raw.start, raw.end, raw.flags | place, id, automaton)
    } else {
      contraction(raw, id, automaton)
    }
    return raw.end
  }

  @inline(__always)
  private mutating func begin(at start: Int, isCapitalised: Bool, letters: Int) {
    // Without branches: where the capitals are nobody can foresee, nor the processor.
    capital |= (isCapitalised ? 1 : 0) & (letters > 1 ? 1 : 0)
    sentenceStart = sentenceStart < 0 ? start : sentenceStart
    wordCount &+= 1
  }

  @inline(never)
  private mutating func contraction(_ raw: RawWord, _ id: UInt16, _ automaton: LexiconAutomaton.Words) {
    let flags = raw.flags | place
    guard let split = Contractions.split(raw, automaton[id].contraction) else {
      append(raw.key, raw.start, raw.end, flags, id, automaton)
      return
    }
    let kept = flags.rawValue & ~(Word.Flags.plural.rawValue | Word.Flags.allCaps.rawValue)
    append(
      split.first, raw.start, split.at, Word.Flags(rawValue: kept), automaton.id(split.first), automaton)
    append(split.second, split.at, raw.end, .clitic | place, automaton.id(split.second), automaton)
  }

  @inline(__always)
  private mutating func append(
    _ key: UInt64, _ start: Int, _ end: Int, _ flags: Word.Flags, _ id: UInt16,
    _ automaton: LexiconAutomaton.Words
  ) {
    let entry = automaton[id]
    seen = seen | entry.lexicons
    tongue.add(id, entry.lexicons, flags)
    content.add(key, entry.lexicons)
    pauses &+= gap.meets(Self.pause) ? 1 : 0
    words.append(
      Word(
        lexicons: entry.lexicons, key: key, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end), sentence: sentence, flags: flags | entry.flags, id: id,
        gap: gap, detail: entry.detail))
    gap = Gap(rawValue: 0)
    place = Word.Flags(rawValue: place.rawValue & Word.Flags.quoted.rawValue)
  }

  private mutating func number(_ at: Int, _ reader: WordReader, _ automaton: LexiconAutomaton.Words) -> Int {
    guard let raw = reader.number(at) else { return at + 1 }
    // "1." or "2)" opening a line numbers the item.
    if atLineStart, raw.end - raw.start <= 2, !raw.flags.contains(.currency),
      reader.byteClass(raw.end) == .stop || reader.byteClass(raw.end) == .close,
      reader.isBlank(raw.end + 1)
    {
      bullet()
      return raw.end + 1
    }
    return word(raw, automaton)
  }

  // MARK: Marks

  private mutating func high(_ at: Int, _ reader: WordReader, _ automaton: LexiconAutomaton.Words) -> Int {
    let character = HighCharacter(reader.bytes, at: at)
    let next = at + character.length
    switch character.kind {
    case .letter, .upper:
      let raw = reader.anyWord(at)
      // From U+0340 on: Greek, Cyrillic, Hebrew, Arabic and all beyond.
      if reader.bytes[at] >= 0xCD { tongue.foreignLetters += raw.end - raw.start }
      return word(raw, automaton)
    case .openQuote: quote(at, opens: true)
    case .closeQuote: quote(at, opens: false)
    case .dash: gap = gap | .dash
    case .bullet where atLineStart: bullet()
    case .ellipsis: return end(next, .ellipsis, reader)
    case .newline: return newline(at, reader)
    case .currency: return reader.byteClass(next) == .digit ? number(at, reader, automaton) : next
    case .apostrophe, .hyphen, .bullet, .none: break
    }
    return next
  }

  private mutating func mark(
    _ at: Int, _ byteClass: ByteClass, _ reader: WordReader, _ automaton: LexiconAutomaton.Words
  ) -> Int {
    switch byteClass {
    case .comma: gap = gap | .comma
    case .colon: gap = gap | .colon
    case .slash: gap = gap | .slash
    case .star where atLineStart && reader.byteClass(at + 1) == .space: bullet()
    case .hyphen: return hyphen(at, reader)
    case .doubleQuote: quote(at, opens: !inQuotes)
    case .open:
      gap = gap | .openBracket
      if sentenceStart < 0 { sentenceStart = at }
    case .close: gap = gap | .closeBracket
    case .stop, .question, .exclamation: return sentenceEnd(at, reader)
    default: break
    }
    return at + 1
  }

  private mutating func quote(_ at: Int, opens: Bool) {
    gap = gap | (opens ? .openQuote : .closeQuote)
    setQuoted(opens)
    if opens && sentenceStart < 0 { sentenceStart = at }
  }

  private mutating func setQuoted(_ quoted: Bool) {
    let others = place.rawValue & ~Word.Flags.quoted.rawValue
    place = Word.Flags(rawValue: quoted ? others | Word.Flags.quoted.rawValue : others)
  }

  private mutating func bullet() {
    gap = gap | .bullet
    sentenceIsBullet = true
  }

  /// A list mark, a dash (` - `, `--`), or the mark of a word broken off (`w-`).
  private mutating func hyphen(_ at: Int, _ reader: WordReader) -> Int {
    var next = at + 1
    while reader.byteClass(next) == .hyphen { next += 1 }
    let spaceFollows = reader.isBlank(next) || next >= reader.bytes.count
    if next - at == 1, at > 0, words.count > 0, Int(words[words.count - 1].end) == at {
      words[words.count - 1].flags = words[words.count - 1].flags | .cutOff
    } else if next - at == 1 && atLineStart && spaceFollows {
      bullet()
    } else if next - at > 1 || spaceFollows {
      gap = gap | .dash
    }
    return next
  }

  /// Points, question and exclamation marks, with the quotes and brackets that close after them.
  private mutating func sentenceEnd(_ at: Int, _ reader: WordReader) -> Int {
    var next = at
    var marks = Gap(rawValue: 0)
    var points = 0
    scan: while true {
      switch reader.byteClass(next) {
      case .stop: points += 1
      case .question: marks = marks | .question
      case .exclamation: marks = marks | .exclamation
      default: break scan
      }
      next += 1
    }
    if marks.isEmpty && points > 1 { return end(next, .ellipsis, reader) }
    if marks.isEmpty { marks = .stop }
    let last = words.count - 1
    if marks == .stop, last >= 0, Int(words[last].end) == at {
      let ends = reader.pointEnds(
        after: words[last], previous: last > sentenceFirstWord ? words[last - 1] : nil)
      if !ends { words[last].flags = words[last].flags | .abbreviation }
      if words[last].has(.abbreviation) { words[last].end = UInt32(next) }
      if !ends { return next }
    }
    return end(next, marks, reader)
  }

  /// Takes closing quotes and brackets along, and ends the sentence where what follows lets it.
  private mutating func end(_ from: Int, _ marks: Gap, _ reader: WordReader) -> Int {
    gap = gap | marks
    var next = from
    closing: while next < reader.bytes.count {
      switch reader.byteClass(next) {
      case .doubleQuote where inQuotes: quote(next, opens: false)
      case .close: gap = gap | .closeBracket
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
    gap = gap | .newline
    let width = at - lineStart
    let isWrapped =
      capital != 0 && width >= 50 && width <= 120 && reader.byteClass(next) == .lower
      && reader.isSingleBreak(at, next)
    if !isWrapped {
      endSentence(at: at, reader)
      place = place | .lineStart
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
          isQuestion: gap.contains(.question), isBullet: sentenceIsBullet,
          content: content))
      content = ContentSketch()
      sentenceFirstWord = words.count
      sentence &+= 1
      place = place | .sentenceStart
      if gap.contains(.newline) { setQuoted(false) }
    }
    sentenceStart = -1
    sentenceIsBullet = false
  }
}
