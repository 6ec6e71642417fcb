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

    var result: Float { parts[3] }
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
  private var transitions = [StateOdds](repeating: StateOdds(), count: 12)
  /// By next state, the same from each state.
  private var origins = [StateOdds](repeating: StateOdds(), count: 12)
  private var first = StateOdds()
  private var last = StateOdds()
  private var bias = StateOdds()
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
      var weights = StateOdds()
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
    add(.length, logarithm(max(1, counts.words)) / 3)
    add(.asksOccasion, asks.occasion)
    add(.asksBoth, asks.both)
    add(.asksApproach, asks.approach)
    add(.sentences, logarithm(sentences))
    return sum
  }

  /// Of 1 or more.
  @inline(__always)
  private func logarithm(_ count: Int) -> Float {
    count <= logarithms.count ? logarithms[count - 1] : log(Float(count))
  }

  /// Beliefs about each sentence from the evidence of all, and the probability that there is no story.
  func beliefs(_ evidence: [SIMD8<Float>]) -> (sentences: [Belief], noStory: Float) {
    guard !evidence.isEmpty else { return ([], 1) }
    var beliefs = [Belief](repeating: Belief(), count: evidence.count)
    var noStory: Float = 1
    // What each sentence says by itself, then what all up to it say.
    withUnsafeTemporaryAllocation(of: StateOdds.self, capacity: evidence.count * 2) { scratch in
      let forward = evidence.count
      for index in evidence.indices {
        scratch[index] = potentials(evidence[index])
        let sum = index == 0 ? first : Self.product(transitions, scratch[forward + index - 1])
        scratch[forward + index] = (sum * scratch[index]).scaled
      }
      var backward = last.scaled
      for index in evidence.indices.reversed() {
        let state = (scratch[forward + index] * backward).scaled
        beliefs[index] = Belief(state)
        noStory = state.low[0]
        backward = Self.product(origins, scratch[index] * backward).scaled
      }
    }
    return (beliefs, noStory)
  }

  /// The sum of the rows, each by the odds of its state.
  @inline(__always)
  private static func product(_ rows: [StateOdds], _ odds: StateOdds) -> StateOdds {
    let rows = rows.span
    var sum = StateOdds()
    for state in 0..<4 { sum.add(rows[state], times: odds.low[state]) }
    for state in 0..<4 { sum.add(rows[state + 4], times: odds.middle[state]) }
    for state in 0..<4 { sum.add(rows[state + 8], times: odds.high[state]) }
    return sum
  }

  /// The odds of each state: the product of those of its labels.
  private func potentials(_ evidence: SIMD8<Float>) -> StateOdds {
    // Three labels at most meet in a state: within these bounds their product is a Float.
    func odds(_ label: Int) -> Float { exp(min(max(evidence[label], -25), 25)) }
    let (situation, task, action, result) = (odds(0), odds(1), odds(2), odds(3))
    return bias
      * StateOdds(
        low: SIMD4(odds(5), odds(4), situation, task),
        middle: SIMD4(action, result, situation * task, action * result),
        high: SIMD4(
          situation * action, task * action, situation * action * result, situation * task * action))
  }
}
