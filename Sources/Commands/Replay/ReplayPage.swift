import Interviewing
import TerminalUI

/// A replay that stands still: the whole answer with its pauses and rewordings in place, and the time line.
struct ReplayPage {
  let attempt: Attempt
  let context: Context

  var text: String {
    let replay = AnswerReplay(attempt)
    let remarks = ReplayRemark.all(of: attempt, in: replay)
    var reader = FrameReader(replay)
    var lines: [String] = []
    var reworded: [Frame.Run] = []
    var slips = 0
    for (index, part) in replay.parts.enumerated() {
      if index > 0 {
        lines += ["", context.wrapped("Follow-up: " + visible(part.prompt), indent: 2, style: .bold), ""]
      }
      let runs = reader.frame(ofPart: index, at: part.timeline.duration).runs
      lines += replay.isSpoken ? spoken(attempt.parts[index]) : typed(runs)
      let takenBack = runs.filter { if case .takenBack = $0 { true } else { false } }
      reworded += takenBack.filter(\.isRewording)
      slips += takenBack.count { !$0.isRewording }
    }
    lines.append("")
    lines += TimeLineText(replay: replay, remarks: remarks, context: context).lines()
    lines += facts(replay, reworded: reworded.count, slips: slips).map { context.wrapped($0, indent: 2) }
    lines += remarks.map { context.wrapped($0.line, indent: 2) }
    return lines.joined(separator: "\n")
  }

  private func typed(_ runs: [Frame.Run]) -> [String] {
    let text = FrameText(style: context.terminal.style, takenBack: .rewordings).text(runs)
    guard !text.isEmpty else { return ["  No words."] }
    return wrappedLines(text, width: context.columns - 2).map { $0.isEmpty ? "" : "  " + $0 }
  }

  private func spoken(_ part: Attempt.Part) -> [String] {
    let said = attempt.transcript ?? part.text
    return [
      context.wrapped(
        said.isEmpty
          ? "Answered aloud; there are no words of it here." : visible(said, keepingNewlines: true),
        indent: 2)
    ]
  }

  private func facts(_ replay: AnswerReplay, reworded: Int, slips: Int) -> [String] {
    var facts: [String] = []
    let pauses = replay.parts.flatMap(\.timeline.pauses)
    if let usual = replay.parts.compactMap(\.timeline.usualGap).max(), !pauses.isEmpty {
      let shortest = max(PartTimeline.shortestPause, usual * PartTimeline.timesUsual)
      facts.append(
        "\(counted(pauses.count, "pause")) of \(ComposureText.seconds(shortest)) or more; "
          + "your keys mostly came \(usual) ms apart")
    }
    if reworded > 0 {
      facts.append(
        "\(counted(reworded, "wording")) taken back"
          + (slips > 0 ? ", and \(counted(slips, "smaller correction"))" : ""))
    }
    return facts
  }
}
