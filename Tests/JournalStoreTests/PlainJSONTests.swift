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
      try PlainJSONDecoder.decode(AnswerEnded.self, from: Array(json.utf8))
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
    func check<Value: Decodable & Equatable>(_ type: Value.Type, _ json: [UInt8]) {
      guard let plain = try? PlainJSONDecoder.decode(type, from: json) else { return }
      #expect((try? foundation.decode(type, from: Data(json))) == plain)
    }
    for _ in 0..<200 {
      for (body, _, json) in EventCodingTests.stored {
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
        case .turn: check(TurnAsked.self, bytes)
        case .edits: check(EditsMade.self, bytes)
        case .answer: check(AnswerEnded.self, bytes)
        case .report: check(ReportGiven.self, bytes)
        case .rehearsal: check(RehearsalPlan.self, bytes)
        case .debriefAnswer: check(DebriefAnswered.self, bytes)
        case .critique: check(CritiqueGiven.self, bytes)
        default: check(AttemptBegun.self, bytes)
        }
      }
    }
  }
}
