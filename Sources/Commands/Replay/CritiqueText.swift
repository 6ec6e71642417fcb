import Interviewing
import TerminalUI

/// What was said of an answer afterwards by the one who gave it: marks, ratings and critiques, day by day.
struct CritiqueText {
  let attempt: Attempt
  let context: Context

  /// Empty where nothing was said; begins with an empty line otherwise.
  var lines: [String] {
    let ratings = attempt.ratings.filter { $0.person == attempt.person }
      .map { (at: $0.at, text: rating($0.content)) }
    let critiques = attempt.critiques.map { (at: $0.at, text: Self.words($0.content)) }
    let notes = attempt.notes.filter { $0.person == attempt.person }.map {
      (
        at: $0.at,
        text: "at \(attempt.time(of: $0.content.at, part: $0.content.part)): \(visible($0.content.text))"
      )
    }
    var lines: [String] = []
    var day: Int?
    for said in (ratings + critiques + notes).sorted(by: { $0.at < $1.at }) where !said.text.isEmpty {
      let its = context.localTime(said.at).dayNumber
      if its != day {
        lines += ["", context.wrapped("Seen again \(context.relativeDay(said.at))", indent: 2, style: .bold)]
      }
      day = its
      lines.append(context.wrapped(said.text, indent: 4))
    }
    return lines
  }

  private func rating(_ given: RatingGiven) -> String {
    guard let value = given.value else { return "" }
    if given.subject == .answered {
      return "Was the question answered? \(["no", "partly", "yes"][min(max(0, value), 2)])"
    }
    let then = attempt.rating(given.subject).map { ", you gave \($0) then" } ?? ""
    return "\(given.subject.rawValue) \(value)\(then)"
  }

  /// One thing said, on a line; empty for a damaged event.
  static func words(_ given: CritiqueGiven) -> String {
    switch given.item {
    case .seen(let question, let value): "\(question.text) \(value == 1 ? "yes" : "no")"
    case .line(let line): "instead of \"\(Quotation.short(line.quote))\": \(visible(line.instead))"
    case .change(let text): "to change: \(visible(text))"
    case nil: ""
    }
  }
}
