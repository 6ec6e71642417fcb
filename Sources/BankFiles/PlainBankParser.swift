import Interviewing

/// Reads the plain format: one question a line, optional details indented below it.
///
///     line = blank | comment | directive | heading | question | detail
struct PlainBankParser {
  let source: SourceText
  let shape: LineShape
  var builder: BankBuilder
  /// What holds from here on: the whole file's defaults first, then one scope for each heading we are under.
  var scopes = [BankScope(level: 0)]
  var open: OpenQuestion?

  init(source: SourceText) {
    self.source = source
    shape = LineShape(source: source)
    builder = BankBuilder(lineCount: source.lines.count)
  }

  static func read(_ source: SourceText, fileName: String, diagnostics: [BankDiagnostic]) -> BankReading {
    var parser = PlainBankParser(source: source)
    parser.builder.note(diagnostics)
    for index in source.lines.indices { parser.readLine(index) }
    parser.closeQuestion()
    parser.leaveScopes(from: 0, at: nil)
    return parser.builder.finish(format: .plain, fileName: fileName)
  }

  private mutating func readLine(_ index: Int) {
    let line = source.lines[index]
    let ink = source.trimmed(line)
    let number = index + 1
    if ink.isEmpty { return builder.classify(line: number, as: .blank) }
    let first = source.bytes[ink.lowerBound]
    let hasTwo = ink.count >= 2
    if first == Ascii.slash && hasTwo && source.bytes[ink.lowerBound + 1] == Ascii.slash {
      return builder.classify(line: number, as: .comment)
    }
    let indent = source.bytes[line.lowerBound..<ink.lowerBound]
    if indent.count >= 2 || indent.first == Ascii.tab {
      return readDetail(ink, line: number)
    }
    if indent.count == 1 {
      builder.warn(
        line: number, column: 2,
        "expected two spaces or none before the text, found one; read as if there were none")
    }
    if first == Ascii.at && hasTwo && Ascii.isLetter(source.bytes[ink.lowerBound + 1]) {
      if readDirective(ink, line: number) { return }
    } else if first == Ascii.hash, readHeading(ink, line: number) {
      return
    }
    readQuestion(ink, line: number)
  }

  private mutating func readHeading(_ ink: Range<Int>, line: Int) -> Bool {
    var level = 0
    while level < ink.count && source.bytes[ink.lowerBound + level] == Ascii.hash { level += 1 }
    let rest = ink.lowerBound + level..<ink.upperBound
    let name = source.trimmed(rest)
    guard level <= 6, rest.isEmpty || name.lowerBound > rest.lowerBound else {
      if level <= 6 {
        builder.warn(
          line: line, column: 1 + level,
          "expected a space after \"\(source.string(ink.lowerBound..<rest.lowerBound))\" if this is a heading, "
            + "found none; kept as a question")
      } else {
        builder.warn(
          line: line, column: 1, "expected one to six \"#\", found \(level); kept as a question")
      }
      return false
    }
    closeQuestion()
    leaveScopes(from: level, at: line)
    scopes.append(BankScope(level: level, name: source.string(name)))
    builder.classify(line: line, as: .heading)
    if name.isEmpty {
      builder.warn(
        line: line, column: 1 + level,
        "expected a category's name after \"#\", found nothing; what follows has no category of its own")
    }
    return true
  }

  /// Ends the scopes of this level and deeper; the file's own ends only with the file.
  mutating func leaveScopes(from level: Int, at headingLine: Int?) {
    while let scope = scopes.last, scope.level >= level, scope.level > 0 || headingLine == nil {
      for directive in scope.unused {
        let end = headingLine.map { "the heading on line \($0) ends it" } ?? "the file ends first"
        builder.warn(
          line: directive.line, column: 1,
          "expected questions below \"@\(directive.name)\", found none: \(end); it has no effect")
      }
      scopes.removeLast()
      if scopes.isEmpty { return }
    }
  }

