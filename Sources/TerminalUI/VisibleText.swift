/// `text` with everything that could drive a terminal or reorder a line shown as an escape such as `\u{1B}`.
///
/// Escaped are the C0 and C1 controls, DEL, the bidirectional controls and other format characters that draw
/// nothing; ZWJ, ZWNJ, soft hyphen, word joiner and the visible signs among the format characters stay, for
/// words need them. A tab becomes four spaces. A line end of any kind becomes a space, or one newline.
package func visible(_ text: String, keepingNewlines: Bool = false) -> String {
  guard simpleWidth(text) == nil, text.unicodeScalars.contains(where: isChanged) else { return text }
  var result = String.UnicodeScalarView()
  var wasReturn = false
  for scalar in text.unicodeScalars {
    defer { wasReturn = scalar == "\r" }
    switch scalar {
    case "\n" where wasReturn:
      continue
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      result.append(keepingNewlines ? "\n" : " ")
    case "\t":
      result.append(contentsOf: "    ".unicodeScalars)
    case _ where drivesTerminal(scalar):
      result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    default:
      result.append(scalar)
    }
  }
  return String(result)
}

/// Makes the bytes from `start` on visible.
package func makeVisible(_ page: inout [UInt8], from start: Int) {
  let isSimple = page.withUnsafeBufferPointer { page in
    simpleWidth(UnsafeBufferPointer(rebasing: page[start...])) != nil
  }
  guard !isSimple else { return }
  page.replaceSubrange(start..., with: Array(visible(String(decoding: page[start...], as: UTF8.self)).utf8))
}

private func isChanged(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\u{2028}" || scalar == "\u{2029}" || drivesTerminal(scalar)
}

private func drivesTerminal(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F: true
  case 0x20...0x7E, 0xA0..<0x0600: false
  // Dashes, quotation marks and the ellipsis.
  case 0x2010...0x2027: false
  // ZWNJ and ZWJ; the word joiner; the parts of flag emoji.
  case 0x200C, 0x200D, 0x2060, 0xE0020...0xE007F: false
  // Arabic, Syriac, Kaithi and shorthand signs that are drawn.
  case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: false
  default: scalar.properties.generalCategory == .format
  }
}
