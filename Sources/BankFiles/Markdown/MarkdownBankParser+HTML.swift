import Interviewing

/// What HTML elements are open from one block to the next.
struct HTMLState {
  var detailsDepth = 0
  var listDepth = 0

  var isInDetails: Bool { detailsDepth > 0 }

  /// A heading ends what somebody forgot to close.
  mutating func enterSection() { self = HTMLState() }
}

extension MarkdownBankParser {
  /// Summaries, list items and headings written in HTML.
  mutating func readHTML(_ block: MarkdownBlock) {
    var pieces = HTMLPieces(HTMLScanner.tokens(block.literal), state: html)
    let first = block.lines.lowerBound
    for piece in pieces.next() {
      let last = min(first + piece.lastLine, block.lines.upperBound)
      read(piece, lines: min(first + piece.line, last)...last)
    }
    html = pieces.state
  }

  private mutating func read(_ piece: HTMLPieces.Piece, lines: ClosedRange<Int>) {
    let text = QuestionText(piece.text)
    let reads = QuestionSense.readsAsQuestion(text.text) && text.label != .guidance
    if case .item = piece.kind, let passed = Self.isPassedOver(piece.text, reads: reads) {
      return paint(lines, passed)
    }
    guard QuestionWords.occur(in: text.text) else { return }
    let isOpen = !section.holdsAnswer && section.title != .avoid
    switch piece.kind {
    case .summary where reads && (isOpen || section.isEnclosed && piece.depth == 1):
      start(text, lines: lines, isSure: true)
    case .item(let depth) where isOpen && (!html.isInDetails || current == nil):
      if piece.text.isOutwardLink && (!reads || !outline.takesLinks) {
        paint(lines, .link)
      } else if depth <= 1 {
        start(text, lines: lines, isSure: reads && section.title == .ordinary)
      } else if current != nil {
        addFollowUp(text, lines: lines)
      }
    case .heading where isOpen && !html.isInDetails:
      if reads { return start(text, lines: lines, isSure: true) }
      close()
      paint(lines, .heading)
      section.title = SectionTitle(text.text)
      section.path = [Self.categoryName(text.text)]
    case .text where reads && current == nil && isOpen && text.text.hasSuffix("?"):
      if section.mode == .paragraphs && outline.takesParagraphs { start(text, lines: lines, isSure: false) }
    default: addGuidance(piece.kind == .text ? text.text : "", lines: lines)
    }
  }

  /// In a section of summaries all else is what belongs to them.
  mutating func readSummaryBlock(_ block: MarkdownBlock) {
    if current != nil { readAnswerBlock(block) } else { readListBlock(block) }
  }
}

/// The stretches of text in a piece of HTML, by the element that they stand in.
struct HTMLPieces {
  enum Kind: Equatable {
    case summary, heading, text
    /// An item of a list this deep, from 1.
    case item(depth: Int)
  }

  struct Piece {
    var kind: Kind
    var text: MarkedText
    /// Lines from the beginning of the HTML, of its first and last words.
    var line: Int
    var lastLine: Int
    /// How many `<details>` it stands in.
    var depth: Int
  }

  private let tokens: [(token: HTMLScanner.Token, line: Int)]
  private(set) var state: HTMLState
  private var kind = Kind.text
  private var text = MarkedText()
  private var line = 0
  private var lastLine = 0
  private var pieces: [Piece] = []

  init(_ tokens: [(token: HTMLScanner.Token, line: Int)], state: HTMLState) {
    self.tokens = tokens
    self.state = state
  }

  mutating func next() -> [Piece] {
    var skipped: String?
    for (token, line) in tokens {
      if let name = skipped {
        if case .close(name, _) = token { skipped = nil }
        continue
      }
      switch token {
      case .comment: break
      case .open(let name, _) where name == "script" || name == "style": skipped = name
      case .open(let name, let tag): open(name, tag: tag)
      case .close(let name, let tag): close(name, tag: tag)
      case .text(let words): add(words, line: line)
      }
    }
    finish()
    return pieces
  }

