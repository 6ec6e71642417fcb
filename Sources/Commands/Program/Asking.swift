import TerminalUI

/// What a person pressed where one key is asked for.
enum KeyAnswer: Equatable {
  case key(Key)
  /// ^C.
  case interrupted
}

extension Context {
  /// Waits for one of `keys`; others are ignored.
  ///
  /// - Throws: `InputEnded` at the end of input, `Terminated` when the program is told to end.
  func key(_ prompt: String, among keys: Set<Key>) throws -> KeyAnswer {
    let shown = fitted(prompt)
    let request = KeyRequest(prompt: { shown }, accepts: { keys.contains($0) })
    while true {
      switch terminal.readKey(request) {
      case .key(let key, _): return .key(key)
      case .interrupted: return .interrupted
      case .endOfInput: throw InputEnded()
      case .terminated(let signal): throw Terminated(signal: signal)
      case .tick, .resized: continue
      }
    }
  }

  /// A prompt as it is, or broken at words where the terminal is too narrow for it.
  func fitted(_ prompt: String) -> String {
    let fits = prompt.split(separator: "\n").allSatisfy { displayWidth($0) <= columns }
    return fits ? prompt : wrapped(prompt, indent: 0) + " "
  }

  /// Asks a question that is answered with y or n; ^C and the end of input are a no.
  func confirms(_ question: String) throws -> Bool {
    do {
      return try key(question + " y or n: ", among: [.character("y"), .character("n"), .enter])
        == .key(.character("y"))
    } catch is InputEnded {
      return false
    }
  }

  /// Asks for a line of text.
  ///
  /// - Returns: nil at ^C.
  /// - Throws: `InputEnded` at the end of input, `Terminated` when the program is told to end.
  func line(_ prompt: String, completion: ((String, Int) -> Completion)? = nil) throws -> String? {
    switch terminal.readLine(LineRequest(prompt: { prompt }, completion: completion)) {
    case .line(let text), .recalled(_, let text, _), .editor(let text), .timeUp(let text): return text
    case .interrupted: return nil
    case .endOfInput: throw InputEnded()
    case .terminated(let signal, _): throw Terminated(signal: signal)
    }
  }
}
