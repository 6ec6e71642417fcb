import Interviewing

extension PlainBankParser {
  private enum Directive: String, CaseIterable { case bank, field, time, level, tags, ask }

  /// False when the line is a question after all.
  mutating func readDirective(_ ink: Range<Int>, line: Int) -> Bool {
    let word = source.bytes[ink].dropFirst().prefix { Ascii.isLetter($0) || $0 == Ascii.dash }
    let name = String(decoding: word, as: UTF8.self)
    let value = source.trimmed(word.endIndex..<ink.upperBound)
    guard let directive = Directive(rawValue: name.lowercased()) else {
      return refuse(name, text: source.string(ink), line: line)
    }
    builder.classify(line: line, as: .directive)
    let text = source.string(value)
    let column = source.column(ofByte: value.lowerBound, inLine: line - 1)
    if text.isEmpty && directive != .ask {
      builder.warn(
        line: line, column: 1, "expected a value after \"@\(name)\", found nothing; not read")
      return true
    }
    switch directive {
    case .bank: setOnce(\.title, "bank", to: text, line: line)
    case .field: setOnce(\.field, "field", to: text, line: line)
    case .time:
      do {
        scopes[scopes.count - 1].seconds = try SpeakingTime.seconds(from: text)
      } catch {
        let kept = SpeakingTime.description(ofSeconds: inheritedSeconds)
        builder.warn(line: line, column: column, "\(error); the default stays \(kept)")
        return true
      }
    case .level: scopes[scopes.count - 1].questionLevel = text
    case .tags:
      let tags = readTags(text, line: line, column: column)
      scopes[scopes.count - 1].tags.appendMissing(tags)
    case .ask:
      scopes[scopes.count - 1].isForEmployer = true
      if !text.isEmpty {
        builder.warn(
          line: line, column: column, "expected nothing after \"@ask\", found \"\(text)\"; left out")
      }
    }
    if directive != .bank && directive != .field {
      scopes[scopes.count - 1].unused.append((name, line))
    }
    return true
  }

  /// The default time in force, in seconds.
  var inheritedSeconds: Int {
    scopes.last { $0.seconds != nil }?.seconds ?? SpeakingTime.standard
  }

  private mutating func refuse(_ name: String, text: String, line: Int) -> Bool {
    let suggestion =
      Spelling.closest(to: name, among: Directive.allCases.map(\.rawValue))
      .map { " (did you mean \"@\($0)\"?)" } ?? ""
    let isQuestion = QuestionSense.hasQuestionMark(text)
    builder.warn(
      line: line, column: 1,
      "unknown directive \"@\(name)\"\(suggestion); \(isQuestion ? "kept as a question" : "not read")")
    if isQuestion { return false }
    builder.classify(line: line, as: .directive)
    return true
  }

  private mutating func setOnce(
    _ property: WritableKeyPath<BankBuilder, String?>, _ name: String, to text: String, line: Int
  ) {
    guard let first = builder[keyPath: property] else {
      builder[keyPath: property] = text
      return
    }
    builder.warn(
      line: line, column: 1, "expected one \"@\(name)\", found a second; the first stays, \"\(first)\"")
  }

  mutating func readTags(_ text: String, line: Int, column: Int) -> [String] {
    Self.tags(in: text, line: line, column: column, builder: &builder)
  }

  /// Tags separated by white space, commas or semicolons, with or without "#".
  static func tags(in text: String, line: Int, column: Int, builder: inout BankBuilder) -> [String] {
    var tags: [String] = []
    let pieces = text.unicodeScalars.split { $0.isSpace || $0 == "," || $0 == ";" }
    for piece in pieces {
      let tag = String(Substring(piece.first == "#" ? piece.dropFirst() : piece))
      if LineShape.isTag(tag) {
        tags.appendMissing([tag])
      } else {
        builder.warn(
          line: line, column: column,
          "expected a tag of letters, digits and dashes, found \"\(tag)\"; left out")
      }
    }
    return tags
  }
}