  private mutating func open(_ name: String, tag: String) {
    switch name {
    case "details":
      finish()
      state.detailsDepth += 1
    case "summary": begin(.summary)
    case "ul", "ol":
      finish()
      state.listDepth += 1
    case "li": begin(.item(depth: max(1, state.listDepth)))
    case "h1", "h2", "h3", "h4", "h5", "h6": begin(.heading)
    case "p", "div", "td", "th", "tr", "table", "dt", "dd", "blockquote": if kind == .text { finish() }
    case "br": append(" ")
    case "a":
      text.targets.append(HTMLScanner.target(of: tag))
      text.scalars.append(MarkedText.Mark.link)
    case "code", "kbd", "tt": append("`")
    default: if !HTMLScanner.isFormatting(name) { append(tag) }
    }
  }

  private mutating func close(_ name: String, tag: String) {
    switch name {
    case "details":
      finish()
      state.detailsDepth = max(0, state.detailsDepth - 1)
    case "ul", "ol":
      finish()
      state.listDepth = max(0, state.listDepth - 1)
    case "summary", "li", "h1", "h2", "h3", "h4", "h5", "h6": finish()
    case "a":
      if text.targets.count > text.scalars.count(where: { $0 == MarkedText.Mark.linkEnd }) {
        text.scalars.append(MarkedText.Mark.linkEnd)
      }
    case "p", "div", "td", "th", "tr", "table", "dt", "dd", "blockquote": if kind == .text { finish() }
    case "code", "kbd", "tt": append("`")
    default: if !HTMLScanner.isFormatting(name) { append(tag) }
    }
  }

  private mutating func begin(_ kind: Kind) {
    finish()
    self.kind = kind
  }

  private mutating func add(_ words: String, line: Int) {
    let hasWords = words.unicodeScalars.contains { !$0.isSpace }
    if !hasWords {
      append(" ")
      return
    }
    let before = words.utf8.prefix { $0 == Ascii.lineFeed || $0 == Ascii.space || $0 == Ascii.tab }
    let first = line + before.count { $0 == Ascii.lineFeed }
    let body = MarkedText.collapsed(words)
    if !text.hasWords { self.line = first }
    var end = words.utf8[...]
    while let last = end.last, last == Ascii.lineFeed || last == Ascii.space || last == Ascii.tab {
      end.removeLast()
    }
    lastLine = line + end.count { $0 == Ascii.lineFeed }
    let opensSpaced = words.unicodeScalars.first?.isSpace == true
    let endsSpaced = words.unicodeScalars.last?.isSpace == true
    append((opensSpaced ? " " : "") + HTMLScanner.unescaped(body) + (endsSpaced ? " " : ""))
  }

  private mutating func append(_ words: String) {
    text.scalars.append(contentsOf: words.unicodeScalars.lazy.filter { !MarkedText.Mark.all.contains($0) })
  }

  private mutating func finish() {
    if text.hasWords || !text.targets.isEmpty {
      pieces.append(
        Piece(kind: kind, text: text, line: line, lastLine: max(line, lastLine), depth: state.detailsDepth))
    }
    text = MarkedText()
    kind = .text
  }
}

extension HTMLScanner {
  /// All the words of a piece of HTML.
  static func visibleText(_ html: String) -> String {
    var pieces = HTMLPieces(tokens(html), state: HTMLState())
    return pieces.next().map(\.text.rendered).joined(separator: " ")
  }

  /// The questions that stand in `<summary>` elements; "Answer" and the like are none.
  static func questions(inSummariesOf html: String) -> [String] {
    guard html.holds("<summary") else { return [] }
    var pieces = HTMLPieces(tokens(html), state: HTMLState())
    return pieces.next().filter { $0.kind == .summary }.map { QuestionText($0.text).text }.filter(
      QuestionSense.readsAsQuestion)
  }
}
