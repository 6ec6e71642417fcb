/// How emphasis is shown; colour is never the only carrier of a meaning.
package struct Style: Equatable, Sendable {
  /// False without colour: text comes back as it is.
  package let isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  /// Of a terminal that knows escapes: off where `NO_COLOR` is set and not empty (no-color.org).
  init(environment: [String: String]) { isOn = environment["NO_COLOR", default: ""].isEmpty }

  package func styled(_ text: String, _ emphasis: Emphasis) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
  }

  package func bold(_ text: String) -> String { styled(text, .bold) }
  package func dim(_ text: String) -> String { styled(text, .dim) }
  package func underline(_ text: String) -> String { styled(text, .underline) }
  package func red(_ text: String) -> String { styled(text, .red) }
  package func green(_ text: String) -> String { styled(text, .green) }
  package func yellow(_ text: String) -> String { styled(text, .yellow) }
}

/// The codes of "select graphic rendition" (ECMA-48, 8.3.117) that 16 colours have.
package enum Emphasis: Int, Sendable {
  case bold = 1
  case dim = 2
  case underline = 4
  case struck = 9
  case red = 31
  case green = 32
  case yellow = 33
}
