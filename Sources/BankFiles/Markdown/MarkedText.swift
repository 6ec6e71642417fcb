/// Inline Markdown as a row of characters, in which private-use characters stand for the marks
/// (CommonMark's own are gone, so a literal asterisk is never taken for one).
struct MarkedText: Equatable {
  enum Mark {
    static let strong: Unicode.Scalar = "\u{10FF00}"
    static let strongEnd: Unicode.Scalar = "\u{10FF01}"
    static let emphasis: Unicode.Scalar = "\u{10FF02}"
    static let emphasisEnd: Unicode.Scalar = "\u{10FF03}"
    static let underscore: Unicode.Scalar = "\u{10FF04}"
    static let underscoreEnd: Unicode.Scalar = "\u{10FF05}"
    static let softBreak: Unicode.Scalar = "\u{10FF06}"
    static let hardBreak: Unicode.Scalar = "\u{10FF07}"
    static let link: Unicode.Scalar = "\u{10FF08}"
    static let linkEnd: Unicode.Scalar = "\u{10FF09}"
    static let all: ClosedRange<Unicode.Scalar> = "\u{10FF00}"..."\u{10FF0F}"

    static func opens(_ scalar: Unicode.Scalar) -> Bool {
      scalar == strong || scalar == emphasis || scalar == underscore
    }

    static func closes(_ scalar: Unicode.Scalar) -> Bool {
      scalar == strongEnd || scalar == emphasisEnd || scalar == underscoreEnd
    }

    /// What stands for the mark in a text; nil for links, which become their text.
    static func text(of scalar: Unicode.Scalar) -> String? {
      switch scalar {
      case strong, strongEnd: "**"
      case emphasis, emphasisEnd: "*"
      case underscore, underscoreEnd: "_"
      default: nil
      }
    }
  }

  var scalars: [Unicode.Scalar] = []
  /// The target of each link, in the order of their marks.
  var targets: [String] = []

  /// The text as a person would write it: emphasis inside it stays, links become their text.
  var rendered: String { string(withMarks: true) }

  /// The words without any marks.
  var plain: String { string(withMarks: false) }

  /// On one line, runs of white space made one space.
  private func string(withMarks: Bool) -> String {
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(scalars.count)
    var isSpacePending = false
    for scalar in scalars {
      if scalar.isSpace || scalar == Mark.softBreak || scalar == Mark.hardBreak {
        isSpacePending = !text.isEmpty
        continue
      }
      let mark = Mark.all.contains(scalar) ? withMarks ? Mark.text(of: scalar) : nil : ""
      guard let mark else { continue }
      if isSpacePending { text.append(" ") }
      isSpacePending = false
      if mark.isEmpty { text.append(scalar) } else { text.append(contentsOf: mark.unicodeScalars) }
    }
    return String(scalars: text)
  }

  var hasWords: Bool { scalars.contains { $0.isWordLike } }

  /// Cut at line ends outside emphasis and links; each with the number of source lines before it.
  var lines: [(text: MarkedText, offset: Int, endsHard: Bool)] {
    var result: [(text: MarkedText, offset: Int, endsHard: Bool)] = []
    var line = MarkedText()
    var depth = 0
    var start = 0
    var breaks = 0
    var target = 0
    for scalar in scalars {
      switch scalar {
      case Mark.strong, Mark.emphasis, Mark.underscore: depth += 1
      case Mark.strongEnd, Mark.emphasisEnd, Mark.underscoreEnd, Mark.linkEnd: depth -= 1
      case Mark.link:
        depth += 1
        if target < targets.count { line.targets.append(targets[target]) }
        target += 1
      default: break
      }
      guard scalar == Mark.softBreak || scalar == Mark.hardBreak else {
        line.scalars.append(scalar)
        continue
      }
      breaks += 1
      guard depth == 0 else {
        line.scalars.append(scalar)
        continue
      }
      result.append((line, start, scalar == Mark.hardBreak))
      line = MarkedText()
      start = breaks
    }
    result.append((line, start, false))
    return result
  }

  /// The text without white space and line breaks at its ends.
  var trimmed: MarkedText {
    var copy = self
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isSpace || scalar == Mark.softBreak || scalar == Mark.hardBreak
    }
    copy.scalars.removeFirst(copy.scalars.prefix { isSpace($0) }.count)
    while let last = copy.scalars.last, isSpace(last) { copy.scalars.removeLast() }
    return copy
  }

  /// Without the emphasis, links and quotation marks that hold the whole of it.
  var unwrapped: MarkedText {
    var text = trimmed
    while text.scalars.count >= 2, let first = text.scalars.first,
      let end = text.closing(of: 0), end == text.scalars.count - 1, first != "`"
    {
      text.scalars.removeLast()
      text.scalars.removeFirst()
      text = text.trimmed
    }
    return text
  }

  /// The emphasised beginning and what follows it, where the text begins with emphasis.
  var leadingEmphasis: (lead: MarkedText, rest: MarkedText)? {
    let text = trimmed
    guard let first = text.scalars.first, Mark.opens(first),
      let end = text.closing(of: 0), end < text.scalars.count - 1
    else { return nil }
    return (
      MarkedText(scalars: Array(text.scalars[1..<end]), targets: text.targets),
      MarkedText(scalars: Array(text.scalars[(end + 1)...]), targets: text.targets).trimmed
    )
  }

  /// True where all of it stands in strong emphasis.
  var isStrong: Bool {
    let text = trimmed
    return text.scalars.first == Mark.strong && text.closing(of: 0) == text.scalars.count - 1
  }

  /// Where the mark or quotation at `index` ends; nil where nothing opens there or nothing closes it.
  private func closing(of index: Int) -> Int? {
    let opening = scalars[index]
    guard let closing = Self.counterpart(of: opening) else { return nil }
    if opening == closing { return scalars[(index + 1)...].firstIndex(of: closing) }
    var depth = 0
    for place in index..<scalars.count {
      if scalars[place] == opening { depth += 1 }
      if scalars[place] == closing {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    return nil
  }

  private static func counterpart(of opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case Mark.strong: Mark.strongEnd
    case Mark.emphasis: Mark.emphasisEnd
    case Mark.underscore: Mark.underscoreEnd
    case Mark.link: Mark.linkEnd
    case "\"", "'": opening
    case "\u{201C}": "\u{201D}"
    case "\u{201E}": "\u{201C}"
    case "\u{2018}": "\u{2019}"
    case "\u{AB}": "\u{BB}"
    case "\u{300C}": "\u{300D}"
    default: nil
    }
  }

  /// How much of the words stands inside links, 0 to 1.
  var linkShare: Double {
    var inside = 0
    var all = 0
    var depth = 0
    for scalar in scalars {
      if scalar == Mark.link { depth += 1 }
      if scalar == Mark.linkEnd { depth -= 1 }
      if scalar.isWordLike {
        all += 1
        if depth > 0 { inside += 1 }
      }
    }
    return all == 0 ? (targets.isEmpty ? 0 : 1) : Double(inside) / Double(all)
  }

  /// Runs of white space made one space, none at the ends.
  static func collapsed(_ text: String) -> String {
    var last = Ascii.space
    var isClean = true
    for byte in text.utf8 {
      // Spaces beyond ASCII begin with one of these.
      isClean =
        byte > 0x20 && byte != 0xC2 && byte & 0xFC != 0xE0 || byte == Ascii.space && last != Ascii.space
      if !isClean { break }
      last = byte
    }
    if isClean && last != Ascii.space { return text }
    return MarkedText(scalars: Array(text.unicodeScalars)).rendered
  }
}
