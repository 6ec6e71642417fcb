import Interviewing
import TerminalUI

/// Progress as rows of marks, or of numbers.
struct ProgressText {
  let progress: ProgressCourse
  let isPlain: Bool
  let context: Context

  private static let marks = Array("▁▂▃▄▅▆▇█")
  private static let nothing: Character = "·"
  private static let nameWidth = 22
  /// Spans side by side: half a year of weeks where there is room.
  private var mostSpans: Int { isPlain ? 12 : context.columns >= 80 ? 26 : 18 }

  var text: String {
    guard let scale = WeekScale(progress.days, most: mostSpans) else { return "" }
    let blocks = [
      head(scale),
      section("practice", [.rehearsals, .questions, .blanks], scale),
      section("your ratings, 1 to 5", [.own(.poise), .own(.experience)], scale),
      section("a friend's ratings, 1 to 5", Self.friendSubjects.map { .friend($0) }, scale),
      section("guesses that were right", Guess.allCases.map { .guess($0) }, scale),
      section("criteria, 1 to 5", Self.criteria.map { .criterion($0) }, scale),
    ]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  static let friendSubjects: [RatedSubject] = [.poise, .experience, .engagement, .rapport, .appearance]
  static let criteria = Criterion.allCases.filter(\.isToldFromOneAnswer)

  private func head(_ scale: WeekScale) -> String {
    let span = scale.weeks == 1 ? "a week" : "\(scale.weeks) weeks"
    let days = progress.days
    let (first, last) = (context.dayName(days.min() ?? 0), context.dayName(days.max() ?? 0))
    let time = first == last ? "on \(first)" : "from \(first) to \(last)"
    let rehearsals = counted(progress[.rehearsals].n, "rehearsal")
    return context.wrapped(
      "\(counted(progress.answers, "answer")) in \(rehearsals), \(time); each \(isPlain ? "number" : "mark") is \(span)",
      indent: 0)
  }

  private func section(_ title: String, _ subjects: [ProgressSubject], _ scale: WeekScale) -> String {
    let rows = subjects.map { progress[$0] }.filter { $0.n > 0 }.map { row($0, scale) }
    return rows.isEmpty ? "" : ([context.terminal.style.bold(title)] + rows).joined(separator: "\n")
  }

  private func row(_ series: ProgressSeries, _ scale: WeekScale) -> String {
    let name = "  " + ProgressWords.name(series.subject)
    let facts = ProgressWords.facts(series)
    let spans = series.spans(scale)
    if isPlain {
      let numbers = spans.map { $0.map { ProgressWords.value($0, series.subject.unit) } ?? "–" }
      let lines = [facts, numbers.joined(separator: "  ")].flatMap {
        wrappedLines($0, width: max(16, context.columns - 4)).map { "    " + $0 }
      }
      return ([name] + lines).joined(separator: "\n")
    }
    let chart = String(marks(spans, series.subject.unit))
    if context.columns >= 60 {
      let lead = name.padded(to: Self.nameWidth) + chart + "  "
      let lines = wrappedLines(facts, width: max(16, context.columns - displayWidth(lead)))
      return lead + lines.joined(separator: "\n" + String(repeating: " ", count: displayWidth(lead)))
    }
    return name.padded(to: Self.nameWidth) + chart + "\n" + context.wrapped(facts, indent: 4)
  }

  private func marks(_ spans: [Double?], _ unit: ProgressSubject.Unit) -> [Character] {
    let highest = spans.compactMap(\.self).max() ?? 1
    return spans.map { value in
      guard let value else { return Self.nothing }
      let share =
        switch unit {
        case .count: highest > 0 ? value / highest : 0
        case .share: value
        case .rating: (value - 1) / 4
        }
      return Self.marks[min(max(0, Int((share * 7).rounded())), 7)]
    }
  }
}

/// Progress in words, the same in the terminal and in a report.
enum ProgressWords {
  static func name(_ subject: ProgressSubject) -> String {
    switch subject {
    case .rehearsals: "rehearsals"
    case .questions: "questions"
    case .blanks: "went blank"
    case .own(let subject), .friend(let subject): subject.rawValue
    case .guess(let guess): GuessText.short(guess)
    case .criterion(let criterion): criterion.rawValue
    }
  }

  /// "3.6, n 30; rose from 3.1 to 3.9", "7 of 10", "34, at most 8 in a span".
  static func facts(_ series: ProgressSeries) -> String {
    switch series.subject.unit {
    case .count: "\(series.n)"
    case .share: "\(Int(series.sum)) of \(series.n)" + trend(series)
    case .rating: "\(value(series.mean, .rating)), n \(series.n)" + trend(series)
    }
  }

  static func value(_ value: Double, _ unit: ProgressSubject.Unit) -> String {
    switch unit {
    case .count: return "\(Int(value))"
    case .share: return "\(Int((value * 100).rounded())) %"
    case .rating:
      let tenths = Int((value * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
  }

  private static func trend(_ series: ProgressSeries) -> String {
    let unit = series.subject.unit
    return switch series.trend {
    case .tooFew(let missing): "; \(missing) more to see a trend"
    case .unclear: "; no clear trend"
    case .rising(let from, let to): "; rose from \(value(from, unit)) to \(value(to, unit))"
    case .falling(let from, let to): "; fell from \(value(from, unit)) to \(value(to, unit))"
    }
  }
}
