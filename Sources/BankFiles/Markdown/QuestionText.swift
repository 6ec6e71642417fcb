/// What a line of a list says once the marks around its question are taken off.
struct QuestionText {
  /// The words an interviewer would say.
  var text: String
  /// What stands beside them to explain them.
  var explanation: String?
  var label: Label?

  enum Label: Equatable {
    /// `Q:`, `**Question 3:**`
    case question
    /// `A:`, `**Answer:**`, and what else opens the words that belong to a question.
    case guidance
    /// `7.`, `**7. …**`
    case number
    /// `Interviewer:` in a script.
    case speaker
  }

  init(_ marked: MarkedText) {
    if let simple = marked.simpleText {
      text = simple
      return
    }
    var rest = marked.withoutBackLinks.trimmed.withoutLeadingSigns
    var label: Label?
    for _ in 0..<4 {
      guard let found = rest.leadingLabel, found.rest.hasWords else { break }
      if label == nil || label == .number { label = found.label }
      rest = found.rest.withoutLeadingSigns
      if label == .guidance || label == .speaker { break }
    }
    self.label = label
    let (body, aside) = Self.separated(rest)
    text = Self.finished(body)
    explanation = aside.map(\.rendered).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `**question** - explanation`, and what follows a line break after a question's end.
  private static func separated(_ marked: MarkedText) -> (body: MarkedText, aside: MarkedText?) {
    if let (lead, rest) = marked.leadingEmphasis, lead.hasWords {
      let leadPlain = lead.plain
      let separator = rest.leadingSeparator
      let isSeparated = separator != nil || leadPlain.hasSuffix(":") || leadPlain.hasSuffix("：")
      let after = separator ?? rest
      let leadReads = QuestionSense.readsAsQuestion(leadPlain)
      let restReads = QuestionSense.readsAsQuestion(after.plain)
      if isSeparated && restReads && !leadReads { return (after, nil) }
      if isSeparated && after.hasWords { return (lead, after) }
      if leadPlain.hasSuffix("?") && !restReads { return (lead, after) }
    }
    var lines = marked.lines
    // A line of dots below an item is no part of it.
    while lines.count > 1, lines.last?.text.hasWords == false { lines.removeLast() }
    let marked = MarkedText(lines.map(\.text))
    // No question is wrapped over more lines; a longer paragraph is left whole.
    guard lines.count <= 12 else { return (marked, nil) }
    for index in lines.indices.dropLast() {
      let before = MarkedText(lines[...index].map(\.text))
      let after = MarkedText(lines[(index + 1)...].map(\.text))
      let plain = before.plain
      if QuestionText.isGuidance(after) { return (before, after) }
      guard plain.hasSuffix("?") || plain.hasSuffix("？"), lines[index].endsHard || plain.utf8.count < 60
      else { continue }
      if !QuestionSense.readsAsQuestion(after.plain) { return (before, after) }
    }
    return (marked, nil)
  }

  static func isGuidance(_ marked: MarkedText) -> Bool {
    marked.trimmed.leadingLabel?.label == .guidance
  }

  /// Without what holds all of it, and without slots and signs at its end.
  private static func finished(_ marked: MarkedText) -> String {
    var body = marked.unwrapped.withoutLeadingSigns
    if let numbered = body.leadingLabel, numbered.rest.hasWords,
      numbered.label == .number || numbered.label == .question
    {
      body = numbered.rest
    }
    return body.withoutTrailingSigns.unwrapped.rendered
  }
}

extension MarkedText {
  init(_ parts: some Collection<MarkedText>) {
    for part in parts {
      if !scalars.isEmpty { scalars.append(Mark.softBreak) }
      scalars += part.scalars
      targets += part.targets
    }
  }

