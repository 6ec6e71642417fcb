import Glibc

/// Holds guesses against answers, and one person's ratings against another's: like with like, with n.
package struct Calibration: Equatable, Sendable {
  /// How a guess fared over several answers.
  package struct Hits: Equatable, Sendable {
    package var guess: Guess
    package var n = 0
    package var hits = 0
    /// "Yes" where the answer showed nothing of it.
    package var overclaimed = 0
    /// "No" where the answer showed it.
    package var underclaimed = 0
  }

  /// Own ratings minus another's, on the same answers.
  package struct Bias: Equatable, Sendable {
    package var subject: RatedSubject
    package var n: Int
    package var mean: Double
    /// The sample's standard deviation.
    package var spread: Double
  }

  /// How the order of own ratings agrees with the order of a criterion's values.
  package struct Agreement: Equatable, Sendable {
    package var criterion: Criterion
    package var n: Int
    /// Spearman's rank correlation, -1 to 1.
    package var correlation: Double
    /// 95 %, by Fisher's z with Bonett and Wright's variance (2000).
    package var interval: ClosedRange<Double>
  }

  /// How many are needed before a figure is shown.
  package static let fewestGuesses = 5
  package static let fewestRatings = 5
  package static let fewestForRanks = 12

  /// One answer's guesses held against what its review found; nil where the review cannot tell.
  package static func truth(of guess: Guess, in review: AnswerReview, minutes: Double?) -> Bool? {
    guard review.language == .english, review.text.wordCount > 0 else { return nil }
    switch guess {
    case .example: return review.story == .yes
    case .ending: return review.ending == .perhaps ? nil : review.ending == .told
    case .detail: return review.hasCheckableDetail
    case .points:
      guard !review.points.points.isEmpty else { return nil }
      return review.points.missing.isEmpty
    case .fewFillers:
      guard let minutes, minutes > 0, review[.fluency].reason == nil else { return nil }
      return Double(review.findings.count { $0.check == .filler }) / minutes < 5
    }
  }

  /// - Parameter guesses: what was guessed and what was so, an entry an answer.
  package static func hits(_ guesses: some Sequence<(guess: Guess, said: Bool, was: Bool)>) -> [Hits] {
    var found: [Guess: Hits] = [:]
    for entry in guesses {
      var hits = found[entry.guess] ?? Hits(guess: entry.guess)
      hits.n += 1
      if entry.said == entry.was { hits.hits += 1 }
      if entry.said && !entry.was { hits.overclaimed += 1 }
      if !entry.said && entry.was { hits.underclaimed += 1 }
      found[entry.guess] = hits
    }
    return Guess.allCases.compactMap { found[$0] }
  }

  /// - Parameter differences: own rating minus the other's, an entry an answer.
  package static func bias(of subject: RatedSubject, _ differences: [Int]) -> Bias {
    let n = differences.count
    guard n > 0 else { return Bias(subject: subject, n: 0, mean: 0, spread: 0) }
    let mean = Double(differences.reduce(0, +)) / Double(n)
    let squares = differences.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    return Bias(
      subject: subject, n: n, mean: mean, spread: n > 1 ? (squares / Double(n - 1)).squareRoot() : 0)
  }

  /// Nil with too few pairs, or when one side is always the same.
  package static func agreement(with criterion: Criterion, _ pairs: [(rating: Int, value: Double)])
    -> Agreement?
  {
    guard pairs.count >= fewestForRanks,
      let agreement = rankAgreement(pairs.map { Double($0.rating) }, pairs.map(\.value), quantile: 1.96)
    else { return nil }
    return Agreement(
      criterion: criterion, n: pairs.count, correlation: agreement.correlation, interval: agreement.interval)
  }

  /// Spearman's rank correlation with an interval by Fisher's z and Bonett and Wright's variance (2000); nil when
  /// one side is always the same.
  ///
  /// - Parameters:
  ///   - left: at least four values, as many as `right`.
  ///   - quantile: of the normal distribution, for both sides together: 1.96 for 95 %.
  static func rankAgreement(_ left: [Double], _ right: [Double], quantile: Double) -> (
    correlation: Double, interval: ClosedRange<Double>
  )? {
    guard left.count > 3, let correlation = pearson(ranks(left), ranks(right)) else { return nil }
    let bounded = min(max(correlation, -0.9999), 0.9999)
    let z = atanh(bounded)
    let error = ((1 + bounded * bounded / 2) / Double(left.count - 3)).squareRoot() * quantile
    return (correlation, tanh(z - error)...tanh(z + error))
  }

  /// Ranks from 1, ties sharing their mean.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for place in start...end { ranks[order[place]] = Double(start + end) / 2 + 1 }
      start = end + 1
    }
    return ranks
  }

  static func pearson(_ left: [Double], _ right: [Double]) -> Double? {
    let n = Double(left.count)
    let (meanLeft, meanRight) = (left.reduce(0, +) / n, right.reduce(0, +) / n)
    var (product, squaresLeft, squaresRight) = (0.0, 0.0, 0.0)
    for (a, b) in zip(left, right) {
      product += (a - meanLeft) * (b - meanRight)
      squaresLeft += (a - meanLeft) * (a - meanLeft)
      squaresRight += (b - meanRight) * (b - meanRight)
    }
    guard squaresLeft > 0, squaresRight > 0 else { return nil }
    return product / (squaresLeft * squaresRight).squareRoot()
  }
}
