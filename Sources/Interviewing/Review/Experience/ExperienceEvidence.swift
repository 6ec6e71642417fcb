/// The four criteria of experience, with what they were counted from.
extension AnswerReader {
  private func value(_ measure: RatingModel.Measure) -> Double { Double(measures[measure.rawValue]) }

  /// The score that the limits give, but no more than `most`, and never above 2 without substance.
  private func score(_ criterion: Criterion, _ value: Double, most: Int) -> Int? {
    Rubric[criterion].score(value).map { min($0, hasSubstance ? most : 2) }
  }

  /// Why an answer is too short for a score, or nil.
  private func tooShort(_ criterion: Criterion) -> String? {
    let least = Rubric[criterion].minimumWords
    guard text.wordCount < least else { return nil }
    return "\(text.wordCount) \(text.wordCount == 1 ? "word" : "words"): too short to tell"
  }

  var structure: Evidence {
    var evidence = Evidence(.structure, value: value(.structure), n: text.sentences.count)
    let all = pieces.reduce(into: Parts()) { $0.formUnion($1.parts) }
    evidence.figure = structureFigure(all)
    evidence.quotes = pieces.filter { !$0.parts.isEmpty }.prefix(4).map { text.span($0.words) }
    if let reason = tooShort(.structure) {
      evidence.reason = reason
    } else if story == .no && !asked.example {
      evidence.reason = "the question asks for no example, and the answer tells none"
    } else {
      evidence.score = structureScore(all)
    }
    return evidence
  }

  private func structureScore(_ all: Parts) -> Int {
    switch story {
    case .no: return 1
    case .pseudo: return 2
    case .yes:
      let isSet = !all.isDisjoint(with: [.situation, .task])
      let told = [isSet, all.contains(.action), all.contains(.result)].filter { $0 }.count
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

  /// By raw value of the parts: "setting, task and action are there".
  private static let told: [String] = (UInt8(0)..<16).map { value in
    let names = ["setting", "task", "action", "result"]
    let told = names.indices.filter { value & (1 << UInt8($0)) != 0 }.map { names[$0] }
    let list =
      told.count > 1
      ? told.dropLast().joined(separator: ", ") + " and " + told[told.count - 1] : told.joined()
    return "\(list) \(told.count == 1 ? "is" : "are") there"
  }

  private func structureFigure(_ all: Parts) -> String {
    if story == .no { return "no sentence tells of one occasion" }
    var figure = Self.told[Int(all.rawValue)]
    if story == .pseudo { figure += ", told in general or as a habit" }
    if !all.contains(.result) {
      figure += "; no sentence says how it ended"
    } else if !all.contains(.action) {
      figure += "; no sentence says what was done"
    } else if all.isDisjoint(with: [.situation, .task]) {
      figure += "; no sentence sets the scene"
    }
    return figure
  }

  func specificity(_ found: FindingReader) -> Evidence {
    let value = value(.specificity)
    let quotes = found.details
    let exact = quotes.count == 1 ? "1 exact detail" : "\(quotes.count) exact details"
    let rate = totals.concrete
    var evidence = Evidence(
      .specificity, value: value, n: text.wordCount,
      figure: quotes.isEmpty && rate == 0
        ? "0 of \(text.wordCount) words could be pictured or checked"
        : "\(exact); \(rate) of \(text.wordCount) words could be pictured or checked",
      quotes: quotes)
    if let reason = tooShort(.specificity) {
      evidence.reason = reason
    } else {
      evidence.score = score(.specificity, value, most: quotes.isEmpty ? 3 : 5)
    }
    return evidence
  }

  func ownership(_ found: FindingReader) -> Evidence {
    let value = value(.ownership)
    let own = found.ownActions.count
    let all = found.actions
    var evidence = Evidence(
      .ownership, value: value, n: all,
      figure: all == 0
        ? "0 of \(text.wordCount) words say who did what"
        : "\(own) of \(all) \(all == 1 ? "action is yours" : "actions are yours")"
          + (found.groupActions > 0 ? ", \(found.groupActions) done as we" : ""),
      quotes: found.ownActions)
    if let reason = tooShort(.ownership) {
      evidence.reason = reason
    } else {
      evidence.score = score(.ownership, value, most: own == 0 ? 3 : 5)
    }
    return evidence
  }

  func results(_ found: FindingReader) -> Evidence {
    let value = value(.results)
    let outcomes = found.outcomes
    var evidence = Evidence(
      .results, value: value, n: text.sentences.count,
      figure: outcomes.isEmpty
        ? "I found no sentence that says how it ended"
        : "\(outcomes.count) of \(pieces.count) sentences \(outcomes.count == 1 ? "says" : "say") what came of it",
      quotes: outcomes)
    if let reason = tooShort(.results) {
      evidence.reason = reason
    } else {
      evidence.score = score(.results, value, most: outcomes.isEmpty ? 2 : 5)
    }
    return evidence
  }
}
