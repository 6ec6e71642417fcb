import Interviewing
import TerminalUI

/// Ratings and criteria of several answers, a column an answer; nothing is averaged over them.
struct CompareTable {
  let answers: [ReviewedAttempt]
  let context: Context

  private static let labelWidth = 18

  var text: String {
    let rows = rows
    let widths = answers.indices.map { index in
      2 + (rows.map { displayWidth($0.cells[index]) }.max() ?? 0)
    }
    // The latest that fit.
    var room = context.columns - Self.labelWidth - 2
    var first = answers.count
    while first > 0, room >= widths[first - 1] {
      first -= 1
      room -= widths[first]
    }
    var lines = rows.map { row in
      let cells = row.cells.indices.dropFirst(first).map { index in
        String(repeating: " ", count: max(0, widths[index] - displayWidth(row.cells[index])))
          + row.cells[index]
      }
      return "  " + row.label.padded(to: Self.labelWidth) + cells.joined()
    }
    if first > 0 {
      lines.append(context.wrapped("… and \(first) earlier: they have no room here", indent: 2, style: .dim))
    }
    return lines.joined(separator: "\n")
  }

  private struct Row {
    let label: String
    let cells: [String]
  }

  private var rows: [Row] {
    var rows = [
      Row(label: "", cells: answers.map { String($0.summary.number) }),
      Row(label: "", cells: answers.map { day($0) }),
      Row(label: "time", cells: answers.map { Dates.minutes(Int($0.attempt.answeringTime / 1000)) }),
      Row(
        label: "words",
        cells: answers.map { $0.review.text.wordCount == 0 ? "–" : String($0.review.text.wordCount) }),
    ]
    for subject in [RatedSubject.poise, .experience] {
      rows.append(row(subject.rawValue + ", you") { $0.rating(subject) })
      let later = row(subject.rawValue + ", later") { attempt in
        attempt.ratings.last { $0.person == attempt.person && $0.content.subject == subject }?.content.value
      }
      let friend = row(subject.rawValue + ", friend") { attempt in
        attempt.ratings.last { $0.person != attempt.person && $0.content.subject == subject }?.content.value
      }
      rows += [later, friend].filter { $0.cells.contains { $0 != Self.none } }
    }
    for criterion in Criterion.allCases where criterion.isToldFromOneAnswer {
      let cells = answers.map { $0.review[criterion].score.map(String.init) ?? Self.none }
      if cells.contains(where: { $0 != Self.none }) {
        rows.append(Row(label: criterion.rawValue, cells: cells))
      }
    }
    let blanks = answers.map { $0.attempt.parts.reduce(0) { $0 + $1.blanks.count } }
    if blanks.contains(where: { $0 > 0 }) {
      rows.append(Row(label: "blanks", cells: blanks.map(String.init)))
    }
    return rows
  }

  private static let none = "–"

  private func row(_ label: String, _ value: (Attempt) -> Int?) -> Row {
    Row(label: label, cells: answers.map { value($0.attempt).map(String.init) ?? Self.none })
  }

  /// "3 Nov", with the year when it is another one.
  private func day(_ answer: ReviewedAttempt) -> String {
    let short = context.shortDate(answer.summary.startedAt)
    return short.split(separator: " ").dropLast().joined(separator: " ")
  }
}
