/// Cuts HTML into tags and text; as forgiving as a browser, and without a tree.
enum HTMLScanner {
  enum Token: Equatable {
    /// A tag's name in lower case, and the tag as written.
    case open(String, tag: String)
    case close(String, tag: String)
    case text(String)
    case comment
  }

  /// The tokens of a piece of HTML, each with the number of line ends before it.
  static func tokens(_ html: String) -> [(token: Token, line: Int)] {
    let bytes = Array(html.utf8)
    var tokens: [(token: Token, line: Int)] = []
    var index = 0
    var line = 0
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while index < bytes.count {
      let start = index
      let startLine = line
      if bytes[index] == UInt8(ascii: "<"), let end = tagEnd(bytes, from: index) {
        let tag = string(index..<end)
        index = end
        if tag.hasPrefix("<!") {
          tokens.append((.comment, startLine))
        } else {
          let name = tagName(tag)
          tokens.append((tag.hasPrefix("</") ? .close(name, tag: tag) : .open(name, tag: tag), startLine))
        }
      } else {
        index += 1
        while index < bytes.count && !(bytes[index] == UInt8(ascii: "<") && tagEnd(bytes, from: index) != nil)
        {
          index += 1
        }
        tokens.append((.text(string(start..<index)), startLine))
      }
      line += bytes[start..<index].count { $0 == Ascii.lineFeed }
    }
    return tokens
  }

  /// The byte after a tag or comment that begins at `start`; nil where a "<" is just a sign.
  private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start...].starts(with: "<!--".utf8) {
      var index = start + 4
      while index + 2 < bytes.count {
        if bytes[index] == Ascii.dash && bytes[index + 1] == Ascii.dash
          && bytes[index + 2] == UInt8(ascii: ">")
        {
          return index + 3
        }
        index += 1
      }
      return bytes.count
    }
    let second = bytes[start + 1]
    guard Ascii.isLetter(second) || second == Ascii.slash || second == UInt8(ascii: "!") else { return nil }
    // A tag of more bytes than this is none.
    let limit = min(bytes.count, start + 2000)
    var quote: UInt8?
    for index in start + 1..<limit {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }

  /// `li` of `<li class="x">` and `</li>`.
  static func tagName(_ tag: String) -> String {
    let inner = tag.utf8.drop { $0 == UInt8(ascii: "<") || $0 == Ascii.slash }
    return String(decoding: inner.prefix { Ascii.isLetter($0) || Ascii.isDigit($0) }, as: UTF8.self)
      .lowercased()
  }

  /// What `href` says, or nothing.
  static func target(of tag: String) -> String {
    guard let start = tag.firstRange(of: "href=")?.upperBound else { return "" }
    let value = tag[start...].drop { $0 == "\"" || $0 == "'" }
    return String(value.prefix { $0 != "\"" && $0 != "'" && $0 != ">" })
  }

  /// Whether a tag only says how its content looks or where it stands.
  static func isFormatting(_ name: String) -> Bool { formatting.contains(name) }

  private static let formatting: Set<String> = [
    "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "del", "details", "div",
    "dl",
    "dt", "em", "figure", "font", "h", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd",
    "li",
    "mark", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strike", "strong", "sub",
    "summary",
    "sup", "tbody", "td", "th", "thead", "tr", "tt", "u", "ul", "var",
  ]

  /// Text with its character references resolved.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = text
    let named = [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
      ("&rsquo;", "\u{2019}"), ("&ldquo;", "\u{201C}"), ("&rdquo;", "\u{201D}"), ("&ndash;", "\u{2013}"),
      ("&mdash;", "\u{2014}"), ("&hellip;", "\u{2026}"), ("&amp;", "&"),
    ]
    for (name, character) in named { result = result.replacing(name, with: character) }
    return result
  }
}
