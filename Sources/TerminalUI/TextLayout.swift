/// `text` broken at spaces into lines of at most `width` columns, without indent.
///
/// Spaces at a break are dropped, others stay; a word wider than a line is cut, and nothing is left out.
/// Newlines in the text are kept as breaks; escapes of `Style` take no room.
///
/// - Parameters:
///   - width: at least 1 is used.
///   - hanging: how many spaces every line but the first of a paragraph starts with, within `width`.
package func wrappedLines(_ text: String, width: Int, hanging: Int = 0) -> [String] {
  let margin = String(repeating: " ", count: max(0, min(hanging, width - 1)))
  var text = text
  return text.withUTF8 { bytes in
    var lines: [String] = []
    forEachLine(of: bytes, width: width, margin: margin.utf8.count) { line, isFirst in
      let text = String(decoding: bytes[line], as: UTF8.self)
      lines.append(isFirst ? text : margin + text)
    }
    return lines
  }
}

/// Writes to the end of `page` the lines that `wrappedLines` makes of UTF-8, every one but the first after a newline and
/// so many spaces.
package func wrap(_ text: [UInt8], width: Int, indent: Int, into page: inout [UInt8]) {
  text.withUnsafeBufferPointer { bytes in
    var isFirst = true
    forEachLine(of: bytes, width: width, margin: 0) { line, _ in
      if !isFirst {
        page.append(UInt8(ascii: "\n"))
        page.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
      }
      isFirst = false
      page.append(contentsOf: bytes[line])
    }
  }
}

/// - Parameters:
///   - margin: columns at the start of every line of a paragraph but the first that are not to be used.
///   - take: called with each line's bytes and whether it is the first of its paragraph.
private func forEachLine(
  of text: UnsafeBufferPointer<UInt8>, width: Int, margin: Int, _ take: (Range<Int>, Bool) -> Void
) {
  let isPlain = isPlain(text)
  if isPlain, text.count <= width, text.last != UInt8(ascii: " ") { return take(text.indices, true) }
  var start = 0
  repeat {
    let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    forEachLine(
      ofParagraph: start..<end, of: text, isPlain: isPlain, width: max(1, width), margin: margin, take)
    start = end + 1
  } while start <= text.count
}

/// - Parameter isPlain: every byte is a column.
private func forEachLine(
  ofParagraph paragraph: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool, width: Int,
  margin: Int, _ take: (Range<Int>, Bool) -> Void
) {
  /// What the line holds besides the margin.
  var line = paragraph.lowerBound..<paragraph.lowerBound
  var used = 0
  /// Nothing but the margin is in the line.
  var isAtStart = true
  var isFirstLine = true
  func end(_ line: Range<Int>) {
    take(line, isFirstLine)
    isFirstLine = false
    used = margin
  }
  var place = paragraph.lowerBound
  while place < paragraph.upperBound {
    let start = place
    while place < paragraph.upperBound, bytes[place] == UInt8(ascii: " ") { place += 1 }
    var word = place..<place
    while place < paragraph.upperBound, bytes[place] != UInt8(ascii: " ") { place += 1 }
    guard place > word.lowerBound else { break }
    let spaces = word.lowerBound - start
    word = word.lowerBound..<place
    var wordWidth = isPlain ? word.count : displayWidth(bytes, word)
    if isFirstLine || !isAtStart, used + spaces + wordWidth <= width {
      line = (isAtStart ? start : line.lowerBound)..<word.upperBound
      used += spaces + wordWidth
      isAtStart = false
      continue
    }
    if !isAtStart { end(line) }
    while wordWidth > width - used {
      let text = Substring(decoding: bytes[word], as: UTF8.self)
      let head = fittingPrefix(text, width: max(1, width - used), mustAdvance: true)
      let cut = word.lowerBound + head.utf8.count
      end(word.lowerBound..<cut)
      word = cut..<word.upperBound
      wordWidth = displayWidth(bytes, word)
    }
    line = word
    used += wordWidth
    isAtStart = word.isEmpty
  }
  if !isAtStart || isFirstLine { end(line) }
}

private func displayWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
  displayWidth(UnsafeBufferPointer(rebasing: bytes[word]))
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
