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

private func wrappedParagraph(_ paragraph: Substring, width: Int, margin: String) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  /// Nothing but the margin is in the line.
  var isAtStart = true
  var rest = paragraph.utf8
  while !rest.isEmpty {
    let spaces = rest.prefix { $0 == UInt8(ascii: " ") }
    rest = rest[spaces.endIndex...]
    var word = Substring(rest.prefix { $0 != UInt8(ascii: " ") })
    rest = rest[word.endIndex...]
    guard !word.isEmpty else { break }
    var wordWidth = displayWidth(word)
    let isFirst = lines.isEmpty && isAtStart
    if isFirst || !isAtStart, used + spaces.count + wordWidth <= width {
      line += Substring(spaces)
      line += word
      used += spaces.count + wordWidth
      isAtStart = false
      continue
    }
    if !isAtStart {
      lines.append(line)
      line = margin
      used = margin.count
    }
    while wordWidth > width - used {
      let head = fittingPrefix(word, width: max(1, width - used), mustAdvance: true)
      lines.append(line + head)
      word = word[head.endIndex...]
      wordWidth = displayWidth(word)
      line = margin
      used = margin.count
    }
    line += word
    used += wordWidth
    isAtStart = word.isEmpty
  }
  if !isAtStart || lines.isEmpty { lines.append(line) }
  return lines
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
