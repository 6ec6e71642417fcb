import Interviewing

extension MarkdownBankParser {
  /// Below a heading that is a question, or inside `<details>`: answers, and now and then more questions.
  mutating func readAnswerBlock(_ block: MarkdownBlock) {
    switch block.kind {
    case .paragraph, .heading:
      let text = block.question
      addGuidance(text.text, lines: block.lines)
    case .list:
      let reading = block.children.count { item in
        Self.opening(of: item).map { QuestionSense.hasQuestionMark($0.text.plain) } ?? false
      }
      if current != nil && reading > 0 && reading == block.children.count {
        readNested(block)
      } else {
        addGuidance(Self.words(of: block), lines: block.lines)
      }
    case .quote: addGuidance(Self.words(of: block), lines: block.lines)
    case .code, .table, .html, .rule: takesCode = false
    default: for child in block.children { readAnswerBlock(child) }
    }
  }

  /// The words of a block's paragraphs, one after the other.
  private static func words(of block: MarkdownBlock) -> String {
    let own = block.text.rendered
    let parts = [own] + block.children.prefix(20).map(words)
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Lines labelled as questions start one; what follows belongs to it.
  mutating func readLabelledBlock(_ block: MarkdownBlock) {
    switch block.kind {
    case .paragraph: readLabelledLines(block)
    case .quote:
      for child in block.children { readLabelledBlock(child) }
    case .list where current == nil: readList(block)
    case .table where current == nil: readTable(block)
    default: readAnswerBlock(block)
    }
  }

  private mutating func readLabelledLines(_ block: MarkdownBlock) {
    var isOpen = false
    for (line, offset, endsHard) in block.text.lines {
      let number = min(block.lines.lowerBound + offset, block.lines.upperBound)
      let text = QuestionText(line)
      let isQuestion =
        text.label == .question || line.isBoldQuestion
        || text.label == .number && (line.isStrong || line.trimmed.scalars.first == MarkedText.Mark.strong)
      if isQuestion {
        start(text, lines: number...number, isSure: QuestionSense.readsAsQuestion(text.text))
        isOpen = text.explanation == nil && !endsHard && !text.text.hasSuffix("?")
      } else if isOpen && text.label == nil {
        current?.question.text += " " + text.text
        if let question = current?.question {
          current?.question.isDoubtful = !QuestionSense.readsAsQuestion(question.text)
        }
        builder.classify(line: number, as: .continuation)
        isOpen = !endsHard && !text.text.hasSuffix("?")
      } else if text.label == .speaker {
        paint(number...number, .script)
      } else {
        isOpen = false
        addGuidance(text.text, lines: number...number)
      }
    }
  }

  /// Paragraphs of a section without lists, labels and summaries.
  mutating func readParagraphBlock(_ block: MarkdownBlock) {
    switch block.kind {
    case .paragraph: readParagraph(block)
    case .quote:
      for child in block.children {
        if child.kind == .list { readList(child) } else if child.kind == .paragraph { readParagraph(child) }
      }
    case .table: readTable(block)
    default: break
    }
  }

  private mutating func readParagraph(_ block: MarkdownBlock) {
    let lines = block.text.lines
    let texts = lines.map { QuestionText($0.text) }
    if texts.contains(where: { $0.label == .speaker }) { return paint(block.lines, .script) }
    if block.text.isOutwardLink && !outline.takesLinks { return paint(block.lines, .link) }
    // Each line a question of its own, or one question wrapped over several.
    let eachAlone = lines.count > 1 && texts.allSatisfy { Self.standsAlone($0.text) }
    guard eachAlone else {
      return readParagraph(block.question, plain: block.text.plain, lines: block.lines)
    }
    for (text, line) in zip(texts, lines) {
      let number = min(block.lines.lowerBound + line.offset, block.lines.upperBound)
      readParagraph(text, plain: line.text.plain, lines: number...number)
    }
  }

  private mutating func readParagraph(_ text: QuestionText, plain: String, lines: ClosedRange<Int>) {
    let isLink = plain.hasPrefix("http://") || plain.hasPrefix("https://")
    guard !isLink, QuestionSense.readsAsQuestion(text.text) else {
      if isLink { paint(lines, .link) }
      return addGuidance(text.text, lines: lines)
    }
    let standsAlone = Self.standsAlone(text.text)
    let isProse = section.title != .ordinary || !outline.takesParagraphs
    if isProse && !(standsAlone && text.text.utf8.count <= 300) {
      return addGuidance(text.text, lines: lines)
    }
    start(text, lines: lines, isSure: standsAlone && !isProse)
  }

  /// A question and nothing else: it ends as one, or opens as one and is a sentence or two.
  static func standsAlone(_ text: String) -> Bool {
    let ending = text.unicodeScalars.reversed().first { !")\"'\u{201D}*_`".unicodeScalars.contains($0) }
    if ending == "?" || ending == "\u{FF1F}" || ending == "\u{61F}" { return text.utf8.count <= 600 }
    // After a question mark only a request may follow: "What is a closure? Give an example."
    let tail =
      text.utf8.lastIndex(of: Ascii.question).map { text[text.utf8.index(after: $0)...] } ?? text[...]
    return text.utf8.count <= 300 && QuestionSense.opensAsQuestion(String(tail))
  }
}
