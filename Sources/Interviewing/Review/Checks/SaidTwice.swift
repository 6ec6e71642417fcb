extension Check {
  static let saidTwice = Check(
    name: .saidTwice,
    criterion: .concision,
    looksFor: "a sentence whose content words were nearly all said in an earlier sentence",
    message: "says again what you said before",
    source: "a rule of this program: three quarters of four content words or more",
    fires: [
      Example(
        "I rebuilt the monthly report with the finance team. It went live. I rebuilt the report with finance monthly.",
        quotes: ["I rebuilt the report with finance monthly."])
    ],
    silent: [
      "I rebuilt the monthly report. Then I trained the finance team on it.",
      "I called the bank. I called the bank.",
      "We planned it well. We planned the launch for the new customers in May.",
    ],
    look: { text, _, found in
      SaidTwice.each(in: text) {
        found.append(Finding(check: .saidTwice, criterion: .concision, span: text.sentences[$0].span))
      }
    })
}

enum SaidTwice {
  /// How far back a sentence is compared.
  private static let reach = 60

  /// The sentences, by index, that say again what an earlier one said.
  @inline(__always)
  static func each(in text: Text, _ body: (Int) -> Void) {
    let sentences = text.sentences.span
    guard sentences.count > 1 else { return }
    for later in 1..<sentences.count where sentences[later].content.count >= 4 {
      for earlier in max(0, later - reach)..<later
      where sentences[later].content.mayRepeat(sentences[earlier].content) && repeats(later, earlier, text) {
        body(later)
        break
      }
    }
  }

  /// Whether three quarters of four different content words or more stand in the earlier sentence.
  private static func repeats(_ later: Int, _ earlier: Int, _ text: Text) -> Bool {
    func keys(_ sentence: Int) -> [UInt64] {
      var keys: [UInt64] = []
      for word in text.words[text.sentences[sentence].words].prefix(200)
      where ContentSketch.isContent(word.lexicons) && !keys.contains(word.key) { keys.append(word.key) }
      return keys
    }
    let wanted = keys(later)
    let said = keys(earlier)
    return wanted.count >= 4 && said.count >= 4 && wanted.count(where: said.contains) * 4 >= wanted.count * 3
  }
}
