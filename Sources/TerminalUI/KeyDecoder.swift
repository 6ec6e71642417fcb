/// Finds the keys in the bytes that a terminal sends (ECMA-48; xterm's control sequences).
struct KeyDecoder {
  /// What some bytes stand for; no key where they are to be passed over.
  struct Decoded: Equatable {
    var key: Key?
  }

  /// Between the marks that a terminal puts around pasted text.
  private var isPasting = false

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Takes one key, or one piece that is none, off the front of `bytes`.
  ///
  /// - Parameter isComplete: true when nothing more will come of a sequence that has begun.
  /// - Returns: nil when more bytes are needed.
  mutating func take(from bytes: inout ArraySlice<UInt8>, isComplete: Bool) -> Decoded? {
    if isPasting { return passOverPaste(&bytes) }
    guard let first = bytes.first else { return nil }
    if first == 0x1B { return takeSequence(&bytes, isComplete: isComplete) }
    if first < 0x80 {
      bytes.removeFirst()
      return Decoded(key: Self.key(ascii: first))
    }
    return takeCharacter(&bytes, first: first, isComplete: isComplete)
  }

  private static func key(ascii byte: UInt8) -> Key? {
    switch byte {
    case 0x0A, 0x0D: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x20: .space
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x21...0x7E: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  /// One scalar in UTF-8; bytes that are none are passed over one by one.
  private func takeCharacter(
    _ bytes: inout ArraySlice<UInt8>, first: UInt8, isComplete: Bool
  ) -> Decoded? {
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let candidate = bytes.prefix(length)
    let tail = candidate.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    if candidate.count < length, tail.count == candidate.count - 1, !isComplete { return nil }
    guard let text = String(validating: candidate, as: UTF8.self), let character = text.first,
      length > 1
    else {
      bytes.removeFirst()
      return Decoded(key: nil)
    }
    bytes.removeFirst(length)
    // C1 controls are no keys.
    return Decoded(
      key: text.unicodeScalars.first.map { $0.value < 0xA0 } == true ? nil : .character(character))
  }

  private mutating func takeSequence(_ bytes: inout ArraySlice<UInt8>, isComplete: Bool) -> Decoded? {
    guard let second = bytes.dropFirst().first else {
      guard isComplete else { return nil }
      bytes.removeFirst()
      return Decoded(key: .escape)
    }
    switch second {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      let parameters = bytes.dropFirst(2).prefix { (0x20...0x3F).contains($0) }
      guard let final = bytes[parameters.endIndex...].first else {
        guard isComplete else { return nil }
        bytes = bytes[bytes.endIndex...]
        return Decoded(key: nil)
      }
      bytes = bytes[(parameters.endIndex + 1)...]
      if final == UInt8(ascii: "~"), parameters.elementsEqual("200".utf8) {
        isPasting = true
        return Decoded(key: nil)
      }
      return Decoded(key: Self.key(parameters: parameters, final: final))
    case 0x1B:
      bytes.removeFirst()
      return Decoded(key: .escape)
    default:
      // A letter with Alt.
      bytes.removeFirst(2)
      return Decoded(key: nil)
    }
  }

  /// Keys with Shift, Alt or Ctrl count as the key alone.
  private static func key(parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    let number = String(decoding: parameters.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
    return switch (final, number) {
    case (UInt8(ascii: "A"), _): .up
    case (UInt8(ascii: "B"), _): .down
    case (UInt8(ascii: "C"), _): .right
    case (UInt8(ascii: "D"), _): .left
    case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): .home
    case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): .end
    case (UInt8(ascii: "Z"), _): .backTab
    case (UInt8(ascii: "M"), ""): .enter
    case (UInt8(ascii: "~"), "3"): .delete
    case (UInt8(ascii: "~"), "5"): .pageUp
    case (UInt8(ascii: "~"), "6"): .pageDown
    default: nil
    }
  }

  private mutating func passOverPaste(_ bytes: inout ArraySlice<UInt8>) -> Decoded? {
    guard let end = bytes.firstRange(of: Self.pasteEnd) else {
      // The end mark may be split between two reads.
      let kept = min(bytes.count, Self.pasteEnd.count - 1)
      guard bytes.count > kept else { return nil }
      bytes = bytes.suffix(kept)
      return Decoded(key: nil)
    }
    bytes = bytes[end.upperBound...]
    isPasting = false
    return Decoded(key: nil)
  }
}
