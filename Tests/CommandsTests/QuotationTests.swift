import Testing

@testable import Commands

struct QuotationTests {
  @Test(arguments: [
    ("", ""), ("  \n ", ""), (" one  two\nthree ", "one two three"), ("a b c d e f g h", "a b c d e f g h"),
    ("a b c d e f g h i", "a b c d e … h i"), ("é – “x” d e f g h i j", "é – “x” d e … i j"),
    ("a\u{1B}b \u{202E}c", #"a\u{1B}b \u{202E}c"#),
  ])
  func theFirstAndLastWordsStand(text: String, quoted: String) {
    #expect(Quotation.short(text) == quoted)
    var page = Array("\"".utf8)
    Quotation.append(Array(text.utf8)[...], most: 8, to: &page)
    #expect(String(decoding: page, as: UTF8.self) == "\"" + quoted)
  }

  @Test func aQuotationThatCutsACharacterIsRepaired() {
    var page: [UInt8] = []
    Quotation.append(Array("né".utf8).dropLast(), most: .max, to: &page)
    #expect(String(decoding: page, as: UTF8.self) == "n\u{FFFD}")
  }
}

struct PageWriterTests {
  private func page(columns: Int, _ write: (inout PageWriter) -> Void) -> String {
    var page = PageWriter(layout: Layout(columns: columns, style: .init(isOn: false)), after: ">")
    write(&page)
    return page.text
  }

  @Test func rowsAreWrappedBesideTheirLeadOrBelowIt() {
    let text = "one two three four five six"
    #expect(page(columns: 24) { $0.row("lead  ", text) } == ">lead  one two three four\n      five six")
    #expect(
      page(columns: 20) { $0.row("a long lead  ", text) }
        == ">a long lead  \n      one two three\n      four five six")
    #expect(page(columns: 30) { $0.row("é –  ", "") } == ">é –  ")
  }

  @Test func blocksStandApart() {
    let text = page(columns: 80) { page in
      for name in ["a", "b"] {
        page.beginBlock()
        page.line(name)
        page.line("")
      }
    }
    #expect(text == ">a\n\n\nb\n")
  }
}
