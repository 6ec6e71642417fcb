/// Weighs the figures of an answer into its measures; weights and their fit are in RatingWeights.swift.
struct RatingModel: Sendable {
  enum Measure: Int, Sendable {
    case structure, specificity, ownership, results, story
  }

  static let shared = RatingModel()

  private let start: SIMD8<Float>
  private let rows: [(figure: Int, weights: SIMD8<Float>)]

  private init() {
    var rows: [(Int, SIMD8<Float>)] = []
    var start = SIMD8<Float>.zero
    for row in WeightTable(Self.table).rows {
      var weights = SIMD8<Float>.zero
      for (column, value) in row.values.enumerated() where column < 8 { weights[column] = value ?? 0 }
      if row.name == "bias" {
        start = weights
      } else if let figure = AnswerFigures.index(of: row.name) {
        rows.append((figure, weights))
      }
    }
    self.rows = rows
    self.start = start
  }

  /// By measure: ratings on the readers' scale from 1 to 5, and the log-odds of a story.
  func measures(_ figures: AnswerFigures) -> SIMD8<Float> {
    var sum = start
    for (figure, weights) in rows { sum += weights * figures.values[figure] }
    return sum
  }
}
