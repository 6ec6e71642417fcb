import Interviewing
import TerminalUI

/// What the numbers of a rating mean, as `?` shows it.
enum RatingAnchors {
  static func text(for item: SelfReportItem, width: Int) -> String {
    switch item {
    case .rating(.poise): rows("poise", poise, width)
    case .rating(.experience): rows("experience", experience, width)
    case .rating: ""
    case .guess: "  y yes, n no. It is held against what can be counted in the answer."
    case .listensFor: "  y it was in your answer, n it was not. Enter leaves it open."
    case .avoids: "  y you left it out, n it was in your answer. Enter leaves it open."
    }
  }

  private static let poise = [
    (1, "a listener would worry for you: lost, or hard to follow"),
    (3, "you got through it, with stumbles that a listener notices"),
    (5, "calm and clear throughout; a stumble did not throw you"),
  ]
  private static let experience = [
    (1, "a stranger could not say what you did"),
    (3, "an example, but a main part or the outcome is missing"),
    (5, "a full story: the setting in a sentence, what you did, what came of it"),
  ]

  private static func rows(_ name: String, _ anchors: [(Int, String)], _ width: Int) -> String {
    anchors.enumerated().map { index, anchor in
      let lead = (index == 0 ? "  \(name)" : "").padded(to: 14) + "\(anchor.0)  "
      let lines = wrappedLines(anchor.1, width: max(20, width - 17))
      return lead + lines.joined(separator: "\n" + String(repeating: " ", count: 17))
    }.joined(separator: "\n")
  }
}
