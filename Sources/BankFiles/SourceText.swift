import Interviewing

/// UTF-8 text cut into lines at CRLF, LF or CR, all three in one file if need be.
struct SourceText {
  let bytes: [UInt8]
  /// Where each line's own bytes are, without its line end.
  let lines: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == Ascii.lineFeed {
          lines.append(start..<index)
          start = index + 1
        } else if byte == Ascii.carriageReturn {
          lines.append(start..<index)
          if index + 1 < bytes.count && bytes[index + 1] == Ascii.lineFeed { index += 1 }
          start = index + 1
        }
        index += 1
      }
      if start < bytes.count { lines.append(start..<bytes.count) }
    }
    self.lines = lines
  }

  /// The text of some bytes, as written.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The column, in Unicode scalars from 1, of a byte in the line with this index.
  func column(ofByte offset: Int, inLine index: Int) -> Int {
    1 + bytes[lines[index].lowerBound..<offset].count { $0 & 0xC0 != 0x80 }
  }

  /// Line and column, both from 1.
  func place(ofByte offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    let index = max(0, low - 1)
    guard index < lines.count else { return (1, 1) }
    return (index + 1, column(ofByte: min(offset, lines[index].upperBound), inLine: index))
  }

  /// `range` without the white space at both of its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = firstInk(in: range)
    var end = range.upperBound
    while end > start {
      let width = spaceWidth(before: end, notBefore: start)
      if width == 0 { break }
      end -= width
    }
    return start..<end
  }

  /// The first byte of `range` that is no white space, or its end.
  func firstInk(in range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound {
      let width = spaceWidth(at: start, upTo: range.upperBound)
      if width == 0 { break }
      start += width
    }
    return start
  }

  /// The length in bytes of the white-space character at `index`, or 0.
  private func spaceWidth(at index: Int, upTo end: Int) -> Int {
    switch bytes[index] {
    case 0x09, 0x0B, 0x0C, 0x20: 1
    case 0xC2 where index + 1 < end && isSpace(bytes[index + 1]): 2
    case 0xE1...0xE3 where index + 2 < end && isSpace(bytes[index], bytes[index + 1], bytes[index + 2]): 3
    default: 0
    }
  }

  private func spaceWidth(before end: Int, notBefore start: Int) -> Int {
    let last = bytes[end - 1]
    if last == 0x20 || last == 0x09 || last == 0x0B || last == 0x0C { return 1 }
    if last < 0x80 { return 0 }
    if end - 2 >= start, bytes[end - 2] == 0xC2, isSpace(last) { return 2 }
    if end - 3 >= start, isSpace(bytes[end - 3], bytes[end - 2], last) { return 3 }
    return 0
  }

  /// After 0xC2: U+0085 and U+00A0.
  private func isSpace(_ second: UInt8) -> Bool { second == 0x85 || second == 0xA0 }

  /// U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000; not the joiners, which matter.
  private func isSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80
    case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    default: false
    }
  }
}

/// The ASCII characters that bank files are made of.
enum Ascii {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let at = UInt8(ascii: "@")
  static let slash = UInt8(ascii: "/")
  static let dash = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let question = UInt8(ascii: "?")

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
