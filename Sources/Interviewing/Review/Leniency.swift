/// How much kinder one rater is to a candidate than the candidate's other raters, on one subject.
///
/// Students graded each other about 25 % higher than an expert did (see the criteria's sources): a rater's own
/// leniency is worth showing beside their ratings.
package struct Leniency: Equatable, Sendable {
  package let subject: RatedSubject
  /// How many ratings this rater has given.
  package let n: Int
  /// How many all others have given.
  package let others: Int
  /// Mean of the rater's ratings minus the mean of the others'; nil while one side has too few.
  package let difference: Double?

  package init(of rater: EventID, in subject: RatedSubject, over ratings: [FriendRating]) {
    let values = ratings.filter { $0.subject == subject }
    let own = values.filter { $0.rater == rater }.map(\.value)
    let rest = values.filter { $0.rater != rater }.map(\.value)
    self.subject = subject
    n = own.count
    others = rest.count
    difference =
      min(n, others) < Calibration.fewestRatings ? nil : Self.mean(own) - Self.mean(rest)
  }

  /// How many ratings of this rater are still wanted.
  package var missing: Int { max(0, Calibration.fewestRatings - n) }
  /// How many ratings of others are still wanted.
  package var missingOfOthers: Int { max(0, Calibration.fewestRatings - others) }

  private static func mean(_ values: [Int]) -> Double { Double(values.reduce(0, +)) / Double(values.count) }
}

/// How often a candidate read an interviewer right, for one cue.
package struct ReadingAccuracy: Equatable, Sendable {
  package let cue: Stance.Cue
  /// Turns in which the interviewer acted as one or the other and the candidate took it for one or the other.
  package let n: Int
  package let right: Int

  /// One for each cue that there is something to say of.
  package static func of(_ readings: [StanceReading]) -> [ReadingAccuracy] {
    Stance.Cue.allCases.compactMap { cue in
      let known = readings.filter { $0.acted?.cue == cue && $0.read?.cue == cue }
      guard !known.isEmpty else { return nil }
      return ReadingAccuracy(cue: cue, n: known.count, right: known.count { $0.acted == $0.read })
    }
  }
}
