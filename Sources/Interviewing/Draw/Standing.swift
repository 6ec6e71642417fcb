/// Where a question stands for the next draw: the first named come first.
package enum Standing: Int, CaseIterable, Sendable {
  /// Gone blank on, rated low, or asked for by a debrief, a reply or the brief.
  case wanted
  /// Never asked.
  case new
  case known
}

/// A question with its standing and the reason for it.
package struct RankedQuestion: Sendable {
  package var candidate: Candidate
  package var standing: Standing
  package var reason: DrawReason
  /// Nil when it was never asked.
  package var lastAsked: Moment?

  /// Smaller comes first: by standing, questions of the person's own before those on a skill, and what was
  /// never asked counts as asked longest ago.
  var rank: (Int, Int, Moment) { (standing.rawValue, reason.isSkill ? 1 : 0, lastAsked ?? .min) }
}

/// How what is left is spread over the days before an interview.
package struct PracticeSchedule: Equatable, Sendable {
  /// Questions a day that a person can be expected to answer well: at a good five minutes each with ratings and
  /// review, about an hour.
  package static let mostADay = 10

  /// Questions for each day from today on, fewer at the end.
  package var days: [Int]
  /// How many there is no time for.
  package var leftOver: Int

  /// - Parameters:
  ///   - left: questions to go over.
  ///   - days: days before the interview, today's included.
  package init(left: Int, days count: Int) {
    var left = max(0, left)
    let daily = count > 0 ? min(Self.mostADay, left / count + (left % count > 0 ? 1 : 0)) : 0
    days = []
    for _ in 0..<max(0, count) {
      days.append(min(daily, left))
      left -= days[days.count - 1]
    }
    leftOver = left
  }
}
