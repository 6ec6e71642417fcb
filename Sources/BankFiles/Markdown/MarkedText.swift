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
  }

  var scalars: [Unicode.Scalar] = []
  /// The target of each link, in the order of their marks.
  var targets: [String] = []

  /// The text as a person would write it: emphasis inside it stays, links become their text.
  var rendered: String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case Mark.strong, Mark.strongEnd: text.append(contentsOf: "**".unicodeScalars)
      case Mark.emphasis, Mark.emphasisEnd: text.append("*")
      case Mark.underscore, Mark.underscoreEnd: text.append("_")
      case Mark.softBreak, Mark.hardBreak: text.append(" ")
      case Mark.all: break
      default: text.append(scalar)
      }
    }
    return Self.collapsed(String(text))
  }

  /// The words without any marks.
  var plain: String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar == Mark.softBreak || scalar == Mark.hardBreak {
        text.append(" ")
      } else if !Mark.all.contains(scalar) {
        text.append(scalar)
      }
    }
    return Self.collapsed(String(text))
  }

  var hasWords: Bool { scalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }

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
      scalar.properties.isWhitespace || scalar == Mark.softBreak || scalar == Mark.hardBreak
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
    guard let first = text.scalars.first, [Mark.strong, Mark.emphasis, Mark.underscore].contains(first),
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
    let pairs: [Unicode.Scalar: Unicode.Scalar] = [
      Mark.strong: Mark.strongEnd, Mark.emphasis: Mark.emphasisEnd, Mark.underscore: Mark.underscoreEnd,
      Mark.link: Mark.linkEnd, "\"": "\"", "\u{201C}": "\u{201D}", "\u{201E}": "\u{201C}",
      "\u{2018}": "\u{2019}",
      "\u{AB}": "\u{BB}", "\u{300C}": "\u{300D}", "'": "'",
    ]
    guard let closing = pairs[opening] else { return nil }
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

  /// How much of the words stands inside links, 0 to 1.
  var linkShare: Double {
    var inside = 0
    var all = 0
    var depth = 0
    for scalar in scalars {
      if scalar == Mark.link { depth += 1 }
      if scalar == Mark.linkEnd { depth -= 1 }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        all += 1
        if depth > 0 { inside += 1 }
      }
    }
    return all == 0 ? (targets.isEmpty ? 0 : 1) : Double(inside) / Double(all)
  }

  /// Runs of white space made one space, none at the ends.
  static func collapsed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pending = !result.isEmpty
      } else {
        if pending { result.append(" ") }
        pending = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}
