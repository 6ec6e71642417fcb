import Foundation
import Interviewing
import JournalStore

/// `review --jsonl`: a line in, a line out, in order, a batch of lines at a time so that memory stays small.
struct ReviewFilter {
  /// How many batches are worked on side by side.
  let jobs: Int
  /// A longer line, in bytes, is an error: memory stays small whatever comes in. It is some five hours of talk.
  let longestLine: Int

  private let questions = KnownQuestions()
  private static let batchSize = 256 << 10
  private static let newline = UInt8(ascii: "\n")

  init(jobs: Int = 1, longestLine: Int = 256 << 10) {
    self.jobs = jobs
    self.longestLine = longestLine
  }

  /// - Parameters:
  ///   - read: up to so many bytes, as soon as there are some; empty at the end.
  ///   - write: takes whole lines.
  func run(read: (Int) throws -> [UInt8], write: ([UInt8]) throws -> Void) throws {
    var pending: [UInt8] = []
    var lineNumber = 1
    var isSkipping = false
    var atEnd = false
    while !atEnd {
      let chunk = try read(Self.batchSize * jobs)
      atEnd = chunk.isEmpty
      pending += chunk
      if isSkipping {
        guard let end = pending.firstIndex(of: Self.newline) else {
          pending.removeAll(keepingCapacity: true)
          continue
        }
        pending.removeFirst(end + 1)
        isSkipping = false
      }
      let cut = atEnd ? pending.count : (pending.lastIndex(of: Self.newline).map { $0 + 1 } ?? 0)
      let lines = Self.lines(of: pending, upTo: cut)
      try work(on: lines, of: pending, firstNumber: lineNumber, write: write)
      lineNumber += lines.count
      pending.removeFirst(cut)
      if pending.count > longestLine {
        var json = JSONWriter()
        ErrorLine(error: tooLong.description, line: lineNumber).write(to: &json)
        json.newline()
        try write(json.bytes)
        lineNumber += 1
        pending.removeAll()
        isSkipping = true
      }
    }
  }

  private var tooLong: LineError { LineError("the line is longer than \(longestLine >> 10) KB") }

  private static func lines(of bytes: [UInt8], upTo cut: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < cut {
      let end = bytes[start..<cut].firstIndex(of: newline) ?? cut
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }

  private func work(
    on lines: [Range<Int>], of bytes: [UInt8], firstNumber: Int, write: ([UInt8]) throws -> Void
  ) throws {
    let parts = min(jobs, max(1, lines.count))
    let ranges = (0..<parts).map { lines.count * $0 / parts..<lines.count * ($0 + 1) / parts }
    let outputs = concurrentMap(ranges, threads: jobs) { range in
      output(lines[range], of: bytes, firstNumber: firstNumber + range.lowerBound)
    }
    for output in outputs { try write(output.get()) }
  }

  /// The output for some lines; a blank line gives none.
  private func output(_ lines: ArraySlice<Range<Int>>, of bytes: [UInt8], firstNumber: Int) -> [UInt8] {
    let decoder = JSONDecoder()
    var json = JSONWriter()
    for (offset, line) in lines.enumerated() {
      guard !bytes[line].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { continue }
      do {
        guard line.count <= longestLine else { throw tooLong }
        let given = try decoder.decode(AnswerLine.self, from: Data(bytes[line]))
        let answer = try given.answer()
        let review = AnswerReview(answer, asked: questions.asked(answer.question))
        ReviewLine(id: given.id, review: review).write(to: &json)
      } catch {
        ErrorLine(error: Self.reason(error), line: firstNumber + offset).write(to: &json)
      }
      json.newline()
    }
    return json.bytes
  }

  /// What stands at a place of a line.
  private static func expected(_ path: String) -> String {
    switch path {
    case "seconds", "limit": "a number"
    case "points": "a list of texts"
    case "id": "a number or a text"
    default: "a text"
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case let error as LineError: return error.description
    case DecodingError.keyNotFound(let key, _): return "\"\(key.stringValue)\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty
        ? "expected an object such as {\"id\": 1, \"text\": \"…\"}"
        : "\"\(path)\": expected \(expected(path))"
    default: return "not JSON: expected an object such as {\"id\": 1, \"text\": \"…\"}"
    }
  }
}
