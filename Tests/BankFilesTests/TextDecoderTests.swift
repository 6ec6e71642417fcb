import Interviewing
import Testing

@testable import BankFiles

@Suite struct TextDecoderTests {
  private func read(_ bytes: [UInt8]) -> BankReading { BankReader.read(bytes, fileName: "my.txt") }

  private func lines(_ bytes: [UInt8]) -> [String] {
    let source = SourceText(bytes)
    return source.lines.map(source.string)
  }

  @Test func threeLineEndsInOneFile() {
    #expect(lines(Array("a\nb\r\nc\rd".utf8)) == ["a", "b", "c", "d"])
    #expect(lines(Array("a\r\r\n\n".utf8)) == ["a", "", ""])
    #expect(lines([]) == [])
  }

  @Test func otherSeparatorsEndNoLine() {
    #expect(lines(Array("a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f".utf8)).count == 1)
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstLine() {
    let reading = read([0xEF, 0xBB, 0xBF] + Array("# A\nWhy?".utf8))
    #expect(reading.bank.questions.map(\.category) == [["A"]])
    #expect(reading.diagnostics == [])
  }

  @Test func utf16WithAMarkIsRead() {
    let text = "# Ä\r\nWhy 😀?"
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(read(bytes).bank.questions.map(\.text) == ["Why 😀?"])
      #expect(read(bytes).bank.questions.map(\.category) == [["Ä"]])
    }
  }

  @Test func halfAUtf16CharacterIsLeftOut() {
    let reading = read([0xFF, 0xFE, 0x57, 0, 0x68, 0, 0x79, 0, 0x3F, 0, 0x41])
    #expect(reading.bank.questions.map(\.text) == ["Why?"])
    #expect(
      reading.diagnostics.map(\.message) == [
        "expected UTF-16 to end on a whole character, found half of one; left out"
      ])
  }

  @Test func aNulMeansThatItIsNoText() {
    let reading = read(Array("Why?\nHow\u{0}?".utf8))
    #expect(!reading.isUsable)
    #expect(reading.bank.questions == [])
    #expect(
      reading.diagnostics.map(\.message) == [
        "expected text, found a NUL byte: this is not a text file; nothing was read. Save it as UTF-8 text"
      ])
    #expect(reading.lineClasses == [.unreadable, .unreadable])
  }

  @Test func oneByteOfWindows1252IsReadAsSuch() {
    let reading = read(Array("Why?\nÄ caf".utf8) + [0xE9] + Array(" or not?".utf8))
    #expect(reading.bank.questions.map(\.text) == ["Why?", "Ä café or not?"])
    #expect(
      reading.diagnostics == [
        BankDiagnostic(
          line: 2, column: 6, severity: .warning,
          message: "expected UTF-8, found the byte 0xE9; read as Windows-1252")
      ])
  }

  @Test func furtherBytesAreCountedNotListed() {
    let reading = read([0x93] + Array("Why?".utf8) + [0x94, 0x0A, 0x80, 0x31, 0x3F])
    #expect(reading.bank.questions.map(\.text) == ["\u{201C}Why?\u{201D}", "€1?"])
    #expect(
      reading.diagnostics.first?.message
        == "expected UTF-8, found the byte 0x93; read as Windows-1252, as were 2 bytes more")
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFF],
    ] as [[UInt8]])
  func illFormedSequencesAreReported(_ bytes: [UInt8]) {
    let reading = read(Array("Why? ".utf8) + bytes)
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.column == 6)
    #expect(reading.bank.questions.count == 1)
  }
}
