/// Tells whether a text reads as a question: it has a question mark, or it opens as questions do.
///
/// This decides between sure and doubtful, never whether a question is kept: 19 % of the questions in real
/// lists have no question mark.
enum QuestionSense {
  /// Longer than any question in 57 real lists (284 characters) by far; such a text is prose with a "?" in it.
  static let longestSure = 1500

  static func readsAsQuestion(_ text: String) -> Bool {
    text.utf8.count <= longestSure
      && (hasQuestionMark(text) || opensAsQuestion(text) || endsWithRequest(text))
  }

  /// "You find a wrong figure in it. Walk us through your day."
  private static func endsWithRequest(_ text: String) -> Bool {
    let end = text.utf8.dropLast(2)
    guard
      let stop = end.lastIndex(where: {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") || $0 == Ascii.colon
      }),
      text.utf8[text.utf8.index(after: stop)] == Ascii.space
    else { return false }
    let words = openingWords(of: String(text[text.utf8.index(after: stop)...]))
    guard words.count > 1 else { return false }
    return QuestionOpenings.requests.contains(words[0])
      || QuestionOpenings.tasks.contains(words[0]) && QuestionOpenings.objects.contains(words[1])
  }

  /// A question mark of any script; one inside an address ("…/?page=2") does not count.
  static func hasQuestionMark(_ text: String) -> Bool {
    var afterMark = false
    for scalar in text.unicodeScalars {
      if afterMark {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        let inAddress =
          scalar.isASCII
          && (Ascii.isLetter(byte) && !Ascii.isUpper(byte) || Ascii.isDigit(byte) || scalar == "="
            || scalar == "&")
        if !inAddress { return true }
        afterMark = false
      }
      switch scalar {
      case "?": afterMark = true
      // Full width, Arabic, Greek, Armenian, Ethiopic and doubled ones.
      case "\u{FF1F}", "\u{61F}", "\u{37E}", "\u{55E}", "\u{1367}", "\u{203D}", "\u{2047}"..."\u{2049}":
        return true
      default: break
      }
    }
    return afterMark
  }

  static func opensAsQuestion(_ text: String) -> Bool {
    let words = openingWords(of: text)
    guard let first = words.first else { return opensAsForeignQuestion(text) }
    let second = words.count > 1 ? words[1] : ""
    if QuestionOpenings.pairs.contains(first + " " + second) { return words.count > 2 }
    if QuestionOpenings.requests.contains(first) { return words.count > 1 }
    if QuestionOpenings.tasks.contains(first) {
      return QuestionOpenings.objects.contains(second) || isNumber(second)
    }
    if QuestionOpenings.auxiliaries.contains(first) { return QuestionOpenings.subjects.contains(second) }
    if QuestionOpenings.interrogatives.contains(first) {
      return words.count > 2 && !QuestionOpenings.statementSubjects.contains(second)
        && !(second == "to" && words.count > 2 && QuestionOpenings.manuals.contains(words[2]))
    }
    if QuestionOpenings.courtesies.contains(first) { return opensAsQuestion(after(first, in: text)) }
    if QuestionOpenings.prepositions.contains(first) {
      return QuestionOpenings.interrogatives.contains(second)
    }
    return opensAsForeignQuestion(text)
  }

  private static func opensAsForeignQuestion(_ text: String) -> Bool {
    guard let start = text.unicodeScalars.first(where: { $0.isLetter }) else { return false }
    if start.isASCII && text.utf8.allSatisfy({ $0 < 0x80 }) && !QuestionOpenings.latinInitials.contains(start)
    {
      return false
    }
    let opening = text.unicodeScalars.drop { !$0.isLetter }
    let lowered = String(Substring(opening.prefix(40))).lowercased()
    if QuestionOpenings.foreign.contains(where: { lowered.hasPrefix($0) }) { return true }
    let ending = text.unicodeScalars.reversed().drop { !$0.isLetter }.prefix(1)
    return ending.first.map { QuestionOpenings.finalParticles.contains($0) } ?? false
  }

  /// At most three words, lower case, up to their apostrophe ("what's" is "what").
  private static func openingWords(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var inTail = false
    for byte in text.utf8 {
      if Ascii.isLetter(byte) || Ascii.isDigit(byte) {
        if !inTail { word.append(Ascii.isLetter(byte) ? byte | 0x20 : byte) }
      } else if byte >= 0x80 && word.isEmpty && !inTail {
        // Opening quotation marks; a first word in another alphabet is looked up elsewhere.
        if words.isEmpty && byte != 0xE2 && byte != 0x80 && byte != 0x9C && byte != 0x98 { return [] }
      } else if byte == UInt8(ascii: "'") || byte == 0xE2 {
        inTail = !word.isEmpty
      } else if byte < 0x80 && !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        if words.count == 3 { return words }
        word.removeAll(keepingCapacity: true)
        inTail = false
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func after(_ word: String, in text: String) -> String {
    let start = text.utf8.firstIndex { Ascii.isLetter($0) } ?? text.startIndex
    return String(text[start...].utf8.dropFirst(word.utf8.count)) ?? ""
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy(Ascii.isDigit)
  }
}
