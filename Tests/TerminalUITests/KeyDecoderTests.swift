import Testing

@testable import TerminalUI

struct KeyDecoderTests {
  /// The keys in `bytes`, as if they came in one read and nothing after them.
  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    var rest = bytes[...]
    var keys: [Key] = []
    while !rest.isEmpty, let decoded = decoder.take(from: &rest, isComplete: true) {
      if let key = decoded.key { keys.append(key) }
    }
    return keys
  }

  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  @Test("letters, digits and signs are characters, in any script")
  func characters() {
    #expect(
      keys("a5+é面👍") == [
        .character("a"), .character("5"), .character("+"), .character("é"),
        .character("面"), .character("👍"),
      ])
  }

  @Test("a terminal's named keys")
  func named() {
    #expect(keys("\r\n\t \u{7F}\u{8}") == [.enter, .enter, .tab, .space, .backspace, .backspace])
    #expect(keys("\u{1}\u{4}\u{18}") == [.control("a"), .control("d"), .control("x")])
    #expect(keys("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D") == [.up, .down, .right, .left])
    #expect(keys("\u{1B}OA\u{1B}OH\u{1B}OF\u{1B}[H\u{1B}[F") == [.up, .home, .end, .home, .end])
    #expect(
      keys("\u{1B}[1~\u{1B}[3~\u{1B}[4~\u{1B}[5~\u{1B}[6~\u{1B}[Z") == [
        .home, .delete, .end, .pageUp, .pageDown, .backTab,
      ])
  }

  @Test("a key with Shift, Alt or Ctrl counts as the key alone")
  func modified() {
    #expect(keys("\u{1B}[1;5C\u{1B}[1;2A\u{1B}[3;5~") == [.right, .up, .delete])
  }

  @Test("an escape alone is the key, once nothing follows")
  func escape() {
    var decoder = KeyDecoder()
    var rest: ArraySlice<UInt8> = [0x1B]
    #expect(decoder.take(from: &rest, isComplete: false) == nil)
    #expect(decoder.take(from: &rest, isComplete: true)?.key == .escape)
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
  }

  @Test("what is not known is passed over whole")
  func unknown() {
    #expect(
      keys("\u{1B}[15~a\u{1B}[<0;3;4Mb\u{1B}xc\u{1B}[?1;2cd\u{1B}OPe") == "abcde".map { .character($0) })
    #expect(keys("\u{1B}[12;3") == [])
  }

  @Test("bytes that are no UTF-8, and C1 controls, are no keys")
  func invalid() {
    #expect(
      keys([0xFF, 0x61, 0xC3, 0x28, 0xE9, 0x9D, 0x62, 0xC2, 0x9B, 0x63]) == "a(bc".map { .character($0) })
    #expect(keys([0x00, 0x1C, 0x1F, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80]) == [])
  }

  @Test("pasted text is passed over, with everything in it")
  func paste() {
    #expect(keys("a\u{1B}[200~4 yes\r\u{1B}[A\u{3}\u{1B}[201~b") == [.character("a"), .character("b")])
  }

  @Test("keys come out the same however the bytes are split", arguments: 1...7)
  func split(size: Int) {
    let bytes = Array("1é\u{1B}[A面\u{1B}[200~junk\u{1B}[20\u{1B}[201~\u{1B}[3~2👍\u{1B}OB".utf8)
    var decoder = KeyDecoder()
    var waiting: ArraySlice<UInt8> = []
    var keys: [Key] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      waiting += bytes[start..<min(start + size, bytes.count)]
      while let decoded = decoder.take(from: &waiting, isComplete: false) {
        if let key = decoded.key { keys.append(key) }
      }
    }
    #expect(
      keys == [
        .character("1"), .character("é"), .up, .character("面"), .delete, .character("2"), .character("👍"),
        .down,
      ])
    #expect(waiting.isEmpty)
  }

  @Test("no bytes make it stop or trap", arguments: 0..<64)
  func anything(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<200).map { _ -> UInt8 in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      // Escapes and brackets often enough to meet.
      return [0x1B, 0x5B, 0x7E, 0x32, 0x30, UInt8(truncatingIfNeeded: state >> 8)][Int(state % 6)]
    }
    var decoder = KeyDecoder()
    var rest = bytes[...]
    var last = rest.count + 1
    while decoder.take(from: &rest, isComplete: true) != nil {
      #expect(rest.count < last)
      last = rest.count
    }
  }
}

struct KeyboardTests {
  private func keyboard() -> Keyboard {
    Keyboard(input: InputSource(descriptor: -1, signals: SignalQueue([])))
  }

  @Test("each key has the time it was read")
  func times() {
    let keyboard = keyboard()
    let first = ContinuousClock.now
    let second = first + .milliseconds(50)
    keyboard.append(Array("ab".utf8), at: first)
    keyboard.append(Array("c".utf8), at: second)
    let read = (0..<3).compactMap { _ in keyboard.takeKey(isComplete: false) }
    #expect(read.map(\.key) == "abc".map { .character($0) })
    #expect(read.map(\.at) == [first, first, second])
    #expect(keyboard.takeKey(isComplete: true) == nil)
  }

  @Test("a paste is passed over however it is split between reads", arguments: 1...9)
  func splitPaste(size: Int) {
    let keyboard = keyboard()
    let bytes = Array("a\u{1B}[200~4 yes\r\u{1B}[201~b".utf8)
    var keys: [Key] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      keyboard.append(Array(bytes[start..<min(start + size, bytes.count)]), at: .now)
      while let (key, _) = keyboard.takeKey(isComplete: false) { keys.append(key) }
    }
    #expect(keys == [.character("a"), .character("b")])
  }

  @Test("what a key leaves is there for a line")
  func shared() {
    let keyboard = keyboard()
    keyboard.append(Array("4close\r\n\n".utf8), at: .now)
    #expect(keyboard.takeKey(isComplete: false)?.key == .character("4"))
    var rest: [UInt8] = []
    while !keyboard.isEmpty, let byte = keyboard.takeByte() { rest.append(byte) }
    #expect(rest == Array("close\r\n".utf8))
  }
}
