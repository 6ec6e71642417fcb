import Interviewing
import TerminalUI

/// What came back where a debrief asks something.
enum DebriefReply<Value> {
  case given(Value)
  case skipped
  /// `<`
  case back
  /// ^C or the end of input.
  case left

  var given: Value? { if case .given(let value) = self { value } else { nil } }
}

/// The ways a debrief asks: one key, or a line; Enter skips, `<` goes back, ^C leaves.
struct DebriefQuestions {
  let context: Context

  /// Columns for the words beside a label.
  private static let leastRoom = 18

  func key<Value>(_ prompt: String, _ values: [Character: Value]) throws -> DebriefReply<Value> {
    do {
      let keys = Set(values.keys.map { Key.character($0) } + [.enter, .character("<")])
      switch try context.key(prompt, among: keys) {
      case .key(.character("<")): return .back
      case .key(.character(let character)): return values[character].map { .given($0) } ?? .skipped
      case .key: return .skipped
      case .interrupted: return .left
      }
    } catch is InputEnded {
      return .left
    }
  }

  func yesOrNo(_ question: String) throws -> DebriefReply<Bool> {
    try key(row(question), ["y": true, "n": false])
  }

  func outcome() throws -> DebriefReply<InterviewOutcome> {
    try key(
      "How did it end? o offer, r rejection, w waiting, d withdrew, Enter not known: ",
      ["o": .offer, "r": .rejection, "w": .waiting, "d": .withdrew])
  }

  /// A line of words; what is empty is skipped.
  ///
  /// - Parameters:
  ///   - label: before the line, or above it where there is little room.
  ///   - text: what the line starts with.
  func line(_ label: String, text: String = "") throws -> DebriefReply<String> {
    let words: String
    var prompt = label.isEmpty ? "  > " : label + "  > "
    if displayWidth(label) + Self.leastRoom > context.columns {
      context.tell(label)
      prompt = "  > "
    }
    switch context.terminal.readLine(LineRequest(prompt: { prompt }, text: text)) {
    case .line(let line), .recalled(_, let line, _), .editor(let line), .timeUp(let line): words = line
    case .interrupted, .endOfInput: return .left
    case .terminated(let signal, _): throw Terminated(signal: signal)
    }
    let typed = trimmed(words)
    return typed == "<" ? .back : typed.isEmpty ? .skipped : .given(typed)
  }

  /// A label with room for one key after it, at the same column in all rows.
  func row(_ label: String) -> String {
    let width = min(64, context.columns - 6)
    let lines = wrappedLines(label, width: width)
    let last = lines.last ?? ""
    return lines.map { "  " + $0 }.joined(separator: "\n")
      + String(repeating: " ", count: max(1, width + 2 - displayWidth(last)))
  }
}
