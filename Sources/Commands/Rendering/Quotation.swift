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
      let leftOut = most < text.count ? leftOut(most: most, of: wordCount(text)) : 0..<0
      var index = 0
      forEachWord(text) { word in
        if index == leftOut.lowerBound || !leftOut.contains(index) {
          if page.count > start { page.append(UInt8(ascii: " ")) }
          if leftOut.contains(index) { page += "…".utf8 } else { page.append(contentsOf: text[word]) }
        }
        index += 1
      }
    }
    makeVisible(&page, from: start)
  }

  /// The words that … stands for.
  private static func leftOut(most: Int, of count: Int) -> Range<Int> {
    count > most ? most - 3..<count - 2 : 0..<0
  }

  private static func wordCount(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    forEachWord(text) { _ in count += 1 }
    return count
  }

  private static func forEachWord(_ text: UnsafeBufferPointer<UInt8>, _ take: (Range<Int>) -> Void) {
    var place = 0
    while place < text.count {
      let start = place
      while place < text.count, !isSpace(text[place]) { place += 1 }
      if place > start { take(start..<place) }
      place += 1
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
