import Foundation
import Interviewing

/// One line of `review --jsonl`'s input.
struct AnswerLine: Decodable {
  var id: LineID?
  var text: String
  var question: String?
  var seconds: Double?
  var limit: Double?
  var medium: String?
  var points: [String]?

  func answer() throws(LineError) -> Answer {
    let medium = medium ?? AnswerMedium.typed.rawValue
    guard let known = AnswerMedium(rawValue: medium) else {
      throw LineError("medium: expected typed, spoken or transcript, found \"\(medium)\"")
    }
    for (name, value) in [("seconds", seconds), ("limit", limit)] {
      guard let value, !(value > 0 && value < 86_400) else { continue }
      throw LineError("\(name): expected a time in seconds up to a day, found \(value)")
    }
    return Answer(
      text: text, question: question, medium: known, seconds: seconds, limit: limit, points: points ?? [])
  }
}

/// What is wrong with a line of input.
struct LineError: Error {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Whatever the caller calls an answer by; given back as it came.
enum LineID: Decodable {
  case text(String)
  case whole(Int)
  /// A fraction, or a whole number past 64 bits.
  case number(Decimal)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // Mostly numbers; a decoder takes long to say what a value is not.
    if let whole = try? container.decode(Int.self) {
      self = .whole(whole)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .number(try container.decode(Decimal.self))
    }
  }
}

/// One line of `review --jsonl`'s output; `start` and `end` are UTF-8 byte offsets into the text.
struct ReviewLine {
  let id: LineID?
  let review: AnswerReview

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("id")
      switch id {
      case .text(let text): $0.string(text)
      case .whole(let whole): $0.int(whole)
      case .number(let number): $0.raw(number.description)
      case nil: $0.null()
      }
      $0.key("words")
      $0.int(review.text.wordCount)
      $0.key("findings")
      $0.array(of: review.findings) { write($1, to: &$0) }
      $0.key("sentences")
      $0.array(of: zip(review.text.sentences, review.parts)) { json, row in
        json.object {
          $0.span(row.0.span)
          $0.key("parts")
          $0.array(of: row.1.letters) { $0.string($1) }
        }
      }
      $0.key("story")
      $0.string(review.story.rawValue)
      $0.key("criteria")
      $0.object { json in
        for evidence in review.evidence where evidence.criterion.isToldFromOneAnswer {
          write(evidence, to: &json)
        }
      }
    }
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object {
      $0.key("check")
      $0.string(finding.check.rawValue)
      $0.key("criterion")
      $0.string(finding.criterion.rawValue)
      $0.span(finding.span)
      $0.key("quote")
      $0.string(utf8: review.text.bytes[finding.span.start..<finding.span.end])
      if !finding.counts {
        $0.key("counts")
        $0.bool(false)
      }
    }
  }

  private func write(_ evidence: Evidence, to json: inout JSONWriter) {
    json.key(named: evidence.criterion.rawValue)
    json.object {
      $0.key("score")
      if let score = evidence.score { $0.int(score) } else { $0.null() }
      $0.key("value")
      if let value = evidence.value { $0.double(value) } else { $0.null() }
      $0.key("n")
      $0.int(evidence.n)
      $0.key("reason")
      if let reason = evidence.reason { $0.string(reason) } else { $0.null() }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func span(_ span: Span) {
    key("start")
    int(span.start)
    key("end")
    int(span.end)
  }
}

/// What stands in the output for a line that could not be read.
struct ErrorLine {
  let error: String
  /// From 1.
  let line: Int

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("error")
      $0.string(error)
      $0.key("line")
      $0.int(line)
    }
  }
}
