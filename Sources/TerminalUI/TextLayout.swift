/// `text` broken at spaces into lines of at most `width` columns, without indent.
///
/// Spaces at a break are dropped, others stay; a word wider than a line is cut, and nothing is left out.
/// Newlines in the text are kept as breaks; escapes of `Style` take no room.
///
/// - Parameters:
///   - width: at least 1 is used.
///   - hanging: how many spaces every line but the first of a paragraph starts with, within `width`.
package func wrappedLines(_ text: String, width: Int, hanging: Int = 0) -> [String] {
  let width = max(1, width)
  let margin = String(repeating: " ", count: max(0, min(hanging, width - 1)))
  guard text.utf8.contains(UInt8(ascii: "\n")) else {
    return wrappedParagraph(text[...], width: width, margin: margin)
  }
  return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
    wrappedParagraph($0, width: width, margin: margin)
  }
}

/// In bytes, so that a line is made at once of all its words.
private func wrappedParagraph(_ paragraph: Substring, width: Int, margin: String) -> [String] {
  var paragraph = paragraph
  return paragraph.withUTF8 { bytes in
    var lines: [String] = []
    /// What the line holds besides the margin.
    var line = 0..<0
    var used = 0
    /// Nothing but the margin is in the line.
    var isAtStart = true
    var place = 0
    func end(_ line: Range<Int>) {
      let text = String(decoding: bytes[line], as: UTF8.self)
      lines.append(lines.isEmpty ? text : margin + text)
      used = margin.utf8.count
    }
    while place < bytes.count {
      let spaces = bytes[place...].prefix { $0 == UInt8(ascii: " ") }.count
      var word = bytes[(place + spaces)...].prefix { $0 != UInt8(ascii: " ") }
      guard !word.isEmpty else { break }
      var wordWidth = displayWidth(word)
      let isFirst = lines.isEmpty && isAtStart
      let start = place
      place = word.endIndex
      if isFirst || !isAtStart, used + spaces + wordWidth <= width {
        line = (isAtStart ? start : line.lowerBound)..<word.endIndex
        used += spaces + wordWidth
        isAtStart = false
        continue
      }
      if !isAtStart { end(line) }
      while wordWidth > width - used {
        let text = Substring(decoding: word, as: UTF8.self)
        let head = fittingPrefix(text, width: max(1, width - used), mustAdvance: true)
        let cut = word.startIndex + head.utf8.count
        end(word.startIndex..<cut)
        word = word[cut...]
        wordWidth = displayWidth(word)
      }
      line = word.startIndex..<word.endIndex
      used += wordWidth
      isAtStart = word.isEmpty
    }
    if !isAtStart || lines.isEmpty { end(line) }
    return lines
  }
}

private func displayWidth(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  isPlain(word) ? word.count : displayWidth(String(decoding: word, as: UTF8.self))
}

/// As much of the start of `text` as fits into `width` columns.
private func fittingPrefix(_ text: Substring, width: Int, mustAdvance: Bool = false) -> Substring {
  var end = text.startIndex
  var used = 0
  while end < text.endIndex {
    let rest = text[end...]
    let isEscape = rest.first == "\u{1B}"
    let length = isEscape ? escapeLength(rest) : 1
    let next = text.index(end, offsetBy: length)
    let step = isEscape ? 0 : displayWidth(text[end..<next])
    if used + step > width, !(mustAdvance && end == text.startIndex) { break }
    used += step
    end = next
  }
  return text[..<end]
}

/// `text` in at most `width` columns, with `…` at its end when something was left out.
package func truncated(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  guard width > 0 else { return "" }
  let head = fittingPrefix(text[...], width: width - 1)
  return head + "…" + (head.contains("\u{1B}") ? "\u{1B}[0m" : "")
}
