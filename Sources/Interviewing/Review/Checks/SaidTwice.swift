extension Check {
  static let saidTwice = Check(
    name: "said-twice",
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
    find: { text, _ in
      SaidTwice.sentences(text).map {
        Finding(check: "said-twice", criterion: .concision, span: text.sentences[$0].span)
      }
    })
}

enum SaidTwice {
  /// How far back a sentence is compared.
  private static let reach = 60

  /// Indices of the sentences that say again what an earlier one said.
  static func sentences(_ text: Text) -> [Int] {
    guard text.sentences.count > 1 else { return [] }
    var stem = Stem()
    var contents: [[UInt64]] = []
    var found: [Int] = []
    for (index, sentence) in text.sentences.enumerated() {
      var keys: [UInt64] = []
      for word in text.words[sentence.words] where !word.is([.functionWord, .fillerSound]) {
        let key = stem.key(text.bytes[Int(word.start)..<Int(word.end)])
        if keys.count < 60, !keys.contains(key) { keys.append(key) }
      }
      keys.sort()
      if keys.count >= 4, contents.suffix(reach).contains(where: { repeats(keys, $0) }) {
        found.append(index)
      }
      contents.append(keys)
    }
    return found
  }

  /// Whether three quarters of the later sentence stand in the earlier one; both are sorted.
  private static func repeats(_ later: [UInt64], _ earlier: [UInt64]) -> Bool {
    guard earlier.count >= 4 else { return false }
    var shared = 0
    var at = 0
    for key in later {
      while at < earlier.count, earlier[at] < key { at += 1 }
      if at < earlier.count, earlier[at] == key { shared += 1 }
    }
    return shared * 4 >= later.count * 3
  }
}
