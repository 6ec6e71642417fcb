/// Which points belong to a word and which end a sentence.
extension WordReader {
  /// Whether the point at `at` stays inside the word that began at `start`: `u.s`, `e.g`, `node.js`.
  ///
  /// Returns `at` for an abbreviation of single letters, the byte after it for a name such as `node.js`.
  @inline(never)
  func innerPoint(_ at: Int, _ start: Int) -> Int? {
    guard isLetter(at + 1) else { return nil }
    var end = at + 1
    while isLetter(end) { end += 1 }
    let isSingle = at - start == 1 || byteClass(at - 2) == .stop
    if isSingle && end - at == 2 && byteClass(end) != .apostrophe { return at }
    guard end - at <= 5, byteClass(at + 1) == .lower else { return nil }
    return Self.extensions.contains(lowercased(at + 1, end)) ? at + 1 : nil
  }

  /// Whether a point straight after `word` ends the sentence.
  func pointEnds(after word: Word, previous: Word?) -> Bool {
    let start = Int(word.start)
    let end = Int(word.end)
    if word.has(.number) { return true }
    if word.has(.abbreviation) {
      return nextLetterIsUpper(end + 1) && !["e.g", "i.e"].contains(lowercased(start, end))
    }
    if end - start == 1 {
      // An initial: J. Smith, John F. Kennedy.
      return
        !(word.has(.capitalised) && bytes[start] != UInt8(ascii: "I")
        && (previous == nil || previous!.has(.capitalised)) && byteClass(end + 1) == .space)
    }
    guard end - start <= 6 else { return true }
    if Self.titles.value(word.key) != 0 { return !word.has(.capitalised) || !nextLetterIsUpper(end + 1) }
    if Self.shortened.value(word.key) != 0 { return nextLetterIsUpper(end + 1) || end + 1 >= bytes.count }
    return true
  }

  /// Whether the next letter, past spaces and opening marks, is a capital.
  func nextLetterIsUpper(_ from: Int) -> Bool {
    var at = from
    while at < bytes.count {
      switch byteClass(at) {
      case .upper: return true
      case .lower, .digit, .newline: return byteClass(at) != .lower
      case .high:
        let character = HighCharacter(bytes, at: at)
        if character.kind == .upper { return true }
        if character.kind == .letter { return false }
        at += character.length
      default: at += 1
      }
    }
    return false
  }

  /// One line break between `from` and `to`, not an empty line.
  func isSingleBreak(_ from: Int, _ to: Int) -> Bool {
    var breaks = 0
    for at in from..<to where bytes[at] == 0x0A { breaks += 1 }
    return breaks <= 1
  }

  private func lowercased(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let extensions: Set<String> = [
    "com", "org", "net", "edu", "gov", "io", "js", "ts", "py", "uk", "co", "ai", "pdf", "csv", "xls", "xlsx",
    "docx", "doc", "txt", "html", "css", "php", "exe", "sql", "json", "xml", "rs", "go", "us", "ca", "de",
  ]
  private static let titles = KeyTable(words: [
    "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "rev", "gen", "sgt", "capt", "lt", "mt",
  ])
  private static let shortened = KeyTable(words: [
    "etc", "vs", "approx", "dept", "inc", "ltd", "corp", "co", "no", "fig", "est", "ext", "min", "max", "avg",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ])
}
