/// What a candidate is asked about an answer seen again; the article's own questions, as far as one answer can
/// tell: about the employer (A1), the questions asked (A2), engagement (A3), experience (A4), going blank (D1).
package enum CritiqueQuestion: String, Codable, Sendable, CaseIterable {
  case stranger, employer, interest, engagement, recovery

  package var text: String {
    switch self {
    case .stranger: "Would a stranger now know what you did, and what came of it?"
    case .employer: "Does it show that you know who you are talking to?"
    case .interest: "Did your questions show that the work interests you?"
    case .engagement: "Did you sound as if you wanted to be there?"
    case .recovery: "After the longest silence, did you go on as if nothing had happened?"
    }
  }

  /// Those that apply, in order; with whether it was answered at all they are fewer than six keys.
  package static func asked(of replay: AnswerReplay, isClosing: Bool) -> [CritiqueQuestion] {
    var questions: [CritiqueQuestion] = [isClosing ? .interest : .stranger, .employer]
    if replay.isSpoken { questions.append(.engagement) }
    let stopped = replay.parts.contains { !$0.blanks.isEmpty || !$0.timeline.pauses.isEmpty }
    if stopped { questions.append(.recovery) }
    return questions
  }
}

/// One thing that a person said of an answer seen again; exactly one of `seen`, `line`, `change` is set.
package struct CritiqueGiven: Codable, Equatable, Sendable {
  /// A line of the answer, and what would be said instead.
  package struct Line: Codable, Equatable, Sendable {
    package var quote: String
    /// Where it stood, in UTF-8 bytes of the answer or its transcript.
    package var start: Int
    package var end: Int
    package var instead: String

    package init(quote: String, start: Int, end: Int, instead: String) {
      self.quote = quote
      self.start = start
      self.end = end
      self.instead = instead
    }
  }

  package enum Item: Equatable, Sendable {
    /// 1 is yes, 0 no.
    case seen(CritiqueQuestion, value: Int)
    case line(Line)
    /// The one thing to do differently.
    case change(String)
  }

  package var attempt: EventID
  package var seen: CritiqueQuestion?
  package var value: Int?
  package var line: Line?
  package var change: String?

  package init(attempt: EventID, _ item: Item) {
    self.attempt = attempt
    switch item {
    case .seen(let question, let value):
      seen = question
      self.value = value
    case .line(let line): self.line = line
    case .change(let text): change = text
    }
  }

  /// Nil for a damaged event that says nothing.
  package var item: Item? {
    if let seen, let value { return .seen(seen, value: value) }
    if let line { return .line(line) }
    return change.map { .change($0) }
  }
}

/// What the critiques of earlier answers to a question ask for at the next one.
package struct Reminder: Equatable, Sendable {
  package private(set) var change: String?
  /// Of the answer seen last.
  package private(set) var lines: [CritiqueGiven.Line] = []

  /// Nil when nothing was asked for.
  ///
  /// - Parameter critiques: of all answers to the question, in the order in which they were given.
  package init?(_ critiques: [CritiqueGiven]) {
    change = critiques.last { $0.change != nil }?.change
    for line in critiques.filter({ $0.attempt == critiques.last?.attempt }).compactMap(\.line) {
      lines.removeAll { $0.start == line.start }
      lines.append(line)
    }
    if change == nil && lines.isEmpty { return nil }
  }
}
