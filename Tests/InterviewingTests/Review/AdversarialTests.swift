import Testing

@testable import Interviewing

@Suite struct AdversarialTests {
  static let question = "Tell me about a time when you had to meet a tight deadline."

  static let texts: [String] = [
    "fine", "I don't know", "I don't know.", "", " ", "\u{0}\u{0}", "?", question, question + " " + question,
    """
    Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore \
    magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip.
    """,
    Array(repeating: "success", count: 5000).joined(separator: " "),
    Array(repeating: "um", count: 5000).joined(separator: " "),
    Array(repeating: "word.", count: 2000).joined(separator: "\n"),
    "I am the best candidate. I am hard-working, passionate, smart and a great leader. Everyone loves me.",
    "Synergy, leverage, agile, stakeholder alignment, paradigm shift, best practices, innovation, excellence.",
    "Situation: there was a situation. Task: there was a task. Action: I took action. Result: there was a result.",
    "Situation\nTask\nAction\nResult",
    (1...60).map(String.init).joined(separator: " "),
    "Q1 Q2 Q3 Q4 2019 2020 2021 2022 2023 $5 $10 $20 10% 20% 30% 3x 4x 5x 100k 200k 300k Jan Feb Mar Apr",
    Array(repeating: "John Mary Peter Paul Susan Karen Linda", count: 5).joined(separator: " "),
    "SYNERGY LEVERAGE AGILE SCRUM KANBAN PARADIGM EXCELLENCE INNOVATION OWNERSHIP IMPACT DELIVERY",
    String(repeating: "a", count: 100_000), String(repeating: "((((", count: 10_000),
    String(repeating: "\"", count: 10_001), String(repeating: "... ", count: 5_000),
    String(repeating: "I, I ", count: 3_000), String(repeating: "don't ", count: 3_000),
  ]

  @Test(arguments: texts.indices)
  func emptyAnswersScoreLowOnExperience(_ index: Int) {
    for question in [Self.question, nil] {
      let review = AnswerReview(Answer(text: Self.texts[index], question: question, medium: .transcript))
      for criterion in [Criterion.specificity, .structure, .results] {
        #expect((review[criterion].score ?? 1) <= 2, "\(criterion): \(Self.texts[index].prefix(60))")
      }
    }
  }

  @Test(arguments: texts.indices)
  func findingsLieInsideTheText(_ index: Int) {
    let text = Self.texts[index]
    let review = AnswerReview(Answer(text: text, medium: .spoken, seconds: 10, limit: 60, points: ["a", ""]))
    let length = text.utf8.count
    #expect(
      review.findings.allSatisfy {
        0 <= $0.span.start && $0.span.start < $0.span.end && $0.span.end <= length
      })
    #expect(review.parts.count == review.text.sentences.count)
    for evidence in review.evidence {
      #expect(evidence.score.map { (1...5).contains($0) } ?? true)
      #expect(evidence.value.map(\.isFinite) ?? true)
      #expect(evidence.quotes.allSatisfy { $0.start < $0.end && $0.end <= length })
    }
  }

  @Test func randomBytesAreReviewedWithoutATrap() {
    var state: UInt64 = 3
    for length in stride(from: 0, through: 3000, by: 37) {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      let review = AnswerReview(Answer(text: String(decoding: bytes, as: UTF8.self), question: Self.question))
      for criterion in [Criterion.specificity, .structure, .results] {
        #expect((review[criterion].score ?? 1) <= 2)
      }
    }
  }
}
