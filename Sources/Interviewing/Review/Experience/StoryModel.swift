import Glibc

/// How likely each sentence of an answer is a situation, a task, an action, a result or none of them.
///
/// A linear-chain conditional random field: the cues of a sentence speak for its parts, and parts speak for
/// the parts that follow. Weights and their fit are in StoryWeights.swift.
struct StoryModel: Sendable {
  /// Probabilities of a sentence; they need not add up to 1, for a sentence may play two parts.
  struct Belief: Sendable {
    /// Of situation, task, action and result.
    var parts = SIMD4<Float>.zero
    /// Of none of them.
    var other: Float = 1
  }

  static let shared = StoryModel()

  /// States of a sentence, in the order of the table: no story at all, beside the story, and the parts.
  private static let states: [(name: String, labels: [Int])] = [
    ("none", [5]), ("other", [4]), ("S", [0]), ("T", [1]), ("A", [2]), ("R", [3]), ("ST", [0, 1]),
    ("AR", [2, 3]), ("SA", [0, 2]), ("TA", [1, 2]), ("SAR", [0, 2, 3]), ("STA", [0, 1, 2]),
  ]

  /// Weights of the labels S, T, A, R, other, none by cue.
  private var cues = [SIMD8<Float>](repeating: .zero, count: Cue.count)
  private var positions = [SIMD8<Float>](repeating: .zero, count: Position.allCases.count)
  /// By state, the odds of each next state.
  private var transitions = [SIMD16<Float>](repeating: .zero, count: 12)
  /// By next state, the same from each state.
  private var origins = [SIMD16<Float>](repeating: .zero, count: 12)
  private var first = SIMD16<Float>.zero
  private var last = SIMD16<Float>.zero
  private var bias = SIMD16<Float>.zero
  private let logarithms: [Float] = (0...255).map { log1p(Float($0)) }

  /// Where a sentence stands, and what the question asks for.
  private enum Position: Int, CaseIterable {
    case isFirst, isLast, index, place, isOnly, length, asksOccasion, asksBoth, asksApproach, sentences
  }

  private init() {
    let names = Dictionary(uniqueKeysWithValues: Cue.allCases.map { ("\($0)", $0) })
    for row in WeightTable(Self.cueTable).rows {
      var weights = SIMD8<Float>.zero
      for (column, value) in row.values.enumerated() where column < 8 { weights[column] = value ?? 0 }
      if let cue = names[row.name] {
        cues[Int(cue.rawValue)] = weights
      } else if let place = Position.allCases.first(where: { "\($0)" == row.name }) {
        positions[place.rawValue] = weights
      }
    }
    for row in WeightTable(Self.stateTable).rows {
      var weights = SIMD16<Float>.zero
      for (column, value) in row.values.enumerated() where column < 12 {
        weights[column] = value.map { exp($0) } ?? 0
      }
      switch row.name {
      case "first": first = weights
      case "last": last = weights
      case "bias": bias = weights
      default:
        guard let state = Self.states.firstIndex(where: { $0.name == row.name }) else { continue }
        transitions[state] = weights
        for next in origins.indices { origins[next][state] = weights[next] }
      }
    }
  }

  /// What the cues of a sentence say of each label, regardless of its neighbours.
  func evidence(
    _ counts: inout CueCounts, index: Int, of sentences: Int, kind: QuestionWords.Kind
  ) -> SIMD8<Float> {
    var sum = SIMD8<Float>.zero
    for index in 0..<counts.kinds {
      let (cue, count) = counts.seen(index)
      sum += cues[cue] * logarithms[count]
    }
    func add(_ place: Position, _ value: Float) {
      if value != 0 { sum += positions[place.rawValue] * value }
    }
    let asks = kind.shares
    add(.isFirst, index == 0 ? 1 : 0)
    add(.isLast, index == sentences - 1 && sentences > 1 ? 1 : 0)
    add(.index, Float(min(index, 6)) / 6)
    add(.place, (Float(index) + 0.5) / Float(sentences))
    add(.isOnly, sentences == 1 ? 1 : 0)
    add(.length, log(Float(max(1, counts.words))) / 3)
    add(.asksOccasion, asks.occasion)
    add(.asksBoth, asks.both)
    add(.asksApproach, asks.approach)
    add(.sentences, log(Float(sentences)))
    return sum
  }

  /// Beliefs about each sentence from the evidence of all, and the probability that there is no story.
  func beliefs(_ evidence: [SIMD8<Float>]) -> (sentences: [Belief], noStory: Float) {
    guard !evidence.isEmpty else { return ([], 1) }
    var beliefs = [Belief](repeating: Belief(), count: evidence.count)
    var noStory: Float = 1
    // What each sentence says by itself, then what all up to it say.
    withUnsafeTemporaryAllocation(of: SIMD16<Float>.self, capacity: evidence.count * 2) { scratch in
      let forward = evidence.count
      for index in evidence.indices {
        scratch[index] = potentials(evidence[index])
        var sum = index == 0 ? first : SIMD16<Float>.zero
        if index > 0 {
          let before = scratch[forward + index - 1]
          for state in 0..<12 { sum += transitions[state] * before[state] }
        }
        scratch[forward + index] = (sum * scratch[index]).scaled
      }
      var backward = last.scaled
      for index in evidence.indices.reversed() {
        let state = (scratch[forward + index] * backward).scaled
        beliefs[index] = Self.belief(state)
        noStory = state[0]
        let ahead = scratch[index] * backward
        var before = SIMD16<Float>.zero
        for next in 0..<12 { before += origins[next] * ahead[next] }
        backward = before.scaled
      }
    }
    return (beliefs, noStory)
  }

  /// The odds of each state: the product of those of its labels.
  private func potentials(_ evidence: SIMD8<Float>) -> SIMD16<Float> {
    // Three labels at most meet in a state: within these bounds their product is a Float.
    let bounded = evidence.clamped(lowerBound: SIMD8(repeating: -25), upperBound: SIMD8(repeating: 25))
    var odds = SIMD8<Float>.zero
    for label in 0..<6 { odds[label] = exp(bounded[label]) }
    let (situation, task, action, result) = (odds[0], odds[1], odds[2], odds[3])
    return bias
      * SIMD16(
        odds[5], odds[4], situation, task, action, result, situation * task, action * result,
        situation * action, task * action, situation * action * result, situation * task * action, 0, 0, 0, 0)
  }

  private static func belief(_ state: SIMD16<Float>) -> Belief {
    Belief(
      parts: SIMD4(
        state[2] + state[6] + state[8] + state[10] + state[11],
        state[3] + state[6] + state[9] + state[11],
        state[4] + state[7] + state[8] + state[9] + state[10] + state[11],
        state[5] + state[7] + state[10]),
      other: state[0] + state[1])
  }
}

extension SIMD16<Float> {
  /// The same proportions, adding up to 1.
  @inline(__always) fileprivate var scaled: SIMD16<Float> {
    let sum = self.sum()
    return sum > 0 ? self / sum : SIMD16(repeating: 1.0 / 12)
  }
}
