/// Which points belong to a word and which end a sentence.
extension WordReader {
  /// Whether the point at `at` stays inside the word that began at `start`: `u.s`, `e.g`, `node.js`.
  ///
  /// Returns `at` for an abbreviation of single letters, the byte after it for a name such as `node.js`.
  @inline(never)
  func innerPoint(_ at: Int, _ start: Int) -> Int? {
    guard isLetter(at + 1) else { return nil }
    var end = at + 1
    while isLetter(end) { end += 1 }
    let isSingle = at - start == 1 || byteClass(at - 2) == .stop
    if isSingle && end - at == 2 && byteClass(end) != .apostrophe { return at }
    guard end - at <= 5, byteClass(at + 1) == .lower else { return nil }
    return Self.extensions.contains(lowercased(at + 1, end)) ? at + 1 : nil
  }

  /// Whether a point straight after `word` ends the sentence.
  func pointEnds(after word: Word, previous: Word?) -> Bool {
    let start = Int(word.start)
    let end = Int(word.end)
    if word.has(.number) { return true }
    if word.has(.abbreviation) {
      return nextLetterIsUpper(end + 1) && !["e.g", "i.e"].contains(lowercased(start, end))
    }
    if end - start == 1 {
      // An initial: J. Smith, John F. Kennedy.
      return
        !(word.has(.capitalised) && bytes[start] != UInt8(ascii: "I")
        && (previous == nil || previous!.has(.capitalised)) && byteClass(end + 1) == .space)
    }
    guard end - start <= 6 else { return true }
    if Self.titles.value(word.key) != 0 { return !word.has(.capitalised) || !nextLetterIsUpper(end + 1) }
    if Self.shortened.value(word.key) != 0 { return nextLetterIsUpper(end + 1) || end + 1 >= bytes.count }
    return true
  }

  /// Whether the next letter, past spaces and opening marks, is a capital.
  func nextLetterIsUpper(_ from: Int) -> Bool {
    var at = from
    while at < bytes.count {
      switch byteClass(at) {
      case .upper: return true
      case .lower, .digit, .newline: return byteClass(at) != .lower
      case .high:
        let character = HighCharacter(bytes, at: at)
        if character.kind == .upper { return true }
        if character.kind == .letter { return false }
        at += character.length
      default: at += 1
      }
    }
    return false
  }

  /// One line break between `from` and `to`, not an empty line.
  func isSingleBreak(_ from: Int, _ to: Int) -> Bool {
    var breaks = 0
    for at in from..<to where bytes[at] == 0x0A { breaks += 1 }
    return breaks <= 1
  }

  private func lowercased(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let extensions: Set<String> = [
    "com", "org", "net", "edu", "gov", "io", "js", "ts", "py", "uk", "co", "ai", "pdf", "csv", "xls", "xlsx",
    "docx", "doc", "txt", "html", "css", "php", "exe", "sql", "json", "xml", "rs", "go", "us", "ca", "de",
  ]
  private static let titles = KeyTable(words: [
    "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "rev", "gen", "sgt", "capt", "lt", "mt",
  ])
  private static let shortened = KeyTable(words: [
    "etc", "vs", "approx", "dept", "inc", "ltd", "corp", "co", "no", "fig", "est", "ext", "min", "max", "avg",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ])
}

/// Splits `don't` into `do` and `n't`, with or without its apostrophe.
enum Contractions {
  struct Split {
    var at: Int
    var first: UInt64
    var second: UInt64
  }

  @inline(__always)
  static func split(_ raw: RawWord) -> Split? {
    if raw.apostrophe >= 0 { return marked(raw) }
    // im … couldnt: the shortest and the longest that is written without an apostrophe.
    let length = raw.end - raw.start
    guard length >= 2 && length <= 8, raw.flags.rawValue & unsplit == 0 else {
      return nil
    }
    switch raw.tail & 0xFFFF {
    case 0x6E74, 0x696D, 0x7665, 0x7265, 0x7473, 0x6573: return unmarked(raw)  // nt im ve re ts es
    default: return nil
    }
  }