  /// The text where a glance shows that there is nothing to take off it: most items are such.
  fileprivate var simpleText: String? {
    guard let first = scalars.first, first.isASCII, first.isLetter, let last = scalars.last, last.isASCII,
      last.isLetter || last == "?" || last == "." && scalars.dropLast().last != "."
    else { return nil }
    var afterSpace = false
    for (index, scalar) in scalars.enumerated() {
      if scalar == " " {
        if afterSpace { return nil }
        afterSpace = true
        continue
      }
      afterSpace = false
      // Labels and numbers end within the first words.
      if scalar.value < 0x20 || !scalar.isASCII && (scalar.isSpace || Mark.all.contains(scalar)) {
        return nil
      }
      if index < 30 && ".):：、．]-–—".unicodeScalars.contains(scalar) { return nil }
    }
    return String(scalars: scalars)
  }

  /// Without links that only lead back to the top or to an anchor here.
  var withoutBackLinks: MarkedText {
    guard targets.contains(where: { $0.hasPrefix("#") || $0.isEmpty }) else { return self }
    var copy = self
    var target = targets.count
    var index = scalars.count - 1
    var end: Int?
    var kept = targets
    while index >= 0 {
      if scalars[index] == Mark.linkEnd { end = index }
      if scalars[index] == Mark.link, let close = end, target > 0 {
        target -= 1
        let content = MarkedText(scalars: Array(scalars[index...close]))
        let words = QuestionWords(content.plain).words.joined(separator: " ")
        let isBack = !content.hasLetters || ["back to top", "top", "toc", "up", "back"].contains(words)
        if isBack && (targets[target].hasPrefix("#") || targets[target].isEmpty) {
          copy.scalars.removeSubrange(index...close)
          kept.remove(at: target)
        }
        end = nil
      }
      index -= 1
    }
    copy.targets = kept
    return copy
  }

  /// Without check boxes, bullets, emoji and shortcodes at the beginning.
  var withoutLeadingSigns: MarkedText {
    var copy = trimmed
    while let first = copy.scalars.first {
      if copy.scalars.count >= 3, first == "[", copy.scalars[2] == "]",
        " xX".unicodeScalars.contains(copy.scalars[1])
      {
        copy.scalars.removeFirst(3)
      } else if Self.isSign(first) {
        copy.scalars.removeFirst()
      } else if "-–—•·*".unicodeScalars.contains(first),
        copy.scalars.dropFirst().first?.isSpace == true
      {
        copy.scalars.removeFirst()
      } else if first == ":", let length = copy.shortcodeLength {
        copy.scalars.removeFirst(length)
      } else {
        break
      }
      copy = copy.trimmed
    }
    return copy
  }

  /// Without blank slots and emoji at the end.
  var withoutTrailingSigns: MarkedText {
    var copy = trimmed
    while let last = copy.scalars.last {
      let slot = copy.scalars.reversed().prefix { $0 == "_" || $0 == "." || $0 == "…" }.count
      if Self.isSign(last) {
        copy.scalars.removeLast()
      } else if slot >= 4 && last != "…" || slot >= 3 && last == "_" {
        copy.scalars.removeLast(slot)
      } else {
        break
      }
      copy = copy.trimmed
    }
    return copy
  }

  /// Emoji and other pictures, and what joins them.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0xA9 { return false }
    return scalar.properties.generalCategory == .otherSymbol && !Mark.all.contains(scalar)
      || scalar.properties.isEmojiModifier || scalar.value == 0xFE0F || scalar.value == 0x200D
      || scalar.value == 0x20E3
      || (0x2190...0x21FF).contains(scalar.value)
  }

  /// The length of `:question:` at the beginning.
  private var shortcodeLength: Int? {
    let name = scalars.dropFirst().prefix(40).prefix {
      $0.isASCII && ($0.isWordLike || $0 == "_")
    }
    let end = name.endIndex
    return name.count > 1 && end < scalars.count && scalars[end] == ":" ? end + 1 : nil
  }

  /// What follows a dash or colon at the beginning.
  var leadingSeparator: MarkedText? {
    let text = trimmed
    guard let first = text.scalars.first, "-–—:：→".unicodeScalars.contains(first) else { return nil }
    return MarkedText(
      scalars: Array(text.scalars.drop { "-–—:：→>".unicodeScalars.contains($0) }), targets: text.targets
    ).trimmed
  }

