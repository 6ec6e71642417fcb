import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Commands

@Suite struct ReviewFilterTests {
  /// What the filter writes for `input`, handed to it `step` bytes at a time.
  private func output(
    _ input: [UInt8], jobs: Int = 1, step: Int = .max, longestLine: Int = 256 << 10
  ) throws -> [[String: Any]] {
    let rest = Mutex(input[...])
    let written = Mutex<[UInt8]>([])
    try ReviewFilter(jobs: jobs, longestLine: longestLine).run(
      read: { count in
        rest.withLock { rest in
          defer { rest = rest.dropFirst(min(count, step)) }
          return Array(rest.prefix(min(count, step)))
        }
      },
      write: { output in written.withLock { $0 += output } })
    return try written.withLock { $0 }.split(separator: UInt8(ascii: "\n")).map {
      try #require(JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
    }
  }

  private func output(_ input: String, jobs: Int = 1, step: Int = .max) throws -> [[String: Any]] {
    try output(Array(input.utf8), jobs: jobs, step: step)
  }

  @Test func aLineInIsALineOutInOrder() throws {
    let lines = (1...500).map { #"{"id":\#($0),"text":"Um, I led team \#($0)."}"# }.joined(separator: "\n")
    for jobs in [1, 2, 7] {
      let reviews = try output(lines, jobs: jobs)
      #expect(reviews.compactMap { $0["id"] as? Int } == Array(1...500))
    }
  }

  @Test func linesMayBeCutAnywhereByTheReader() throws {
    let lines = #"{"id":"a","text":"Well, I – you know – led it."}"# + "\n" + #"{"id":"b","text":"é"}"#
    for step in [1, 2, 3, 7, 64] {
      #expect(try output(lines, step: step).compactMap { $0["id"] as? String } == ["a", "b"])
    }
  }

  @Test(arguments: ["7", "-7", "0.25", "12345678901234567890123", #""a\"b""#, "null"])
  func anIdComesBackAsItWas(_ id: String) throws {
    let written = Mutex<[UInt8]>([])
    let asked = Mutex(false)
    try ReviewFilter().run(
      read: { _ in
        asked.withLock { asked in
          defer { asked = true }
          return asked ? [] : Array("{\"id\":\(id),\"text\":\"one\"}".utf8)
        }
      },
      write: { output in written.withLock { $0 += output } })
    #expect(String(decoding: written.withLock { $0 }, as: UTF8.self).hasPrefix("{\"id\":\(id),"))
  }

  @Test func offsetsCountBytesOfTheText() throws {
    let review = try #require(try output(#"{"id":1,"text":"É – um, I led it. I won."}"#).first)
    let finding = try #require((review["findings"] as? [[String: Any]])?.first)
    #expect(finding["check"] as? String == "filler" && finding["quote"] as? String == "um")
    #expect(finding["start"] as? Int == 7 && finding["end"] as? Int == 9)
    let sentences = try #require(review["sentences"] as? [[String: Any]])
    #expect(sentences.map { $0["end"] as? Int } == [20, 27])
    #expect(sentences.allSatisfy { $0["parts"] is [String] })
  }

  @Test func everyCriterionOfOneAnswerIsThere() throws {
    let review = try #require(try output(#"{"text":"fine"}"#).first)
    let criteria = try #require(review["criteria"] as? [String: [String: Any]])
    for name in ["fluency", "assurance", "structure", "specificity", "ownership", "results"] {
      #expect(Set(try #require(criteria[name]).keys) == ["score", "value", "n", "reason"])
    }
    #expect(review["story"] as? String == "no" && review["words"] as? Int == 1 && review["id"] is NSNull)
  }

  @Test(arguments: [
    ("nonsense", "not JSON"), ("[1]", "expected an object"), ("3", "expected an object"),
    (#"{"id":1}"#, #""text" is missing"#), (#"{"text":5}"#, #""text": expected a text"#),
    (#"{"text":"a","medium":"sung"}"#, "medium: expected typed, spoken or transcript, found \"sung\""),
    (#"{"text":"a","seconds":"long"}"#, #""seconds": expected a number"#), ("\u{0}", "not JSON"),
    (#"{"text":"a","seconds":-4}"#, "seconds: expected a time in seconds up to a day, found -4.0"),
    (#"{"text":"a","limit":0}"#, "limit: expected a time in seconds up to a day, found 0.0"),
  ])
  func aBadLineGivesAnErrorWithItsNumberAndTheFilterGoesOn(_ line: String, _ reason: String) throws {
    let results = try output("{\"text\":\"one\"}\n\n" + line + "\n{\"text\":\"two\"}")
    try #require(results.count == 3)
    #expect(results[1]["line"] as? Int == 3)
    #expect((results[1]["error"] as? String)?.hasPrefix(reason) == true, "\(results[1])")
    #expect(results[2]["words"] as? Int == 1)
  }

  @Test func aLineWithoutEndIsAnErrorAndMemoryStaysSmall() throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
    let input = long + Array("\n{\"id\":2,\"text\":\"two\"}\n".utf8)
    let results = try output(input, step: 4096, longestLine: 64 << 10)
    try #require(results.count == 2)
    #expect(results[0]["error"] as? String == "the line is longer than 64 KB")
    #expect(results[0]["line"] as? Int == 1)
    #expect(results[1]["id"] as? Int == 2)
  }

  @Test(arguments: [1, 7, 64 << 10]) func whetherALineIsTooLongDoesNotHangOnHowItComes(step: Int) throws {
    let answer = #"{"text":"one"}"#
    let line = String(repeating: " ", count: 1024 - answer.utf8.count) + answer
    let input = line + "\r\n" + String(repeating: " ", count: 1025) + "\n" + line + "\n"
    let results = try output(Array(input.utf8), step: step, longestLine: 1024)
    #expect(results.map { $0["error"] as? String } == [nil, "the line is longer than 1 KB", nil])
    #expect(results[1]["line"] as? Int == 2)
  }

  @Test func anyBytesGiveErrorsOnly() throws {
    var state: UInt64 = 5
    let bytes = (0..<20_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    let results = try output(bytes)
    #expect(!results.isEmpty && results.allSatisfy { $0["error"] != nil })
  }

  @Test func endingsOfWindowsLinesAreNoPartOfTheAnswer() throws {
    let results = try output("{\"text\":\"one\"}\r\n\r\n{\"text\":\"two\"}\r\n")
    #expect(results.compactMap { $0["words"] as? Int } == [1, 1])
  }

  /// Whoever sends a line and waits for its review before the next is not left waiting.
  @Test(arguments: [1, 2]) func aLineIsAnsweredBeforeTheNextComes(jobs: Int) throws {
    let answers = DispatchSemaphore(value: 0)
    let asked = Mutex(0)
    let answered = Mutex(0)
    try ReviewFilter(jobs: jobs).run(
      read: { _ in
        let number = asked.withLock { asked in
          asked += 1
          return asked
        }
        if number > 1, answers.wait(timeout: .now() + 20) == .success { answered.withLock { $0 += 1 } }
        return number > 3 ? [] : Array("{\"text\":\"one\"}\n".utf8)
      },
      write: { _ in answers.signal() })
    #expect(answered.withLock { $0 } == 3)
  }

  @Test(arguments: [1, 2]) func whatCannotBeReadOrWrittenEndsItAfterWhatCameBefore(jobs: Int) throws {
    struct Broken: Error {}
    let line = Array("{\"text\":\"one\"}\n".utf8)
    let reads = Mutex(0)
    let written = Mutex(0)
    #expect(throws: Broken.self) {
      try ReviewFilter(jobs: jobs).run(
        read: { _ in
          try reads.withLock { reads in
            reads += 1
            guard reads < 4 else { throw Broken() }
            return line
          }
        },
        write: { _ in written.withLock { $0 += 1 } })
    }
    #expect(reads.withLock { $0 } == 4 && written.withLock { $0 } == 3)
    #expect(throws: Broken.self) {
      try ReviewFilter(jobs: jobs).run(read: { _ in line }, write: { _ in throw Broken() })
    }
  }
}
