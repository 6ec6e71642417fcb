/// What the review quotes from an answer: its actions, its outcomes and its exact details.
struct FindingReader: ~Copyable {
  private(set) var findings: [Finding] = []
  private(set) var ownActions: [Span] = []
  private(set) var groupActions = 0
  /// Deeds of the speaker, the group and others.
  private(set) var actions = 0
  /// Figures and names first, then things.
  private(set) var details: [Span] = []
  /// Sentences that say what came of it.
  private(set) var outcomes: [Span] = []
  /// How many of them surely do.
  private(set) var sureOutcomes = 0
  private(set) var keep: Span?
  private let disputed: Set<Finding>

  init(_ answer: borrowing AnswerReader, disputed: Set<Finding>, unfitToKeep: Set<Int>) {
    self.disputed = disputed
    // Room for those of the other checks as well.
    findings.reserveCapacity(answer.deeds.count + answer.details.count + 16)
    ownActions.reserveCapacity(answer.deeds.count)
    details.reserveCapacity(answer.details.count)
    var things: [Span] = []
    things.reserveCapacity(answer.details.count)
    var best = 0
    for piece in answer.pieces {
      let own = readDeeds(answer.deeds[piece.deeds], answer.text)
      if piece.parts.contains(.result) {
        let span = answer.text.span(piece.words)
        if note(.outcome, .results, span) {
          outcomes.append(span)
          if Ending.isSure(piece.belief.result) { sureOutcomes += 1 }
        }
      }
      var figures = 0
      var reach = 0
      for detail in answer.details[piece.details] where detail.word >= reach {
        guard let words = quote(detail, piece.words, answer.text) else { continue }
        reach = words.upperBound
        let span = answer.text.span(words)
        guard note(.detail, .specificity, span) else { continue }
        if detail.kind == .thing {
          things.append(span)
        } else {
          details.append(span)
          figures += 1
        }
      }
      if answer.hasSubstance, !unfitToKeep.contains(piece.sentence) {
        consider(piece, own, figures, &best, answer.text)
      }
    }
    details += things
  }

  /// Keeps a finding, unless it is disputed.
  private mutating func note(_ check: Check.Name, _ criterion: Criterion, _ span: Span) -> Bool {
    let finding = Finding(check: check, criterion: criterion, span: span)
    if !disputed.isEmpty && disputed.contains(finding) { return false }
    findings.append(finding)
    return true
  }

  /// Returns the number of own actions.
  private mutating func readDeeds(_ deeds: ArraySlice<Deed>, _ text: Text) -> Int {
    var own = 0
    for deed in deeds where Self.isAction(deed, text) && Self.isPlain(deed, text) {
      switch deed.doer {
      case .speaker:
        let span = text.span(deed.words)
        guard note(.ownAction, .ownership, span) else { continue }
        own += 1
        ownActions.append(span)
      case .group: groupActions += 1
      case .others: break
      }
      actions += 1
    }
    return own
  }

  /// To think, to fail or to have to is no deed; a verb in no class is taken for one.
  private static func isAction(_ deed: Deed, _ text: Text) -> Bool {
    if deed.classes.meets(doing) || !deed.classes.meets(notDoing) { return true }
    // "I reduced", "I increased"; what one learned or lost came of itself.
    let isOutcome = deed.classes.meets(.verbOfOutcome) && !deed.classes.meets(unwilled)
    return isOutcome && effects.contains(text.words[deed.words.upperBound - 1].key)
  }

  private static let effects = Set(
    Lexicon.inflections(
      """
      accomplish achieve alleviate boost complete cut decrease double elevate enhance exceed finish
      improve increase raise reduce resolve restore save secure shape solve streamline strengthen
      transform triple
      """
    ).map { Word.key(of: $0.past) })
  private static var unwilled: LexiconSet { LexiconSet.verbOfThinking | .verbOfTrouble | .verbOfDuty }

  private static var doing: LexiconSet {
    LexiconSet.verbOfSaying | .verbOfMaking | .verbOfDoing | .verbOfDeciding | .verbOfTrying
  }
  private static var notDoing: LexiconSet {
    LexiconSet.verbOfThinking | .verbOfTrouble | .verbOfDuty | .verbOfOutcome
  }

  /// Whether the doer stands right before the verb, or the verb goes on from one that has a doer; in "when I
  /// came the close took nine days" nobody took anything.
  private static func isPlain(_ deed: Deed, _ text: Text) -> Bool {
    guard deed.words.count == 1 else {
      for index in deed.words.lowerBound + 1..<deed.words.upperBound - 1 {
        let word = text.words[index]
        if word.is(LexiconSet.baseForm | .ingForm) && !word.is(.pastForm) || word.is(.determiner) {
          return false
        }
      }
      return true
    }
    let verb = deed.words.lowerBound
    if text.words[verb].gap.contains(.comma) { return true }
    return verb > 0
      && (text.words[verb - 1].is(LexiconSet.conjunction | .sequence) || text.words[verb - 1].has(.ly))
  }

  /// The words to quote for a detail, or nil where it is too common to quote.
  private func quote(
    _ detail: (word: Int, kind: DetailReader.Kind), _ sentence: Range<Int>, _ text: Text
  ) -> Range<Int>? {
    var end = detail.word + 1
    func goesOn(_ index: Int) -> Bool {
      index < sentence.upperBound && !text.words[index].gap.meets(.pause)
    }
    switch detail.kind {
    case .figure:
      return detail.word..<end + text.countedWords(from: end, in: sentence)
    case .name:
      while goesOn(end), text.words[end].has(.capitalised), !text.words[end].is(.speaker) { end += 1 }
      return detail.word..<end
    case .thing: return isVerb(detail.word, text) ? nil : detail.word..<end
    default: return nil
    }
  }

  /// "I would book it", "to train them", "outside the box": words that are things elsewhere.
  private func isVerb(_ index: Int, _ text: Text) -> Bool {
    guard index > 0, !text.words[index].has(.sentenceStart) else { return false }
    let before = text.words[index - 1]
    if before.key == Self.to { return text.words[index].is(.baseForm) }
    if before.is(LexiconSet.speaker | .speakersGroup | .modalVerb | .wouldForm) { return true }
    return index > 1 && text.words[index - 2].key == Self.outside && text.words[index].key == Self.box
  }

  private static let to = Word.key(of: "to")
  private static let outside = Word.key(of: "outside")
  private static let box = Word.key(of: "box")

  private mutating func consider(
    _ piece: AnswerReader.Piece, _ own: Int, _ figures: Int, _ best: inout Int, _ text: Text
  ) {
    guard piece.words.count <= 40, !piece.parts.isDisjoint(with: [.action, .result]) else { return }
    let merit = min(own, 2) * 2 + min(figures, 3) * 2 + min(piece.details.count, 4)
    guard own + figures > 0, merit >= 4, merit > best else { return }
    best = merit
    keep = text.span(piece.words)
  }
}
