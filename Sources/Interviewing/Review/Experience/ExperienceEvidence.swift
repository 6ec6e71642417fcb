/// The four criteria of experience, with what they were counted from.
extension AnswerReader {
  private func value(_ measure: RatingModel.Measure) -> Double { Double(measures[measure.rawValue]) }

  /// The score that the limits give, but no more than `most`, and never above 2 without substance.
  private func score(_ criterion: Criterion, _ value: Double, most: Int) -> Int? {
    // As it is shown: 3.10 reaches a limit of 3.10.
    Rubric[criterion].score((value * 100).rounded() / 100).map { min($0, hasSubstance ? most : 2) }
  }

  var structure: Evidence {
    let all = pieces.reduce(into: Parts()) { $0.formUnion($1.parts) }
    var quotes: [Span] = []
    for piece in pieces where !piece.parts.isEmpty && quotes.count < 4 {
      quotes.append(text.span(piece.words))
    }
    var reason = Rubric[.structure].tooShort(text.wordCount)
    if reason == nil, let noExample {
      return unscored(.structure, value(.structure), n: text.sentences.count, noExample)
    }
    if reason == nil, story == .no, !asked.isKnown {
      reason = "no question is known, and the answer tells no story"
    }
    return Evidence(
      .structure, score: reason == nil ? structureScore(all) : nil, value: value(.structure),
      n: text.sentences.count, reason: reason, tally: .structure(story, all, ending), quotes: quotes)
  }

  /// Why nothing is scored that only an example can show: what one would do has no outcome, and nobody did it.
  private var noExample: String? {
    asked.isKnown && !asked.example && story != .yes
      ? "the question asks for no example, and the answer tells none" : nil
  }

  /// The reason stands alone: a figure beside it would say that something is missing.
  private func unscored(_ criterion: Criterion, _ value: Double, n: Int, _ reason: String) -> Evidence {
    Evidence(criterion, score: nil, value: value, n: n, reason: reason, tally: .said(""), quotes: [])
  }

  private func structureScore(_ all: Parts) -> Int {
    switch story {
    case .no: return 1
    case .pseudo: return 2
    case .yes:
      let isSet = !all.isDisjoint(with: [.situation, .task])
      let told = (isSet ? 1 : 0) + (all.contains(.action) ? 1 : 0) + (all.contains(.result) ? 1 : 0)
      guard told == 3 else { return told == 2 ? 3 : 2 }
      return actionShare > 0.5 ? 5 : 4
    }
  }

  /// Share of the story's words that tell the action; a sentence with two parts counts half for each.
  private var actionShare: Double {
    var story = 0
    var onAction = 0.0
    for piece in pieces where !piece.parts.isEmpty {
      story += piece.words.count
      if piece.parts.contains(.action) {
        onAction += Double(piece.words.count) / Double(piece.parts.rawValue.nonzeroBitCount)
      }
    }
    return onAction / Double(max(1, story))
  }

  func specificity(_ found: borrowing FindingReader) -> Evidence {
    scored(
      .specificity, value(.specificity), most: found.details.isEmpty ? 3 : 5, n: text.wordCount,
      .specificity(concrete: concrete), found.details)
  }

  func ownership(_ found: borrowing FindingReader) -> Evidence {
    scored(
      .ownership, value(.ownership), most: found.ownActions.isEmpty ? 2 : 5, n: found.actions,
      .ownership(group: found.groupActions, words: text.wordCount), found.ownActions, noExample)
  }

  func results(_ found: borrowing FindingReader) -> Evidence {
    scored(
      .results, value(.results), most: found.outcomes.isEmpty ? 2 : 5, n: text.sentences.count,
      .results(sentences: pieces.count, sure: found.sureOutcomes, ending), found.outcomes, noExample)
  }

  private func scored(
    _ criterion: Criterion, _ value: Double, most: Int, n: Int, _ tally: Tally, _ quotes: [Span],
    _ unfit: String? = nil
  ) -> Evidence {
    let reason = Rubric[criterion].tooShort(text.wordCount)
    if reason == nil, let unfit { return unscored(criterion, value, n: n, unfit) }
    return Evidence(
      criterion, score: reason == nil ? score(criterion, value, most: most) : nil, value: value, n: n,
      reason: reason, tally: tally, quotes: quotes)
  }
}
