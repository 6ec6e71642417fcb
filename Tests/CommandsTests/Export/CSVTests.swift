import Testing

@testable import Commands

@Suite struct CSVTests {
  static func field(_ text: String) -> String {
    var csv = CSVWriter()
    csv.text(text)
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("one\ntwo", "\"one\r\ntwo\""), ("one\r\ntwo", "\"one\r\ntwo\""), (" led", "\" led\""),
    ("é 日本 👩‍💻", "é 日本 👩‍💻"),
  ]) func fieldsAreQuotedAsRFC4180HasIt(text: String, field: String) {
    #expect(Self.field(text) == field)
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\";\"y\")", "\t=1", "\r=1", "\n=1", "  =1", "＝1",
    "＠x",
    "\u{A0}=1", "=\u{200D}1", "@\u{FE0F}x",
  ]) func whatASpreadsheetWouldCalculateIsText(text: String) {
    let field = Self.field(text)
    #expect(field.drop { $0 == "\"" }.first == "'", "\(field)")
  }

  @Test(arguments: [("\u{1B}[2J", "\\u{1B}[2J"), ("a\u{202E}b", "a\\u{202E}b"), ("a\0b", "a\\u{0}b")])
  func controlsAreWrittenAsEscapes(text: String, field: String) { #expect(Self.field(text) == field) }

  @Test func rowsEndWithCRLFAndEmptyNumbersStayEmpty() {
    var csv = CSVWriter()
    csv.number(nil)
    csv.number(-3)
    csv.text("x")
    csv.endRow()
    csv.number(7)
    csv.endRow()
    #expect(String(decoding: csv.take(), as: UTF8.self) == ",-3,x\r\n7\r\n")
    #expect(csv.bytes.isEmpty)
  }
}
