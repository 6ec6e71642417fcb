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

  static var overview: String {
    let rows = allCases.map { command in
      let name = "/" + command.rawValue
      return "  " + name + String(repeating: " ", count: 8 - name.count) + command.meaning
    }
    return
      (rows + [
        "  An empty line ends the answer. Up recalls a line of it to change.",
        "  Ctrl-C sets the answer aside. A leading space makes a command text.",
      ]).joined(separator: "\n")
  }
}
