/// Finds the members of a JSON object and where their values stand, without changing a byte of them.
///
/// A decoder would give numbers and the order of keys back in its own way; an export gives what is stored.
/// The grammar is RFC 8259's; bytes from 0x80 on are taken as they are.
struct JSONSpans {
  /// What is wrong, and the byte from 0 at which it was noticed.
  struct Malformed: Error, Equatable {
    let expected: String
    let at: Int
  }

  /// Deeper nesting is taken for malformed.
  private static let deepest = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The members of the object that `bytes` are, in order, white space around it aside.
  static func members(of bytes: UnsafeBufferPointer<UInt8>) throws(Malformed) -> [(
    key: Range<Int>, value: Range<Int>
  )] {
    var reader = JSONSpans(bytes)
    var members: [(key: Range<Int>, value: Range<Int>)] = []
    reader.skipSpace()
    guard reader.take("{") else { throw reader.malformed("{") }
    reader.skipSpace()
    if !reader.take("}") {
      repeat {
        reader.skipSpace()
        let key = try reader.string()
        reader.skipSpace()
        guard reader.take(":") else { throw reader.malformed(":") }
        reader.skipSpace()
        let start = reader.at
        try reader.value(depth: 1)
        members.append((key, start..<reader.at))
        reader.skipSpace()
      } while reader.take(",")
      guard reader.take("}") else { throw reader.malformed(", or }") }
    }
    reader.skipSpace()
    guard reader.at == bytes.count else { throw reader.malformed("the end of the line") }
    return members
  }

  /// Whether the text is one JSON object on one line.
  static func isObjectOnALine(_ text: inout String) -> Bool {
    text.withUTF8 { bytes in
      !bytes.contains { $0 == 0x0A || $0 == 0x0D } && (try? members(of: bytes)) != nil
    }
  }

  private func malformed(_ expected: String) -> Malformed { Malformed(expected: expected, at: at) }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) throws(Malformed) {
    switch next {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"), UInt8(ascii: "["): try list(depth: depth)
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: try number()
    }
  }

  private mutating func list(depth: Int) throws(Malformed) {
    guard depth < Self.deepest else { throw malformed("fewer levels") }
    let isObject = take("{")
    if !isObject { at += 1 }
    let end: Unicode.Scalar = isObject ? "}" : "]"
    skipSpace()
    if take(end) { return }
    repeat {
      skipSpace()
      if isObject {
        _ = try string()
        skipSpace()
        guard take(":") else { throw malformed(":") }
        skipSpace()
      }
      try value(depth: depth + 1)
      skipSpace()
    } while take(",")
    guard take(end) else { throw malformed(", or \(end)") }
  }

  private mutating func word(_ word: StaticString) throws(Malformed) {
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw malformed("a value") }
      at += 1
    }
  }

  private mutating func digits() -> Int {
    let start = at
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
    return at - start
  }

  private mutating func number() throws(Malformed) {
    _ = take("-")
    if !take("0"), digits() == 0 { throw malformed("a value") }
    if take("."), digits() == 0 { throw malformed("a digit") }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      at += 1
      if !take("+") { _ = take("-") }
      if digits() == 0 { throw malformed("a digit") }
    }
  }

  /// The span of the string that begins here, without its quotes.
  private mutating func string() throws(Malformed) -> Range<Int> {
    guard take("\"") else { throw malformed("\"") }
    let start = at
    while let byte = next {
      if byte == UInt8(ascii: "\"") {
        at += 1
        return start..<at - 1
      }
      guard byte >= 0x20 else { break }
      at += 1
      if byte == UInt8(ascii: "\\") { try escape() }
    }
    throw malformed("the end of the text, \"")
  }

  private mutating func escape() throws(Malformed) {
    guard let byte = next else { throw malformed("an escape") }
    at += 1
    if byte == UInt8(ascii: "u") {
      for _ in 0..<4 {
        guard let digit = next, isHexadecimal(digit) else { throw malformed("four hexadecimal digits") }
        at += 1
      }
    } else if !#""\/bfnrt"#.utf8.contains(byte) {
      throw malformed("an escape")
    }
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
