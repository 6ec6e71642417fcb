import Interviewing
import TerminalUI

/// What the interviewer sees while the candidate answers: question, what to listen for, follow-ups, clock, keys.
struct InterviewerPage {
  let rehearsal: Rehearsal
  let attempt: Attempt
  let part: Int
  let names: PairNames
  /// Eleven columns: "1:12 half  "; nil where the page is printed once, and neither time nor counts would stay
  /// true.
  let clock: String?
  let context: Context

  /// Lines that may go where the screen is too low, the least needed first.
  private enum Rank: Int, CaseIterable { case gap, card, points, avoid, notes, listen, needed }

  /// As many rows as the screen has, less one for the prompt below.
  var text: String {
    var blocks = [head.map { ($0, Rank.needed) }]
    blocks.append(question.map { ($0, .needed) })
    var card = labelled("listen for", attempt.planned.question.lookFor, .listen)
    card += labelled("points", attempt.planned.question.points, .points)
    card += labelled("leave out", attempt.planned.question.avoid, .avoid)
    if let followUp = InterviewerPage.nextFollowUp(of: attempt, in: rehearsal) {
      card += row("ask next", "u  " + visible(followUp)).map { ($0, .needed) }
    }
    if let stance = rehearsal.stance(of: attempt) {
      card += row("act", stance.suggestion).map { ($0, .needed) }
    }
    blocks.append(card)
    blocks.append(tallies.map { ($0, .needed) } + manner.map { ($0, .card) })
    if clock != nil { blocks.append(notes.map { ($0, .notes) }) }
    let lines = blocks.filter { !$0.isEmpty }.flatMap { $0 + [("", .gap)] }
    guard clock != nil else { return lines.map(\.0).joined(separator: "\n") }
    return fitting(lines, rows: max(6, context.terminal.rows - 2)).joined(separator: "\n")
  }

  /// What there is no room for goes, the least needed first; … at the end of the line above says so.
  private func fitting(_ lines: [(String, Rank)], rows: Int) -> [String] {
    var lines = lines
    for rank in Rank.allCases where rank != .needed && lines.count > rows {
      let places = lines.indices.filter { lines[$0].1 == rank }
      guard let first = places.first else { continue }
      if rank == .card {
        // Half of the keys with their meanings is worth less than all of them without.
        lines.replaceSubrange(first..<first + places.count, with: [(keys, .needed)])
        continue
      }
      let excess = min(places.count, lines.count - rows)
      for place in places.suffix(excess).reversed() { lines.remove(at: place) }
      let above = places[places.count - excess] - 1
      if rank != .gap, lines.indices.contains(above), !lines[above].0.hasSuffix("…") {
        lines[above].0 = truncated(lines[above].0 + " …", to: context.columns - 1)
      }
    }
    guard lines.count > rows else { return lines.map(\.0) }
    return lines.prefix(rows - 1).map(\.0) + ["  …"]
  }

  private var head: [String] {
    let who = "\(names.interviewer.atStart) asks, \(names.candidate) answers."
    let turn = rehearsal.turns.last { $0.id == attempt.begun.turn }
    let place =
      attempt.planned.isClosing
      ? "The closing question"
      : turn.map { "Question \(rehearsal.number(of: $0)) of \(rehearsal.count)" } ?? ""
    let left = who + "  " + place
    guard let clock else { return wrappedLines(left, width: context.columns - 1) }
    let room = context.columns - 1 - displayWidth(left) - displayWidth(clock)
    if room >= 2 { return [left + String(repeating: " ", count: room) + clock] }
    let space = max(2, context.columns - 1 - displayWidth(place) - displayWidth(clock))
    return [truncated(who, to: context.columns - 1), place + String(repeating: " ", count: space) + clock]
  }

  private var question: [String] {
    let text = part == 0 ? attempt.planned.question.text : "Follow-up: " + attempt.parts[part].prompt
    let code = part == 0 ? attempt.planned.question.code : nil
    return wrappedLines(visible(text), width: context.columns - 3)
      .map { "  " + context.terminal.style.bold($0) }
      + (code?.split(separator: "\n", omittingEmptySubsequences: false) ?? [])
      .map { truncated("    " + visible(String($0)), to: context.columns - 1) }
  }

  private func labelled(_ label: String, _ items: [String], _ rank: Rank) -> [(String, Rank)] {
    items.isEmpty ? [] : row(label, visible(items.joined(separator: "; "))).map { ($0, rank) }
  }

  private func row(_ label: String, _ text: String) -> [String] {
    let width = max(20, context.columns - 16)
    let lines = wrappedLines(text, width: width)
    return lines.enumerated().map { index, line in
      "  " + (index == 0 ? label : "").padded(to: 13) + line
    }
  }

  /// "f filler 4", as many on a line as fit.
  private var tallies: [String] {
    let kinds = rehearsal.plan.pair?.taps.kinds ?? []
    let cells = kinds.map { kind in
      let count = attempt.taps.count { $0.content.kind == kind }
      return "\(kind.key) \(kind.name)" + (clock == nil ? "" : " \(count)")
    }
    return cells.reduce(into: [String]()) { lines, cell in
      if let last = lines.last, displayWidth(last) + 3 + displayWidth(cell) < context.columns {
        lines[lines.count - 1] += "   " + cell
      } else {
        lines.append("  " + cell)
      }
    }
  }

  private var manner: [String] {
    wrappedLines(
      "Space clock on or off   n note   z undo   " + (attempt.planned.isClosing ? "" : "x skip   ")
        + "Enter ends the answer",
      width: context.columns - 3
    ).map { "  " + context.terminal.style.dim($0) }
  }

  /// All keys on one line.
  private var keys: String {
    let skip = attempt.planned.isClosing ? "" : "x "
    return "  " + context.terminal.style.dim("Space n z \(skip)Enter") + " …"
  }

  /// The last three.
  private var notes: [String] {
    attempt.notes.suffix(3).map { note in
      let time = attempt.time(of: note.content.at, part: note.content.part)
      return truncated("  \(time)  note: \(visible(note.content.text))", to: context.columns - 1)
    }
  }

  /// The follow-up that `u` asks; nil when there is none left.
  static func nextFollowUp(of attempt: Attempt, in rehearsal: Rehearsal) -> String? {
    guard let wanted = rehearsal.plan.pair?.followUps, wanted != .none else { return nil }
    let all = attempt.planned.question.followUps ?? []
    let asked = attempt.parts.count - 1
    guard all.indices.contains(asked), wanted == .all || asked == 0 else { return nil }
    return all[asked]
  }
}

extension Stance {
  /// How the interviewer acts it, in a few words.
  private var manner: String {
    switch self {
    case .intrigued: "lean in, ask about what you heard"
    case .movingOn: "a short thank you, then the next question"
    case .open: "face them, look at them, hands apart"
    case .closed: "arms crossed, turned a little away, eyes on the screen"
    case .scenario: "ask how they would act in a concrete case"
    case .general: "ask only about their experience at large"
    }
  }

  /// "moving on: a short thank you, then the next question"
  var suggestion: String { "\(name): \(manner)" }

  /// The same after "You were to".
  var task: String {
    switch self {
    case .intrigued, .open, .closed: "be \(suggestion)"
    case .movingOn: "move on: \(manner)"
    case .scenario: "go into a scenario: \(manner)"
    case .general: "stay general: \(manner)"
    }
  }

  /// How the candidate names it.
  var name: String {
    switch self {
    case .intrigued: "intrigued"
    case .movingOn: "moving on"
    case .open: "open"
    case .closed: "closed"
    case .scenario: "into a scenario"
    case .general: "general"
    }
  }
}
