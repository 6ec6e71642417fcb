import Interviewing
import TerminalUI

/// One picture of a replay: what it is, the text as it stood, the time line, and the keys.
struct ReplayScreen {
  let attempt: Attempt
  let playback: Playback
  let frame: Frame
  let remarks: [ReplayRemark]
  let showsTakenBack: Bool
  let context: Context

  /// Never taller or wider than the terminal, so that it can be drawn in place.
  var text: String {
    let above = headLines + promptLines + [""]
    let line = TimeLineText(replay: playback.replay, remarks: remarks, context: context)
      .lines(position: playback.position)
    var below = remarkLines + line + keyLines
    var room = context.terminal.rows - above.count - below.count - 2
    if room < Self.fewestLines {
      below = Array(line.prefix(1))
      room = max(1, context.terminal.rows - above.count - 3)
    }
    return (above + textLines(room: room) + [""] + below).joined(separator: "\n")
  }

  /// With less room for the text the keys and what the signs mean are left out.
  private static let fewestLines = 4

  private var state: String {
    if playback.isAtEnd { return "the end" }
    return "at \(playback.speed)x" + (playback.isPaused ? ", paused" : "")
  }

  private var headLines: [String] {
    let day = Dates.day(context.localTime(attempt.parts[0].askedAt), now: context.localTime(context.now()))
    let left = "Replay of \(day), \(state)"
    let seconds = frame.clock / 1000
    let light = AnswerClock.light(at: seconds, of: attempt.begun.limit).rawValue
    let right = Dates.minutes(seconds) + (light.isEmpty ? "" : " " + light)
    let space = context.columns - left.count - right.count - 1
    return space > 1
      ? [left + String(repeating: " ", count: space) + right]
      : [truncated(state, to: context.columns - 1), right]
  }

  private var promptLines: [String] {
    guard frame.part > 0 else { return [] }
    return wrappedLines(
      "Follow-up: " + visible(attempt.parts[frame.part].prompt), width: context.columns - 2
    ).map { "  " + context.terminal.style.bold($0) }
  }

  /// As much of the text as there is room for, with the place where it is being typed.
  private func textLines(room: Int) -> [String] {
    guard !playback.replay.isSpoken else { return spokenLines(room: room) }
    let marks = FrameText(
      style: context.terminal.style, takenBack: showsTakenBack ? .all : .none,
      showsCursor: !playback.isAtEnd)
    let lines = wrappedLines(marks.text(frame.runs), width: context.columns - 2)
    let cursor = frame.runs.firstIndex(of: .cursor) ?? frame.runs.count
    let line = wrappedLines(marks.text(Array(frame.runs[..<cursor])), width: context.columns - 2).count
    // One line more: the word at the cursor may have moved to the next.
    let last = min(lines.count, max(line + 1, room))
    let first = max(0, last - room)
    return lines[first..<last].enumerated().map { index, line in
      let isCut = index == 0 && first > 0 || index == last - first - 1 && last < lines.count
      return isCut ? "  …" : line.isEmpty ? "" : "  " + line
    }
  }

  private func spokenLines(room: Int) -> [String] {
    let said = attempt.transcript ?? attempt.parts[frame.part].text
    let text = said.isEmpty ? "Answered aloud; there are no words of it here." : said
    let lines = wrappedLines(visible(text, keepingNewlines: true), width: context.columns - 2).map {
      "  " + $0
    }
    return lines.count <= room ? lines : lines.prefix(max(0, room - 1)) + ["  …"]
  }

  /// The last remark that has come by.
  private var remarkLines: [String] {
    guard let remark = remarks.last(where: { $0.at <= playback.position }) else { return [] }
    return [truncated("  " + remark.line, to: context.columns)]
  }

  private var keyLines: [String] {
    let takenBack = playback.replay.isSpoken ? [] : ["d taken back"]
    let keys =
      playback.isAtEnd
      ? ["Enter critique", "r again", "←→ step"] + takenBack + ["m mark", "q leave"]
      : ["space pause", "←→ step", "+- speed"] + takenBack + ["m mark", "f end", "q stop"]
    return wrappedLines(
      keys.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: "  "), width: context.columns - 1
    ).map(context.terminal.style.dim)
  }
}
