import Foundation
import Interviewing
import Testing

@testable import JournalStore

struct PlainJSONTests {
  static let id = "0000000000000001ffffffffffffffff"

  @Test func whatThisProgramWritesIsReadWithoutFoundation() throws {
    for (body, kind, json) in EventCodingTests.stored {
      let bytes = Array(json.utf8)
      switch body {
      case .turn(let asked): #expect(try PlainJSONDecoder.decode(TurnAsked.self, from: bytes) == asked)
      case .edits(let made): #expect(try PlainJSONDecoder.decode(EditsMade.self, from: bytes) == made)
      case .answer(let ended): #expect(try PlainJSONDecoder.decode(AnswerEnded.self, from: bytes) == ended)
      case .report(let given): #expect(try PlainJSONDecoder.decode(ReportGiven.self, from: bytes) == given)
      case .attempt(let begun): #expect(try PlainJSONDecoder.decode(AttemptBegun.self, from: bytes) == begun)
      case .rehearsal(let plan):
        #expect(try PlainJSONDecoder.decode(RehearsalPlan.self, from: bytes) == plan)
      case .debriefAnswer(let answer):
        #expect(try PlainJSONDecoder.decode(DebriefAnswered.self, from: bytes) == answer)
      default: #expect(EventCoding.body(kind: kind, json: bytes) == body)
      }
    }
  }

