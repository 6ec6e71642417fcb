import Interviewing
import JournalStore
import Testing

@testable import Commands

@Suite struct EventLineTests {
  static let id = EventID(high: 1, low: 2)

  static func event(kind: String = "answer", body: String) -> RawEvent {
    RawEvent(
      id: id, at: 1_700_000_000_000, kind: kind, person: EventID(high: 0, low: 7),
      place: RawEvent.Place(attempt: EventID(high: 0, low: 9)), body: body)
  }

  static func line(_ event: RawEvent) -> String {
    var json = JSONWriter()
    EventLine.write(event, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static func read(_ line: String) throws(EventLine.Problem) -> RawEvent {
    try EventLine.read(Array(line.utf8)[...])
  }

  @Test func aLineSaysWhatHappenedWhenByWhomAndWhere() {
    #expect(
      Self.line(Self.event(body: #"{"text":"I did."}"#))
        == #"{"id":"00000000000000010000000000000002","at":1700000000000,"kind":"answer","#
        + #""person":"00000000000000000000000000000007","rehearsal":null,"#
        + #""attempt":"00000000000000000000000000000009","debrief":null,"body":{"text":"I did."}}"# + "\n")
  }

  @Test(arguments: [
    "{}", #"{ "a" : 1.0e+5, "b":[ -0 , {"c":"\u00e9\ud83d\ude00"} ] }"#, #"{"seed":18446744073709551615}"#,
    "{\"a\":\"\u{7F}\u{9B}\u{2028}é\"}", "", "{", "[1]", "null", "7", "{\n}", "{\"a\":\"\n\"}", "a\"b\\c\r",
    "\u{301}a",
    #"{"a":1}{"#, #"{"a":01}"#, #"{"a":1.}"#, #"{"a":"\x"}"#, #"{"a":"\u12g4"}"#, #"{"a" 1}"#, #"{,}"#,
    #"{"a":1,}"#,
    #"{"a":tru}"#, #"{"a":"#, #"{"a":""#, #"{"a":"\"#, "[]", #"{"a":[}"#,
    "{\"a\":" + String(repeating: "[", count: 600) + String(repeating: "]", count: 600) + "}",
  ]) func whatIsStoredComesBackByteForByte(body: String) throws {
    for kind in ["answer", "smile \"\\\n"] {
      let event = Self.event(kind: kind, body: body)
      let line = Self.line(event)
      #expect(line.utf8.count { $0 == 0x0A } == 1)
      #expect(try Self.read(String(line.dropLast())) == event)
    }
  }

  @Test func anotherToolMayOrderAndSpaceTheMembersItsOwnWay() throws {
    let written = """
      \t{ "body" : { "a" : 1.00 }, "more": [1,{"x":"}"}], "kind" : "gaze", "at":5,
      """.replacing("\n", with: "") + #""rehearsal":null,"id":"\#(Self.id)" } "# + "\r"
    let event = try Self.read(written)
    #expect(event.body == #"{ "a" : 1.00 }"#)
    #expect(
      event.person == nil && event.at == 5 && event.place == RawEvent.Place())
  }

  @Test func whereATheToolLeftOutThePlaceTheEventTellsIt() throws {
    let under = EventID(high: 3, low: 4)
    let line = #"{"id":"\#(Self.id)","at":1,"kind":"stepBack","body":{"attempt":"\#(under)"}}"#
    #expect(try Self.read(line).place.attempt == under)
  }

  @Test(arguments: [
    ("", "expected {", 1), ("hello", "expected {", 1), ("[]", "expected {", 1), ("{\"id\"", "expected :", 6),
    ("{\"id\":}", "expected a value", 7), ("{} x", "expected the end of the line", 4),
    ("{\"id\":\"a", "expected the end of the text", 9),
  ]) func whatIsNoJSONIsSaidWithItsColumn(line: String, problem: String, column: Int) {
    let found = #expect(throws: EventLine.Problem.self) { try Self.read(line) }
    #expect(found?.description.hasPrefix(problem) == true, "\(found?.description ?? "")")
    #expect(found?.column == column)
  }

  @Test(arguments: [
    (#"{}"#, #""id" is missing: 32 hexadecimal digits"#),
    (#"{"id":7}"#, #""id": expected 32 hexadecimal digits, found 7"#),
    (#"{"id":"00000000000000010000000000000002"}"#, #""at" is missing: milliseconds since 1970"#),
    (
      #"{"id":"00000000000000010000000000000002","at":"now"}"#,
      #""at": expected milliseconds since 1970, found "now""#
    ),
    (
      #"{"id":"00000000000000010000000000000002","at":9223372036854775807}"#,
      #""at": expected milliseconds since 1970, found 9223372036854775807"#
    ),
    (
      #"{"id":"00000000000000010000000000000002","at":-1}"#,
      #""at": expected milliseconds since 1970, found -1"#
    ),
    (
      #"{"id":"00000000000000010000000000000002","at":1,"kind":""}"#,
      #""kind": expected the kind of event, found """#
    ),
    (
      #"{"id":"00000000000000010000000000000002","at":1,"kind":"a\u0000"}"#,
      #""kind": expected the kind of event, found "a\u0000""#
    ),
    (
      #"{"id":"00000000000000010000000000000002","at":1,"kind":"a"}"#,
      #""body" is missing: the event's own JSON object"#
    ),
    (
      #"{"id":"00000000000000010000000000000002","at":1,"kind":"a","body":[]}"#,
      #""body": expected the event's own JSON object, found []"#
    ),
    (
      #"{"id":"00000000000000010000000000000002","at":1,"kind":"a","body":{},"person":"me"}"#,
      #""person": expected 32 hexadecimal digits, found "me""#
    ),
  ]) func whatIsWrongWithAMemberIsSaid(line: String, problem: String) {
    #expect(throws: EventLine.Problem(description: problem)) { try Self.read(line) }
  }

  @Test func whatIsNoUTF8IsRefused() {
    #expect(throws: EventLine.Problem(description: "expected text in UTF-8")) {
      try EventLine.read([0x7B, 0xFF, 0x7D])
    }
  }
}
