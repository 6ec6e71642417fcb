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

  /// - Parameter start: at a letter.
  @inline(__always)
  func word(_ start: Int) -> RawWord {
    var raw = RawWord(start: start, end: start, key: 0, flags: [], tail: 0)
    var hash = WordHash()
    var letters = 0
    var capitals = 0
    var at = start
    loop: while at < bytes.count {
      // Nearly all of a text: a run of small letters.
      let run = at
      while at < bytes.count, bytes[at] &- UInt8(ascii: "a") < 26 {
        hash.add(bytes[at])
        raw.tail = raw.tail &<< 8 | UInt32(bytes[at])
        at &+= 1
      }
      letters &+= at &- run
      guard at < bytes.count else { break }
      let byte = bytes[at]
      switch classes[Int(byte)] {
      case .space: break loop
      case .upper:
        hash.add(byte | 0x20)
        raw.tail = raw.tail << 8 | UInt32(byte | 0x20)
        if letters == 0 { raw.flags.insert(.capitalised) }
        letters += 1
        capitals += 1
        at += 1
      case .digit:
        hash.add(byte)
        raw.tail = raw.tail << 8 | UInt32(byte)
        raw.flags.insert(.hasDigit)
        at += 1
      case .apostrophe:
        guard byte == 0x27, isLetter(at + 1) else { break loop }
        apostrophe(&raw, hash, at)
        hash.add(0x27)
        at += 1
      case .hyphen:
        guard isLetter(at + 1) || byteClass(at + 1) == .digit else { break loop }
        hash.add(byte)
        raw.flags.insert(.hyphenated)
        raw.tail = 0
        at += 1
      case .stop:
        guard let past = innerPoint(at, start) else { break loop }
        if past == at { raw.flags.insert(.abbreviation) }
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
          if character.kind == .upper && letters == 0 { raw.flags.insert(.capitalised) }
          if character.kind == .upper { capitals += 1 }
          raw.tail = 0
          letters += 1
        case .apostrophe where isLetter(at + 3):
          apostrophe(&raw, hash, at)
          hash.add(0x27)
        case .hyphen where isLetter(at + 3):
          hash.add(0x2D)
          raw.flags.insert(.hyphenated)
        default: break loop
        }
        at += character.length
      default: break loop
      }
    }
    raw.end = at
    raw.key = hash.key
    if letters > 1 && letters == capitals { raw.flags.insert(.allCaps) }
    raw.flags.formUnion(Self.ending(raw.tail, letters))
    return raw
  }

  @inline(__always)
  private func apostrophe(_ raw: inout RawWord, _ hash: WordHash, _ at: Int) {
    raw.apostrophe = at
    raw.keyBeforeApostrophe = hash.key
    // Asked for only where that letter is the n of n't.
    var hash = hash
    hash.remove(UInt8(ascii: "n"))
    raw.keyBeforeLetter = hash.key
  }

  /// Digits with what belongs to them; nil for a currency sign without digits.
  ///
  /// - Parameter start: at a digit or a currency sign.
  func number(_ start: Int) -> RawWord? {
    var raw = RawWord(start: start, end: start, key: 0, flags: .number, tail: 0)
    var hash = WordHash()
    var at = start
    if byteClass(at) != .digit {
      raw.flags.insert(.currency)
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
        raw.flags.insert(.hasDigit)
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
        if byte == UInt8(ascii: "%") { raw.flags.insert(.percent) }
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

  @inline(__always)
  private static func ending(_ tail: UInt32, _ letters: Int) -> Word.Flags {
    guard letters > 3 else { return [] }
    switch tail & 0xFF {
    case 0x64: return tail & 0xFFFF == 0x6564 ? .ed : []  // d
    case 0x67: return tail & 0xFF_FFFF == 0x69_6E67 ? .ing : []  // g
    case 0x73:  // s
      let before = tail >> 8 & 0xFF
      if tail == 0x6E65_7373 || tail == 0x6D65_6E74 { return .nominal }  // ness
      return before == 0x73 || before == 0x75 || before == 0x69 ? [] : .plural
    case 0x79: return tail & 0xFFFF == 0x6C79 ? .ly : tail & 0xFF_FFFF == 0x69_7479 ? .nominal : []  // y
    case 0x6E: return tail == 0x7469_6F6E || tail == 0x7369_6F6E ? .nominal : []  // n
    case 0x74: return tail == 0x6D65_6E74 ? .nominal : []  // t
    case 0x65: return tail == 0x616E_6365 || tail == 0x656E_6365 ? .nominal : []  // e
    default: return []
    }
  }
}
