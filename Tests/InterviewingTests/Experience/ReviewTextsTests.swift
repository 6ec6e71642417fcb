import Foundation
import Testing

@testable import Interviewing

/// Holds the whole reading against `Tests/ReviewTexts`: answers and comments that language models wrote and, in a
/// second pass, labelled for this project.
///
/// The weights were fitted to these texts among others, so the floors say nothing of texts nobody has seen; they
/// show when a change to the scanner, the lexicons or the models breaks what the weights rely on.
struct ReviewTextsTests {
  private struct Answer: Decodable {
    struct Labels: Decodable {
      var story: String
      var parts: [[String]]
      var specificity, structure, ownership, result: Double
    }
    var text: String
    var question: String
    /// Start and end of each sentence, in characters.
    var sentences: [[Int]]
    var labels: Labels

    enum CodingKeys: String, CodingKey {
      case text, question, sentences
      case labels = "A"
    }
  }

  private struct Comment: Decodable {
    var text: String
    var personal: Bool
  }

  private static func read<Row: Decodable>(_ name: String) throws -> [Row] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: tests.appending(path: "ReviewTexts/\(name)"), encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  @Test func `Labels, stories and ratings of written answers are found`() throws {
    let answers: [Answer] = try Self.read("answers.jsonl")
    #expect(answers.count > 800)
    var cells: [String: (hit: Int, extra: Int, missed: Int)] = [:]
    var rightStories = 0
    var found: [[Double]] = [[], [], [], []]
    var wanted: [[Double]] = [[], [], [], []]
    for answer in answers {
      let review = AnswerReview(Interviewing.Answer(text: answer.text, question: answer.question))
      rightStories += (review.story == .yes) == (answer.labels.story == "yes") ? 1 : 0
      for (sentence, parts) in zip(answer.sentences, answer.labels.parts) {
        let gold = Set(parts.isEmpty ? ["other"] : parts)
        let told = Self.parts(of: sentence, in: answer.text, review)
        for label in gold.union(told) {
          switch (gold.contains(label), told.contains(label)) {
          case (true, true): cells[label, default: (0, 0, 0)].hit += 1
          case (false, _): cells[label, default: (0, 0, 0)].extra += 1
          default: cells[label, default: (0, 0, 0)].missed += 1
          }
        }
      }
      let ratings = [
        answer.labels.structure, answer.labels.specificity, answer.labels.ownership, answer.labels.result,
      ]
      for (index, criterion) in [Criterion.structure, .specificity, .ownership, .results].enumerated() {
        found[index].append(review[criterion].value ?? 0)
        wanted[index].append(ratings[index])
      }
    }
    let f1 = cells.values.map { Double(2 * $0.hit) / Double(2 * $0.hit + $0.extra + $0.missed) }
    #expect(f1.count == 5)
    #expect(f1.reduce(0, +) / 5 > 0.79)
    #expect(Double(rightStories) / Double(answers.count) > 0.92)
    for index in found.indices { #expect(Self.rankCorrelation(found[index], wanted[index]) > 0.8) }
  }

  @Test func `Structure is higher where a comment tells an experience of its own`() throws {
    let comments: [Comment] = try Self.read("comments.jsonl")
    let values = comments.map { AnswerReview(Interviewing.Answer(text: $0.text))[.structure].value ?? 0 }
    let ranks = Self.ranks(values)
    let personal = zip(ranks, comments).filter(\.1.personal).map(\.0)
    let (yes, no) = (Double(personal.count), Double(comments.count - personal.count))
    #expect(yes > 200 && no > 200)
    // The share of pairs in which the one with an experience has the higher value.
    #expect((personal.reduce(0, +) - yes * (yes - 1) / 2) / (yes * no) > 0.85)
  }

  /// What the review says of the sentence that overlaps this one most.
  private static func parts(of sentence: [Int], in text: String, _ review: AnswerReview) -> Set<String> {
    func byte(_ offset: Int) -> Int { text.unicodeScalars.prefix(offset).reduce(0) { $0 + UTF8.width($1) } }
    let (start, end) = (byte(sentence[0]), byte(sentence[1]))
    let shares = review.text.sentences.map { min(end, $0.span.end) - max(start, $0.span.start) }
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] > 0 else {
      return ["other"]
    }
    return review.parts[best].isEmpty ? ["other"] : Set(review.parts[best].letters)
  }

  /// From 0; equal values share the mean of their ranks.
  private static func ranks(_ values: [Double]) -> [Double] {
    let sorted = values.sorted()
    return values.map { value in
      let below = sorted.partitioningIndex { $0 >= value }
      let upTo = sorted.partitioningIndex { $0 > value }
      return Double(below + upTo - 1) / 2
    }
  }

  /// Spearman's.
  private static func rankCorrelation(_ first: [Double], _ second: [Double]) -> Double {
    let (a, b) = (ranks(first), ranks(second))
    let mean = Double(a.count - 1) / 2
    let product = zip(a, b).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
    let spread = { (ranks: [Double]) in ranks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } }
    return product / (spread(a) * spread(b)).squareRoot()
  }
}

extension [Double] {
  /// The first index where the condition holds; it must hold from there on.
  fileprivate func partitioningIndex(where holds: (Double) -> Bool) -> Int {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = holds(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
