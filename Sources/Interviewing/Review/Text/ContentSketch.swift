/// A sentence's content words as bits, to tell at a glance that two sentences differ.
struct ContentSketch: Hashable, Sendable {
  private var bits: UInt64 = 0
  private(set) var count = 0

  @inline(__always)
  static func isContent(_ word: LexiconSet) -> Bool { !word.meets(.functionWord | .fillerSound) }

  @inline(__always)
  mutating func add(_ key: UInt64, _ word: LexiconSet) {
    let one = Self.isContent(word) ? 1 : 0
    bits |= UInt64(truncatingIfNeeded: one) &<< (key & 63)
    count &+= one
  }

  /// Whether three quarters of four content words or more can stand in the earlier sentence: each bit that is
  /// missing is a word that was not said.
  @inline(__always)
  func mayRepeat(_ earlier: ContentSketch) -> Bool {
    // As many steps for every earlier sentence, so that the processor foresees them.
    var missing = bits & ~earlier.bits
    for _ in 0..<count / 4 { missing &= missing &- 1 }
    return missing == 0 && earlier.count >= 4
  }
}
