/// What kind of character a scalar is, without a look into the Unicode tables for ASCII: most text is, and
/// the tables are slow.
extension Unicode.Scalar {
  var isSpace: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace
  }

  var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
    return properties.isAlphabetic
  }

  var isDecimalDigit: Bool {
    if value < 0x80 { return value &- 0x30 < 10 }
    return properties.numericType == .decimal
  }

  /// A letter or a number of any kind.
  var isWordLike: Bool {
    if value < 0x80 { return isLetter || isDecimalDigit }
    return properties.isAlphabetic || properties.numericType != nil
  }
}

extension String {
  /// The text of a row of scalars; one pass over bytes where all are ASCII.
  init(scalars: some RandomAccessCollection<Unicode.Scalar>) {
    if scalars.allSatisfy(\.isASCII) {
      self.init(unsafeUninitializedCapacity: scalars.count) { buffer in
        for (index, scalar) in scalars.enumerated() {
          buffer[index] = UInt8(truncatingIfNeeded: scalar.value)
        }
        return scalars.count
      }
    } else {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      self.init(view)
    }
  }
}

extension StringProtocol {
  /// Whether the bytes of `needle` occur in the text's.
  func holds(_ needle: String) -> Bool {
    guard let first = needle.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: needle.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
