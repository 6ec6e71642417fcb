/// How many columns of a terminal `text` takes; `Style`'s escapes take none.
///
/// Own tables rather than `wcwidth`, whose answer depends on the locale: the same text has to be laid out in
/// the same way everywhere. Characters count as a whole, so that an emoji of several scalars takes two.
package func displayWidth(_ text: some StringProtocol) -> Int {
  if isPlain(text) { return text.utf8.count }
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

/// Of Latin letters and common punctuation, one column wide and part of no longer character.
private func isSimple(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xAD: false
  case 0x20...0x7E, 0xA0...0x02FF, 0x2010...0x2027: true
  default: false
  }
}

/// Whether all of it is printable ASCII.
func isPlain(_ text: some StringProtocol) -> Bool {
  text.utf8.withContiguousStorageIfAvailable { isPlain($0) } ?? isPlain(text.utf8)
}

func isPlain(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy { isPlain($0) } }

private func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

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
