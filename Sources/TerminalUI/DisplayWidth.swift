/// How many columns of a terminal `text` takes; `Style`'s escapes take none.
///
/// Own tables rather than `wcwidth`, whose answer depends on the locale: the same text has to be laid out in
/// the same way everywhere. Characters count as a whole, so that an emoji of several scalars takes two.
package func displayWidth(_ text: some StringProtocol) -> Int {
  if let width = simpleWidth(text) { return width }
  let text = Substring(text)
  let scalars = text.unicodeScalars
  var width = 0
  var place = scalars.startIndex
  while place < scalars.endIndex {
    let next = scalars.index(after: place)
    // A simple sign that none but another of them follows is a character of its own.
    if isSimple(scalars[place]), next == scalars.endIndex || isSimple(scalars[next]) {
      width += 1
      place = next
      continue
    }
    let rest = text[place...]
    if rest.first == "\u{1B}" {
      place = rest.index(place, offsetBy: escapeLength(rest))
    } else {
      width += displayWidth(of: rest[place])
      place = rest.index(after: place)
    }
  }
  return width
}

/// The same of UTF-8.
package func displayWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  simpleWidth(bytes) ?? displayWidth(String(decoding: bytes, as: UTF8.self))
}

/// Of Latin letters and common punctuation, one column wide and part of no longer character.
private func isSimple(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xAD: false
  case 0x20...0x7E, 0xA0...0x02FF, 0x2010...0x2027: true
  default: false
  }
}

/// How many columns a text of simple signs only takes; nil for any other.
func simpleWidth(_ text: some StringProtocol) -> Int? {
  text.utf8.withContiguousStorageIfAvailable { simpleWidth($0) } ?? nil
}

/// The same of bytes; nil also where they are no UTF-8.
func simpleWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  if isPlain(bytes) { return bytes.count }
  var width = 0
  var place = 0
  while place < bytes.count {
    switch bytes[place] {
    case 0x20...0x7E: place += 1
    case 0xC2...0xCB:
      // U+00A0 to U+02FF but for the soft hyphen.
      guard place + 1 < bytes.count, 0x80...0xBF ~= bytes[place + 1],
        bytes[place] > 0xC2 || bytes[place + 1] >= 0xA0 && bytes[place + 1] != 0xAD
      else { return nil }
      place += 2
    case 0xE2:
      // U+2010 to U+2027.
      guard place + 2 < bytes.count, bytes[place + 1] == 0x80, 0x90...0xA7 ~= bytes[place + 2] else {
        return nil
      }
      place += 3
    default: return nil
    }
    width += 1
  }
  return width
}

/// Whether they are printable ASCII; told without an early end, so that many are looked at at once.
func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  bytes.reduce(true) { ($1 &- 0x20 < 0x5F) && $0 }
}

/// The length in characters of the escape sequence that `text` starts with.
func escapeLength(_ text: Substring) -> Int {
  guard text.dropFirst().first == "[" else { return 1 }
  let parameters = text.dropFirst(2).prefix { $0.isASCII && !$0.isLetter }
  return min(text.count, parameters.count + 3)
}

func displayWidth(of character: Character) -> Int {
  if let byte = character.asciiValue { return byte >= 0x20 && byte < 0x7F ? 1 : 0 }
  let scalars = character.unicodeScalars
  // A sign such as U+2764 is drawn as an emoji where U+FE0F asks for it.
  if scalars.dropFirst().contains("\u{FE0F}") { return 2 }
  return scalars.reduce(0) { max($0, displayWidth(of: $1)) }
}

private func displayWidth(of scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return 0
  // All but the soft hyphen draw nothing; the Arabic signs among them are drawn, one wide.
  case .format: return scalar == "\u{AD}" || (0x0600...0x08FF).contains(scalar.value) ? 1 : 0
  default: break
  }
  // The vowels and finals of Korean syllables join the consonant before them.
  if (0x1160...0x11FF).contains(scalar.value) { return 0 }
  if scalar.properties.isEmojiPresentation { return 2 }
  return isWide(scalar.value) ? 2 : 1
}

/// East Asian Wide and Fullwidth (Unicode's EastAsianWidth.txt, UAX #11), emoji left out.
private func isWide(_ value: UInt32) -> Bool {
  switch value {
  case 0x1100...0x115F, 0x2329, 0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248,
    0x1F250, 0x1F251, 0x1F260...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
    true
  default: false
  }
}
