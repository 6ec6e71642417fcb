/// Whether values rose or fell in the course of time.
///
/// A trend is told only from 12 values on (as rank agreement in `Calibration`), when the 99 % interval of the rank
/// correlation of the values with their order leaves out 0 (Bonett & Wright 2000), and when that correlation is at
/// least .1, which Cohen (1988) calls small: about a dozen series stand on one page, and at 95 % every second page
/// would show one that rose or fell by chance.
package enum Trend: Equatable, Sendable {
  /// So many values more are needed.
  case tooFew(missing: Int)
  /// Nothing that chance would not explain.
  case unclear
  /// From the mean of the first third to that of the last.
  case rising(from: Double, to: Double)
  case falling(from: Double, to: Double)

  package static let fewest = Calibration.fewestForRanks
  private static let smallest = 0.1
  /// Of the normal distribution, for 99 %.
  private static let quantile = 2.576

  /// - Parameter values: in the order of time.
  package init(_ values: [Double]) {
    guard values.count >= Self.fewest else {
      self = .tooFew(missing: Self.fewest - values.count)
      return
    }
    let order = values.indices.map(Double.init)
    guard
      let agreement = Calibration.rankAgreement(order, values, quantile: Self.quantile),
      abs(agreement.correlation) >= Self.smallest, !agreement.interval.contains(0)
    else {
      self = .unclear
      return
    }
    let third = values.count / 3
    let (first, last) = (Self.mean(values.prefix(third)), Self.mean(values.suffix(third)))
    self = agreement.correlation > 0 ? .rising(from: first, to: last) : .falling(from: first, to: last)
  }

  private static func mean(_ values: ArraySlice<Double>) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }
}
