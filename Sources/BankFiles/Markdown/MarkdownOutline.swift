import Interviewing

/// What stands below one heading, up to the next.
struct MarkdownSection {
  /// Where its questions are, in the order of preference.
  enum Mode { case labelled, summaries, list, paragraphs }

  /// 0 for what comes before the first heading.
  var level: Int
  var heading: MarkdownBlock?
  var blocks: [MarkdownBlock] = []
  /// The headings above and of it, as a question's category.
  var path: [String] = []
  var title = SectionTitle.ordinary
  /// Whether the heading itself is a question.
  var isQuestion = false
  /// Whether what stands here belongs to a question above.
  var holdsAnswer = false
  var mode = Mode.list

  init(level: Int) { self.level = level }
}

/// A Markdown file's sections, with which of the headings are questions and where else to look for them.
struct MarkdownOutline {
  private(set) var sections: [MarkdownSection] = []
  /// How many questions stand in headings, lists, labelled lines and summaries: where there are some, a
  /// paragraph is rather prose.
  private(set) var structuredCount = 0

  init(_ blocks: [MarkdownBlock]) {
    cut(blocks)
    markQuestions()
    nest()
    for index in sections.indices where !sections[index].holdsAnswer && !sections[index].isQuestion {
      sections[index].mode = Self.mode(of: sections[index])
    }
    structuredCount = sections.reduce(0) {
      $0 + ($1.isQuestion ? 1 : $1.holdsAnswer ? 0 : Self.structured($1))
    }
  }

  private mutating func cut(_ blocks: [MarkdownBlock]) {
    var section = MarkdownSection(level: 0)
    for block in blocks {
      if case .heading(let level) = block.kind {
        sections.append(section)
        section = MarkdownSection(level: level)
        section.heading = block
        section.title = SectionTitle(block.text.plain)
      } else {
        section.blocks.append(block)
      }
    }
    sections.append(section)
  }

  /// Headings are questions where at least three of a level, and 60 % of them, read as such, among those
  /// under one heading or in the whole file; and wherever one is labelled as a question.
  private mutating func markQuestions() {
    let texts = sections.map { $0.heading.map { QuestionText($0.text) } }
    let reads = texts.map { text in text.map { QuestionSense.readsAsQuestion($0.text) } ?? false }
    var groups: [[Int]: [Int]] = [:]
    var parents: [Int] = []
    for index in sections.indices where sections[index].level > 0 {
      let level = sections[index].level
      while let last = parents.last, sections[last].level >= level { parents.removeLast() }
      groups[[level, parents.last ?? -1], default: []].append(index)
      groups[[level], default: []].append(index)
      parents.append(index)
    }
    for group in groups.values {
      let members = group.filter { sections[$0].title == .ordinary || reads[$0] }
      let count = members.count { reads[$0] }
      guard count >= 3, count * 10 >= members.count * 6 else { continue }
      for index in members where reads[index] || !hasOwnQuestions(index, reads: reads) {
        sections[index].isQuestion = true
      }
    }
    for index in sections.indices where texts[index]?.label == .question {
      sections[index].isQuestion = true
    }
  }

  /// A heading over questions is a category, even among headings that are questions.
  private func hasOwnQuestions(_ index: Int, reads: [Bool]) -> Bool {
    if Self.structured(sections[index]) > 0 { return true }
    for next in sections.indices.dropFirst(index + 1) {
      if sections[next].level <= sections[index].level { return false }
      if reads[next] || Self.structured(sections[next]) > 0 { return true }
    }
    return false
  }

  /// Categories, and which sections belong to a question above or to a section that is passed over.
  private mutating func nest() {
    var above: [Int] = []
    for index in sections.indices {
      while let last = above.last, sections[last].level >= sections[index].level { above.removeLast() }
      if let parent = above.last {
        sections[index].holdsAnswer = sections[parent].isQuestion || sections[parent].holdsAnswer
        if sections[index].title == .ordinary || sections[parent].title == .avoid {
          sections[index].title = sections[parent].title
        }
      }
      if sections[index].isQuestion { sections[index].holdsAnswer = false }
      sections[index].path = above.filter { !sections[$0].isQuestion }.map(name)
      if sections[index].level > 0 {
        if !sections[index].isQuestion { sections[index].path.append(name(of: index)) }
        above.append(index)
      }
      sections[index].path.removeAll(where: \.isEmpty)
    }
  }

  private func name(of index: Int) -> String {
    sections[index].heading.map { QuestionText($0.text).text } ?? ""
  }

  private static func mode(of section: MarkdownSection) -> MarkdownSection.Mode {
    let paragraphs = section.blocks.filter { $0.kind == .paragraph }
    if paragraphs.contains(where: { isLabelled($0.text) }) { return .labelled }
    if section.blocks.contains(where: {
      $0.kind == .html && !HTMLScanner.questions(inSummariesOf: $0.literal).isEmpty
    }) {
      return .summaries
    }
    let items = section.blocks.filter { $0.kind == .list }.flatMap(\.children)
    let reading = items.count { MarkdownBankParser.readsAsQuestion(item: $0) }
    let bold = paragraphs.count { $0.text.isBoldQuestion }
    if bold > 0 && reading * 2 < items.count { return .labelled }
    let hasLists =
      !items.isEmpty || section.blocks.contains { $0.kind == .html && $0.literal.contains("<li") }
    return hasLists ? .list : .paragraphs
  }

  /// A paragraph with a line that is labelled as a question, or bold with a number.
  static func isLabelled(_ text: MarkedText) -> Bool {
    text.lines.contains { line in
      guard let label = line.text.trimmed.withoutLeadingSigns.leadingLabel, label.rest.hasWords else {
        return false
      }
      return label.label == .question || label.label == .number && line.text.isBoldQuestion
    }
  }

  /// How many questions a section seems to hold, paragraphs not counted.
  private static func structured(_ section: MarkdownSection) -> Int {
    section.blocks.reduce(0) { sum, block in
      switch block.kind {
      case .list: sum + block.children.count { MarkdownBankParser.readsAsQuestion(item: $0) }
      case .paragraph: sum + (isLabelled(block.text) || block.text.isBoldQuestion ? 1 : 0)
      case .html: sum + HTMLScanner.questions(inSummariesOf: block.literal).count
      default: sum
      }
    }
  }
}

extension MarkedText {
  /// A line in bold that reads as a question, alone or with an explanation after it.
  var isBoldQuestion: Bool {
    let text = withoutBackLinks.trimmed.withoutLeadingSigns
    if text.isStrong { return QuestionSense.readsAsQuestion(QuestionText(text).text) }
    guard text.scalars.first == Mark.strong, let (lead, _) = text.leadingEmphasis else { return false }
    if let label = text.leadingLabel, label.label == .number, !lead.hasLetters {
      return QuestionSense.readsAsQuestion(label.rest.plain)
    }
    return lead.plain.hasSuffix("?")
      || lead.leadingLabel?.label == .number && QuestionSense.readsAsQuestion(lead.plain)
  }

  var hasLetters: Bool { scalars.contains { $0.properties.isAlphabetic } }
}
