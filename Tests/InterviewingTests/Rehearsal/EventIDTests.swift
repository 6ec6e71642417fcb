import Foundation
import Interviewing
import Testing

@Suite struct EventIDTests {
  @Test func itIsWrittenAs32DigitsAndReadBack() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<100 {
      let id = EventID.random(using: &generator)
      #expect(id.description.utf8.count == 32)
      #expect(EventID(id.description) == id)
    }
    #expect(EventID(high: 0, low: 1).description == "00000000000000000000000000000001")
  }

  @Test(arguments: [
    "", "1", "0000000000000000000000000000000", "000000000000000000000000000000001",
    "+0000000000000000000000000000000", "0000000000000000-000000000000001",
    "g0000000000000000000000000000000",
    "0000000000000000 000000000000001", "０0000000000000000000000000000",
  ]) func anythingElseIsNone(text: String) {
    #expect(EventID(text) == nil)
  }

  @Test func capitalsAreReadToo() {
    #expect(EventID("000000000000000000000000000000FF") == EventID(high: 0, low: 255))
  }

  @Test func itsOrderIsThatOfItsText() {
    var generator = SeededGenerator(seed: 2)
    let ids = (0..<50).map { _ in EventID.random(using: &generator) }
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }

  @Test func damagedJSONIsAnErrorAndNoTrap() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([EventID].self, from: Data(#"["12"]"#.utf8))
    }
  }
}
