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

  /// A sentence's content words as bits, to tell at a glance that two sentences differ.
  private struct Sketch {
    var bits: UInt64 = 0
    var count = 0
  }

  /// The sentences, by index, that say again what an earlier one said.
  @inline(__always)
  static func each(in text: Text, _ body: (Int) -> Void) {
    guard text.sentences.count > 1 else { return }
    let words = text.words.span
    var sketches: [Sketch] = []
    sketches.reserveCapacity(text.sentences.count)
    for sentence in text.sentences {
      var sketch = Sketch()
      for index in sentence.words {
        let count = isContent(words[index]) ? 1 : 0
        sketch.bits |= UInt64(count) << (words[index].key & 63)
        sketch.count += count
      }
      sketches.append(sketch)
    }
    for later in 1..<sketches.count where sketches[later].count >= 4 {
      for earlier in max(0, later - reach)..<later where sketches[earlier].count >= 4 {
        // Each bit that is missing is a word that was not said.
        let missing = (sketches[later].bits & ~sketches[earlier].bits).nonzeroBitCount
        if missing * 4 <= sketches[later].count, repeats(later, earlier, text) {
          body(later)
          break
        }
      }
    }
  }

  private static func isContent(_ word: Word) -> Bool { !word.is(LexiconSet.functionWord | .fillerSound) }

  /// Whether three quarters of four different content words or more stand in the earlier sentence.
  private static func repeats(_ later: Int, _ earlier: Int, _ text: Text) -> Bool {
    func keys(_ sentence: Int) -> Set<UInt64> {
      Set(text.words[text.sentences[sentence].words].prefix(200).filter(isContent).map(\.key))
    }
    let wanted = keys(later)
    let said = keys(earlier)
    return wanted.count >= 4 && said.count >= 4 && wanted.count(where: said.contains) * 4 >= wanted.count * 3
  }
}
