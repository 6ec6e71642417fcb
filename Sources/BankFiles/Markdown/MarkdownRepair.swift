import Interviewing

/// A Markdown file's lines made ready for the CommonMark parser, line for line: what the parser would read
/// otherwise than its author meant is put right, what is not Markdown is blanked out.
struct MarkdownRepair {
  /// In bytes; no line of a real list has a tenth of it, and the parser's time can grow with its square.
  static let longestLine = 20_000

  private(set) var lines: [[UInt8]]
  /// The classes of lines that are blanked out.
  private(set) var classes: [Int: LineClass] = [:]
  private(set) var diagnostics: [BankDiagnostic] = []

  init(_ source: SourceText) {
    lines = source.lines.map { Array(source.bytes[$0]) }
    blankFrontMatter()
    blankOverlongLines()
    closeFences()
    spaceMarks()
  }

  /// The text for the parser, every line ended by LF.
  var bytes: [UInt8] { Array(lines.joined(separator: [Ascii.lineFeed])) + [Ascii.lineFeed] }

  private mutating func blankFrontMatter() {
    guard let first = lines.first.map(trimmed), first == Array("---".utf8) || first == Array("+++".utf8)
    else { return }
    guard
      let end = lines.dropFirst().prefix(200).firstIndex(where: {
        trimmed($0) == first || trimmed($0) == Array("...".utf8)
      })
    else { return }
    let isKeyed = lines[1..<end].contains { $0.contains(Ascii.colon) || $0.contains(UInt8(ascii: "=")) }
    guard isKeyed,
      !lines[1..<end].contains(where: { $0.first == Ascii.hash && $0.dropFirst().first == Ascii.space })
    else { return }
    for index in 0...end { blank(index, as: .frontMatter) }
  }

  private mutating func blankOverlongLines() {
    for index in lines.indices where lines[index].count > 400 {
      let line = lines[index]
      let marks = line.prefix { " \t>-*+.)0123456789".utf8.contains($0) }
      let isDeep = marks.count > 400 && Set(marks).count > 1
      guard line.count > Self.longestLine || isDeep else { continue }
      blank(index, as: .unreadable)
      diagnostics.append(
        BankDiagnostic(
          line: index + 1, column: 1, severity: .warning,
          message: isDeep
            ? "expected at most a few list marks before the text, found hundreds; the line is not read"
            : "expected at most \(Self.longestLine) bytes in a line, found \(line.count); the line is not read"
        ))
    }
  }

  private mutating func blank(_ index: Int, as lineClass: LineClass) {
    lines[index] = []
    classes[index] = lineClass
  }

  private struct Fence {
    var line: Int
    var indent: Int
    var mark: UInt8
    var length: Int
    var hasInfo: Bool
  }

  /// Ends each code block that its author forgot to end where its code seems to end: at a blank line before
  /// a heading or list. Else the rest of the file would be code.
  private mutating func closeFences() {
    var open: Fence?
    for index in lines.indices {
      guard let fence = fence(at: index) else { continue }
      guard let opened = open else {
        open = fence
        continue
      }
      if fence.mark == opened.mark && fence.length >= opened.length && !fence.hasInfo {
        open = nil
      } else if fence.hasInfo && fence.mark == opened.mark && fence.length <= opened.length
        && opened.length == 3
      {
        close(opened, before: index)
        open = fence
      }
    }
    if let open { close(open, before: lines.count) }
  }

  private mutating func close(_ fence: Fence, before end: Int) {
    var index = fence.line + 1
    while index < end {
      if trimmed(lines[index]).isEmpty {
        let next = lines[index...].prefix(end - index).first { !trimmed($0).isEmpty }
        if next.map(looksLikeText) ?? true { break }
      }
      index += 1
    }
    diagnostics.append(
      BankDiagnostic(
        line: fence.line + 1, column: fence.indent + 1, severity: .warning,
        message: "expected the code block to be closed, found no end of it; read as code up to line \(index)")
    )
    let closing =
      Array(repeating: Ascii.space, count: fence.indent) + Array(repeating: fence.mark, count: fence.length)
    if index < lines.count && trimmed(lines[index]).isEmpty {
      lines[index] = closing
      classes[index] = .blank
    }
  }

