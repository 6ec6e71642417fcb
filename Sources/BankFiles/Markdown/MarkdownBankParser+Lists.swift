import Interviewing

extension MarkdownBankParser {
  /// The words of an item's first line or lines, and where they stand.
  static func opening(of item: MarkdownBlock) -> MarkdownBlock? {
    item.children.first.flatMap { child in
      switch child.kind {
      case .paragraph, .heading: child
      default: nil
      }
    }
  }

  static func readsAsQuestion(item: MarkdownBlock) -> Bool {
    guard let opening = opening(of: item) else { return false }
    return opening.readsAsQuestion && isPassedOver(opening.text, reads: true) == nil
  }

  /// The class of an item that is no question, by its looks: contents, a link, a slot.
  static func isPassedOver(_ text: MarkedText, reads: Bool) -> LineClass? {
    if !text.hasWords { return text.targets.isEmpty ? .slot : .link }
    if !text.targets.isEmpty && text.linkShare > 0.9 && text.targets.allSatisfy({ $0.hasPrefix("#") }) {
      return .contents
    }
    if !text.targets.isEmpty && text.linkShare >= 0.5 && !reads { return .link }
    let words = text.plain
    let isAddress = words.hasPrefix("http://") || words.hasPrefix("https://")
    if isAddress && !words.utf8.contains(Ascii.space) { return .link }
    if !reads && (words.holds("____") || words.hasSuffix(".....") || words.hasSuffix("___")) {
      return .slot
    }
    return nil
  }

  mutating func readListBlock(_ block: MarkdownBlock) {
    switch block.kind {
    case .list: readList(block)
    case .quote:
      for child in block.children where child.kind == .list { readList(child) }
    case .table: readTable(block)
    case .paragraph where current != nil && block.question.label == .guidance:
      addGuidance(block.question.text, lines: block.lines)
    default: break
    }
  }

  /// The items of a list at the outermost level.
  mutating func readList(_ list: MarkdownBlock) {
    for item in list.children { readItem(item) }
    close()
  }

  private mutating func readItem(_ item: MarkdownBlock) {
    guard let opening = Self.opening(of: item) else { return readBareItem(item) }
    let looks = Self.isPassedOver(opening.text, reads: opening.readsAsQuestion)
    if let passed = looks ?? (isPlainLink(opening.text) ? .link : nil) {
      close()
      paint(opening.lines, passed)
      for child in item.children.dropFirst() where child.kind == .list {
        if passed == .contents { paintItems(child, .contents) } else { readList(child) }
      }
      return
    }
    let text = opening.question
    if text.label == .speaker { return paint(item.lines, .script) }
    if text.label == .guidance && (current != nil || !opening.readsAsQuestion) {
      return addGuidance(text.text, lines: item.lines)
    }
    let isSure = QuestionSense.readsAsQuestion(text.text)
    let isTicked = opening.text.trimmed.scalars.starts(with: "[".unicodeScalars)
    if isCategory(opening.text, of: item, reads: isSure) {
      close()
      paint(opening.lines, .heading)
      section.path.append(Self.categoryName(text.text))
      for child in item.children.dropFirst() where child.kind == .list { readList(child) }
      section.path.removeLast()
      return
    }
    if !isSure
      && (section.title == .aside || section.title == .contents || isTicked && Self.isChecklist(opening.text))
    {
      return close()
    }
    if !QuestionWords.occur(in: text.text) { return paint(opening.lines, .slot) }
    start(text, lines: opening.lines, isSure: isSure && section.title == .ordinary && text.label != .guidance)
    readRest(of: item)
  }

  /// A link to read on, even where its text reads as a question.
  private func isPlainLink(_ text: MarkedText) -> Bool {
    text.isOutwardLink && (!outline.takesLinks || section.title == .aside)
  }

  /// `[ ]` or `[x]` before the words.
  private static func isChecklist(_ text: MarkedText) -> Bool {
    let scalars = text.trimmed.scalars
    return scalars.count > 3 && scalars[0] == "[" && scalars[2] == "]"
      && " xX".unicodeScalars.contains(scalars[1])
  }

  /// "**Teamwork**" or "Teamwork:" over a list of questions.
  private func isCategory(_ text: MarkedText, of item: MarkdownBlock, reads: Bool) -> Bool {
    guard !reads else { return false }
    let nested = item.children.dropFirst().filter { $0.kind == .list }.flatMap(\.children)
    let reading = nested.count { Self.readsAsQuestion(item: $0) }
    let looksIt = text.isStrong || text.plain.hasSuffix(":") || text.plain.hasSuffix("：")
    return reading >= 1 && reading * 10 >= nested.count * 6 && looksIt
  }

  /// What an item holds below its question: follow-ups in nested lists, code, explanations.
  private mutating func readRest(of item: MarkdownBlock) {
    for child in item.children.dropFirst() {
      switch child.kind {
      case .code where takesCode:
        current?.question.code = child.literal
        paint(child.lines, .detail, blanksToo: true)
        takesCode = false
      case .list: readNested(child)
      case .html: readHTML(child)
      default: readAnswerBlock(child)
      }
    }
  }

  /// Nested items that read as questions are follow-ups, and so are their neighbours where most do.
  mutating func readNested(_ list: MarkdownBlock) {
    let reading = list.children.count { Self.readsAsQuestion(item: $0) }
    let mostRead = reading * 2 >= list.children.count
    for item in list.children {
      guard let opening = Self.opening(of: item) else { continue }
      let text = opening.question
      let passed = Self.isPassedOver(opening.text, reads: opening.readsAsQuestion)
      let isQuestion = QuestionSense.readsAsQuestion(text.text) || reading > 0 && mostRead
      if let passed {
        paint(opening.lines, passed)
      } else if isQuestion && text.label != .guidance {
        addFollowUp(text, lines: opening.lines)
      } else {
        addGuidance(text.text, lines: opening.lines)
      }
      for child in item.children.dropFirst() {
        if child.kind == .list { readNested(child) } else { readAnswerBlock(child) }
      }
    }
  }

  private mutating func readBareItem(_ item: MarkdownBlock) {
    if item.children.isEmpty { return paint(item.lines, .slot) }
    for child in item.children {
      if child.kind == .list {
        readList(child)
      } else if child.kind == .html {
        readHTML(child)
      } else if current != nil {
        readAnswerBlock(child)
      }
    }
  }

  private mutating func paintItems(_ list: MarkdownBlock, _ lineClass: LineClass) {
    paint(list.lines, lineClass)
  }

  /// Rows of a table with a column of questions.
  mutating func readTable(_ table: MarkdownBlock) {
    guard let header = table.children.first,
      let column = header.children.firstIndex(where: { BankColumn($0.text.plain) == .question })
    else { return }
    paint(header.lines, .header)
    for row in table.children.dropFirst() where column < row.children.count {
      let cell = row.children[column]
      if let passed = Self.isPassedOver(cell.text, reads: cell.readsAsQuestion) {
        paint(row.lines, passed == .slot ? .table : passed)
        continue
      }
      let text = cell.question
      start(
        text, lines: row.lines.lowerBound...row.lines.lowerBound,
        isSure: QuestionSense.readsAsQuestion(text.text))
      for (index, other) in row.children.enumerated() where index != column && index < header.children.count {
        guard other.text.hasWords else { continue }
        switch BankColumn(header.children[index].text.plain) {
        case .followUp: current?.question.followUps.append(other.text.rendered)
        case .lookFor: current?.question.lookFor.append(other.text.rendered)
        case .answer, .notes: current?.question.notes.append(other.text.rendered)
        default: break
        }
      }
      close()
    }
  }
}
