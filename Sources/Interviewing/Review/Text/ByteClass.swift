/// What a byte of UTF-8 can be the start of, as far as the scanner cares.
enum ByteClass: UInt8 {
  case other, space, newline, lower, upper, digit, high
  case stop, question, exclamation, comma, colon, hyphen, doubleQuote, apostrophe, open, close, slash, dollar,
    star

  static let table: [ByteClass] = (0...255).map { (byte: Int) -> ByteClass in
    switch UInt8(byte) {
    case 0x20, 0x09: .space
    case 0x0A, 0x0D, 0x0B, 0x0C: .newline
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"), UInt8(ascii: ";"): .colon
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "\""): .doubleQuote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
    case UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "\\"): .slash
    case UInt8(ascii: "$"): .dollar
    case UInt8(ascii: "*"): .star
    case 0x80...0xFF: .high
    default: .other
    }
  }
}

/// A character beyond ASCII: what it is to the scanner, and how many bytes it takes.
struct HighCharacter {
  enum Kind {
    case letter, upper, apostrophe, openQuote, closeQuote, dash, hyphen, ellipsis, bullet, currency, newline,
      none
  }
  var kind: Kind
  var length: Int

  /// - Parameter bytes: at `index` a byte of 0x80 or above; a sequence that is no UTF-8 is one byte of nothing.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let lead = bytes[index]
    let need =
      switch lead {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard need > 1, index + need <= bytes.count,
      (1..<need).allSatisfy({ bytes[index + $0] & 0xC0 == 0x80 })
    else {
      kind = .none
      length = 1
      return
    }
    length = need
    switch (lead, bytes[index + 1]) {
    case (0xC2, 0xA3), (0xC2, 0xA5): kind = .currency
    case (0xC2, 0xAB): kind = .openQuote
    case (0xC2, 0xBB): kind = .closeQuote
    case (0xC2, 0xB7): kind = .bullet
    case (0xC2, 0xAA), (0xC2, 0xB5), (0xC2, 0xBA), (0xC2, 0xBC...0xBE): kind = .letter
    case (0xC2, _), (0xC3, 0x97), (0xC3, 0xB7): kind = .none
    case (0xC3, 0x80...0x9E): kind = .upper
    case (0xE2, 0x80): kind = Self.punctuation[bytes[index + 2]] ?? .none
    case (0xE2, 0x82): kind = bytes[index + 2] >= 0xA0 ? .currency : .none
    case (0xE2, 0x96...0x97): kind = .bullet
    case (0xE2, _), (0xEF, 0xB8...0xBF), (0xE3, 0x80): kind = .none
    case (0xF0, 0x9F): kind = .none
    default: kind = .letter
    }
  }

  /// U+2000 to U+203F by their last byte.
  private static let punctuation: [UInt8: Kind] = [
    0x90: .hyphen, 0x91: .hyphen, 0x92: .dash, 0x93: .dash, 0x94: .dash, 0x95: .dash,
    0x98: .apostrophe, 0x99: .apostrophe, 0x9C: .openQuote, 0x9D: .closeQuote, 0x9E: .openQuote,
    0xA2: .bullet, 0xA3: .bullet, 0xA6: .ellipsis, 0xA8: .newline, 0xA9: .newline,
  ]
}