  @inline(never)
  private static func marked(_ raw: RawWord) -> Split? {
    let suffix = raw.tail
    let clitic: UInt64
    // What follows the apostrophe, read off the tail.
    switch suffix & 0xFF {
    case 0x73 where isLast(raw, 1): clitic = s  // 's
    case 0x6D where isLast(raw, 1): clitic = m
    case 0x64 where isLast(raw, 1): clitic = d
    case 0x65 where isLast(raw, 2): clitic = suffix & 0xFFFF == 0x7265 ? re : ve  // re, ve
    case 0x6C where isLast(raw, 2): clitic = ll
    case 0x74 where isLast(raw, 1) && suffix & 0xFFFF == 0x6E74: return negated(raw)
    default: return nil
    }
    return Split(at: raw.apostrophe, first: raw.keyBeforeApostrophe, second: clitic)
  }

  /// Whether the apostrophe stands before the last `letters`; a curly one takes three bytes.
  private static func isLast(_ raw: RawWord, _ letters: Int) -> Bool {
    let length = raw.end - raw.apostrophe - letters
    return length == 1 || length == 3
  }

  private static func negated(_ raw: RawWord) -> Split? {
    if raw.keyBeforeApostrophe == ain { return nil }
    if raw.keyBeforeApostrophe == can {
      return Split(at: raw.apostrophe, first: can, second: not)
    }
    guard raw.apostrophe - 1 > raw.start else { return nil }
    let first = raw.keyBeforeApostrophe == won ? will : raw.keyBeforeLetter
    return Split(at: raw.apostrophe - 1, first: first, second: not)
  }

  @inline(__always)
  private static func unmarked(_ raw: RawWord) -> Split? {
    let row = table.value(raw.key)
    return row == 0 ? nil : unmarked(raw, Int(row) - 1)
  }

  @inline(never)
  private static func unmarked(_ raw: RawWord, _ row: Int) -> Split {
    let (first, second, _) = rows[row]
    let letters = second == "n't" ? 2 : second.utf8.count - 1
    let length = first == "can" ? 1 : letters
    return Split(at: raw.end - length, first: Word.key(of: first), second: Word.key(of: second))
  }

  private static var unsplit: UInt32 { (Word.Flags.hyphenated | .abbreviation).rawValue }
  private static let s = Word.key(of: "'s")
  private static let m = Word.key(of: "'m")
  private static let d = Word.key(of: "'d")
  private static let re = Word.key(of: "'re")
  private static let ve = Word.key(of: "'ve")
  private static let ll = Word.key(of: "'ll")
  private static let not = Word.key(of: "n't")
  private static let can = Word.key(of: "can")
  private static let won = Word.key(of: "won")
  private static let will = Word.key(of: "will")
  private static let ain = Word.key(of: "ain")

  /// Written without an apostrophe; those that are words of their own (its, were, well, wont) are not here.
  private static let rows: [(String, String, String)] = [
    ("do", "n't", "dont"), ("did", "n't", "didnt"), ("does", "n't", "doesnt"), ("is", "n't", "isnt"),
    ("was", "n't", "wasnt"), ("were", "n't", "werent"), ("are", "n't", "arent"), ("have", "n't", "havent"),
    ("has", "n't", "hasnt"), ("had", "n't", "hadnt"), ("would", "n't", "wouldnt"),
    ("could", "n't", "couldnt"), ("should", "n't", "shouldnt"), ("can", "n't", "cant"),
    ("i", "'m", "im"), ("i", "'ve", "ive"), ("you", "'ve", "youve"), ("we", "'ve", "weve"),
    ("they", "'ve", "theyve"), ("you", "'re", "youre"), ("they", "'re", "theyre"),
    ("that", "'s", "thats"), ("there", "'s", "theres"), ("what", "'s", "whats"), ("he", "'s", "hes"),
    ("she", "'s", "shes"),
  ]

  private static let table: KeyTable = {
    var table = KeyTable()
    for (row, entry) in rows.enumerated() { table.insert(Word.key(of: entry.2), UInt32(row + 1)) }
    return table
  }()
}