  private mutating func readQuestion(_ ink: Range<Int>, line: Int) {
    closeQuestion()
    let marked = shape.afterMark(ink) ?? ink
    if shape.isAddress(marked) { return builder.classify(line: line, as: .link) }
    let (text, tags) = shape.cutTags(marked)
    guard QuestionWords.occur(in: source.string(text)) else {
      builder.classify(line: line, as: .slot)
      builder.warn(
        line: line, column: source.column(ofByte: ink.lowerBound, inLine: line - 1),
        "expected a question, found no word in the line; not read")
      return
    }
    var draft = QuestionDraft(text: source.string(text), line: line)
    draft.column = source.column(ofByte: ink.lowerBound, inLine: line - 1)
    draft.question.category = scopes.filter { $0.level > 0 && !$0.name.isEmpty }.map(\.name)
    draft.question.seconds = scopes.last { $0.seconds != nil }?.seconds
    draft.question.level = scopes.last { $0.questionLevel != nil }?.questionLevel
    draft.question.isForEmployer = scopes.contains { $0.isForEmployer }
    for scope in scopes { draft.question.tags.appendMissing(scope.tags) }
    draft.question.tags.appendMissing(tags)
    for index in scopes.indices { scopes[index].unused = [] }
    builder.classify(line: line, as: .question)
    open = OpenQuestion(draft: draft)
  }

  private mutating func readDetail(_ ink: Range<Int>, line: Int) {
    guard open != nil else { return readDetailWithoutQuestion(ink, line: line) }
    let marked = shape.afterMark(ink)
    if let detail = labelled(marked ?? ink, line: line, allowsUnknown: marked == nil) {
      builder.classify(line: line, as: detail.label == .followUp ? .followUp : .detail)
      open?.details.append(detail)
    } else if let marked {
      builder.classify(line: line, as: .followUp)
      let followUp = detail(.followUp, marked, line: line)
      open?.details.append(followUp)
    } else {
      builder.classify(line: line, as: .continuation)
      continueOpen(ink)
    }
  }

  private mutating func readDetailWithoutQuestion(_ ink: Range<Int>, line: Int) {
    let column = source.column(ofByte: ink.lowerBound, inLine: line - 1)
    if let label = labelled(ink, line: line, allowsUnknown: false)?.label {
      builder.warn(
        line: line, column: column,
        "expected a question above \"\(label.rawValue)\", found none; not read")
      return builder.classify(line: line, as: .detail)
    }
    builder.warn(
      line: line, column: column,
      "expected a question above the indented line, found none; read as a question itself")
    readQuestion(ink, line: line)
  }

  /// "With neither mark nor label the line above goes on"; tags at its end are the question's all the same.
  private mutating func continueOpen(_ ink: Range<Int>) {
    guard let last = open?.details.indices.last else {
      let (text, tags) = shape.cutTags(ink)
      open?.draft.question.text += " " + source.string(text)
      open?.draft.question.tags.appendMissing(tags)
      return
    }
    let glue = open?.details[last].value.isEmpty == true ? "" : " "
    open?.details[last].value += glue + source.string(ink)
  }

  /// A detail with a label, or nil where the line has none.
  private mutating func labelled(_ range: Range<Int>, line: Int, allowsUnknown: Bool) -> OpenQuestion.Detail?
  {
    guard let colon = source.bytes[range].prefix(24).firstIndex(of: Ascii.colon) else { return nil }
    let name = source.string(source.trimmed(range.lowerBound..<colon))
    let value = source.trimmed(colon + 1..<range.upperBound)
    if let label = DetailLabel(name) { return detail(label, value, line: line) }
    let isSpaced = colon + 1 == range.upperBound || value.lowerBound > colon + 1
    guard allowsUnknown, isSpaced, isLabelLike(name) else { return nil }
    let meant = DetailLabel.meant(by: name)
    if meant == nil && name.utf8.contains(Ascii.space) { return nil }
    let suggestion = meant.map { " (did you mean \"\($0.rawValue)\"?)" } ?? ""
    builder.warn(
      line: line, column: source.column(ofByte: range.lowerBound, inLine: line - 1),
      "unknown label \"\(name)\"\(suggestion); kept as a note")
    return detail(.note, range, line: line)
  }

  /// One or two words of ASCII letters.
  private func isLabelLike(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { Ascii.isLetter($0) || $0 == Ascii.space || $0 == Ascii.dash }
      && name.utf8.count { $0 == Ascii.space } <= 1
  }

  private func detail(_ label: DetailLabel, _ value: Range<Int>, line: Int) -> OpenQuestion.Detail {
    OpenQuestion.Detail(
      label: label, value: source.string(value), line: line,
      column: source.column(ofByte: value.lowerBound, inLine: line - 1))
  }
}

/// What a heading or the file's beginning opened, with the defaults set in it.
struct BankScope {
  /// 0 for the file, 1 to 6 for headings.
  var level: Int
  var name = ""
  var seconds: Int?
  var questionLevel: String?
  var tags: [String] = []
  var isForEmployer = false
  /// Directives that no question has followed yet.
  var unused: [(name: String, line: Int)] = []

  init(level: Int, name: String = "") {
    self.level = level
    self.name = name
  }
}
