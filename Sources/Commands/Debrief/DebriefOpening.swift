import Interviewing
import TerminalUI

/// How a debrief is begun or taken up again, and what is said when it is left.
struct DebriefOpening {
  let context: Context
  let recorder: DebriefRecorder
  /// `--all`: go on after the evening's part without asking.
  let isWhole: Bool

  func run() throws {
    guard let open = recorder.debriefs.unfinished else { return try begin() }
    let what = open.progress == .waiting ? "The rest of a debrief waits" : "A debrief was left open"
    let answer: KeyAnswer
    do {
      answer = try context.key(
        "\(what): \(context.name(of: open)). Enter goes on with it, n begins another, x leaves it as it is for good: ",
        among: [.enter, .character("n"), .character("x")])
    } catch is InputEnded {
      return
    }
    switch answer {
    case .key(.character("n")): try begin()
    case .key(.character("x")):
      // A debrief with nothing in it leaves no trace but its number.
      try close(open)
      context.tell("Left as it is; \(context.typed("debrief show")) still shows it.")
    case .key:
      if open.progress == .waiting { try recorder.answer(.rest(is: .now), in: open.id) }
      context.tell("Going on with \(context.name(of: open)).")
      try play(open.id)
    case .interrupted: return
    }
  }

  private func begin() throws {
    let id = try recorder.record(.debrief(DebriefBegun()))
    context.tell("Three things for tonight. The rest can wait; debrief will offer it tomorrow.")
    try play(id)
  }

  private func play(_ id: EventID) throws {
    context.say(
      context.wrapped("Enter skips, < goes back, Ctrl-C leaves; nothing is lost.", indent: 0, style: .dim))
    try DebriefSitting(context: context, recorder: recorder, id: id, isWhole: isWhole).run()
  }

  /// Skips what is left, so that it is not offered again.
  private func close(_ debrief: Debrief) throws {
    while let open = recorder.debriefs[debrief.id], open.progress == .begun {
      switch open.next() {
      case .feeling: try recorder.answer(.feeling(value: nil), in: debrief.id)
      case .questions: try recorder.answer(.questionsEnd, in: debrief.id)
      case .keep: try recorder.answer(.keep(text: nil), in: debrief.id)
      case .change: try recorder.answer(.change(text: nil), in: debrief.id)
      case .particulars: try recorder.answer(.particulars(of: nil), in: debrief.id)
      default: try recorder.answer(.outcome(is: nil), in: debrief.id)
      }
    }
    try recorder.answer(.rest(is: .never), in: debrief.id)
  }

  /// One line above the prompt: a debrief that was left open, or the rest of one from an earlier day.
  static func notice(_ debriefs: Debriefs, in context: Context) -> String? {
    guard let open = debriefs.unfinished else { return nil }
    let days = context.localTime(context.now()).dayNumber - context.localTime(open.startedAt).dayNumber
    switch open.progress {
    case .finished: return nil
    case .waiting where days < 1: return nil
    case .waiting:
      return "The rest of your debrief waits: \(context.name(of: open)). debrief goes on with it."
    case .begun, .inRest:
      return "A debrief from \(context.shortDate(open.startedAt)) is unfinished. debrief goes on with it."
    }
  }
}
