import Interviewing
import TerminalUI

/// What the person wanted to do differently, said when the question comes up again.
struct ReminderText {
  private let reminder: Reminder
  private let context: Context

  /// Nil where nothing was wanted, and where the journal cannot be read: a rehearsal goes on without it.
  init?(question: QuestionID, context: Context) {
    guard let critiques = try? context.journal().critiques(of: question), let reminder = Reminder(critiques)
    else { return nil }
    self.reminder = reminder
    self.context = context
  }

  var text: String {
    var lines: [String] = []
    if let change = reminder.change { lines.append("Last time you wanted to: " + visible(change)) }
    lines += reminder.lines.map {
      "Instead of \"\(Quotation.short($0.quote))\": \(visible($0.instead))"
    }
    return lines.map { context.wrapped($0, indent: context.questionIndent, style: .dim) }
      .joined(separator: "\n")
  }
}
