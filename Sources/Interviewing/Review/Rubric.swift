/// What the scores of a criterion mean, and where the limits between them lie.
package final class Rubric: Sendable {
  package let criterion: Criterion
  /// Plain words by score; 1, 3 and 5 always, 2 and 4 where there is something to say.
  package let anchors: [Int: String]
  /// How the figure is made, for `--why`.
  package let formula: String
  package let unit: String
  /// Limits for 5, 4, 3 and 2; beyond the last it is a 1. Empty when nothing is scored from text.
  package let limits: [Double]
  /// Whether less is better.
  package let lowIsGood: Bool
  /// Words an answer needs before it is scored.
  package let minimumWords: Int
  /// Where the limits come from.
  package let source: String

  init(
    _ criterion: Criterion, anchors: [Int: String], formula: String = "", unit: String = "",
    limits: [Double] = [], lowIsGood: Bool = false, minimumWords: Int = 0, source: String = ""
  ) {
    self.criterion = criterion
    self.anchors = anchors
    self.formula = formula
    self.unit = unit
    self.limits = limits
    self.lowIsGood = lowIsGood
    self.minimumWords = minimumWords
    self.source = source
  }

  /// 1 to 5; nil where nothing is scored from text, or there is no value.
  package func score(_ value: Double?) -> Int? {
    guard let value, !limits.isEmpty, value.isFinite else { return nil }
    for index in limits.indices where lowIsGood ? value <= limits[index] : value >= limits[index] {
      return 5 - index
    }
    return 1
  }

  /// Why an answer of so many words has no score; nil where they are enough.
  func tooShort(_ words: Int) -> String? {
    guard words < minimumWords else { return nil }
    return words < Self.tooShort.count ? Self.tooShort[words] : Self.tooShort(words)
  }

  /// Worded once: a file of short answers says it six times an answer.
  private static let tooShort = (0..<30).map(tooShort)
  private static func tooShort(_ words: Int) -> String {
    "\(words) \(words == 1 ? "word" : "words"): too short to tell"
  }

  package static subscript(_ criterion: Criterion) -> Rubric { table[criterion.place] }

  /// Fillers where the speaking time is known.
  package static let fluencyPerMinute = Rubric(
    .fluency, anchors: Rubric[.fluency].anchors, formula: "fillers / minutes spoken", unit: "a minute",
    limits: [2, 3.5, 5, 12], lowIsGood: true, minimumWords: 30, source: Rubric[.fluency].source)

  /// What 1 to 5 mean where poise and experience are rated as wholes.
  package static func anchors(of group: Criterion.Group) -> [Int: String] {
    switch group {
    case .poise:
      [
        1: "a listener would worry for you: lost, or hard to follow",
        3: "you got through it, with stumbles that a listener notices",
        5: "calm and clear throughout; a stumble did not throw you",
      ]
    case .experience:
      [
        1: "a stranger could not say what you did",
        3: "an example, but a main part or the outcome is missing",
        5: "a full story: the setting in a sentence, what you did, what came of it",
      ]
    }
  }
}
