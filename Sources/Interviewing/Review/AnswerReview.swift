/// One answer held against every criterion that its words can speak for.
package struct AnswerReview: Sendable {
  package let text: Text
  package let asked: AskedFor
  package let language: Language
  /// Every check's findings, in reading order.
  package let findings: [Finding]
  /// What each sentence of `text.sentences` tells of a story.
  package let parts: [Parts]
  package let story: Story
  package let ending: Ending
  /// One a criterion, in their order; those that no text can show say who could.
  package internal(set) var evidence: [Evidence]
  /// The line to keep, if one stands out.
  package let keep: Span?
  package let points: PointsReading
  private let disputed: Set<Finding>

  /// - Parameters:
  ///   - asked: what the question asks for, where the caller knows it already.
  ///   - disputed: findings that the user disputes; they are left out of every count.
  package init(_ answer: Answer, asked: AskedFor? = nil, disputed: Set<Finding> = []) {
    let text = Text(answer.text)
    let asked = asked ?? AskedFor(answer.question)
    points = PointsReading.read(text, points: answer.points)
    language = Language(of: text)
    if language == .english, !text.words.isEmpty {
      var found: [Finding] = []
      for index in Check.poise.indices { Check.poise[index].look(text, asked, &found) }
      if !disputed.isEmpty { found.removeAll { disputed.contains($0) } }
      let experience = ExperienceReading.read(
        text, asked: asked, disputed: disputed, unfitToKeep: Self.unfitToKeep(found, text))
      found += experience.findings
      found.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
      findings = found
      parts = experience.parts
      story = experience.story
      ending = experience.ending
      keep = experience.keep
      let poise = PoiseReading(text: text, answer: answer, findings: findings)
      evidence = Self.evidence(poise, experience, points, words: text.wordCount)
    } else {
      findings = []
      parts = text.sentences.map { _ in [] }
      story = .no
      ending = .none
      keep = nil
      let reason =
        text.words.isEmpty
        ? "no words to go by" : "this does not read as English, the only language I can judge"
      evidence = Criterion.allCases.map {
        Evidence($0, n: text.wordCount, reason: Self.seenElsewhere($0) ?? reason)
      }
    }
    self.text = text
    self.asked = asked
    self.disputed = disputed
  }

  /// The sentences that nobody should be told to keep: with blame, doubt about oneself, or many fillers.
  private static func unfitToKeep(_ findings: [Finding], _ text: Text) -> Set<Int> {
    var unfit: Set<Int> = []
    // A check's findings come in reading order.
    var fillers = (sentence: -1, count: 0)
    for finding in findings {
      switch finding.check {
      case .blame, .selfDeprecation: unfit.insert(text.sentence(at: finding.span.start))
      case .filler:
        let sentence = text.sentence(at: finding.span.start)
        fillers = (sentence, sentence == fillers.sentence ? fillers.count + 1 : 1)
        if fillers.count > mostFillersToKeep { unfit.insert(sentence) }
      default: break
      }
    }
    return unfit
  }

  private static let mostFillersToKeep = 2

  private static func evidence(
    _ poise: PoiseReading, _ experience: ExperienceReading, _ points: PointsReading, words: Int
  ) -> [Evidence] {
    // Appended, not mapped: a map copies each of them once more.
    var evidence: [Evidence] = []
    evidence.reserveCapacity(Criterion.allCases.count)
    for criterion in Criterion.allCases {
      switch criterion {
      case .fluency: evidence.append(poise.fluency)
      case .assurance: evidence.append(poise.assurance)
      case .concision: evidence.append(poise.concision)
      case .structure: evidence.append(experience.structure)
      case .specificity: evidence.append(experience.specificity)
      case .ownership: evidence.append(experience.ownership)
      case .results: evidence.append(experience.results)
      case .points: evidence.append(Self.evidence(of: points))
      default: evidence.append(Evidence(criterion, n: words, reason: seenElsewhere(criterion)))
      }
    }
    return evidence
  }

  /// Whether there is a figure or a name in it that someone could check, and that the user does not dispute.
  package var hasCheckableDetail: Bool {
    text.words.indices.contains { index in
      isCheckable(index)
        && !disputed.contains {
          $0.check == .detail && $0.span.start <= text.words[index].start
            && text.words[index].end <= $0.span.end
        }
    }
  }

  /// Whether the word at `index` is part of a figure or a name.
  func isCheckable(_ index: Int) -> Bool {
    let word = text.words[index]
    if word.has(.number) || word.has(.hasDigit) { return true }
    // "two weeks", but not "one of them" nor "the two of us".
    if word.is(.numeral) && word.key != Self.one && text.gap(after: index) == [] {
      return index + 1 < text.words.count && !text.words[index + 1].is(LexiconSet.functionWord | .numeral)
    }
    return word.has(.capitalised) && !word.has(.sentenceStart) && !word.has(.clitic)
      && !word.is(LexiconSet.functionWord | .fillerSound)
      && text.gap(before: index).isDisjoint(with: [.openQuote, .colon])
  }

  private static let one = Word.key(of: "one")

  package subscript(_ criterion: Criterion) -> Evidence { evidence[criterion.place] }

  /// Who or what shows a criterion that an answer's words say nothing about.
  private static func seenElsewhere(_ criterion: Criterion) -> String? {
    switch criterion {
    case .composure: "nothing in the words shows it; your edits and your friend do"
    case .engagement, .rapport, .appearance: "only a friend can see this"
    case .research, .coverage: "told for the rehearsal as a whole, with a brief"
    case .questions: "told from the closing turn"
    case .fluency, .assurance, .concision, .structure, .specificity, .ownership, .results, .points: nil
    }
  }

  private static func evidence(of reading: PointsReading) -> Evidence {
    guard !reading.points.isEmpty else {
      return Evidence(.points, reason: "no list of points is known for it")
    }
    let share = Double(reading.cameUp.count) / Double(reading.points.count)
    return Evidence(
      .points, score: Rubric[.points].score(share), value: share, n: reading.points.count, reason: nil,
      tally: .points(reading), quotes: reading.points.compactMap(\.quote))
  }
}
