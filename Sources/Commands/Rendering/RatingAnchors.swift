import Interviewing
import TerminalUI

/// What the numbers of a rating mean, as `?` shows it.
enum RatingAnchors {
  static func text(for item: SelfReportItem, width: Int) -> String {
    switch item {
    case .rating(.poise): rows("poise", Rubric.anchors(of: .poise), width)
    case .rating(.experience): rows("experience", Rubric.anchors(of: .experience), width)
    case .rating: ""
    case .guess: "  y yes, n no. It is held against what can be counted in the answer."
    case .listensFor: "  y it was in your answer, n it was not. Enter leaves it open."
    case .avoids: "  y you left it out, n it was in your answer. Enter leaves it open."
    }
  }

  private static func rows(_ name: String, _ anchors: [Int: String], _ width: Int) -> String {
    anchors.sorted { $0.key < $1.key }.enumerated().map { index, anchor in
      let lead = (index == 0 ? "  \(name)" : "").padded(to: 14) + "\(anchor.key)  "
      let lines = wrappedLines(anchor.value, width: max(20, width - 17))
      return lead + lines.joined(separator: "\n" + String(repeating: " ", count: 17))
    }.joined(separator: "\n")
  }
}
