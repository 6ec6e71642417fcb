import Interviewing
import TerminalUI

/// Answers to one question against each other: two with their words, more as a table.
struct CompareText {
  /// The oldest first; two at least.
  let answers: [ReviewedAttempt]
  let context: Context

  private static let narrowest = 76
  private static let gap = "   "

  var text: String {
    var blocks = [context.wrapped(visible(answers.last?.summary.questionText ?? ""), indent: 0, style: .bold)]
    if answers.count == 2 {
      blocks.append(wordings(answers[0], answers[1]))
      blocks.append(CompareTable(answers: answers, context: context).text)
      blocks.append(changes(answers[0], answers[1]))
    } else {
      blocks.append(CompareTable(answers: answers, context: context).text)
      let last = answers.suffix(2).map { String($0.summary.number) }.joined(separator: " ")
      blocks.append(
        context.wrapped(
          "\(context.typed("compare \(last)")) lays two of them side by side.", indent: 2, style: .dim))
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  // MARK: Words

  private func wordings(_ old: ReviewedAttempt, _ new: ReviewedAttempt) -> String {
    let unwritten = [old, new].filter { $0.isSpoken && $0.review.text.wordCount == 0 }
    guard unwritten.isEmpty else {
      return unwritten.map {
        let attach = context.typed("transcript \($0.summary.number) FILE")
        return context.wrapped(
          "\($0.summary.number) was answered aloud; \(attach) attaches what you said.", indent: 2)
      }.joined(separator: "\n")
    }
    guard let comparison = WordComparison(before: words(of: old), after: words(of: new)) else {
      return context.wrapped(
        "The two are too long to be compared word by word: show has each of them.", indent: 2)
    }
    let style = context.terminal.style
    let before = comparison.before.map {
      $0.isChanged ? FrameText.struck($0.text, style) : visible($0.text)
    }
    let after = comparison.after.map {
      $0.isChanged ? FrameText.underlined($0.text, style) : visible($0.text)
    }
    let body = laidOut(
      [head(old), before.joined(separator: " ")], [head(new), after.joined(separator: " ")])
    let legend =
      style.isOn
      ? "struck: only in \(old.summary.number)   underlined: only in \(new.summary.number)"
      : "[-only in \(old.summary.number)-]   {+only in \(new.summary.number)+}"
    return body + "\n\n" + context.wrapped(legend, indent: 2, style: .dim)
  }

  private func words(of answer: ReviewedAttempt) -> String { ReviewedAttempt.answer(of: answer.attempt).text }

  private func head(_ answer: ReviewedAttempt) -> String {
    let day = Dates.day(context.localTime(answer.summary.startedAt), now: context.localTime(context.now()))
    return "\(answer.summary.number)   \(day), \(counted(answer.review.text.wordCount, "word"))"
  }

  /// Side by side where there is room, else one under the other.
  private func laidOut(_ left: [String], _ right: [String]) -> String {
    guard context.columns >= Self.narrowest else {
      return [left, right].map { column in
        column.filter { !$0.isEmpty }.map { context.wrapped($0, indent: 2) }.joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
    let width = (context.columns - 2 - Self.gap.count) / 2
    let columns = [left, right].map { $0.flatMap { wrappedLines($0, width: width) + [""] }.dropLast() }
    return (0..<max(columns[0].count, columns[1].count)).map { index in
      let cells = columns.map { index < $0.count ? $0[index] : "" }
      let row =
        "  " + cells[0]
        + (cells[1].isEmpty ? "" : spaces(width - displayWidth(cells[0])) + Self.gap + cells[1])
      return row.allSatisfy { $0 == " " } ? "" : row
    }.joined(separator: "\n")
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  // MARK: Points and facts

  private func changes(_ old: ReviewedAttempt, _ new: ReviewedAttempt) -> String {
    var lines: [String] = []
    func say(_ what: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines += wrappedLines(
        what.padded(to: 22) + items.joined(separator: ", "), width: context.columns - 2, hanging: 4
      )
      .map { "  " + $0 }
    }
    let points = [old, new].map { $0.review.points.cameUp.map { visible($0.text) } }
    say("points gained", points[1].filter { !points[0].contains($0) })
    say("points lost", points[0].filter { !points[1].contains($0) })
    let facts = [old, new].map(Self.facts)
    say("facts that appeared", Self.added(to: facts[0], in: facts[1]))
    say("facts that went", Self.added(to: facts[1], in: facts[0]))
    return lines.joined(separator: "\n")
  }

  /// Figures and names, each once.
  private static func facts(of answer: ReviewedAttempt) -> [String] {
    var known = Set<String>()
    return answer.review.checkableDetails.map { answer.review.text.string($0) }
      .filter { known.insert($0.lowercased()).inserted }
  }

  private static func added(to old: [String], in new: [String]) -> [String] {
    let known = Set(old.map { $0.lowercased() })
    return new.filter { !known.contains($0.lowercased()) }.map { "\"\(visible($0))\"" }
  }
}
