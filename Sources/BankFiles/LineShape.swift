/// What stands at the beginning or end of a line, told by its bytes.
struct LineShape {
  let source: SourceText

  /// The bytes after a list mark at `range`'s beginning, or nil where there is no mark.
  ///
  /// `- `, `* `, `+ `, `• ` and a box after them, `2. `, `2) `. A dash or number that touches its word is
  /// taken for a mark where it can't be part of the word: before a capital or another alphabet.
  func afterMark(_ range: Range<Int>) -> Range<Int>? {
    guard let first = byte(range.lowerBound, in: range) else { return nil }
    var index = range.lowerBound
    switch first {
    case Ascii.dash, UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
    case 0xE2 where isBullet(at: index, in: range): index += 3
    case _ where Ascii.isDigit(first):
      while let digit = byte(index, in: range), Ascii.isDigit(digit) { index += 1 }
      guard index - range.lowerBound <= 9, let mark = byte(index, in: range) else { return nil }
      if mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") {
        index += 1
      } else if mark == 0xE3 && byte(index + 1, in: range) == 0x80 && byte(index + 2, in: range) == 0x81 {
        return source.firstInk(in: index + 3..<range.upperBound)..<range.upperBound  // "1、"
      } else {
        return nil
      }
    default: return nil
    }
    guard let next = byte(index, in: range) else { return index..<range.upperBound }
    let ink = source.firstInk(in: index..<range.upperBound)
    let touches = ink == index
    if touches && (first == UInt8(ascii: "*") || first == UInt8(ascii: "+")) { return nil }
    if touches && !(Ascii.isUpper(next) || next >= 0x80) { return nil }
    return afterBox(ink..<range.upperBound)
  }

  /// `[ ] ` and `[x] ` tick a list item off.
  private func afterBox(_ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound
    guard byte(start, in: range) == UInt8(ascii: "["), byte(start + 2, in: range) == UInt8(ascii: "]"),
      let tick = byte(start + 1, in: range), tick == Ascii.space || tick | 0x20 == UInt8(ascii: "x")
    else { return range }
    let ink = source.firstInk(in: start + 3..<range.upperBound)
    return ink > start + 3 || ink == range.upperBound ? ink..<range.upperBound : range
  }

  /// `•`, `‣`, `◦`, `–`, `—` and `●` in three bytes.
  private func isBullet(at index: Int, in range: Range<Int>) -> Bool {
    guard let second = byte(index + 1, in: range), let third = byte(index + 2, in: range) else {
      return false
    }
    switch (second, third) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x97, 0xA6), (0x97, 0x8F), (0x80, 0x93), (0x80, 0x94): return true
    default: return false
    }
  }

  /// Cuts the tags off a line's end: the text before them, and their names in the order written.
  func cutTags(_ range: Range<Int>) -> (text: Range<Int>, tags: [String]) {
    var text = range
    var tags: [String] = []
    while let hash = lastTagStart(in: text) {
      tags.append(source.string(hash + 1..<text.upperBound))
      text = source.trimmed(text.lowerBound..<hash)
    }
    return (text, tags.reversed())
  }

  /// Where the last word of `range` begins if it is a tag with white space and a text before it.
  private func lastTagStart(in range: Range<Int>) -> Int? {
    var index = range.upperBound
    while index > range.lowerBound {
      let byte = source.bytes[index - 1]
      if byte == Ascii.hash {
        let isFree =
          index - 2 > range.lowerBound && source.trimmed(range.lowerBound..<index - 1).upperBound < index - 1
        return isFree && Self.isTag(source.string(index..<range.upperBound)) ? index - 1 : nil
      }
      guard Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.dash || byte >= 0x80 else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// A letter, then letters, digits and dashes.
  static func isTag(_ text: String) -> Bool {
    var isFirst = true
    for scalar in text.unicodeScalars {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      let isLetter = scalar.isASCII ? Ascii.isLetter(byte) : scalar.isLetter
      let fits = isLetter || !isFirst && (scalar == "-" || scalar.isASCII && Ascii.isDigit(byte))
      if !fits { return false }
      isFirst = false
    }
    return !isFirst
  }

  /// True when a line consists of one web address.
  func isAddress(_ range: Range<Int>) -> Bool {
    let bytes = source.bytes[range]
    return
      (bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8)
      || bytes.starts(with: "www.".utf8))
      && !bytes.contains { $0 == Ascii.space || $0 == Ascii.tab }
  }

  private func byte(_ index: Int, in range: Range<Int>) -> UInt8? {
    index < range.upperBound ? source.bytes[index] : nil
  }
}
