/// A prompt of one or more lines, drawn again in the same place while it waits for a key.
struct KeyPrompt {
  /// What stands on the screen; nil when nothing does.
  private(set) var shown: String?

  /// What to write so that `prompt` stands where the last one stood; empty when it is there already.
  mutating func draw(_ prompt: String, columns: Int, rows: Int, isForced: Bool = false) -> String {
    guard let old = shown else {
      shown = prompt
      return prompt
    }
    guard isForced || old != prompt else { return "" }
    shown = prompt
    let above = min(Self.height(old, columns: columns), rows) - 1
    return "\r" + (above > 0 ? "\u{1B}[\(above)A" : "") + "\u{1B}[J" + prompt
  }

  /// Something else was written, or the answer has come.
  mutating func forget() { shown = nil }

  /// How many rows a text takes, long lines wrapped by the terminal.
  static func height(_ text: String, columns: Int) -> Int {
    let columns = max(1, columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + max(1, (displayWidth($1) + columns - 1) / columns)
    }
  }
}
