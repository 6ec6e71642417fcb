/// A prompt of one or more lines, drawn again in the same place while it waits for a key.
struct KeyPrompt {
  /// What stands on the screen; nil when nothing does.
  private(set) var shown: String?

  /// What to write so that `prompt` stands where the last one stood; empty when it is there already.
  ///
  /// Lines are written over the old ones from the first that differs, and only what is left of the old is
  /// cleared: a screen that was blank in between would flicker.
  mutating func draw(_ prompt: String, columns: Int, rows: Int, isForced: Bool = false) -> String {
    guard let old = shown else {
      shown = prompt
      return prompt
    }
    guard isForced || old != prompt else { return "" }
    shown = prompt
    if !isForced, let patch = Self.patch(from: old, to: prompt, columns: columns, rows: rows) { return patch }
    let above = min(Self.height(old, columns: columns), rows) - 1
    return "\r" + (above > 0 ? "\u{1B}[\(above)A" : "") + "\u{1B}[J" + prompt
  }

  /// Writes only the lines that differ, with the cursor left at the end of the last one; nil where lines came
  /// or went, or may take more than a row.
  private static func patch(from old: String, to new: String, columns: Int, rows: Int) -> String? {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    guard before.count == after.count, after.count <= rows,
      (before + after).allSatisfy({ displayWidth($0) < columns })
    else { return nil }
    let last = after.count - 1
    var row = last
    var patch = ""
    for (index, line) in after.enumerated() where before[index] != line {
      patch += Self.move(from: row, to: index) + "\r" + line + "\u{1B}[K"
      row = index
    }
    guard row != last else { return patch }
    let width = displayWidth(after[last])
    return patch + Self.move(from: row, to: last) + "\r" + (width > 0 ? "\u{1B}[\(width)C" : "")
  }

  private static func move(from row: Int, to target: Int) -> String {
    target == row ? "" : "\u{1B}[\(abs(target - row))\(target < row ? "A" : "B")"
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
