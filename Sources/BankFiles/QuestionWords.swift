import Foundation

/// The normalised words of a text, which its identity is made from.
///
/// Compatibility composition (NFKC) and lower case first. Then a word is a run of letters, combining marks
/// and digits with any symbol that touches it (`c`, `c++` and `c#` differ), or a run of operators, or the
/// content of a code span (`==` and `===` differ). Other punctuation does not count, so numbering, emphasis
/// and quotation marks may come and go.
struct QuestionWords {
  private(set) var words: [String] = []
  private let scalars: [Unicode.Scalar]
  /// Where the last run of backticks of each length begins, so that a run nobody closes costs no search.
  private var lastRuns: [Int: Int] = [:]

  init(_ text: String) {
    scalars = Self.folded(text)
    noteRuns()
    var plainStart = 0
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "`" else {
        index += 1
        continue
      }
      let opening = backticks(from: index)
      guard let closing = codeSpanEnd(after: index + opening, ticks: opening) else {
        index += opening
        continue
      }
      addPlain(plainStart..<index)
      addCode(index + opening..<closing)
      index = closing + opening
      plainStart = index
    }
    addPlain(plainStart..<scalars.count)
  }

  /// Composed and in lower case, without what only changes a word's looks.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard isComposed(scalar) else {
        let slowly = text.precomposedStringWithCompatibilityMapping.lowercased()
        return slowly.unicodeScalars.filter { !isIgnorable($0) }
      }
      if scalar.value &- 0x41 < 26 {
        scalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      } else if scalar.value < 0xC0 || scalar.value >= 0x2000 {
        scalars.append(scalar)
      } else {
        scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return scalars
  }

  /// Whether NFKC leaves a character alone whatever composed character stands beside it: ASCII, Latin letters
  /// with one accent, dashes and quotation marks. Only a short cut: others take the long way.
  private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80, 0xC0...0x131, 0x134...0x13E, 0x141...0x148, 0x14A...0x17E: true
    case 0x2013, 0x2014, 0x2018...0x201E, 0x2022: true
    default: false
    }
  }

  /// Whether a text has any words; most show it by their first letter.
  static func occur(in text: String) -> Bool {
    text.utf8.contains { Ascii.isLetter($0) || Ascii.isDigit($0) } || !QuestionWords(text).words.isEmpty
  }

  private func backticks(from start: Int) -> Int {
    var end = start
    while end < scalars.count && scalars[end] == "`" { end += 1 }
    return end - start
  }

  private mutating func noteRuns() {
    var index = 0
    while index < scalars.count {
      let run = backticks(from: index)
      if run > 0 { lastRuns[run] = index }
      index += max(run, 1)
    }
  }

  /// Where the run of as many backticks begins that closes a code span (CommonMark 6.1).
  private func codeSpanEnd(after start: Int, ticks: Int) -> Int? {
    guard let last = lastRuns[ticks], last >= start else { return nil }
    var index = start
    while index <= last {
      let run = backticks(from: index)
      if run == ticks { return index }
      index += max(run, 1)
    }
    return nil
  }

  private mutating func addCode(_ range: Range<Int>) {
    words += scalars[range].split { $0.isSpace }.map(Self.string)
  }

  private mutating func addPlain(_ range: Range<Int>) {
    for chunk in scalars[range].split(whereSeparator: { $0.isSpace }) {
      addChunk(chunk)
    }
  }

  /// The words of a stretch without white space.
  private mutating func addChunk(_ chunk: ArraySlice<Unicode.Scalar>) {
    if chunk.allSatisfy({ $0 == "*" }) {
      // Alone between spaces it cannot be emphasis.
      words.append(Self.string(chunk))
      return
    }
    var index = chunk.startIndex
    while index < chunk.endIndex {
      let start = index
      var hasLetter = false
      var hasSymbol = false
      while index < chunk.endIndex {
        let kind = Self.kind(of: chunk[index])
        if kind == .other { break }
        if kind == .mark && index == start { break }
        if kind == .symbol { hasSymbol = true } else { hasLetter = true }
        index += 1
      }
      if hasLetter {
        words.append(Self.string(chunk[start..<index]))
      } else if hasSymbol {
        words.append(Self.string(operatorRun(around: start..<index, in: chunk)))
      }
      index = max(index, start + 1)
    }
  }

  /// `!=`, `->`, `*=`: an operator keeps the punctuation that belongs to it, not a sentence's.
  private func operatorRun(
    around run: Range<Int>, in chunk: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    var start = run.lowerBound
    var end = run.upperBound
    while start > chunk.startIndex && Self.opensOperator(chunk[start - 1]) { start -= 1 }
    while end < chunk.endIndex && Self.closesOperator(chunk[end]) { end += 1 }
    return chunk[start..<end]
  }

  private static func opensOperator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!", "-", "*", "/", ":", "?": true
    default: false
    }
  }

  private static func closesOperator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "*" || scalar == "/"
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars: scalars)
  }

  private enum Kind { case letter, mark, symbol, other }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if Ascii.isLetter(byte) || Ascii.isDigit(byte) { return .letter }
      switch scalar {
      // "~" is left out, since "~~" is emphasis; "#" and "@" are punctuation to Unicode, not to programmers.
      case "+", "#", "$", "%", "&", "@", "=", "<", ">", "|", "^": return .symbol
      default: return .other
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .mathSymbol, .currencySymbol: return .symbol
    default: return .other
    }
  }

  /// Joiners, soft hyphens, direction marks and variation selectors change how a word looks, not which it is.
  private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xAD && scalar.properties.isDefaultIgnorableCodePoint
  }
}
