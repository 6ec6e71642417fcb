import TerminalUI

enum Quotation {
  /// The first and last words of a longer quotation, with … between them.
  ///
  /// - Parameter most: so many words are shown.
  static func short(_ text: String, most: Int = 8) -> String {
    short(utf8: Array(text.utf8)[...], most: most)
  }

  static func short(utf8 text: ArraySlice<UInt8>, most: Int) -> String {
    let words = text.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }
    let ellipsis = Array("…".utf8)[...]
    let shown = words.count > most ? words.prefix(most - 3) + [ellipsis] + words.suffix(2) : words[...]
    var quoted: [UInt8] = []
    quoted.reserveCapacity(text.count)
    for word in shown {
      if !quoted.isEmpty { quoted.append(0x20) }
      quoted += word
    }
    return visible(String(decoding: quoted, as: UTF8.self))
  }
}
