/// One word or number of an answer; a contraction is two (`I` and `'m`).
package struct Word: Sendable {
  /// The single-word lexicons it is listed in.
  package let lexicons: LexiconSet
  /// Same key, same word: a hash of the lower-case form with straight apostrophes.
  package let key: UInt64
  /// UTF-8 byte offsets into the text.
  package let start: UInt32
  package internal(set) var end: UInt32
  /// Index of its sentence.
  package let sentence: UInt32
  package internal(set) var flags: Flags
  /// Its place in the vocabulary of the lexicons; 0 when no lexicon knows it.
  package let id: UInt16
  /// What stands before it.
  package let gap: Gap
  /// What it is as a detail of an answer, by its lexicons.
  let detail: DetailReader.Kind?

  package struct Flags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The same as a literal of both, without an array in between.
    @inline(__always) package static func | (left: Flags, right: Flags) -> Flags {
      Flags(rawValue: left.rawValue | right.rawValue)
    }

    /// Starts with a digit or a currency sign: 1,250.50, $240k, 10%, 3:30, 24/7, 1st.
    package static let number = Flags(rawValue: 1 << 0)
    package static let currency = Flags(rawValue: 1 << 1)
    package static let percent = Flags(rawValue: 1 << 2)
    /// Letters and a digit: Q3, B2B, $240k.
    package static let hasDigit = Flags(rawValue: 1 << 3)
    package static let capitalised = Flags(rawValue: 1 << 4)
    /// Two letters or more, all of them capitals.
    package static let allCaps = Flags(rawValue: 1 << 5)
    /// The second part of a contraction: 's 're 'm 've 'll 'd n't.
    package static let clitic = Flags(rawValue: 1 << 6)
    package static let hyphenated = Flags(rawValue: 1 << 7)
    /// Broken off, as transcribers write it: `w-`.
    package static let cutOff = Flags(rawValue: 1 << 8)
    /// Written with points: U.S., e.g., Mr.
    package static let abbreviation = Flags(rawValue: 1 << 9)
    /// Inside double quotation marks.
    package static let quoted = Flags(rawValue: 1 << 10)
    package static let sentenceStart = Flags(rawValue: 1 << 11)
    package static let lineStart = Flags(rawValue: 1 << 12)
    package static let ed = Flags(rawValue: 1 << 13)
    package static let ing = Flags(rawValue: 1 << 14)
    package static let ly = Flags(rawValue: 1 << 15)
    /// Ends in s, but not in ss, us or is.
    package static let plural = Flags(rawValue: 1 << 16)
    /// Ends in -tion, -sion, -ment, -ness, -ance, -ence or -ity.
    package static let nominal = Flags(rawValue: 1 << 17)
    /// It is by itself in a lexicon that is read as phrases.
    static let isPhrase = Flags(rawValue: 1 << 18)
    /// In no lexicon, or only in those of assurance and of the people they speak of, which list faults and doubts and no frequent words.
    static let isRare = Flags(rawValue: 1 << 19)
  }

  @inline(__always) package func `is`(_ set: LexiconSet) -> Bool { lexicons.rawValue & set.rawValue != 0 }
  @inline(__always) package func has(_ flag: Flags) -> Bool { flags.rawValue & flag.rawValue != 0 }
  package var span: Span { Span(start: Int(start), end: Int(end)) }

  /// The key of a word as it would be scanned; for one word without a contraction.
  package static func key(of word: String) -> UInt64 {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return hash.key
  }

  /// The keys of the words of a list, between spaces.
  static func keys(of words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { key(of: String($0)) })
  }
}

/// A hash of a word's bytes, eight at a time; of 64 bits, so that two words of an answer never meet.
struct WordHash {
  private var state: UInt64 = 0
  /// Bytes that do not fill a block yet, the first one lowest.
  private var block: UInt64 = 0
  private var length = 0

  @inline(__always) mutating func add(_ byte: UInt8) {
    block |= UInt64(byte) &<< UInt64(truncatingIfNeeded: (length & 7) &* 8)
    length &+= 1
    if length & 7 == 0 {
      add(block: block)
      block = 0
    }
  }

  @inline(__always) var key: UInt64 { Self.stirred(state ^ block) }

  /// Adds eight bytes where no block is begun.
  @inline(__always) mutating func add(block: UInt64) { state = Self.stirred(state ^ block) }

  /// The key after at most seven bytes more, where no block is begun.
  @inline(__always) func key(last block: UInt64) -> UInt64 { Self.stirred(state ^ block) }

  @inline(__always) private static func stirred(_ bits: UInt64) -> UInt64 {
    let product = (bits ^ (bits &>> 32)) &* 0x9e37_79b9_7f4a_7c15
    return product ^ (product &>> 29)
  }
}

/// From keys to small numbers: open addressing over a power of two, never more than half full.
struct KeyTable: Sendable {
  /// Side by side, so that a look-up touches one line of the cache.
  struct Entry: Sendable {
    var key: UInt64 = 0
    /// 0 where the slot is free.
    var value: UInt32 = 0
  }

  private(set) var entries: [Entry]
  private(set) var count = 0

  init() { entries = Array(repeating: Entry(), count: 64) }

  init(words: [String]) {
    self.init()
    for word in words { insert(Word.key(of: word), 1) }
  }

  /// 0 when the key is not there.
  @inline(__always) func value(_ key: UInt64) -> UInt32 {
    entries.withUnsafeBufferPointer { Self.find(key, in: $0).value }
  }

  /// - Returns: the entry of the key, or a free one.
  @inline(__always)
  static func find(_ key: UInt64, in entries: UnsafeBufferPointer<Entry>) -> Entry {
    let mask = entries.count &- 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while entries[slot].value != 0 && entries[slot].key != key { slot = (slot &+ 1) & mask }
    return entries[slot]
  }

  /// - Precondition: `value` is not 0.
  mutating func insert(_ key: UInt64, _ value: UInt32) {
    if (count + 1) * 2 > entries.count { grow() }
    let slot = self.slot(key)
    if entries[slot].value == 0 { count += 1 }
    entries[slot].key = key
    entries[slot].value = value
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = entries.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while entries[slot].value != 0 && entries[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 2)
    for entry in old where entry.value != 0 { entries[slot(entry.key)] = entry }
  }
}
