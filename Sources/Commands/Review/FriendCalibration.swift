import Interviewing
import TerminalUI

/// What friends' ratings tell, over all rounds that came to their reveal.
extension CalibrationText {
  /// A table a friend.
  var friendRows: [String] {
    var raters: [EventID] = []
    for rater in rounds.compactMap({ $0.plan.pair?.interviewer }) where !raters.contains(rater) {
      raters.append(rater)
    }
    guard !raters.isEmpty else {
      return ["", "your ratings against a friend's", wrap("  none yet: a friend has not rated you here")]
    }
    let ratings = rounds.flatMap(\.friendRatings)
    return raters.flatMap { rater in
      let theirs = rounds.filter { $0.plan.pair?.interviewer == rater }
      return ["", wrap("your ratings minus \(names.whose(rater)), on the same answers")]
        + Self.subjects.map { bias(in: $0, over: theirs) }
        + Self.subjects.compactMap { leniency(of: rater, in: $0, over: ratings) }
    }
  }

  /// How often the candidate read right how the interviewer acted.
  var readingRows: [String] {
    let rows = ReadingAccuracy.of(rounds.flatMap(\.stanceReadings)).map { accuracy in
      let name = "  " + accuracy.cue.name.padded(to: 26)
      return wrap(
        accuracy.n < Calibration.fewestGuesses
          ? name + missing(accuracy.n, of: Calibration.fewestGuesses, "turn", "turns")
          : name + "\(accuracy.right) of \(accuracy.n)")
    }
    return rows.isEmpty ? [] : ["", "how you read your interviewer"] + rows
  }

  private static let subjects: [RatedSubject] = [.poise, .experience]

  private func bias(in subject: RatedSubject, over rounds: [Rehearsal]) -> String {
    let bias = Calibration.bias(of: subject, rounds.flatMap { $0.differences(in: subject) })
    let name = "  " + subject.rawValue.padded(to: 22)
    guard bias.n >= Calibration.fewestRatings else {
      return wrap(name + missing(bias.n, of: Calibration.fewestRatings, "rating", "ratings"))
    }
    return wrap(name + "n \(bias.n)   \(signedTenths(bias.mean)) ±\(signedTenths(bias.spread).dropFirst())")
  }

  /// Nil where nobody else has rated the candidate.
  private func leniency(of rater: EventID, in subject: RatedSubject, over ratings: [FriendRating]) -> String?
  {
    let leniency = Leniency(of: rater, in: subject, over: ratings)
    guard leniency.others > 0 else { return nil }
    let lead = "  \(names.whose(rater)) \(subject.rawValue) beside your other raters'"
    guard let difference = leniency.difference else {
      let wanted = max(leniency.missing, leniency.missingOfOthers)
      let whose = leniency.missing >= leniency.missingOfOthers ? names.whose(rater) : "others'"
      return wrap(
        "\(lead): n \(leniency.n) and \(leniency.others), \(wanted) more of \(whose) needed")
    }
    return wrap("\(lead): \(signedTenths(difference)), n \(leniency.n) and \(leniency.others)")
  }

  private func signedTenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return (tenths < 0 ? "-" : "+") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
