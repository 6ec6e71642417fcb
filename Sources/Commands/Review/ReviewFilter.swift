import Dispatch
import Foundation
import Interviewing
import Synchronization

/// `review --jsonl`: a line in, a line out, in order, a batch of lines at a time so that memory stays small.
struct ReviewFilter {
  /// How many batches are worked on side by side; libdispatch lets it be no more than there are cores.
  let jobs: Int
  /// A longer line, in bytes, is an error: memory stays small whatever comes in. It is some five hours of talk.
  let longestLine: Int

  private let questions = KnownQuestions()

  init(jobs: Int = 1, longestLine: Int = 256 << 10) {
    self.jobs = jobs
    self.longestLine = longestLine
  }

  /// Each thread takes a batch, works on it, and waits until what came before is written. So one may wait for
  /// input while another writes, and whoever sends a line at a time has its answer at once.
  ///
  /// - Parameters:
  ///   - read: up to so many bytes, as soon as there are some; empty at the end.
  ///   - write: takes whole lines.
  ///
  ///   Either is called on several threads, and by one at a time.
  func run(
    read: @Sendable (Int) throws -> [UInt8], write: @Sendable ([UInt8]) throws -> Void
  ) throws {
    let input = Mutex(Input(batches: LineBatches(longestLine: longestLine)))
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while let (turn, batch, written) = input.withLock({ $0.next(read) }) {
        let lines = batch.map { output(of: $0) }
        turn?.wait()
        failure.withLock { failure in
          guard failure == nil else { return }
          do { try write(lines.get()) } catch { failure = error }
        }
        written.signal()
        if failure.withLock({ $0 != nil }) { return }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  private struct Input {
    var batches: LineBatches
    /// Comes when the last batch that was taken is written.
    private var lastWritten: DispatchSemaphore?

    init(batches: LineBatches) { self.batches = batches }

    /// A batch, or why there is none, with what to wait for before it is written and what to signal afterwards.
    mutating func next(
      _ read: (Int) throws -> [UInt8]
    ) -> (turn: DispatchSemaphore?, Result<LineBatches.Batch, any Error>, written: DispatchSemaphore)? {
      let batch: Result<LineBatches.Batch, any Error>
      do {
        guard let next = try batches.next(read) else { return nil }
        batch = .success(next)
      } catch {
        batch = .failure(error)
      }
      let written = DispatchSemaphore(value: 0)
      defer { lastWritten = written }
      return (lastWritten, batch, written)
    }
  }

  private var tooLong: LineError { LineError("the line is longer than \(longestLine >> 10) KB") }

  /// The output for a batch; a blank line gives none.
  private func output(of batch: LineBatches.Batch) -> [UInt8] {
    let decoder = JSONDecoder()
    var json = JSONWriter()
    func fail(_ error: any Error, line: Int) {
      ErrorLine(error: Self.reason(error), line: line).write(to: &json)
      json.newline()
    }
    for (offset, line) in batch.lines.enumerated() {
      do {
        guard line.count <= longestLine else { throw tooLong }
        guard !batch.bytes[line].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { continue }
        let given = try decoder.decode(AnswerLine.self, from: Data(batch.bytes[line]))
        let answer = try given.answer()
        let review = AnswerReview(answer, asked: questions.asked(answer.question))
        ReviewLine(id: given.id, review: review).write(to: &json)
        json.newline()
      } catch {
        fail(error, line: batch.number + offset)
      }
    }
    if batch.isBeforeTooLong { fail(tooLong, line: batch.number + batch.lines.count) }
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
