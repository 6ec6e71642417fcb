import Interviewing
import TerminalUI

/// The line under a replay that shows when it was typed, where it stopped and what was noted.
struct TimeLineText {
  let replay: AnswerReplay
  let remarks: [ReplayRemark]
  let context: Context

  private static let widest = 60

  /// - Parameter position: in milliseconds from the beginning; nil leaves it out.
  func lines(position: Int? = nil) -> [String] {
    let end = " " + Dates.minutes(replay.duration / 1000)
    let columns = max(8, min(Self.widest, context.columns - 7 - end.count))
    let cells = replay.cells(columns: columns, marks: remarks.map { ($0.at, $0.sign) })
    var signs = cells.map(Self.sign)
    if let position { signs[replay.column(of: position, in: columns)] = "┃" }
    let noted = Set(remarks.map(\.sign))
    let legend = Self.legend.filter { signs, _ in
      cells.contains { cell in
        // Taps and blanks share some signs.
        if case .mark(let sign) = cell, noted.contains(sign) { return false }
        return signs.contains(Self.sign(cell))
      }
    }.map { "\($0.0)\u{A0}\($0.1)" }
    let keys = noted.sorted().compactMap { sign in
      remarks.first { $0.sign == sign }.map { "\(sign)\u{A0}\($0.name)" }
    }
    return ["  0:00 " + String(signs) + end]
      + wrappedLines((legend + keys).joined(separator: "   "), width: context.columns - 2)
      .map { "  " + context.terminal.style.dim($0) }
  }

  private static let legend = [
    ("▂▃", "typing"), ("▁", "no key"), ("╌", "speech"), ("·", "pause"), ("-", "reading"), ("=", "stopped"),
    ("e", "editor"),
    ("b", "blank"),
  ]

  private static func sign(_ cell: TimeLineCell) -> Character {
    switch cell {
    case .keys(isBusy: false): "▂"
    case .keys(isBusy: true): "▃"
    case .activity(.typing), .activity(.ending): "▁"
    case .activity(.speaking): "╌"
    case .activity(.pause): "·"
    case .activity(.reading): "-"
    case .activity(.away(.editor)): "e"
    case .activity(.away): "="
    case .mark(let sign): sign
    }
  }
}

/// A note or a tap on a moment of an answer.
struct ReplayRemark: Equatable {
  /// Milliseconds from the beginning of the replay.
  let at: Int
  /// What stands for it on the time line.
  let sign: Character
  /// What the sign means.
  let name: String
  let text: String
  /// What the answer's clock showed at that moment: "1:09".
  let time: String

  /// The notes and taps of an attempt in the order of their moments.
  static func all(of attempt: Attempt, in replay: AnswerReplay) -> [ReplayRemark] {
    let notes = attempt.notes.compactMap { note in
      replay.moment(part: note.content.part, at: note.content.at).map {
        ReplayRemark(
          at: $0, sign: "n", name: "note", text: note.content.text,
          time: attempt.time(of: note.content.at, part: note.content.part))
      }
    }
    let taps = attempt.taps.compactMap { tap in
      replay.moment(part: tap.content.part, at: tap.content.at).map {
        ReplayRemark(
          at: $0, sign: tap.content.kind.key, name: tap.content.kind.name, text: "",
          time: attempt.time(of: tap.content.at, part: tap.content.part))
      }
    }
    return (notes + taps).enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  /// "1:09 named the match", "0:41 strong"
  var line: String { time + " " + (text.isEmpty ? name : visible(text)) }
}
