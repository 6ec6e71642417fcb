import Interviewing
import TerminalUI

/// For each figure of a review its formula, what it was counted over, the limits and their source.
struct WhyText {
  let review: AnswerReview
  /// The speaking time is known.
  let isTimed: Bool
  let layout: Layout

  var text: String {
    var blocks: [String] = []
    for evidence in review.evidence where evidence.value != nil {
      let rubric =
        evidence.criterion == .fluency && isTimed
        ? Rubric.fluencyPerMinute : Rubric[evidence.criterion]
      var lines = [layout.style.bold("  " + evidence.criterion.rawValue)]
      if !rubric.formula.isEmpty { lines.append(layout.wrapped("formula: \(rubric.formula)", indent: 4)) }
      lines.append(
        layout.wrapped("value \(figure(evidence.value)) \(rubric.unit), n \(evidence.n)", indent: 4))
      if !rubric.limits.isEmpty { lines.append(layout.wrapped(limits(rubric), indent: 4)) }
      if !rubric.source.isEmpty { lines.append(layout.wrapped("source: \(rubric.source)", indent: 4)) }
      for score in rubric.anchors.keys.sorted() {
        lines.append(layout.wrapped("\(score)  \(rubric.anchors[score] ?? "")", indent: 4))
      }
      blocks.append(lines.joined(separator: "\n"))
    }
    return blocks.isEmpty ? "  There is no figure on this page." : blocks.joined(separator: "\n\n")
  }

  private func limits(_ rubric: Rubric) -> String {
    let sign = rubric.lowIsGood ? "up to" : "from"
    let cuts = rubric.limits.enumerated().map { "\(5 - $0.offset) \(sign) \(figure($0.element))" }
    return "limits: " + cuts.joined(separator: ", ") + ", else 1"
  }

  private func figure(_ value: Double?) -> String {
    guard let value, value.isFinite, abs(value) < 1e9 else { return "–" }
    let hundredths = Int((value * 100).rounded())
    let text = "\(abs(hundredths) / 100)." + twoDigits(abs(hundredths) % 100)
    return (hundredths < 0 ? "-" : "") + text
  }
}

/// The whole answer with what was found marked in place.
struct MarkedText {
  let review: AnswerReview
  let layout: Layout

  var text: String {
    var letters: [Interviewing.Check.Name: String] = [:]
    var legend: [String] = []
    for finding in review.findings where letters[finding.check] == nil {
      letters[finding.check] = Self.letter(legend.count)
      legend.append("\(Self.letter(legend.count)) \(finding.check.rawValue)")
    }
    let body = marked { letters[$0] ?? "" }.trimmingTrailingNewlines.split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { $0.isEmpty ? "" : layout.wrapped(String($0), indent: 2) }.joined(separator: "\n")
    let key = legend.isEmpty ? "nothing is marked" : legend.joined(separator: "   ")
    return (body.isEmpty ? "" : body + "\n\n") + layout.wrapped(key, indent: 2, style: .dim)
  }

  /// The answer with every finding; one may lie in another: [We [split](a) it](b).
  private func marked(_ letter: (Interviewing.Check.Name) -> String) -> String {
    let style = layout.style
    var shown = ""
    NestedMarks.walk(
      review.findings, end: review.text.bytes.count,
      open: { _ in if !style.isOn { shown += "[" } },
      close: { shown += (style.isOn ? "" : "]") + "(\(letter($0.check)))" },
      text: { span, isInside in
        let words = visible(review.text.string(span), keepingNewlines: true)
        shown += style.isOn && isInside ? style.underline(words) : words
      })
    return shown
  }

  private static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(min(index, 25))))
  }
}