  @Test(arguments: [
    #"{"attempt":"\#(id)","ended":8.0,"part":0,"text":""}"#,
    #"{"attempt":"\#(id)", "ended":8,"part":0,"text":""}"#,
    #"{"attempt":"\#(id)","ended":8,"part":0,"text":"","text":"twice"}"#,
    #"{"attempt":"\#(id)","ended":8,"part":0,"text":"\u0041"}"#,
    #"{"attempt":"\#(id)","ended":08,"part":0,"text":""}"#,
    #"{"attempt":"\#(id)","ended":99999999999999999999,"part":0,"text":""}"#,
    #"{"attempt":"\#(id)","ended":8,"part":0,"text":""} "#,
    #"{"attempt":"\#(id)","ended":8,"part":0,"text":"","later":1e3}"#,
    #"{"attempt":"\#(id)","ended":8,"part":0}"#, #"{"attempt":"\#(id)","ended":8,"part":0,"text":"a"#,
    #"{"attempt":null,"ended":8,"part":0,"text":""}"#, "", "{", "[]", "null", "{}{}", "\"",
  ])
  func whatIsWrittenOtherwiseIsLeftToFoundation(json: String) {
    #expect(throws: (any Error).self) {
      try PlainJSONDecoder.frequent(kind: "answer", Array(json.utf8))
    }
    #expect(throws: (any Error).self) {
      try PlainJSONDecoder.decode(AnswerEnded.self, from: Array(json.utf8))
    }
  }

  @Test func theKindsThatMostEventsAreOfAreReadInOnePass() throws {
    let kinds: Set = ["answer", "attempt", "report", "turn"]
    for (body, kind, json) in EventCodingTests.stored where kinds.contains(kind) {
      #expect(try PlainJSONDecoder.frequent(kind: kind, Array(json.utf8)) == body)
    }
    for body in Self.full {
      let entry = try EventCoding.entry(for: body)
      #expect(try PlainJSONDecoder.frequent(kind: entry.kind, Array(entry.json.utf8)) == body)
    }
  }

  /// With every member that may be missing.
  static var full: [JournalEvent.Body] {
    let id = EventCodingTests.id
    var question = Question(id: QuestionID(stored: "id:x"), text: "Why \\ \"this\"?\n", line: 3)
    question.code = "let x = 1"
    question.followUps = ["And?", "é"]
    question.lookFor = ["a", "b"]
    question.points = ["c"]
    question.avoid = ["d"]
    question.category = ["e", "f"]
    let reasons: [DrawReason] = [
      .seed, .new, .uncovered(skill: "x"), .notAskedSince(-5), .fileOrder, .closing,
      .debrief(on: 5, company: nil, wentBlank: true),
    ]
    return reasons.map { reason in
      .turn(
        TurnAsked(
          rehearsal: id, index: 4,
          planned: PlannedTurn(
            question: AskedQuestion(question, bank: "bank"), reason: reason, seconds: 90, followUp: "So?")))
    } + [
      .turn(TurnAsked(rehearsal: id, index: nil, planned: .closing)),
      .attempt(AttemptBegun(rehearsal: id, turn: id, medium: .spoken, limit: 60)),
      .answer(AnswerEnded(attempt: id, part: 1, text: "a\tb", started: 4, ended: -8)),
      .report(ReportGiven(attempt: id, item: .listensFor("x"), value: nil)),
      .report(ReportGiven(attempt: id, item: .avoids("y"), value: 0)),
      .report(ReportGiven(attempt: id, item: .rating(.answered), value: 2)),
    ]
  }

  @Test func aDamagedTurnIsNotRead() throws {
    let json = try #require(EventCodingTests.stored.first { $0.1 == "turn" }).2
    let damages = [
      (Self.id, "g" + Self.id.dropFirst()), (Self.id, String(Self.id.dropLast())),
      ("\"seconds\":120", "\"seconds\":1e2"),
      ("\"seconds\":120", "\"seconds\":\"\""), ("{\"on\":5}", "{\"on\":\"x\"}"),
      ("{\"index\":2,", "{\"index\":,"),
      ("\"lookFor\":[]", "\"lookFor\":[1]"), ("false", "no"),
    ]
    for (sound, damaged) in damages {
      let bytes = Array(json.replacing(sound, with: damaged).utf8)
      #expect(throws: (any Error).self) { try PlainJSONDecoder.frequent(kind: "turn", bytes) }
      #expect(
        EventCoding.body(kind: "turn", json: bytes)
          == (try? JSONDecoder().decode(TurnAsked.self, from: Data(bytes))).map { .turn($0) })
    }
  }

  @Test func editsAreReadHoweverTheyAreWrittenAsLongAsTheyAreRegular() throws {
    let json = #"[[[1,0,0,"a"],[20,1,0,"\""],[-3,2,0,"é"],[4,0,3,""],[5,0,0,"ab"]],[]]"#
    let edits = try PlainJSONDecoder.edits(from: Array(json.utf8))
    #expect(edits.count == 2 && edits[0].map(\.inserted) == ["a", "\"", "é", "", "ab"])
    #expect(edits[0].map(\.at) == [1, 20, -3, 4, 5] && edits[0].map(\.removed) == [0, 0, 0, 3, 0])
    for json in [
      #"[[[01,0,0,"a"]]]"#, #"[[[1,0,0,"a"]]"#, #"[[[1,0,0,"\"]]]"#, #"[[[1,0,0,a]]]"#, #"[[[,0,0,"a"]]]"#,
      #"[[[1,0,0,"a""#, #"[[[1,0"#, #"[[[1,0,0,"a",1]]]"#, #"[[[99999999999999999999,0,0,"a"]]]"#,
      "[[[1,0,0,\"\u{1}\"]]]",
    ] {
      #expect(throws: (any Error).self) { try PlainJSONDecoder.edits(from: Array(json.utf8)) }
    }
  }

  @Test func whatAFileHoldsBesidesIsPassedOver() throws {
    let json =
      #"{"attempt":"\#(Self.id)","ended":8,"later":[[],{},{"a":[true,false,null,-1]}],"part":0,"text":"é 👩‍💻"}"#
    let ended = try PlainJSONDecoder.decode(AnswerEnded.self, from: Array(json.utf8))
    #expect(ended.text == "é 👩‍💻" && ended.ended == 8 && ended.started == nil)
  }

  @Test func depthDoesNotTrap() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(EventCoding.body(kind: "answer", json: Array(deep.utf8)) == nil)
    #expect(EventCoding.body(kind: "edits", json: Array("{\"edits\":\(deep)".utf8)) == nil)
  }

  /// Bytes changed, lost, doubled and put in anywhere: nothing is read that Foundation reads otherwise.
  @Test(arguments: 0..<20)
  func ofDamagedJSONNothingIsReadThatFoundationReadsOtherwise(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let foundation = JSONDecoder()
    let pieces: [[UInt8]] =
      ["\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", "9", "e", ".", " ", "u", "é", "\n"]
      .map { Array($0.utf8) } + [[0xFF], [0xC3], [0x00], [0x1F], [0x7F]]
    func check<Value: Decodable & Equatable>(
      _ type: Value.Type, _ json: [UInt8], _ kind: String, _ body: (Value) -> JournalEvent.Body
    ) {
      if let frequent = try? PlainJSONDecoder.frequent(kind: kind, json) {
        #expect((try? foundation.decode(type, from: Data(json))).map(body) == frequent)
      }
      guard let plain = try? PlainJSONDecoder.decode(type, from: json) else { return }
      #expect((try? foundation.decode(type, from: Data(json))) == plain)
    }
    for _ in 0..<200 {
      for (body, kind, json) in EventCodingTests.stored {
        var bytes = Array(json.utf8)
        for _ in 0...generator.below(2) {
          let place = generator.below(bytes.count)
          switch generator.below(4) {
          case 0: bytes[place] = pieces[generator.below(pieces.count)][0]
          case 1: bytes.remove(at: place)
          case 2: bytes.insert(contentsOf: pieces[generator.below(pieces.count)], at: place)
          default:
            let end = min(bytes.count, place + 1 + generator.below(12))
            bytes.insert(contentsOf: bytes[place..<end], at: place)
          }
        }
        switch body {
        case .turn: check(TurnAsked.self, bytes, kind) { .turn($0) }
        case .edits: check(EditsMade.self, bytes, kind) { .edits($0) }
        case .answer: check(AnswerEnded.self, bytes, kind) { .answer($0) }
        case .report: check(ReportGiven.self, bytes, kind) { .report($0) }
        case .rehearsal: check(RehearsalPlan.self, bytes, kind) { .rehearsal($0) }
        case .debriefAnswer: check(DebriefAnswered.self, bytes, kind) { .debriefAnswer($0) }
        case .critique: check(CritiqueGiven.self, bytes, kind) { .critique($0) }
        case .attempt: check(AttemptBegun.self, bytes, kind) { .attempt($0) }
        default: break
        }
      }
    }
  }
}
