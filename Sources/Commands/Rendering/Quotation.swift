import TerminalUI

enum Quotation {
  /// The first and last words of a longer quotation, with … between them.
  ///
  /// - Parameter most: so many words are shown, at least 3.
  static func short(_ text: String, most: Int = 8) -> String {
    var quoted: [UInt8] = []
    append(Array(text.utf8)[...], most: most, to: &quoted)
    return String(decoding: quoted, as: UTF8.self)
  }

  /// The same written to the end of `page`.
  static func append(_ text: ArraySlice<UInt8>, most: Int, to page: inout [UInt8]) {
    let start = page.count
    text.withUnsafeBufferPointer { text in
      func separate() { if page.count > start { page.append(UInt8(ascii: " ")) } }
      func add(_ word: Range<Int>) {
        separate()
        page.append(contentsOf: text[word])
      }
      guard let (head, tail) = ends(of: text, most: most) else {
        return forEachWord(of: text, in: text.indices, add)
      }
      forEachWord(of: text, in: head, add)
      separate()
      page += "…".utf8
      forEachWord(of: text, in: tail, add)
    }
    makeVisible(&page, from: start)
  }

  /// What stands before and after … ; nil where all of it is shown.
  private static func ends(of text: UnsafeBufferPointer<UInt8>, most: Int) -> (
    head: Range<Int>, tail: Range<Int>
  )? {
    guard most < text.count else { return nil }
    var words = 0
    var headEnd = 0
    var place = 0
    while place < text.count, words <= most {
      if isSpace(text[place]) || place > 0 && !isSpace(text[place - 1]) {
        place += 1
        continue
      }
      words += 1
      if words == most - 2 { headEnd = place }
      place += 1
    }
    guard words > most else { return nil }
    var tailStart = text.count
    var left = 2
    while left > 0 {
      tailStart -= 1
      if !isSpace(text[tailStart]), isSpace(text[tailStart - 1]) { left -= 1 }
    }
    return (0..<headEnd, tailStart..<text.count)
  }

  private static func forEachWord(
    of text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ take: (Range<Int>) -> Void
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      let start = place
      while place < range.upperBound, !isSpace(text[place]) { place += 1 }
      if place > start { take(start..<place) }
      place += 1
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
