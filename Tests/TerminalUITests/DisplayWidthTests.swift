import Testing

@testable import TerminalUI

struct DisplayWidthTests {
  @Test(
    "letters take one column, wide signs and emoji two, marks none",
    arguments: [
      ("", 0), ("close", 5), ("café", 4), ("cafe\u{301}", 4), ("面接", 4), ("ｆｕｌｌ", 8), ("ﾊﾝｶｸ", 4), ("한국어", 6),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩\u{200D}👩\u{200D}👧", 2), ("🇬🇧", 2), ("❤", 1),
      ("❤\u{FE0F}", 2), ("–…‹›", 4), ("▂▅█", 3), ("مقابلة", 6), ("\u{1B}[1mbold\u{1B}[0m", 4), ("\u{7}", 0),
    ])
  func widths(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test("what is told from the bytes is what its characters take", arguments: 0..<300)
  func bytes(seed: UInt64) {
    let text = AwkwardText.random(seed: seed)
    let width = text.reduce(0) { $0 + displayWidth(of: $1) }
    #expect(displayWidth(text) == width)
    #expect(Array(text.utf8).withUnsafeBufferPointer { displayWidth($0) } == width)
    #expect(simpleWidth(text) ?? width == width)
  }

  @Test("every sign up to U+2FFF is as wide among others as alone")
  func signs() {
    for scalar in (0x20...0x2FFF).compactMap(Unicode.Scalar.init) {
      let text = "a\(Character(scalar))b"
      #expect(
        simpleWidth(text) ?? 2 + displayWidth(of: Character(scalar)) == displayWidth(of: Character(scalar))
          + 2)
    }
  }

  @Test(
    "bytes that are no UTF-8 are not simple",
    arguments: [
      [0xC3], [0xC3, 0x28], [0xC2, 0x80], [0xE2, 0x80], [0xE2, 0x80, 0x41], [0x80], [0xC1, 0xA0],
    ])
  func noText(bytes: [UInt8]) {
    #expect(bytes.withUnsafeBufferPointer { simpleWidth($0) } == nil)
  }
}

struct TextLayoutTests {
  @Test("words are broken at spaces, and lines are never wider than asked")
  func words() {
    #expect(
      wrappedLines("Tell me about a close that you made shorter.", width: 20) == [
        "Tell me about a", "close that you made", "shorter.",
      ])
  }

  @Test("spaces between words and at the start stay, those at a break go")
  func spaces() {
    #expect(wrappedLines("  1 accounting   2 payables", width: 80) == ["  1 accounting   2 payables"])
    #expect(wrappedLines("one   two", width: 4) == ["one", "two"])
  }

  @Test("newlines break, and an empty line stays one")
  func newlines() {
    #expect(wrappedLines("a\n\nb", width: 10) == ["a", "", "b"])
    #expect(wrappedLines("", width: 10) == [""])
  }

  @Test("lines after the first hang")
  func hanging() {
    #expect(wrappedLines("- one two three", width: 9, hanging: 2) == ["- one two", "  three"])
  }

  @Test("a word wider than the line is cut without loss")
  func longWord() {
    #expect(wrappedLines("a https://example.org/x b", width: 8) == ["a", "https://", "example.", "org/x b"])
    #expect(wrappedLines("面接試験", width: 5) == ["面接", "試験"])
    #expect(wrappedLines("面接", width: 1) == ["面", "接"])
    #expect(wrappedLines("abcdef", width: 3, hanging: 2) == ["abc", "  d", "  e", "  f"])
  }

  @Test("no width loses a character", arguments: -1...30)
  func nothingLost(width: Int) {
    let text = "Why did the  close take nine-and-a-half days, 面接 👩\u{200D}👩\u{200D}👧 and who noticed?"
    let joined = wrappedLines(text, width: width, hanging: 2).joined()
    #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("no line is wider than asked", arguments: 2...30)
  func widest(width: Int) {
    let text = "Why did the close take nine-and-a-half days, 面接 👩\u{200D}👩\u{200D}👧 and who noticed?"
    #expect(wrappedLines(text, width: width).allSatisfy { displayWidth($0) <= width })
  }

  @Test("lines written to a page are those of a text", arguments: 0..<300)
  func onAPage(seed: UInt64) {
    let text = AwkwardText.random(seed: seed)
    let width = Int(seed % 12)
    var page = Array("x".utf8)
    wrap(Array(text.utf8), width: width, indent: 3, into: &page)
    let lines = wrappedLines(text, width: width)
    #expect(String(decoding: page, as: UTF8.self) == "x" + lines.joined(separator: "\n   "))
  }

  @Test("escapes take no room")
  func escapes() {
    let bold = Style(isOn: true).bold("made")
    #expect(wrappedLines("that you \(bold) shorter", width: 13) == ["that you \(bold)", "shorter"])
  }

  @Test(
    "what is cut off leaves an ellipsis",
    arguments: [
      ("close", 5, "close"), ("closed", 5, "clos…"), ("面接試験", 5, "面接…"), ("面接試験", 4, "面…"), ("ab", 1, "…"),
      ("ab", 0, ""), ("ab", -3, ""), ("", 0, ""),
    ])
  func truncation(text: String, width: Int, expected: String) {
    #expect(truncated(text, to: width) == expected)
  }

  @Test("emphasis ends where the text is cut")
  func truncatedStyle() {
    #expect(truncated(Style(isOn: true).red("shorter"), to: 4) == "\u{1B}[31msho…\u{1B}[0m")
  }
}
