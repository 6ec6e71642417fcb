import Interviewing
import TerminalUI

/// Words in square brackets that stand for something of the person's own, such as `[company]`.
package enum Placeholders {
  /// Asks once for the value of each placeholder in the questions, and puts the values in; where nobody is
  /// there to be asked they stay.
  static func fill(_ turns: [PlannedTurn], count: Int, context: Context) throws -> [PlannedTurn] {
    guard context.terminal.isInteractive else { return turns }
    var values: [String: String] = [:]
    for name in turns.prefix(count).flatMap({ names(in: $0.question.text) }) where values[name] == nil {
      let value = try context.line("[\(visible(name))] stands in a question. Your word for it: ") ?? ""
      values[name] = value.isEmpty ? "[\(name)]" : value
    }
    guard !values.isEmpty else { return turns }
    return turns.map { turn in
      var turn = turn
      turn.question.text = replaced(in: turn.question.text, by: values)
      turn.followUp = turn.followUp.map { replaced(in: $0, by: values) }
      return turn
    }
  }

  /// The names in square brackets: two letters or more; no links, no tick boxes, nothing in a code span.
  package static func names(in text: String) -> [String] {
    pieces(of: text).compactMap { if case .name(let name) = $0 { name } else { nil } }
  }

  package static func replaced(in text: String, by values: [String: String]) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name): values[name] ?? "[\(name)]"
      }
    }.joined()
  }

  private enum Piece { case text(String), name(String) }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = ""
    var rest = Substring(text)
    var isCode = false
    while let character = rest.first {
      if character == "`" { isCode.toggle() }
      if character == "[", !isCode, let end = rest.firstIndex(of: "]") {
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        let after = rest[rest.index(after: end)...]
        let isName =
          name.count { $0.isLetter } >= 2 && !name.contains("[") && after.first != "(" && after.first != "["
        if isName {
          pieces += [.text(plain), .name(name)]
          plain = ""
          rest = after
          continue
        }
      }
      plain.append(character)
      rest.removeFirst()
    }
    return pieces + [.text(plain)]
  }
}
