import TerminalUI

/// What can be typed alone on a line within an answer; a leading space makes it text.
enum AnswerCommand: String, CaseIterable {
  case blank, skip, never, edit, pause, help, stop

  init?(_ line: String) {
    guard line.hasPrefix("/"), let command = AnswerCommand(rawValue: String(line.dropFirst())) else {
      return nil
    }
    self = command
  }

  private var meaning: String {
    switch self {
    case .blank: "you went blank: noted, and you go on when something comes"
    case .skip: "another question instead; this one may come back another day"
    case .never: "another question instead; this one does not come back"
    case .edit: "your editor, with the answer so far (also Ctrl-X Ctrl-E)"
    case .pause: "stops the clock until Enter"
    case .help: "this"
    case .stop: "ends the rehearsal; what you typed is kept"
    }
  }

  /// Whether a line being typed may still become a command.
  static func mayBecome(_ line: String) -> Bool {
    line.hasPrefix("/") && allCases.contains { ("/" + $0.rawValue).hasPrefix(line) }
  }

  static func overview(in context: Context) -> String {
    let rows = allCases.map { command in
      let lines = wrappedLines(
        ("/" + command.rawValue).padded(to: 8) + command.meaning, width: context.columns - 2, hanging: 8)
      return lines.map { "  " + $0 }.joined(separator: "\n")
    }
    let rest = [
      "An empty line ends the answer. Up recalls a line of it to change.",
      "Ctrl-C sets the answer aside. A leading space makes a command text.",
    ]
    return (rows + rest.map { context.wrapped($0, indent: 2) }).joined(separator: "\n")
  }
}
