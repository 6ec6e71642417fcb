import TerminalUI

/// Text as Markdown that shows it as it is: what a person typed is never taken for markup.
enum MarkdownText {
  /// On one line.
  static func inline(_ text: String) -> String {
    escaped(visible(text).split(separator: " ").joined(separator: " "))
  }

  /// Paragraphs where blank lines stand, other line ends kept; indents are dropped.
  static func block(_ text: String) -> String {
    let lines = visible(text, keepingNewlines: true).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    var result = ""
    for (index, line) in lines.enumerated() {
      result += escaped(line)
      guard index + 1 < lines.count else { break }
      // A line end within a paragraph is one only with a backslash.
      result += line.isEmpty || lines[index + 1].isEmpty ? "\n" : "\\\n"
    }
    return result
  }

  /// A string of YAML between double quotes.
  static func yaml(_ text: String) -> String {
    var json = JSONWriter()
    json.string(visible(text))
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// CommonMark 0.31.2: a backslash before ASCII punctuation makes it plain; `$` and `~` are GitHub's own, and
  /// `:` and `@` would make a link of an address.
  private static func escaped(_ line: String) -> String {
    var result = ""
    var isStart = true
    // Scalars: with a mark that joins it, a sign is another character and still a sign to Markdown.
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|", "$", "!", ":", "@":
        result += "\\"
      case "#", "+", "-", "=":
        if isStart { result += "\\" }
      case ".", ")":
        // "1." begins a list.
        if !result.isEmpty, result.allSatisfy({ $0.isASCII && $0.isNumber }) { result += "\\" }
      default: break
      }
      result.unicodeScalars.append(scalar)
      isStart = false
    }
    return result
  }
}
