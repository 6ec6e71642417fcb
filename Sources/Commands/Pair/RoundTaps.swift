import Interviewing
import TerminalUI

/// What the interviewer tapped in a round, per minute of speaking, against the cut-offs of the rubric.
struct RoundTaps {
  let rehearsal: Rehearsal
  let names: PairNames
  let context: Context

  var lines: [String] {
    let spoken = rehearsal.answers.filter { $0.begun.medium == .spoken }
    guard !spoken.isEmpty else { return [] }
    let speech = spoken.reduce(0) { sum, attempt in
      sum + attempt.parts.reduce(0) { $0 + spokenOrTypedTime($1, medium: .spoken) }
    }
    let taps = spoken.flatMap { $0.taps.map(\.content.kind) }
    let time = Dates.minutes(speech / 1000)
    // An interviewer who tapped nothing may have left the keys alone: no ground for a rate.
    guard !taps.isEmpty else { return ["  \(names.interviewer) tapped nothing, in \(time) of speaking"] }
    var lines = ["  \(names.interviewer)'s taps, in \(time) of speaking"]
    lines.append(fillers(taps.count { $0 == .filler }, in: speech))
    let others = (rehearsal.plan.pair?.taps.kinds ?? []).filter { $0 != .filler }.map { kind in
      "\(kind.name) \(taps.count { $0 == kind })"
    }
    lines.append(context.wrapped(others.joined(separator: ", "), indent: 4))
    if let guess = rehearsal.impressions.last(where: { $0.content.guess == .fewFillers })?.content.value {
      lines.append(
        context.wrapped(
          "\(names.candidate) guessed \(guess == 1 ? "under" : "not under") five fillers a minute", indent: 4)
      )
    }
    return lines
  }

  private func fillers(_ count: Int, in speech: Int) -> String {
    guard speech >= TapReading.shortest else {
      return context.wrapped("filler \(count): too little speech to tell a rate", indent: 4)
    }
    let rubric = Rubric.fluencyPerMinute
    let rate = Double(count) * 60_000 / Double(speech)
    let score = rubric.score(rate).map { ": \($0)" } ?? ""
    let limits = rubric.limits.map { Self.number($0) }.joined(separator: ", ")
    return context.wrapped(
      "filler \(count), \(Self.number(rate)) a minute\(score)   (up to \(limits) are 5, 4, 3, 2)",
      indent: 4)
  }

  /// "2", "3.5": one digit after the point where it says something.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
