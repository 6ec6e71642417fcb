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
  /// Whether it stands inside `<details>`, or its heading says that an answer follows.
  var isEnclosed = false
  /// Whether the heading itself is a question.
  var isQuestion = false
  /// Whether what stands here belongs to a question above.
  var holdsAnswer = false
  var mode = Mode.list

  init(level: Int) { self.level = level }

  /// Three items or more, most of them questions.
  var isMostlyQuestions: Bool {
    let items = blocks.filter { $0.kind == .list }.flatMap(\.children)
    let reading = items.count { item in
      MarkdownBankParser.readsAsQuestion(item: item)
        && MarkdownBankParser.opening(of: item)?.text.isOutwardLink == false
    }
    return reading >= 3 && reading * 2 >= items.count
  }
}

/// A Markdown file's sections, with which of the headings are questions and where else to look for them.
struct MarkdownOutline {
  private(set) var sections: [MarkdownSection] = []
  /// How many questions stand in headings, lists, labelled lines and summaries: where there are some, a
  /// paragraph is rather prose.
  private(set) var structuredCount = 0
  /// How many paragraphs of sections without any of these stand alone as questions.
  private(set) var paragraphCount = 0
  /// Whether a list item that is a link counts as a question where it reads as one: not among links that don't.
  private(set) var takesLinks = false

  /// Whether the paragraphs that read as questions are more likely so than parts of prose.
  var takesParagraphs: Bool { structuredCount < max(3, paragraphCount) }

  init(_ blocks: [MarkdownBlock]) {
    cut(blocks)
    markEnclosed()
    markQuestions()
    nest()
    for index in sections.indices where !sections[index].holdsAnswer && !sections[index].isQuestion {
      sections[index].mode = Self.mode(of: sections[index])
    }
    var links = (all: 0, reading: 0)
    for section in sections { section.blocks.forEach { Self.countLinks(in: $0, &links) } }
    takesLinks = links.reading * 10 >= links.all * 6
    paragraphCount = sections.filter { $0.mode == .paragraphs && !$0.holdsAnswer && $0.title == .ordinary }
      .flatMap(\.blocks).count {
        $0.kind == .paragraph && MarkdownBankParser.standsAlone($0.question.text)
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
    let texts = sections.map { $0.heading?.question }
    for index in sections.indices where texts[index]?.label == .guidance { sections[index].isEnclosed = true }
    let reads = sections.indices.map { index in
      !sections[index].isEnclosed && texts[index].map { QuestionSense.readsAsQuestion($0.text) } ?? false
    }
    var groups: [[Int]: [Int]] = [:]
    var parents: [Int] = []
    for index in sections.indices where sections[index].level > 0 && !sections[index].isEnclosed {
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
    for index in sections.indices where texts[index]?.label == .question && !sections[index].isEnclosed {
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

  private static func countLinks(in block: MarkdownBlock, _ links: inout (all: Int, reading: Int)) {
    if block.kind == .item, let opening = MarkdownBankParser.opening(of: block), opening.text.isOutwardLink {
      links.all += 1
      if opening.readsAsQuestion { links.reading += 1 }
    }
    for child in block.children { countLinks(in: child, &links) }
  }

  /// Finds the headings inside `<details>`: they belong to what is folded away there. Where the next tag
  /// after a heading opens another one, somebody only forgot to close the last.
  private mutating func markEnclosed() {
    var events: [(section: Int, opens: Bool)] = []
    for (index, section) in sections.enumerated() {
      for block in section.blocks where block.kind == .html && block.literal.holds("details") {
        for (token, _) in HTMLScanner.tokens(block.literal) {
          if case .open("details", _) = token { events.append((index, true)) }
          if case .close("details", _) = token { events.append((index, false)) }
        }
      }
    }
    var depth = 0
    for (place, event) in events.enumerated() {
      depth = max(0, depth + (event.opens ? 1 : -1))
      guard depth > 0, place + 1 < events.count, !events[place + 1].opens else { continue }
      for index in event.section..<events[place + 1].section { sections[index + 1].isEnclosed = true }
    }
  }

  /// Categories, and which sections belong to a question above or to a section that is passed over.
  private mutating func nest() {
    var above: [Int] = []
    for index in sections.indices {
      if sections[index].isEnclosed {
        let above = index > 0 ? sections[index - 1] : sections[index]
        sections[index].isEnclosed = above.isQuestion || above.holdsAnswer || Self.structured(above) > 0
        sections[index].holdsAnswer = sections[index].isEnclosed
        if sections[index].isEnclosed { continue }
      }
      while let last = above.last, sections[last].level >= sections[index].level { above.removeLast() }
      if let parent = above.last {
        sections[index].holdsAnswer = sections[parent].isQuestion || sections[parent].holdsAnswer
        if sections[parent].title == .avoid { sections[index].title = .avoid }
      }
      if sections[index].isQuestion { sections[index].holdsAnswer = false }
      sections[index].path = above.filter { !sections[$0].isQuestion && sections[$0].title != .contents }.map(
        name)
      if sections[index].level > 0 {
        if !sections[index].isQuestion { sections[index].path.append(name(of: index)) }
        above.append(index)
      }
      sections[index].path.removeAll(where: \.isEmpty)
    }
  }

  private func name(of index: Int) -> String {
    sections[index].heading.map { MarkdownBankParser.categoryName($0.question.text) } ?? ""
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
    if bold > 0 && (items.isEmpty || reading * 2 < items.count) { return .labelled }
    let hasLists =
      !items.isEmpty || section.blocks.contains { $0.kind == .html && $0.literal.holds("<li") }
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

  /// A list item that is mostly a link to somewhere else.
  var isOutwardLink: Bool {
    !targets.isEmpty && linkShare >= 0.5 && targets.contains { !$0.hasPrefix("#") }
  }

  var hasLetters: Bool { scalars.contains { $0.isLetter } }
}
