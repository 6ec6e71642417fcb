/// Splits a line of the REPL into words as a shell does: quotes, backslashes and `~`, nothing else.
package enum ShellWords {
  package struct UnclosedQuote: Error {
    package let quote: Character
  }

  /// - Parameter home: what a leading `~` stands for; nil leaves it alone.
  package static func split(_ line: String, home: String?) throws(UnclosedQuote) -> [String] {
    var words: [String] = []
    var word = ""
    var isWord = false
    var isBare = true
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if let open = quote {
        switch character {
        case open: quote = nil
        case "\\" where open == "\"": isEscaped = true
        default: word.append(character)
        }
      } else if character == "\\" {
        if !isWord { isBare = false }
        isWord = true
        isEscaped = true
      } else if character == "\"" || character == "'" {
        if !isWord { isBare = false }
        isWord = true
        quote = character
      } else if character.isWhitespace {
        if isWord { words.append(isBare ? withHome(word, home) : word) }
        word = ""
        isWord = false
        isBare = true
      } else {
        isWord = true
        word.append(character)
      }
    }
    if let quote { throw UnclosedQuote(quote: quote) }
    if isEscaped { word.append("\\") }
    if isWord { words.append(isBare ? withHome(word, home) : word) }
    return words
  }

  /// Where the word begins that is still being typed; an open quote is its first character.
  package static func startOfLastWord(in line: String) -> String.Index {
    var start = line.startIndex
    var quote: Character?
    var isEscaped = false
    for index in line.indices {
      let character = line[index]
      if isEscaped {
        isEscaped = false
      } else if let open = quote {
        if character == open { quote = nil }
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character.isWhitespace {
        start = line.index(after: index)
      }
    }
    return start
  }

  /// A word as it must be typed to come back from `split` unchanged.
  package static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.allSatisfy { !$0.isWhitespace && !"\"'\\~".contains($0) }
    return isPlain
      ? word
      : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func withHome(_ word: String, _ home: String?) -> String {
    guard let home, word == "~" || word.hasPrefix("~/") else { return word }
    return home + word.dropFirst()
  }
}
