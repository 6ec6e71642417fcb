/// Part of an answer: UTF-8 byte offsets from its beginning, the end not included.
package struct Span: Hashable, Sendable {
  package var start: Int
  package var end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// What stands between two words besides space.
package struct Gap: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let comma = Gap(rawValue: 1 << 0)
  package static let stop = Gap(rawValue: 1 << 1)
  package static let question = Gap(rawValue: 1 << 2)
  package static let exclamation = Gap(rawValue: 1 << 3)
  /// A colon or a semicolon.
  package static let colon = Gap(rawValue: 1 << 4)
  package static let dash = Gap(rawValue: 1 << 5)
  package static let ellipsis = Gap(rawValue: 1 << 6)
  package static let newline = Gap(rawValue: 1 << 7)
  package static let openQuote = Gap(rawValue: 1 << 8)
  package static let closeQuote = Gap(rawValue: 1 << 9)
  package static let openBracket = Gap(rawValue: 1 << 10)
  package static let closeBracket = Gap(rawValue: 1 << 11)
  package static let slash = Gap(rawValue: 1 << 12)
  /// A list mark at the start of a line: `-`, `*`, `•`, `1.`, `2)`.
  package static let bullet = Gap(rawValue: 1 << 13)

  /// Marks that end a sentence.
  package static var sentenceEnd: Gap { stop | question | exclamation }
  /// Marks at which a speaker may pause.
  package static var pause: Gap { sentenceEnd | comma | colon | dash | ellipsis | newline | bullet }

  /// The same as a literal of both, without an array in between.
  @inline(__always) package static func | (left: Gap, right: Gap) -> Gap {
    Gap(rawValue: left.rawValue | right.rawValue)
  }

  @inline(__always) package func meets(_ other: Gap) -> Bool { rawValue & other.rawValue != 0 }
}

/// A sentence of an answer; without punctuation, a line of it.
package struct Sentence: Hashable, Sendable {
  /// From its first mark or letter to its last.
  package let span: Span
  /// Indices of its words; never empty.
  package let words: Range<Int>
  package let isQuestion: Bool
  /// An item of a list.
  package let isBullet: Bool
  let content: ContentSketch
}
