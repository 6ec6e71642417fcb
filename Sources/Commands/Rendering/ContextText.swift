import ArgumentParser
import Interviewing
import TerminalUI

extension Context {
  /// Writes a line, or several.
  func say(_ text: String) { terminal.write(text + "\n") }

  /// Writes sentences, broken to the terminal's width.
  func tell(_ text: String) { say(wrapped(text, indent: 0)) }

  /// A path as the person would type it, with `~` for the home folder.
  func shown(path: String) -> String {
    guard let home = folders.home, home.count > 1, path.hasPrefix(home + "/") else { return visible(path) }
    return "~" + visible(String(path.dropFirst(home.count)))
  }

  var columns: Int { terminal.columns }

  /// Where what belongs to a question starts.
  var questionIndent: Int { columns >= 60 ? 9 : 2 }

  var layout: Layout { Layout(columns: columns, style: terminal.style) }

  /// `text` broken at words to the terminal's width, every line indented and styled.
  func wrapped(_ text: String, indent: Int, style: Emphasis? = nil) -> String {
    layout.wrapped(text, indent: indent, style: style)
  }
}

/// How wide a page is and how emphasis is shown, as the terminal was when it was asked.
struct Layout: Sendable {
  let columns: Int
  let style: Style

  /// `text` broken at words to the width, every line indented and styled.
  func wrapped(_ text: String, indent: Int, style: Emphasis? = nil) -> String {
    let margin = String(repeating: " ", count: indent)
    return wrappedLines(text, width: columns - indent)
      .map { line in margin + (style.map { self.style.styled(line, $0) } ?? line) }
      .joined(separator: "\n")
  }
}

extension Context {
  /// The first moment of a day such as 2026-11-01.
  func startOfDay(_ text: String, option: String) throws -> Moment {
    guard let moment = Dates.startOfDay(text, midnight: midnight) else {
      throw ValidationError("\(option): expected a date such as 2026-11-01, found \"\(visible(text))\".")
    }
    return moment
  }
}
