import TerminalUI

/// Text of a person in a page: nothing in it is markup, and what would hide or reorder words is shown as escapes.
struct HTMLText: Sendable {
  /// Words that stand for a name, in lower case; left out of every text.
  var names: Set<String> = []

  /// On one line.
  func callAsFunction(_ text: String) -> String { escaped(withoutNames(visible(text))) }

  /// Line ends kept, as `white-space: pre-line` shows them.
  func lines(_ text: String) -> String { escaped(withoutNames(visible(text, keepingNewlines: true))) }

  private func withoutNames(_ text: String) -> String {
    guard !names.isEmpty else { return text }
    var result = ""
    var word = ""
    func end() {
      result += names.contains(word.lowercased()) ? "[name]" : word
      word = ""
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        end()
        result.append(character)
      }
    }
    end()
    return result
  }

  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
