/// Counts what each word of a sentence is, and tells which words may act.
///
/// It is never copied: its counts take two hundred bytes.
struct WordCounter: ~Copyable {
  /// How many words of a sentence have a capital, and how many are function words.
  struct Shape {
    var capitals = 0
    var functionWords = 0
  }

  var wordCues = WordCues()
  private(set) var shape = Shape()
  /// 1 after "a", "an" or a numeral, and after "my" or "our"; else 0.
  private var afterArticle: UInt64 = 0
  private var afterOwner: UInt64 = 0
  private let vocabulary = KnownWord.all

  /// Marks before a word that begins a clause.
  static var clauseEnds: Gap { Gap.stop | .question | .colon }
  /// Of a verb, where the word is rare.
  static var verbEndings: Word.Flags { Word.Flags.ed | .ing }
  private var digits: Word.Flags { Word.Flags.number | .hasDigit }
  private var openings: Gap { Gap.stop | .question | .exclamation | .openQuote }

  /// Goes on to the next sentence.
  mutating func begin() {
    afterArticle = 0
    afterOwner = 0
    shape = Shape()
  }

  /// Counts what the words are, without branches: what comes next nobody can foresee, nor the processor.
  ///
  /// - Parameters:
  ///   - range: of at most 64 words.
  ///   - isFirst: whether they begin the sentence.
  /// - Returns: a bit for each word that may act: a subject, a verb, or the first of a clause.
  @inline(__always)
  mutating func count(
    _ words: borrowing Swift.Span<Word>, _ range: Range<Int>, isFirst: Bool, _ asked: QuestionWords
  ) -> UInt64 {
    var acting: UInt64 = 0
    var mayEcho: UInt64 = 0
    var mayBeName: UInt64 = isFirst ? 0 : 1
    var place: UInt64 = 0
    let all = vocabulary
    let vocabulary = all.span
    for index in range {
      let known = vocabulary[Int(words[index].id)]
      count(words[index], known, mayBeName)
      acting |= (known.has(.acting) | mayAct(words[index])) &<< place
      mayEcho |= bit(asked.mayContain(words[index].key)) &<< place
      mayBeName = 1
      place &+= 1
    }
    while mayEcho != 0 {
      if asked.contains(words[range.lowerBound + mayEcho.trailingZeroBitCount].key) {
        wordCues.add(1 &<< WordCues.bit(.echo))
      }
      mayEcho &= mayEcho - 1
    }
    return acting
  }

  /// 1 for a rare word with the ending of a verb, and for the first of a clause.
  @inline(__always)
  private func mayAct(_ word: Word) -> UInt64 {
    let ending = word.flags.rawValue & (word.has(.isRare) ? Self.verbEndings.rawValue : 0)
    return bit(ending | UInt32(word.gap.rawValue & Self.clauseEnds.rawValue) != 0)
  }

  @inline(__always)
  private func bit(_ condition: Bool) -> UInt64 { condition ? 1 : 0 }

  @inline(__always)
  private mutating func count(_ word: Word, _ known: KnownWord, _ mayBeName: UInt64) {
    let hasCapital = bit(word.has(.capitalised))
    let hasDigit = bit(word.has(digits))
    let isFunctionWord = known.has(.functionWord)
    let isName =
      hasCapital & (hasDigit ^ 1) & mayBeName & (known.has(.speaker) ^ 1) & bit(!word.gap.meets(openings))
    var found = known.cues | hasDigit &<< WordCues.bit(.number) | isName &<< WordCues.bit(.name)
    found |= bit(word.gap.meets(.openQuote)) &<< WordCues.bit(.quotation)
    found |= (known.has(.noun) & afterArticle) &<< WordCues.bit(.aNoun)
    found |= ((isFunctionWord ^ 1) & afterOwner) &<< WordCues.bit(.ownNoun)
    wordCues.add(found)
    afterArticle = known.has(.article)
    afterOwner = known.has(.owner)
    shape.capitals &+= Int(truncatingIfNeeded: hasCapital)
    shape.functionWords &+= Int(truncatingIfNeeded: isFunctionWord)
  }
}
