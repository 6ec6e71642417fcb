/// Splits `don't` into `do` and `n't`, with or without its apostrophe.
enum Contractions {
  struct Split {
    var at: Int
    var first: UInt64
    var second: UInt64
  }

  /// - Parameter row: which of `unmarked` the word is, counted from 1, or 0.
  static func split(_ raw: RawWord, _ row: UInt8) -> Split? {
    row == 0 ? marked(raw) : split(raw, unmarked[Int(row) - 1])
  }

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

  private static func split(_ raw: RawWord, _ parts: (first: String, second: String, word: String)) -> Split {
    let letters = parts.second == "n't" ? 2 : parts.second.utf8.count - 1
    let length = parts.first == "can" ? 1 : letters
    return Split(at: raw.end - length, first: Word.key(of: parts.first), second: Word.key(of: parts.second))
  }

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
  static let unmarked: [(first: String, second: String, word: String)] = [
    ("do", "n't", "dont"), ("did", "n't", "didnt"), ("does", "n't", "doesnt"), ("is", "n't", "isnt"),
    ("was", "n't", "wasnt"), ("were", "n't", "werent"), ("are", "n't", "arent"), ("have", "n't", "havent"),
    ("has", "n't", "hasnt"), ("had", "n't", "hadnt"), ("would", "n't", "wouldnt"),
    ("could", "n't", "couldnt"), ("should", "n't", "shouldnt"), ("can", "n't", "cant"),
    ("i", "'m", "im"), ("i", "'ve", "ive"), ("you", "'ve", "youve"), ("we", "'ve", "weve"),
    ("they", "'ve", "theyve"), ("you", "'re", "youre"), ("they", "'re", "theyre"),
    ("that", "'s", "thats"), ("there", "'s", "theres"), ("what", "'s", "whats"), ("he", "'s", "hes"),
    ("she", "'s", "shes"),
  ]
}
