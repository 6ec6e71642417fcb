import Interviewing

/// A question as it is typed or pasted into a debrief: perhaps with a list mark, and with a final `b` for blank.
package struct TypedQuestion: Equatable {
  package var text: String
  package var wentBlank: Bool

  /// Nil for a line without words.
  package init?(_ line: String) {
    var words = line.split(whereSeparator: \.isWhitespace)
    wentBlank = words.count > 1 && words.last == "b"
    if wentBlank { words.removeLast() }
    if words.count > 1, let first = words.first, Self.isMark(first) { words.removeFirst() }
    text = words.joined(separator: " ")
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
  }

  /// "-", "*", "•", "3." or "3)".
  private static func isMark(_ word: Substring) -> Bool {
    if ["-", "*", "+", "•", "–", ">"].contains(word) { return true }
    guard let last = word.last, last == "." || last == ")" else { return false }
    return word.count > 1 && word.dropLast().allSatisfy(\.isNumber)
  }
}
