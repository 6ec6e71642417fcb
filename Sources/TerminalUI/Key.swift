/// One key of a keyboard, as far as terminals tell them apart.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter with Ctrl, in lower case.
  case control(Character)
  case space, enter, escape, backspace, delete, tab, backTab
  case up, down, left, right, home, end, pageUp, pageDown

  /// What an echo shows of it.
  package var label: String {
    switch self {
    case .character(let character): String(character)
    case .space: " "
    default: ""
    }
  }
}

/// How one key is asked for.
package struct KeyRequest {
  /// One or more lines; asked again at each tick and redrawn in place when they have changed.
  package var prompt: () -> String
  /// Others are ignored, and so is what is pasted.
  package var accepts: (Key) -> Bool
  /// True to show the key after the prompt and end the line. False shows nothing: the prompt stands, and the
  /// next one is drawn in its place unless something is written before.
  package var echoes: Bool
  /// How often `tick` is replied while no key comes; nil for never.
  package var tickInterval: Duration?

  package init(
    prompt: @escaping () -> String, accepts: @escaping (Key) -> Bool = { _ in true }, echoes: Bool = true,
    tickInterval: Duration? = .milliseconds(250)
  ) {
    self.prompt = prompt
    self.accepts = accepts
    self.echoes = echoes
    self.tickInterval = tickInterval
  }
}

/// What came where a key was asked for.
package enum KeyReply: Equatable, Sendable {
  /// The key, and when it was read.
  case key(Key, at: ContinuousClock.Instant)
  /// ^C.
  case interrupted
  /// ^D, or the end of a file or pipe.
  case endOfInput
  case terminated(signal: Int32)
  /// Time passed without a key; ask again, the prompt stays as it is.
  case tick
  /// The window has another size; ask again, the prompt is drawn anew.
  case resized
}