  /// A label or number at the beginning, and what follows it.
  var leadingLabel: (label: QuestionText.Label, rest: MarkedText)? {
    let wordStart = skip(from: 0) { Mark.opens($0) || $0.isSpace || $0 == "(" || $0 == "[" }
    var index = wordStart
    while let scalar = at(index), index - wordStart < 24,
      scalar.isLetter || (scalar == " " && at(index + 1)?.isLetter == true)
    { index += 1 }
    let word = String(scalars: scalars[wordStart..<index]).lowercased()
    let digitStart = skip(from: index) { $0 == " " || $0 == "#" || $0 == "№" }
    index = skip(from: digitStart, while: \.isDecimalDigit)
    let digits = index - digitStart
    let separatorStart = skip(from: index) { Mark.closes($0) || $0 == " " }
    index = skip(from: separatorStart) { ".):：、．]-–—".unicodeScalars.contains($0) }
    let separator = index > separatorStart ? scalars[separatorStart] : nil
    guard
      let label = QuestionText.Label(word: word, digits: digits, separator: separator, next: at(index))
    else { return nil }
    return (label, rest(from: skip(from: index) { Mark.closes($0) || $0.isSpace }))
  }

  private func at(_ index: Int) -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func skip(from start: Int, while isSkipped: (Unicode.Scalar) -> Bool) -> Int {
    scalars[start...].firstIndex { !isSkipped($0) } ?? scalars.count
  }

  /// From `index` on, with the emphasis that is open there opened again.
  private func rest(from index: Int) -> MarkedText {
    var open: [Unicode.Scalar] = []
    for scalar in scalars[..<index] {
      if Mark.opens(scalar) { open.append(scalar) }
      if Mark.closes(scalar) { _ = open.popLast() }
    }
    return MarkedText(scalars: open + scalars[index...], targets: targets).trimmed
  }
}

extension QuestionText.Label {
  init?(word: String, digits: Int, separator: Unicode.Scalar?, next: Unicode.Scalar?) {
    let isColon =
      separator == ":" || separator == "：" || separator == "-" || separator == "–" || separator == "—"
    let isSpaced = next.map { $0.isSpace || MarkedText.Mark.all.contains($0) } ?? true
    if word.isEmpty {
      // "2.5 years" is no number of a list, nor is "3 ways".
      guard (1...3).contains(digits), let separator, next?.isDecimalDigit != true else { return nil }
      if "-–—".unicodeScalars.contains(separator) && !isSpaced { return nil }
      self = .number
    } else if Self.questionWords.contains(word) {
      guard digits <= 4, digits > 0 || isColon || separator != nil && word == "q" else { return nil }
      self = .question
    } else if Self.guidanceWords.contains(word) {
      guard isColon || separator != nil && digits > 0 else { return nil }
      self = .guidance
    } else if Self.speakers.contains(word) {
      guard isColon else { return nil }
      self = .speaker
    } else {
      return nil
    }
  }

  private static let questionWords: Set<String> = [
    "q", "que", "ques", "question", "questions", "interview question", "frage", "pregunta", "pergunta",
    "domanda", "vraag", "pytanie", "вопрос", "питання", "问", "問", "问题", "問題", "質問", "질문", "سؤال", "سوال",
    "प्रश्न",
  ]

  private static let guidanceWords: Set<String> = [
    "a", "an", "ans", "answer", "answers", "sample answer", "example answer", "good answer", "best answer",
    "possible answer", "model answer", "solution", "example", "hint", "hints", "tip", "tips", "note", "notes",
    "explanation", "why", "why they ask", "rationale", "purpose", "look for", "listen for",
    "what to look for",
    "antwort", "respuesta", "resposta", "risposta", "réponse", "odpowiedź", "ответ", "відповідь", "答", "答案",
    "回答", "b", "c", "d", "e",
  ]

  private static let speakers: Set<String> = [
    "interviewer", "interviewee", "candidate", "applicant", "recruiter", "me", "you", "them", "manager",
    "hiring manager", "hr",
  ]
}
