import Testing

@testable import Commands

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func membersAndElementsAreSetApartByCommas() {
    let json = written {
      $0.object { json in
        json.key("a")
        json.int(-120)
        json.key(named: "b")
        json.array(of: [1.5, .infinity]) { $0.double($1) }
        json.key("c")
        json.bool(false)
        json.key("d")
        json.null()
      }
      $0.newline()
    }
    #expect(json == #"{"a":-120,"b":[1.5,null],"c":false,"d":null}"# + "\n")
  }

  @Test func whatJSONKeepsForItselfIsEscaped() {
    #expect(written { $0.string("\"\\\n\r\t\u{1B}é") } == #""\"\\\n\r\t\u001bé""#)
  }

  @Test(arguments: [Int.min, -10, 0, 9, 10, .max])
  func numbersAreWrittenInFull(_ number: Int) {
    #expect(written { $0.int(number) } == String(number))
  }

  /// Far longer than what there is room for at first, and than twice that.
  @Test(arguments: ["x", "\n"]) func aLongTextIsWhole(_ piece: String) {
    let text = String(repeating: piece, count: 50_000)
    let json = written {
      $0.string("before")
      $0.string(text)
    }
    #expect(json == #""before","# + "\"" + text.replacing("\n", with: #"\n"#) + "\"")
  }

  @Test func whatWasTakenIsGone() {
    var json = JSONWriter()
    json.raw("1")
    json.newline()
    #expect(json.take() == Array("1\n".utf8))
    json.raw("2")
    #expect(json.bytes == Array("2".utf8))
  }
}
