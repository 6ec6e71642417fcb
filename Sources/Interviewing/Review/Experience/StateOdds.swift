/// A number for each of the twelve states of a sentence, in the order of the table.
struct StateOdds: Sendable {
  var low = SIMD4<Float>.zero
  var middle = SIMD4<Float>.zero
  var high = SIMD4<Float>.zero

  /// - Parameter state: 0 to 11.
  subscript(_ state: Int) -> Float {
    get { state < 4 ? low[state] : state < 8 ? middle[state - 4] : high[state - 8] }
    set {
      if state < 4 {
        low[state] = newValue
      } else if state < 8 {
        middle[state - 4] = newValue
      } else {
        high[state - 8] = newValue
      }
    }
  }

  @inline(__always)
  static func * (left: StateOdds, right: StateOdds) -> StateOdds {
    StateOdds(low: left.low * right.low, middle: left.middle * right.middle, high: left.high * right.high)
  }

  @inline(__always)
  mutating func add(_ row: StateOdds, times factor: Float) {
    low += row.low * factor
    middle += row.middle * factor
    high += row.high * factor
  }

  /// The same proportions, adding up to 1.
  @inline(__always)
  var scaled: StateOdds {
    let sum = (low + middle + high).sum()
    let factor = 1 / sum
    return sum > 0
      ? StateOdds(low: low * factor, middle: middle * factor, high: high * factor)
      : StateOdds(
        low: .init(repeating: 1 / 12), middle: .init(repeating: 1 / 12), high: .init(repeating: 1 / 12))
  }
}

extension StoryModel.Belief {
  /// - Parameter state: probabilities of the states.
  init(_ state: StateOdds) {
    let (low, middle, high) = (state.low, state.middle, state.high)
    parts = SIMD4(
      low[2] + middle[2] + high[0] + high[2] + high[3],
      low[3] + middle[2] + high[1] + high[3],
      middle[0] + middle[3] + high[0] + high[1] + high[2] + high[3],
      middle[1] + middle[3] + high[2])
    other = low[0] + low[1]
  }
}
