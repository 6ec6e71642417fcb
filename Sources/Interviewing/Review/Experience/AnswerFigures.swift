import Glibc

/// What a whole answer adds up to: its parts, its details, its deeds and its cues.
struct AnswerFigures: Sendable {
  /// Figures besides the totals of the cues, by their names in the table of weights.
  enum Figure: String, CaseIterable, Sendable {
    // Parts: expected number, the surest sentence, whether there is any, share of the words.
    case sumS, sumT, sumA, sumR, sumO, maxS, maxT, maxA, maxR, maxO, anyS, anyT, anyA, anyR, noStory
    case asksOccasion, asksBoth, asksApproach, shareS, shareT, shareA, shareR
    case nameDetails, figureDetails, thingDetails, personDetails, placeDetails, timeDetails, rareWordDetails
    case abstractionDetails, vagueDetails, buzzwordDetails, contentDetails
    case bestSentence, details, detailRate
    case deedOwn, deedGroup, deedOther, deedShare
  }

  private(set) var values = [Float](repeating: 0, count: Figure.allCases.count + Cue.count)

  private var filled = 0

  private static let order = Dictionary(
    uniqueKeysWithValues: Figure.allCases.map(\.rawValue).enumerated().map { ($1, $0) }
      + Cue.allCases.map { ("\($0)", Figure.allCases.count + Int($0.rawValue)) })

  /// Where the figure of this name stands among the values.
  static func index(of name: String) -> Int? { order[name] }

  init(
    beliefs: [StoryModel.Belief], noStory: Float, words: [Int], kind: QuestionWords.Kind,
    totals: AnswerTotals
  ) {
    let wordCount = Float(max(1, words.reduce(0, +)))
    var sum = SIMD4<Float>.zero
    var most = SIMD4<Float>.zero
    var none = SIMD4<Float>.one
    var share = SIMD4<Float>.zero
    var other: Float = 0
    var mostOther: Float = 0
    for (belief, count) in zip(beliefs, words) {
      sum += belief.parts
      most = pointwiseMax(most, belief.parts)
      none *= 1 - belief.parts
      share += belief.parts * (Float(count) / wordCount)
      other += belief.other
      mostOther = max(mostOther, belief.other)
    }
    let asks = kind.shares
    // In the order of `Figure`.
    for part in 0..<4 { append(log1p(sum[part])) }
    append(log1p(other))
    for part in 0..<4 { append(most[part]) }
    append(mostOther)
    for part in 0..<4 { append(1 - none[part]) }
    append(noStory)
    append(asks.occasion)
    append(asks.both)
    append(asks.approach)
    for part in 0..<4 { append(share[part]) }
    for count in totals.details { append(Self.logarithm(count)) }
    append(Self.logarithm(totals.bestSentence))
    append(Self.logarithm(totals.concrete))
    append(Float(totals.concrete) / wordCount)
    append(Self.logarithm(totals.ownDeeds))
    append(Self.logarithm(totals.groupDeeds))
    append(Self.logarithm(totals.othersDeeds))
    let deeds = totals.ownDeeds + totals.groupDeeds + totals.othersDeeds
    append(Float(totals.ownDeeds) / Float(deeds + 1))
    for count in totals.cues { append(Self.logarithm(count)) }
  }

  private mutating func append(_ value: Float) {
    values[filled] = value
    filled += 1
  }

  private static let logarithms: [Float] = (0...1023).map { log1p(Float($0)) }
  private static func logarithm(_ count: Int) -> Float { logarithms[min(count, 1023)] }
}

/// Sums over the sentences of an answer.
struct AnswerTotals: Sendable {
  var cues = [Int](repeating: 0, count: Cue.count)
  /// By `DetailReader.Kind`.
  var details = [Int](repeating: 0, count: DetailReader.Kind.allCases.count)
  /// Details a stranger could picture or check, in all and in the richest sentence.
  var concrete = 0
  var bestSentence = 0
  var ownDeeds = 0
  var groupDeeds = 0
  var othersDeeds = 0

  mutating func add(_ counts: CueCounts, _ reader: DetailReader, _ deeds: ArraySlice<Deed>) {
    for index in 0..<counts.kinds {
      let (cue, count) = counts.seen(index)
      cues[cue] += count
    }
    for kind in DetailReader.Kind.allCases { details[Int(kind.rawValue)] += reader[kind] }
    concrete += reader.latest.count
    bestSentence = max(bestSentence, reader.latest.count)
    for deed in deeds {
      switch deed.doer {
      case .speaker: ownDeeds += 1
      case .group: groupDeeds += 1
      case .others: othersDeeds += 1
      }
    }
  }

  /// Different words that carry meaning, beyond the question's own and the names of a story's parts.
  var substance: Int {
    details[Int(DetailReader.Kind.content.rawValue)] - details[Int(DetailReader.Kind.buzzword.rawValue)]
      - details[Int(DetailReader.Kind.vague.rawValue)]
  }
}
