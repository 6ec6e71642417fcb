/// A set of lexicons; each has a bit of its own.
package struct LexiconSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt128
  package init(rawValue: UInt128) { self.rawValue = rawValue }

  /// - Parameter bit: 0 to 127. Sets are computed properties, so that a test of one is a constant in the code.
  @inline(__always) package init(bit: Int) { rawValue = 1 &<< UInt128(bit) }

  @inline(__always) package func meets(_ other: LexiconSet) -> Bool { rawValue & other.rawValue != 0 }

  /// The same as a literal of both, without an array in between.
  @inline(__always) package static func | (left: LexiconSet, right: LexiconSet) -> LexiconSet {
    LexiconSet(rawValue: left.rawValue | right.rawValue)
  }
}

/// Words and phrases that mean the same to a check, as a readable table.
package struct Lexicon: Sendable {
  package let set: LexiconSet
  /// Words and phrases between commas and line ends; case and apostrophes as one likes.
  package let entries: String

  package init(_ set: LexiconSet, _ entries: String) {
    self.set = set
    self.entries = entries
  }

  /// Every lexicon of every check.
  package static let all: [Lexicon] = poise + experience
}

/// A word or phrase of a lexicon, found in a text.
package struct Phrase: Hashable, Sendable {
  /// Indices into the text's words.
  package let words: Range<Int>
  package let lexicons: LexiconSet
}
