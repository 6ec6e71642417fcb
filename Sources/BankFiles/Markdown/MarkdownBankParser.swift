import Interviewing

/// Reads the lists of questions that people keep as Markdown, section by section: labelled lines, else
/// `<summary>` elements, else headings that are questions, else list items, else paragraphs.
struct MarkdownBankParser {
  let source: SourceText
  var builder: BankBuilder
  /// The question that is being read, with the lines after its first that belong to its words.
  var current: QuestionDraft?
  /// Whether a code block that comes now belongs to the current question.
  var takesCode = false
  var section = MarkdownSection(level: 0)
  var html = HTMLState()
  let outline: MarkdownOutline

  static func read(_ source: SourceText, fileName: String, diagnostics: [BankDiagnostic]) -> BankReading {
    let repair = MarkdownRepair(source)
    let blocks = MarkdownDocument.parse(repair.bytes, lineCount: source.lines.count)
    var parser = MarkdownBankParser(source: source, blocks: blocks)
    parser.builder.note(diagnostics + repair.diagnostics)
    for (index, lineClass) in repair.classes { parser.builder.classify(line: index + 1, as: lineClass) }
    for section in parser.outline.sections { parser.read(section) }
    parser.close()
    return parser.builder.finish(format: .markdown, fileName: fileName)
  }

  private init(source: SourceText, blocks: [MarkdownBlock]) {
    self.source = source
    outline = MarkdownOutline(blocks)
    builder = BankBuilder(lineCount: source.lines.count, listsRepeats: true)
    for (index, line) in source.lines.enumerated() where !source.trimmed(line).isEmpty {
      builder.classify(
        line: index + 1, as: source.bytes[line.lowerBound] == UInt8(ascii: "[") ? .link : .prose)
    }
    for block in blocks { classify(block) }
  }

  /// What a block's lines are when no question is found in them.
  private mutating func classify(_ block: MarkdownBlock) {
    switch block.kind {
    case .heading: paint(block.lines, .heading)
    case .code: paint(block.lines, .code, blanksToo: true)
    case .table: paint(block.lines, .table)
    case .rule: paint(block.lines, .comment)
    case .html:
      let kind: LineClass =
        switch HTMLScanner.tagName(block.literal) {
        case "script", "style": .script
        default: !QuestionWords.occur(in: HTMLScanner.visibleText(block.literal)) ? .comment : .prose
        }
      paint(block.lines, kind, blanksToo: kind == .script)
    default: for child in block.children { classify(child) }
    }
  }

  /// Gives lines a class; blank ones stay blank unless they are part of what is painted.
  mutating func paint(_ lines: ClosedRange<Int>, _ lineClass: LineClass, blanksToo: Bool = false) {
    for line in lines where source.lines.indices.contains(line - 1) {
      if blanksToo || !source.trimmed(source.lines[line - 1]).isEmpty {
        builder.classify(line: line, as: lineClass)
      }
    }
  }

  // MARK: Sections

  private mutating func read(_ next: MarkdownSection) {
    if next.isEnclosed, current != nil {
      // Its heading and all below belong to the question above.
      section.holdsAnswer = true
      section.isEnclosed = true
      return readBody(next.blocks) { $0.readAnswerBlock($1) }
    }
    close()
    section = next
    if next.title == .aside && next.isMostlyQuestions { section.title = .ordinary }
    html.enterSection()
    if next.title == .avoid { return passOver(next) }
    if next.isQuestion, let heading = next.heading {
      let text = heading.question
      start(text, lines: heading.lines, isSure: QuestionSense.readsAsQuestion(text.text))
      section.holdsAnswer = true
    }
    if section.holdsAnswer {
      if !next.isQuestion { current = nil }
      readBody(next.blocks) { $0.readAnswerBlock($1) }
      return
    }
    switch next.mode {
    case .labelled: readBody(next.blocks) { $0.readLabelledBlock($1) }
    case .summaries: readBody(next.blocks) { $0.readSummaryBlock($1) }
    case .list: readBody(next.blocks) { $0.readListBlock($1) }
    case .paragraphs: readBody(next.blocks) { $0.readParagraphBlock($1) }
    }
  }

  private mutating func readBody(
    _ blocks: [MarkdownBlock], _ read: (inout MarkdownBankParser, MarkdownBlock) -> Void
  ) {
    for block in blocks {
      if block.kind == .code, takesCode {
        current?.question.code = block.literal
        paint(block.lines, .detail, blanksToo: true)
      } else if block.kind == .html {
        readHTML(block)
      } else if html.isInDetails {
        readAnswerBlock(block)
      } else {
        read(&self, block)
        continue
      }
      takesCode = false
    }
  }

  /// A section of questions that are not to be asked: said, not read.
  private mutating func passOver(_ section: MarkdownSection) {
    guard let heading = section.heading else { return }
    let items = section.blocks.filter { $0.kind == .list }.reduce(0) { $0 + $1.children.count }
    guard items > 0 || section.blocks.contains(where: { $0.kind == .paragraph }) else { return }
    builder.warn(
      line: heading.lines.lowerBound, column: 1,
      "expected questions to ask, found a section of what not to ask, by its heading \"\(heading.text.plain)\"; "
        + "\(LineTally.count(items, "item", "items")) not read")
  }

  // MARK: Questions

  mutating func start(_ text: QuestionText, lines: ClosedRange<Int>, isSure: Bool) {
    close()
    guard QuestionWords.occur(in: text.text) else { return paint(lines, .slot) }
    var draft = QuestionDraft(text: text.text, line: lines.lowerBound)
    let line = source.lines[lines.lowerBound - 1]
    draft.column = source.column(ofByte: source.firstInk(in: line), inLine: lines.lowerBound - 1)
    draft.question.category = section.path
    draft.question.isDoubtful = !isSure
    if let explanation = text.explanation { draft.question.notes = [explanation] }
    current = draft
    takesCode = true
    if lines.count > 1 { paint(lines.lowerBound + 1...lines.upperBound, .continuation) }
    builder.classify(line: lines.lowerBound, as: .question)
  }

  mutating func addFollowUp(_ text: QuestionText, lines: ClosedRange<Int>) {
    current?.question.followUps.appendMissing([text.text])
    if let explanation = text.explanation { current?.question.notes.appendMissing([explanation]) }
    paint(lines, .followUp)
  }

  /// Words that explain or answer the current question; the first of them are kept with it.
  mutating func addGuidance(_ text: String, lines: ClosedRange<Int>) {
    guard current != nil else { return }
    takesCode = false
    paint(lines, .guidance)
    let room = 600
    let kept = current?.question.notes.reduce(0) { $0 + $1.utf8.count } ?? 0
    if !text.isEmpty && kept + text.utf8.count <= room { current?.question.notes.appendMissing([text]) }
  }

  /// A heading's words without the colon after them.
  static func categoryName(_ text: String) -> String {
    var name = text[...]
    while let last = name.unicodeScalars.last, ":： ".unicodeScalars.contains(last) {
      name.unicodeScalars.removeLast()
    }
    return String(name)
  }

  mutating func close() {
    guard let draft = current else { return }
    current = nil
    takesCode = false
    builder.add(draft)
  }
}
