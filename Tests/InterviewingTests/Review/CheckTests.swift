import Testing

@testable import Interviewing

@Suite struct CheckTests {
  @Test func namesAreUnique() {
    let names = Check.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: Check.all.map(\.name))
  func aCheckSaysWhatItLooksForAndWhy(_ name: Check.Name) throws {
    let check = try #require(Check.all.first { $0.name == name })
    #expect(!check.looksFor.isEmpty && !check.message.isEmpty && !check.source.isEmpty)
    #expect(!check.fires.isEmpty, "no example that fires")
    #expect(!check.silent.isEmpty, "no example that must not fire")
    for text in [check.looksFor, check.message] { #expect(!text.contains("!")) }
  }

  @Test(arguments: Check.all.map(\.name))
  func aCheckQuotesExactlyItsExamples(_ name: Check.Name) throws {
    let check = try #require(Check.all.first { $0.name == name })
    for example in check.fires {
      #expect(!example.quotes.isEmpty, "\(example.text) names nothing to find")
      #expect(quotes(check, example) == example.quotes, "\(example.text)")
    }
    for example in check.silent { #expect(quotes(check, example) == [], "\(example.text)") }
  }

  @Test(arguments: Check.all.map(\.name))
  func aCheckReadsAnyBytes(_ name: Check.Name) throws {
    let check = try #require(Check.all.first { $0.name == name })
    var state: UInt64 = 11
    for length in 0..<200 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      let text = Text(bytes: bytes)
      for finding in check.find(text, AskedFor(nil)) {
        #expect(finding.span.start < finding.span.end && finding.span.end <= length)
      }
    }
  }

  @Test func lexiconsHaveABitOfTheirOwn() {
    var taken: LexiconSet = []
    for lexicon in Lexicon.poise where !lexicon.set.contains(.mayFill) {
      #expect(taken.isDisjoint(with: lexicon.set), "a bit twice: \(lexicon.entries.prefix(40))")
      taken.formUnion(lexicon.set)
    }
    // Poise has the bits to 55 but for one, experience that one and those from 56 on.
    #expect(Lexicon.poise.allSatisfy { $0.set.rawValue >> 56 == 0 && !$0.set.meets(.furtherPoint) })
    #expect(
      Lexicon.experience.allSatisfy { $0.set == .furtherPoint || $0.set.rawValue.trailingZeroBitCount >= 56 })
  }

  private func quotes(_ check: Check, _ example: Check.Example) -> [String] {
    let text = Text(example.text)
    return check.find(text, AskedFor(example.question)).map { text.string($0.span) }
  }
}
