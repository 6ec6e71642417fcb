/// A word as it stands in the bytes, before contractions are split.
struct RawWord {
  var start: Int
  var end: Int
  var key: UInt64
  var flags: Word.Flags
  /// Its last four lower-case bytes, the last one lowest.
  var tail: UInt32
  /// The byte of its last apostrophe, or -1.
  var apostrophe = -1
  /// Keys of what stands before the apostrophe, and of the same less an n (`do` in `don't`).
  var keyBeforeApostrophe: UInt64 = 0
  var keyBeforeLetter: UInt64 = 0
}

/// A word of small letters, the first perhaps a capital.
struct PlainWord {
  var start: Int
  var end: Int
  var key: UInt64
  var isCapitalised: Bool

  var capital: Word.Flags { isCapitalised ? .capitalised : Word.Flags(rawValue: 0) }
}

/// Finds where a word or a number ends, its key and its flags.
struct WordReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<ByteClass>

  /// `.other` beyond the end.
  @inline(__always)
  func byteClass(_ at: Int) -> ByteClass {
    at >= 0 && at < bytes.count ? classes[Int(bytes[at])] : .other
  }

  @inline(__always)
  func isBlank(_ at: Int) -> Bool {
    let found = byteClass(at)
    return found == .space || found == .newline
  }

  /// A word of small letters, the first perhaps a capital, as nearly all are; nil where there is more in it, or
  /// may be.
  ///
  /// - Parameter start: at a letter.
  @inline(__always)
  func plainWord(_ start: Int) -> PlainWord? {
    guard start &+ 8 < bytes.count else { return nil }
    let isCapital = bytes[start] &- UInt8(ascii: "A") < 26
    var block = eightBytes(start) | (isCapital ? 0x20 : 0)
    var run = Self.smallLetters(block)
    var hash = WordHash()
    var at = start
    while run == 8 {
      hash.add(block: block)
      at &+= 8
      guard at &+ 8 < bytes.count else { return nil }
      block = eightBytes(at)
      run = Self.smallLetters(block)
    }
    at &+= run
    guard endsPlainWord(at) else { return nil }
    if isCapital && at &- start == 1 { return nil }
    let letters = block & (1 &<< UInt64(truncatingIfNeeded: run &* 8) &- 1)
    return PlainWord(start: start, end: at, key: hash.key(last: letters), isCapitalised: isCapital)
  }

  /// How a plain word ends.
  @inline(never)
  func endings(of word: PlainWord) -> Word.Flags {
    let tail = bytes[max(word.start, word.end - 4)..<word.end].reduce(UInt32(0)) {
      $0 << 8 | UInt32($1 | 0x20)
    }
    return Self.endings(tail, word.end - word.start)
  }

  /// Whether no word goes on over the byte at `at`, which is no small letter.
  @inline(__always)
  private func endsPlainWord(_ at: Int) -> Bool {
    let byte = bytes[at]
    if byte == UInt8(ascii: " ") { return true }
    switch classes[Int(byte)] {
    case .upper, .lower, .digit, .high, .apostrophe: return false
    case .stop, .hyphen: return !isLetter(at + 1) && byteClass(at + 1) != .digit
    default: return true
    }
  }

  /// - Precondition: eight bytes or more are left.
  @inline(__always)
  private func eightBytes(_ at: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// How many of the eight bytes, from the lowest on, are small letters before the first that is none.
  @inline(__always)
  private static func smallLetters(_ block: UInt64) -> Int {
    // The highest bit of each byte says what the byte is.
    let low = block & 0x7F7F_7F7F_7F7F_7F7F
    let reachesA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let passesZ = low &+ 0x0505_0505_0505_0505
    let others = (block | passesZ | ~reachesA) & 0x8080_8080_8080_8080
    return others.trailingZeroBitCount &>> 3
  }

  /// Any word, byte by byte.
  ///
  /// - Parameter start: at a letter.
  @inline(never)
  func anyWord(_ start: Int) -> RawWord {
    var raw = RawWord(start: start, end: start, key: 0, flags: Word.Flags(rawValue: 0), tail: 0)
    var hash = WordHash()
    var letters = 0
    var capitals = 0
    var at = start
    loop: while at < bytes.count {
      let byte = bytes[at]
      switch classes[Int(byte)] {
      case .lower, .upper:
        let small = byte | 0x20
        hash.add(small)
        raw.tail = raw.tail << 8 | UInt32(small)
        if byte != small {
          if letters == 0 { raw.flags = raw.flags | .capitalised }
          capitals += 1
        }
        letters += 1
        at += 1
      case .digit:
        hash.add(byte)
        raw.tail = raw.tail << 8 | UInt32(byte)
        raw.flags = raw.flags | .hasDigit
        at += 1
      case .apostrophe:
        guard byte == 0x27, isLetter(at + 1) else { break loop }
        raw.apostrophe = at
        raw.keyBeforeApostrophe = hash.key
        hash.add(0x27)
        at += 1
      case .hyphen:
        guard isLetter(at + 1) || byteClass(at + 1) == .digit else { break loop }
        hash.add(byte)
        raw.flags = raw.flags | .hyphenated
        raw.tail = 0
        at += 1
      case .stop:
        guard let past = innerPoint(at, start) else { break loop }
        if past == at { raw.flags = raw.flags | .abbreviation }
        hash.add(byte)
        raw.tail = 0
        at += 1
      case .high:
        let character = HighCharacter(bytes, at: at)
        switch character.kind {
        case .letter, .upper:
          for offset in 0..<character.length {
            let folds = character.kind == .upper && offset == 1
            hash.add(bytes[at + offset] | (folds ? 0x20 : 0))
          }
          if character.kind == .upper && letters == 0 { raw.flags = raw.flags | .capitalised }
          if character.kind == .upper { capitals += 1 }
          raw.tail = 0
          letters += 1
        case .apostrophe where isLetter(at + 3):
          raw.apostrophe = at
          raw.keyBeforeApostrophe = hash.key
          hash.add(0x27)
        case .hyphen where isLetter(at + 3):
          hash.add(0x2D)
          raw.flags = raw.flags | .hyphenated
        default: break loop
        }
        at += character.length
      default: break loop
      }
    }
    raw.end = at
    raw.key = hash.key
    // Once a word, not once an apostrophe: a word may be all apostrophes.
    if raw.apostrophe >= 0 { raw.keyBeforeLetter = keyBeforeLetter(raw) }
    if letters > 1 && letters == capitals { raw.flags = raw.flags | .allCaps }
    raw.flags = raw.flags | Self.endings(raw.tail, letters)
    return raw
  }

  /// The key of what stands before the letter before its last apostrophe; asked for only where that is the n of n't.
  private func keyBeforeLetter(_ raw: RawWord) -> UInt64 {
    var hash = WordHash()
    for byte in bytes[raw.start..<max(raw.start, raw.apostrophe - 1)] {
      hash.add(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
    }
    return hash.key
  }

  /// Digits with what belongs to them; nil for a currency sign without digits.
  ///
  /// - Parameter start: at a digit or a currency sign.
  func number(_ start: Int) -> RawWord? {
    var raw = RawWord(start: start, end: start, key: 0, flags: .number, tail: 0)
    var hash = WordHash()
    var at = start
    if byteClass(at) != .digit {
      raw.flags = raw.flags | .currency
      let length = byteClass(at) == .high ? HighCharacter(bytes, at: at).length : 1
      for offset in 0..<length { hash.add(bytes[at + offset]) }
      at += length
      guard byteClass(at) == .digit else { return nil }
    }
    loop: while at < bytes.count {
      let byte = bytes[at]
      switch classes[Int(byte)] {
      case .digit: hash.add(byte)
      case .lower, .upper:
        hash.add(byte | 0x20)
        raw.flags = raw.flags | .hasDigit
      case .stop, .comma, .colon, .slash, .hyphen:
        guard byteClass(at + 1) == .digit else {
          guard byte == 0x2D, isLetter(at + 1) else { break loop }
          hash.add(byte)
          break
        }
        hash.add(byte)
      case .apostrophe:
        guard isLetter(at + 1) else { break loop }
        hash.add(byte)
      default:
        guard byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+") else { break loop }
        if byte == UInt8(ascii: "%") { raw.flags = raw.flags | .percent }
        hash.add(byte)
      }
      at += 1
    }
    raw.end = at
    raw.key = hash.key
    return raw
  }

  @inline(__always)
  func isLetter(_ at: Int) -> Bool {
    let found = byteClass(at)
    return found == .lower || found == .upper
  }

  /// How a word ends.
  ///
  /// - Parameters:
  ///   - tail: its last four letters, the last one lowest.
  ///   - letters: shorter words than four have no ending.
  @inline(never)
  static func endings(_ tail: UInt32, _ letters: Int) -> Word.Flags {
    guard letters > 3 else { return Word.Flags(rawValue: 0) }
    var flags = Word.Flags(rawValue: 0)
    switch tail & 0xFF_FFFF {
    case 0x69_6E67: flags = .ing
    case 0x69_7479: flags = .nominal  // ity
    default: break
    }
    switch tail {
    case 0x6E65_7373, 0x6D65_6E74, 0x7469_6F6E, 0x7369_6F6E, 0x616E_6365, 0x656E_6365:
      flags = .nominal  // ness, ment, tion, sion, ance, ence
    default: break
    }
    switch tail & 0xFFFF {
    case 0x6564: flags = .ed
    case 0x6C79: flags = .ly
    case 0x7373, 0x7573, 0x6973: break  // ss, us, is
    case let two where two & 0xFF == 0x73: flags = .plural
    default: break
    }
    return flags
  }
}
