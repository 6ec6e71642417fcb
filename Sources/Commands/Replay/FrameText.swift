import Interviewing
import TerminalUI

/// A frame's text with its marks: pauses ‹14 s›, and what was taken back where it stood.
struct FrameText {
  enum TakenBack { case none, rewordings, all }

  let style: Style
  var takenBack = TakenBack.none
  var showsCursor = false

  func text(_ runs: [Frame.Run]) -> String {
    var text = ""
    // What stands between words gets a space of its own; within a word it stands tight.
    var needsSpace = false
    for run in runs {
      let piece = piece(run)
      guard !piece.isEmpty else { continue }
      if run != .cursor {
        if needsSpace, piece.first?.isWhitespace == false { text += " " }
        needsSpace = !run.isWords && (text.last?.isWhitespace ?? true)
      }
      text += piece
    }
    return text
  }

  static let cursor = "▌"
  /// Keeps a mark on one line.
  private static let noBreak = "\u{A0}"

  private func piece(_ run: Frame.Run) -> String {
    switch run {
    case .text(let text): return visible(text, keepingNewlines: true)
    case .takenBack(let text, _):
      let isShown = takenBack == .all || takenBack == .rewordings && run.isRewording
      return isShown ? Self.struck(text, style) : ""
    case .mark(let mark): return style.dim("‹" + Self.words(mark).replacing(" ", with: Self.noBreak) + "›")
    case .cursor: return showsCursor ? Self.cursor : ""
    }
  }

  /// Dimmed too, for terminals that cannot strike through.
  static func struck(_ text: String, _ style: Style) -> String {
    marked(text, ("[-", "-]"), style) { style.dim(style.styled($0, .struck)) }
  }

  static func underlined(_ text: String, _ style: Style) -> String {
    marked(text, ("{+", "+}"), style, emphasis: style.underline)
  }

  /// Word by word, so that a line that is broken is not marked at its margin; between brackets without style.
  private static func marked(
    _ text: String, _ brackets: (String, String), _ style: Style, emphasis: (String) -> String
  ) -> String {
    let words = visible(text)
    guard style.isOn else { return brackets.0 + words + brackets.1 }
    return words.split(separator: " ", omittingEmptySubsequences: false).map { emphasis(String($0)) }
      .joined(separator: " ")
  }

  static func words(_ mark: Frame.Mark) -> String {
    switch mark {
    case .blank: "blank"
    case .still(.reading, let length): "reading " + ComposureText.seconds(length)
    case .still(.away(.editor), let length): "editor " + ComposureText.seconds(length)
    case .still(.away(.pause), let length): "stopped " + ComposureText.seconds(length)
    case .still(.away(.away), let length): "away " + ComposureText.seconds(length)
    case .still(_, let length): ComposureText.seconds(length)
    }
  }
}

extension Frame.Run {
  /// False for what is put between the words: a mark, or a wording taken back.
  fileprivate var isWords: Bool {
    switch self {
    case .mark: false
    case .takenBack(let text, _): !isRewording || text.last?.isWhitespace == true
    case .text, .cursor: true
    }
  }
}
