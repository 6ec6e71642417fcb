import Interviewing
import TerminalUI

/// What a solo rehearsal begins with: what it draws from, and how to end an answer and leave.
struct SoloOpening {
  let plan: RehearsalPlan
  let selection: QuestionSelection
  /// How many questions were wanted; there may be fewer.
  let asked: Int
  let context: Context

  var text: String {
    var head = "Solo rehearsal: \(visible(selection.description)). \(counted(plan.count, "question"))."
    if plan.isSeedGiven { head += " Seed \(plan.seed)." }
    if plan.count < asked { head += " There are no more than that." }
    return [
      context.wrapped(head, indent: 0), context.wrapped(Self.manner(plan.medium), indent: 0, style: .dim),
    ]
    .joined(separator: "\n")
  }

  /// How to end an answer and how to leave.
  static func manner(_ medium: Medium) -> String {
    medium == .typed
      ? "An empty line ends an answer. /blank, /skip, /stop, /help. Nothing is lost."
      : "Enter begins and ends an answer. Ctrl-C sets it aside; nothing is lost."
  }
}
