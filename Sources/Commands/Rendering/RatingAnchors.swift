import Interviewing
import TerminalUI

/// What the numbers of a rating mean, as `?` shows it.
enum RatingAnchors {
  static func text(for item: SelfReportItem, width: Int) -> String {
    switch item {
    case .rating(let subject): rows(subject.rawValue, anchors(of: subject), width)
    case .guess: "  y yes, n no. It is held against what can be counted in the answer."
    case .listensFor: "  y it was in your answer, n it was not. Enter leaves it open."
    case .avoids: "  y you left it out, n it was in your answer. Enter leaves it open."
    }
  }

  private static func anchors(of subject: RatedSubject) -> [Int: String] {
    if let group = Criterion.Group(rawValue: subject.rawValue) { return Rubric.anchors(of: group) }
    return Criterion(rawValue: subject.rawValue).map { Rubric[$0].anchors } ?? [:]
  }

  private static func rows(_ name: String, _ anchors: [Int: String], _ width: Int) -> String {
    anchors.sorted { $0.key < $1.key }.enumerated().map { index, anchor in
      let lead = (index == 0 ? "  \(name)" : "").padded(to: 14) + "\(anchor.key)  "
      let lines = wrappedLines(anchor.value, width: max(20, width - 17))
      return lead + lines.joined(separator: "\n" + String(repeating: " ", count: 17))
    }.joined(separator: "\n")
  }
}
