import TerminalUI

/// A terminal whose keys are written down beforehand, and whose screen is a string.
///
/// What is typed appears on the screen between ‹ and ›, after the prompt as it stands when Enter or the key is
/// pressed. Running out of keys is noted in `failure` and ends the input.
package final class ScriptedTerminal: Terminal {
  package private(set) var screen = ""
  package private(set) var failure: String?
  package let columns: Int
  package var rows = 24
  package let style = Style(isOn: false)
  package let isInteractive: Bool
  package let hasClock: Bool
  package var hasOwnScreen = false {
    didSet {
      if hasOwnScreen != oldValue { write(hasOwnScreen ? "[its own screen]\n" : "[the screen before]\n") }
    }
  }
  /// Called before each key or line is taken, with the seconds that pass before it.
  package var pass: (Int) -> Void = { _ in }
  /// The signal that long work finds when it asks; nil goes on.
  package var interrupt: () -> Int32? = { nil }
  package private(set) var progress: [String] = []
  /// Called with the milliseconds of each key of a line; nil types a line in one go.
  package var strike: ((Int) -> Void)?
  /// Milliseconds from one key to the next.
  package var keyGap = 200
  /// What the editor does to a text.
  package var editor: (String) -> String = { $0 }

  private var inputs: [ScriptedInput]
  /// A pipe stays at its end.
  private var hasEnded = false

  package init(inputs: [ScriptedInput], columns: Int, isInteractive: Bool, hasClock: Bool) {
    self.inputs = inputs.reversed()
    self.columns = columns
    self.isInteractive = isInteractive
    self.hasClock = hasClock
  }

  /// How many inputs nobody asked for.
  package var leftOver: Int { inputs.count }

  package func write(_ text: String) { screen += Self.shown(text) }
  package func clearScreen() { write("[cleared]\n") }
  package func page(_ text: String) { write(text) }
  package func edit(_ text: String) throws -> String { editor(text) }
  package func restore() {}
  package func takeInterrupt() -> Int32? { interrupt() }
  package func showProgress(_ line: String?) { if let line { progress.append(line) } }

  package func readLine(_ request: LineRequest) -> LineReply {
    guard let input = take(prompt: { isInteractive ? request.prompt() + request.text : "" }) else {
      return .endOfInput
    }
    if strike != nil, input.end == .enter, input.recalled == nil {
      return .line(type(input.text, into: request))
    }
    let text = input.text
    if !text.isEmpty, input.end != .endOfInput { request.onEdit?(edit(for: input, request)) }
    if let notice = request.onTick?() { write(notice + "\n") }
    if request.isTimeUp?() == true { return .timeUp(text) }
    switch input.end {
    case .enter:
      if let index = input.recalled { return .recalled(index: index, text, unfinished: request.text) }
      return .line(request.text + text)
    case .interrupt: return .interrupted(text)
    case .endOfInput: return .endOfInput
    case .editor: return .editor(text)
    case .terminate: return .terminated(signal: 15, text)
    }
  }

  /// Key by key: ⌫ takes one back, ◌ waits for two seconds.
  private func type(_ keys: String, into request: LineRequest) -> String {
    var text = request.text
    for key in keys {
      strike?(key == "◌" ? 2_000 : keyGap)
      if key == "◌" { continue }
      if key == "⌫" { text = String(text.dropLast()) } else { text.append(key) }
      request.onEdit?(LineEdit(text: text))
    }
    if let notice = request.onTick?() { write(notice + "\n") }
    return text
  }

  private func edit(for input: ScriptedInput, _ request: LineRequest) -> LineEdit {
    input.recalled == nil
      ? LineEdit(text: request.text + input.text)
      : LineEdit(text: input.text, recalled: input.recalled, unfinished: request.text)
  }

  package func readKey(_ request: KeyRequest) -> KeyReply {
    while true {
      guard let input = take(prompt: request.prompt) else { return .endOfInput }
      switch input.end {
      case .interrupt: return .interrupted
      case .endOfInput: return .endOfInput
      case .terminate: return .terminated(signal: 15)
      case .enter, .editor: break
      }
      let key: Key = input.text.first.map { Self.named[$0] ?? .character($0) } ?? .enter
      if request.accepts(key) { return .key(key, at: .now) }
    }
  }

  /// What the program itself puts between ‹ and › is no input.
  private static func shown(_ text: String) -> String {
    text.replacing("‹", with: "⟨").replacing("›", with: "⟩")
  }

  private static let named: [Character: Key] = [" ": .space, "←": .left, "→": .right]

  private func take(prompt: () -> String) -> ScriptedInput? {
    if hasEnded { return nil }
    guard let input = inputs.popLast() else {
      failure = "nothing is left to type at: \(prompt())"
      return nil
    }
    hasEnded = input.end == .endOfInput && !isInteractive
    pass(input.seconds)
    screen += Self.shown(prompt()) + "‹\(input.source)›\n"
    return input
  }
}

/// One line or key: `text`, `text^C`, `^D`, `text^E` (editor), `^TERM`, `^P0 text` (line 0 recalled and
/// changed), each after `+90 ` for 90 seconds that pass before; ⏎ is a newline within a paste.
package struct ScriptedInput {
  package enum End { case enter, interrupt, endOfInput, editor, terminate }

  package let source: String
  package private(set) var text: String
  package private(set) var end = End.enter
  package private(set) var recalled: Int?
  package private(set) var seconds: Int

  package init(_ source: String, pace: Int) {
    self.source = source
    seconds = pace
    var rest = Substring(source)
    if rest.hasPrefix("+"), let space = rest.firstIndex(of: " "),
      let wait = Int(rest[rest.startIndex..<space])
    {
      seconds = wait
      rest = rest[rest.index(after: space)...]
    }
    for (mark, ending) in [
      ("^C", End.interrupt), ("^D", .endOfInput), ("^E", .editor), ("^TERM", .terminate),
    ]
    where rest.hasSuffix(mark) {
      end = ending
      rest = rest.dropLast(mark.count)
    }
    if rest.hasPrefix("^P"), let space = rest.firstIndex(of: " ") {
      recalled = Int(rest.dropFirst(2)[..<space])
      rest = rest[rest.index(after: space)...]
    }
    text = String(rest).replacing("⏎", with: "\n")
  }
}
