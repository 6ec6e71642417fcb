/// What an answer is held against.
package enum Criterion: String, CaseIterable, Sendable {
  case composure, fluency, assurance, concision, engagement, rapport, appearance
  case structure, specificity, ownership, results, points, research, coverage, questions

  /// The two that are rated as wholes; a group has no evidence score.
  package enum Group: String, CaseIterable, Sendable { case poise, experience }

  package var group: Group {
    switch self {
    case .composure, .fluency, .assurance, .concision, .engagement, .rapport, .appearance: .poise
    case .structure, .specificity, .ownership, .results, .points, .research, .coverage, .questions:
      .experience
    }
  }
}

extension Criterion {
  /// Its place among all of them; a look-up by the case itself would hash it.
  var place: Int {
    switch self {
    case .composure: 0
    case .fluency: 1
    case .assurance: 2
    case .concision: 3
    case .engagement: 4
    case .rapport: 5
    case .appearance: 6
    case .structure: 7
    case .specificity: 8
    case .ownership: 9
    case .results: 10
    case .points: 11
    case .research: 12
    case .coverage: 13
    case .questions: 14
    }
  }
}

/// How an answer came about.
package enum AnswerMedium: String, CaseIterable, Sendable {
  case typed
  /// Said aloud; there are no words unless a transcript was attached.
  case spoken
  /// Said aloud and written down.
  case transcript

  package var isSpeech: Bool { self != .typed }
}

extension Criterion {
  /// Whether one answer's words can show it at all.
  package var isToldFromOneAnswer: Bool {
    switch self {
    case .fluency, .assurance, .concision, .structure, .specificity, .ownership, .results, .points: true
    case .composure, .engagement, .rapport, .appearance, .research, .coverage, .questions: false
    }
  }
}
