import Testing

@testable import TerminalUI

struct VisibleTextTests {
  @Test("controls, C1 controls and DEL are shown as escapes")
  func controls() {
    #expect(visible("a\u{1B}[31mb") == #"a\u{1B}[31mb"#)
    #expect(visible("\u{0}\u{7}\u{7F}\u{9B}") == #"\u{0}\u{7}\u{7F}\u{9B}"#)
  }

  @Test(
    "characters that reorder a line or draw nothing are shown as escapes",
    arguments: [
      0x061C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
      0x206A, 0xFEFF, 0xFFF9, 0xE0001,
    ] as [UInt32])
  func format(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(visible("a\(Character(scalar))b") == "a\\u{\(String(value, radix: 16, uppercase: true))}b")
  }

  @Test(
    "words of other scripts, joined emoji and soft hyphens stay",
    arguments: [
      "naïve café", "می\u{200C}خواهم", "👩\u{200D}👧", "Buch\u{AD}haltung", "🏴\u{E0067}\u{E0062}\u{E007F}",
      "\u{0600}",
    ])
  func kept(text: String) {
    #expect(visible(text) == text)
  }

  @Test("a tab is four spaces, and a line end of any kind is one space")
  func lineEnds() {
    #expect(visible("a\tb") == "a    b")
    #expect(visible("a\nb\r\nc\rd\u{2028}e\u{85}f") == "a b c d e f")
    #expect(visible("a\r\n\r\nb\n\rc", keepingNewlines: true) == "a\n\nb\n\nc")
  }

  @Test("what is written to a page becomes visible as a text of its own does", arguments: 0..<300)
  func onAPage(seed: UInt64) {
    let text = AwkwardText.random(seed: seed)
    var page = Array("\u{1B}[1m".utf8)
    page += text.utf8
    makeVisible(&page, from: 4)
    #expect(String(decoding: page, as: UTF8.self) == "\u{1B}[1m" + visible(text))
  }

  @Test(
    "bytes that are no UTF-8 are repaired", arguments: [[0xFF], [0x61, 0xC3], [0xE2, 0x80], [0xC2, 0x61]])
  func repaired(bytes: [UInt8]) {
    var page = bytes
    makeVisible(&page, from: 0)
    #expect(Array(String(decoding: bytes, as: UTF8.self).utf8) == page)
  }
}
