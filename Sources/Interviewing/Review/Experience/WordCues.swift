/// Counts the cues that any word may bring, all of them at once: a bit stands for a cue, and the bits of a count lie
/// one above the other. Which of them come up nobody can foresee, nor the processor: counting one by one is slower.
struct WordCues: Sendable {
  /// From the lowest bit: the word classes from `Cue.firstWordClass` on, then the words from `Cue.firstOther` on.
  static var classes: UInt64 { 1 &<< UInt64(Cue.firstPhrase &- Cue.firstWordClass) &- 1 }

  @inline(__always)
  static func bit(_ cue: Cue) -> UInt64 {
    UInt64(Cue.firstPhrase &- Cue.firstWordClass) &+ UInt64(cue.rawValue &- Cue.firstOther)
  }

  private var ones: UInt64 = 0
  private var twos: UInt64 = 0
  private var fours: UInt64 = 0
  /// Of 8, 16, 32, 64 and 128.
  private var more = SIMD8<UInt64>.zero
  private var tooMany: UInt64 = 0

  @inline(__always)
  mutating func add(_ cues: UInt64) {
    let two = ones & cues
    ones ^= cues
    let four = twos & two
    twos ^= two
    let eight = fours & four
    fours ^= four
    if eight != 0 { carry(eight) }
  }

  private mutating func carry(_ cues: UInt64) {
    var carried = cues
    for place in 0..<5 {
      let next = more[place] & carried
      more[place] ^= carried
      carried = next
    }
    tooMany |= carried
  }

  /// Adds the counts to those of the sentence and begins anew; a count stops at 255.
  mutating func empty(into counts: inout CueCounts) {
    var left = ones | twos | fours | tooMany
    let hasMore = more != .zero
    if hasMore { for place in 0..<5 { left |= more[place] } }
    while left != 0 {
      let bit = UInt64(left.trailingZeroBitCount)
      left &= left &- 1
      var count = ones &>> bit & 1 | (twos &>> bit & 1) &<< 1 | (fours &>> bit & 1) &<< 2
      if hasMore { for place in 0..<5 { count |= (more[place] &>> bit & 1) &<< UInt64(3 + place) } }
      if tooMany &>> bit & 1 != 0 { count = 255 }
      let classes = UInt64(Cue.firstPhrase &- Cue.firstWordClass)
      let cue =
        bit < classes ? UInt64(Cue.firstWordClass) &+ bit : UInt64(Cue.firstOther) &+ bit &- classes
      counts.add(raw: UInt8(truncatingIfNeeded: cue), count: UInt8(truncatingIfNeeded: count))
    }
    self = WordCues()
  }
}
