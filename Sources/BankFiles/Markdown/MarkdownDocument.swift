import CCommonMark

/// A block of a Markdown file with the lines it takes up.
struct MarkdownBlock {
  enum Kind: Equatable {
    case heading(level: Int)
    case paragraph, list, item, code, html, quote, rule, table
    /// A row and a cell of a table; the cell's text is in `text`.
    case row, cell
  }

  var kind: Kind
  /// From 1.
  var lines: ClosedRange<Int>
  /// Of headings, paragraphs and cells.
  var text = MarkedText() {
    didSet {
      question = QuestionText(text)
      readsAsQuestion = QuestionSense.readsAsQuestion(question.text)
    }
  }
  /// `text` without the marks around a question.
  private(set) var question = QuestionText(MarkedText())
  private(set) var readsAsQuestion = false
  /// Of code and HTML.
  var literal = ""
  var children: [MarkdownBlock] = []
}

/// A Markdown file as the CommonMark parser sees it.
enum MarkdownDocument {
  /// Deeper blocks are left out; no list made by a person comes near it.
  private static let deepest = 40

  private static let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// The top blocks of a text whose lines end in LF.
  static func parse(_ bytes: [UInt8], lineCount: Int) -> [MarkdownBlock] {
    extensionsAreRegistered
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    if let tables = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, tables)
    }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        cmark_parser_feed(parser, text.baseAddress, text.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(document) }
    var reader = Reader(bytes: bytes, lineCount: max(1, lineCount))
    return reader.blocks(in: document, depth: 0)
  }

  /// Takes the parser's tree over into values.
  private struct Reader {
    let bytes: [UInt8]
    let lineCount: Int
    /// Where each line begins, for looking at the mark that an emphasis is written with.
    private var lineStarts: [Int]

    init(bytes: [UInt8], lineCount: Int) {
      self.bytes = bytes
      self.lineCount = lineCount
      lineStarts = [0]
      for (index, byte) in bytes.enumerated() where byte == Ascii.lineFeed { lineStarts.append(index + 1) }
    }

    mutating func blocks(in parent: OpaquePointer, depth: Int) -> [MarkdownBlock] {
      var blocks: [MarkdownBlock] = []
      var next = cmark_node_first_child(parent)
      while let node = next {
        if let block = block(node, depth: depth) { blocks.append(block) }
        next = cmark_node_next(node)
      }
      return blocks
    }

    private mutating func block(_ node: OpaquePointer, depth: Int) -> MarkdownBlock? {
      guard let kind = kind(of: node), depth < MarkdownDocument.deepest else { return nil }
      let first = min(max(1, Int(cmark_node_get_start_line(node))), lineCount)
      let last = min(max(first, Int(cmark_node_get_end_line(node))), lineCount)
      var block = MarkdownBlock(kind: kind, lines: first...last)
      switch kind {
      case .heading, .paragraph, .cell:
        var text = MarkedText()
        addInlines(of: node, to: &text, depth: 0)
        block.text = text
      case .code, .html: block.literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
      default: block.children = blocks(in: node, depth: depth + 1)
      }
      return block
    }

    private func kind(of node: OpaquePointer) -> MarkdownBlock.Kind? {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
      case CMARK_NODE_PARAGRAPH: return .paragraph
      case CMARK_NODE_LIST: return .list
      case CMARK_NODE_ITEM: return .item
      case CMARK_NODE_CODE_BLOCK: return .code
      case CMARK_NODE_HTML_BLOCK: return .html
      case CMARK_NODE_BLOCK_QUOTE: return .quote
      case CMARK_NODE_THEMATIC_BREAK: return .rule
      default:
        // The table extension numbers its nodes when it is registered.
        switch cmark_node_get_type_string(node).map({ String(cString: $0) }) {
        case "table": return .table
        case "table_row", "table_header": return .row
        case "table_cell": return .cell
        default: return nil
        }
      }
    }

    private mutating func addInlines(of parent: OpaquePointer, to text: inout MarkedText, depth: Int) {
      guard depth < MarkdownDocument.deepest else { return }
      var next = cmark_node_first_child(parent)
      while let node = next {
        addInline(node, to: &text, depth: depth)
        next = cmark_node_next(node)
      }
    }

    private mutating func addInline(_ node: OpaquePointer, to text: inout MarkedText, depth: Int) {
      let literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT:
        text.scalars.append(
          contentsOf: literal.unicodeScalars.lazy.filter { !MarkedText.Mark.all.contains($0) })
      case CMARK_NODE_CODE: text.scalars.append(contentsOf: codeSpan(literal, node: node).unicodeScalars)
      case CMARK_NODE_SOFTBREAK: text.scalars.append(MarkedText.Mark.softBreak)
      case CMARK_NODE_LINEBREAK: text.scalars.append(MarkedText.Mark.hardBreak)
      case CMARK_NODE_HTML_INLINE: addHTML(literal, to: &text)
      case CMARK_NODE_STRONG:
        wrap(node, MarkedText.Mark.strong, MarkedText.Mark.strongEnd, in: &text, depth: depth)
      case CMARK_NODE_EMPH:
        let isUnderscore = source(at: node) == UInt8(ascii: "_")
        let mark = isUnderscore ? MarkedText.Mark.underscore : MarkedText.Mark.emphasis
        let end = isUnderscore ? MarkedText.Mark.underscoreEnd : MarkedText.Mark.emphasisEnd
        wrap(node, mark, end, in: &text, depth: depth)
      case CMARK_NODE_LINK:
        text.targets.append(cmark_node_get_url(node).map { String(cString: $0) } ?? "")
        wrap(node, MarkedText.Mark.link, MarkedText.Mark.linkEnd, in: &text, depth: depth)
      case CMARK_NODE_IMAGE: break
      default: addInlines(of: node, to: &text, depth: depth + 1)
      }
    }

    private mutating func wrap(
      _ node: OpaquePointer, _ mark: Unicode.Scalar, _ end: Unicode.Scalar, in text: inout MarkedText,
      depth: Int
    ) {
      text.scalars.append(mark)
      addInlines(of: node, to: &text, depth: depth + 1)
      text.scalars.append(end)
    }

    /// Tags of formatting go; a tag that a question talks about stays.
    private func addHTML(_ tag: String, to text: inout MarkedText) {
      let name = HTMLScanner.tagName(tag)
      if name == "br" {
        text.scalars.append(" ")
      } else if !HTMLScanner.isFormatting(name) && !tag.hasPrefix("<!") {
        text.scalars.append(contentsOf: tag.unicodeScalars)
      }
    }

    private func source(at node: OpaquePointer) -> UInt8? {
      offset(of: node).map { bytes[$0] }
    }

    private func offset(of node: OpaquePointer) -> Int? {
      let line = Int(cmark_node_get_start_line(node))
      let column = Int(cmark_node_get_start_column(node))
      guard line >= 1, line <= lineStarts.count, column >= 1 else { return nil }
      let offset = lineStarts[line - 1] + column - 1
      return offset < bytes.count ? offset : nil
    }

    /// With the backticks that stand in the source, or else as many as the content needs.
    private func codeSpan(_ literal: String, node: OpaquePointer) -> String {
      var ticks = "`"
      if let offset = offset(of: node) {
        let written = bytes[..<offset].reversed().prefix { $0 == UInt8(ascii: "`") }.count
        ticks = String(repeating: "`", count: min(max(written, 1), 80))
      }
      while literal.holds(ticks) { ticks += "`" }
      let isSpaced = literal.hasPrefix("`") || literal.hasSuffix("`")
      return isSpaced ? "\(ticks) \(literal) \(ticks)" : ticks + literal + ticks
    }
  }
}
