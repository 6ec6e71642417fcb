import Glibc

/// Goes through JSON as this program writes it: no spaces, whole numbers, only the short escapes.
///
/// Whatever is written otherwise is `Irregular`, and for Foundation to judge.
struct JSONCursor {
  struct Irregular: Error {}

  let bytes: [UInt8]
  var place: Int

  /// Deeper nesting than in any event is damage.
  private static let deepest = 16
  /// So many fit into 64 bits whatever they are.
  static let mostSafeDigits = 18

  init(_ bytes: [UInt8], at place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  /// The byte that comes next; 0, which no JSON holds, at the end.
  var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

  mutating func takes(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  mutating func take(_ byte: Unicode.Scalar) throws {
    guard takes(byte) else { throw Irregular() }
  }

  mutating func takes(all text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard count <= bytes.count - place else { return false }
    // Not empty, for the text is not: there is an address.
    let isThere = bytes.withUnsafeBytes { memcmp($0.baseAddress! + place, text.utf8Start, count) == 0 }
    if isThere { place += count }
    return isThere
  }

  /// Goes on past a text that has to stand here.
  mutating func skip(_ text: StaticString) throws {
    guard takes(all: text) else { throw Irregular() }
  }

  // MARK: Values

  /// Goes to the end of the value, which is regular in all its parts.
  mutating func skipValue(depth: Int = 0) throws {
    guard depth < Self.deepest else { throw Irregular() }
    switch next {
    case UInt8(ascii: "\""): _ = try skipString()
    case UInt8(ascii: "{"):
      try forEachElement(from: "{", to: "}") { cursor in
        _ = try cursor.skipString()
        try cursor.take(":")
        try cursor.skipValue(depth: depth + 1)
      }
    case UInt8(ascii: "["):
      try forEachElement(from: "[", to: "]") { try $0.skipValue(depth: depth + 1) }
    case UInt8(ascii: "t"): try skip("true")
    case UInt8(ascii: "f"): try skip("false")
    case UInt8(ascii: "n"): try skip("null")
    default: _ = try readNumber()
    }
  }

  mutating func forEachElement(
    from open: Unicode.Scalar, to close: Unicode.Scalar, _ body: (inout Self) throws -> Void
  ) throws {
    try take(open)
    if takes(close) { return }
    repeat { try body(&self) } while takes(",")
    try take(close)
  }

  mutating func bool() throws -> Bool {
    if next == UInt8(ascii: "t") {
      try skip("true")
      return true
    }
    try skip("false")
    return false
  }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    let (digits, value) = try readNumber()
    guard digits.count <= Self.mostSafeDigits else {
      guard let value = Number(String(decoding: bytes[digits], as: UTF8.self)) else { throw Irregular() }
      return value
    }
    guard let number = Number(exactly: value) else { throw Irregular() }
    return number
  }

  mutating func string() throws -> String {
    let (content, isEscaped) = try skipString()
    // A key, as nearly all strings of an answer's edits are.
    if content.count == 1, bytes[content.lowerBound] < 0x80 {
      return String(Unicode.Scalar(bytes[content.lowerBound]))
    }
    return String(
      decoding: isEscaped ? Self.unescaped(bytes[content])[...] : bytes[content], as: UTF8.self)
  }

  /// - Returns: its digits and the sign before them, and what they come to unless they are too many.
  private mutating func readNumber() throws -> (digits: Range<Int>, value: Int) {
    let start = place
    let isNegative = takes("-")
    let first = place
    var value = 0
    while next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9") {
      value = value &* 10 &+ Int(next - UInt8(ascii: "0"))
      place += 1
    }
    guard place > first, bytes[first] != UInt8(ascii: "0") || place == first + 1 else { throw Irregular() }
    return (start..<place, isNegative ? 0 &- value : value)
  }

  /// - Returns: what is between the quotation marks.
  mutating func skipString() throws -> (content: Range<Int>, isEscaped: Bool) {
    try take("\"")
    let start = place
    var isEscaped = false
    while true {
      place = bytes.withUnsafeBufferPointer { bytes in
        var index = place
        while index < bytes.count, !Self.endsRun(bytes[index]) { index += 1 }
        return index
      }
      if takes("\"") { return (start..<place - 1, isEscaped) }
      try take("\\")
      isEscaped = true
      guard Self.meaning(of: next) != nil else { throw Irregular() }
      place += 1
    }
  }

  /// Whether a byte of a string is more than itself.
  static func endsRun(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isEscape = false
    for byte in text {
      if !isEscape, byte == UInt8(ascii: "\\") {
        isEscape = true
        continue
      }
      result.append(isEscape ? meaning(of: byte) ?? byte : byte)
      isEscape = false
    }
    return result
  }

  /// What a backslash and this letter stand for; nil where it takes more than that to tell.
  private static func meaning(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }
}
