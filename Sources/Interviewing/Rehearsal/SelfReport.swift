/// What a person rates: from 1 to 5, but for `answered`, which is 0 (no), 1 (partly) or 2 (yes).
package enum RatedSubject: String, Codable, Sendable, CaseIterable {
  case poise, experience, engagement, rapport, appearance
  /// Whether the question was answered at all.
  case answered
}

/// A plain fact about one's own answer, guessed before anything else is shown.
package enum Guess: String, Codable, Sendable, CaseIterable {
  case example, ending, detail, fewFillers, points

  package var question: String {
    switch self {
    case .example: "Did you give an example of your own?"
    case .ending: "Did you say how it ended?"
    case .detail: "Is there a figure or a name one could check?"
    case .fewFillers: "Did you keep under five fillers a minute?"
    case .points: "Did you touch all the main points?"
    }
  }
}

/// One thing a candidate is asked about an answer just given, one key each.
package enum SelfReportItem: Equatable, Sendable {
  case rating(RatedSubject)
  case guess(Guess)
  /// Whether something the interviewer listens for was in it.
  case listensFor(String)
  /// Whether something that an answer should leave out was left out.
  case avoids(String)
}

package enum SelfReport {
  /// At most this many of each a turn: five typed questions are to cost under fifty keys besides the answers.
  static let mostGuesses = 3
  static let mostListenedFor = 2
  static let mostAvoided = 1

  /// What is asked after an answer, in order.
  ///
  /// - Parameter hasWords: false where nothing was typed: then there is nothing to guess about.
  package static func items(for turn: PlannedTurn, medium: Medium, hasWords: Bool = true) -> [SelfReportItem]
  {
    guard !turn.isClosing else { return [] }
    var items: [SelfReportItem] = [.rating(.poise), .rating(.experience)]
    guard hasWords || medium == .spoken else { return items }
    items += guesses(for: turn, medium: medium).map { .guess($0) }
    items += turn.question.lookFor.prefix(mostListenedFor).map { .listensFor($0) }
    items += turn.question.avoid.prefix(mostAvoided).map { .avoids($0) }
    return items
  }

  /// The guesses that apply: an example only where one is asked for, fillers only where one spoke.
  package static func guesses(for turn: PlannedTurn, medium: Medium) -> [Guess] {
    var guesses: [Guess] = []
    if AskedFor(turn.question.text).example {
      guesses = [.example, .ending]
    } else if !turn.question.points.isEmpty {
      guesses = [.points]
    }
    guesses.append(medium == .typed ? .detail : .fewFillers)
    return Array(guesses.prefix(mostGuesses))
  }
}
