/// Weighs the figures of an answer into its measures; weights and their fit are in RatingWeights.swift.
struct RatingModel: Sendable {
  enum Measure: Int, Sendable {
    case structure, specificity, ownership, results, story
  }

  static let shared = RatingModel()

  private let start: SIMD8<Float>
  /// By figure.
  private let weights: [SIMD8<Float>]

  private init() {
    var weights = [SIMD8<Float>](repeating: .zero, count: AnswerFigures.count)
    var start = SIMD8<Float>.zero
    for row in WeightTable(Self.table).rows {
      var values = SIMD8<Float>.zero
      for (column, value) in row.values.enumerated() where column < 8 { values[column] = value ?? 0 }
      if row.name == "bias" {
        start = values
      } else if let figure = AnswerFigures.index(of: row.name) {
        weights[figure] = values
      }
    }
    self.weights = weights
    self.start = start
  }

  /// By measure: ratings on the readers' scale from 1 to 5, and the log-odds of a story.
  func measures(_ figures: AnswerFigures, _ totals: inout AnswerTotals) -> SIMD8<Float> {
    var sum = start
    figures.forEach(&totals) { figure, value in sum += weights[figure] * value }
    return sum
  }
}