  /// A heading, a list item or a line of a form like "Question: …".
  private func looksLikeText(_ line: [UInt8]) -> Bool {
    let text = trimmed(line)
    guard let first = text.first else { return false }
    let second = text.dropFirst().first
    if first == Ascii.hash { return second == Ascii.hash || second == Ascii.space && text.count > 3 }
    if first == Ascii.dash || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      return second == Ascii.space
    }
    let number = text.prefix(while: Ascii.isDigit)
    if !number.isEmpty && text.dropFirst(number.count).first == UInt8(ascii: ".") { return true }
    return QuestionSense.readsAsQuestion(String(decoding: text, as: UTF8.self))
  }

  private func fence(at index: Int) -> Fence? {
    let line = lines[index]
    let indent = line.prefix { $0 == Ascii.space || $0 == Ascii.tab }.count
    // Deeper than four blanks it may still be a fence inside a list item.
    guard indent < line.count, indent <= 12 else { return nil }
    let mark = line[indent]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = line[indent...].prefix { $0 == mark }.count
    let info = trimmed(Array(line[(indent + length)...]))
    guard length >= 3, !(mark == UInt8(ascii: "`") && info.contains(mark)) else { return nil }
    return Fence(line: index, indent: indent, mark: mark, length: length, hasInfo: !info.isEmpty)
  }

  /// `-هل` and `1.What` become list items, and so do the bullets that Markdown does not know.
  private mutating func spaceMarks() {
    var fenced: Fence?
    for index in lines.indices {
      if let fence = fence(at: index) {
        if let open = fenced {
          if fence.mark == open.mark && fence.length >= open.length && !fence.hasInfo { fenced = nil }
        } else {
          fenced = fence
        }
        continue
      }
      if fenced == nil { spaceMark(index) }
    }
  }

  private mutating func spaceMark(_ index: Int) {
    let line = lines[index]
    let indent = line.prefix { $0 == Ascii.space || $0 == Ascii.tab }.count
    guard indent < line.count else { return }
    let rest = line[indent...]
    let bullets: [[UInt8]] = ["•", "‣", "◦", "●", "▪", "·"].map { Array($0.utf8) }
    if let bullet = bullets.first(where: { rest.starts(with: $0) }) {
      let text = rest.dropFirst(bullet.count).drop { $0 == Ascii.space || $0 == Ascii.tab }
      lines[index] = Array(line[..<indent]) + Array("- ".utf8) + text
      return
    }
    if rest.first == Ascii.dash, let next = rest.dropFirst().first, Ascii.isUpper(next) || next >= 0xC3 {
      lines[index] = Array(line[..<indent]) + Array("- ".utf8) + rest.dropFirst()
      return
    }
    let digits = rest.prefix(while: Ascii.isDigit)
    guard (1...3).contains(digits.count) else { return }
    let after = rest.dropFirst(digits.count)
    if let mark = after.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
      let next = after.dropFirst().first, Ascii.isUpper(next) || next >= 0xC3
    {
      lines[index] = Array(line[..<indent]) + digits + [mark, Ascii.space] + after.dropFirst()
    } else if after.starts(with: "、".utf8) {
      lines[index] = Array(line[..<indent]) + digits + Array(". ".utf8) + after.dropFirst(3)
    }
  }

  private func trimmed(_ line: [UInt8]) -> [UInt8] {
    let start = line.drop { $0 == Ascii.space || $0 == Ascii.tab }
    let end = start.lastIndex { $0 != Ascii.space && $0 != Ascii.tab }
    return end.map { Array(start[...$0]) } ?? []
  }
}
