/// Texts of pieces that are easy to measure, to break or to escape wrongly.
enum AwkwardText {
  private static let pieces = [
    "a", "the close", " ", "  ", "\n", "\t", "\r\n", "é", "e\u{301}", "ß", "ǆ", "\u{A0}", "\u{AD}", "\u{2FF}",
    "\u{300}", "–", "…", "‚", "\u{2010}", "\u{2027}", "\u{2028}", "\u{200B}", "\u{200D}", "\u{FE0F}", "❤",
    "👍🏽",
    "👩\u{200D}👧", "面接", "한", "\u{7}", "\u{7F}", "\u{85}", "\u{9F}", "\u{202E}", "مقابلة", "\u{1F1EC}",
  ]

  static func random(seed: UInt64) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % count
    }
    // Half of them of the first few pieces, so that simple texts are among them.
    let known = next(2) == 0 ? pieces.count : 4
    return (0..<next(24)).map { _ in pieces[next(known)] }.joined()
  }
}
