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

  private let pieces: [AnswerReader.Piece]
  private let noStory: Float
  private let kind: QuestionWords.Kind

  private static let order = Dictionary(
    uniqueKeysWithValues: Figure.allCases.map(\.rawValue).enumerated().map { ($1, $0) }
      + Cue.allCases.map { ("\($0)", firstCue + Int($0.rawValue)) })

  /// How many there are.
  static let count = firstCue + Cue.count
  private static let firstCue = Figure.allCases.count

  /// Where the figure of this name stands among them.
  static func index(of name: String) -> Int? { order[name] }

  init(pieces: [AnswerReader.Piece], noStory: Float, kind: QuestionWords.Kind) {
    self.pieces = pieces
    self.noStory = noStory
    self.kind = kind
  }

  /// Every figure in its order, with its place; those of 0 may be left out.
  ///
  /// - Parameter totals: not changed; handed on by reference, since a read of an array in place can copy it.
  @inline(__always)
  func forEach(_ totals: inout AnswerTotals, _ body: (Int, Float) -> Void) {
    var place = 0
    func next(_ value: Float) {
      body(place, value)
      place += 1
    }
    let wordCount = Float(max(1, pieces.reduce(0) { $0 + $1.words.count }))
    var sum = SIMD4<Float>.zero
    var most = SIMD4<Float>.zero
    var none = SIMD4<Float>.one
    var share = SIMD4<Float>.zero
    var other: Float = 0
    var mostOther: Float = 0
    for piece in pieces {
      let belief = piece.belief
      sum += belief.parts
      most.replace(with: belief.parts, where: belief.parts .> most)
      none *= 1 - belief.parts
      share += belief.parts * (Float(piece.words.count) / wordCount)
      other += belief.other
      mostOther = max(mostOther, belief.other)
    }
    let asks = kind.shares
    let logarithms = Self.logarithms
    func logarithm(_ count: Int) -> Float { logarithms[min(count, logarithms.count - 1)] }
    // In the order of `Figure`.
    for part in 0..<4 { next(log1p(sum[part])) }
    next(log1p(other))
    for part in 0..<4 { next(most[part]) }
    next(mostOther)
    for part in 0..<4 { next(1 - none[part]) }
    next(noStory)
    next(asks.occasion)
    next(asks.both)
    next(asks.approach)
    for part in 0..<4 { next(share[part]) }
    let details = totals.details.span
    for kind in details.indices { next(logarithm(details[kind])) }
    next(logarithm(totals.bestSentence))
    next(logarithm(totals.concrete))
    next(Float(totals.concrete) / wordCount)
    next(logarithm(totals.ownDeeds))
    next(logarithm(totals.groupDeeds))
    next(logarithm(totals.othersDeeds))
    let deeds = totals.ownDeeds + totals.groupDeeds + totals.othersDeeds
    next(Float(totals.ownDeeds) / Float(deeds + 1))
    let cues = totals.cues.span
    let seen = totals.seen.span
    for cell in seen.indices {
      var bits = seen[cell]
      while bits != 0 {
        let cue = cell * 64 + bits.trailingZeroBitCount
        body(Self.firstCue + cue, logarithm(Int(cues[cue])))
        bits &= bits - 1
      }
    }
  }

  /// Of 1 and the count; beyond the table it grows no more.
  private static let logarithms: [Float] = (0...1023).map { log1p(Float($0)) }
}

/// Sums over the sentences of an answer; never copied.
struct AnswerTotals: ~Copyable {
  /// By cue, with room for every one.
  private(set) var cues = InlineArray<256, Int32>(repeating: 0)
  /// A bit for each cue that came up, since most do not.
  private(set) var seen = InlineArray<4, UInt64>(repeating: 0)
  /// By `DetailReader.Kind`.
  private(set) var details = InlineArray<11, Int>(repeating: 0)
  /// Details a stranger could picture or check, in all and in the richest sentence.
  var concrete = 0
  var bestSentence = 0
  var ownDeeds = 0
  var groupDeeds = 0
  var othersDeeds = 0

  /// Adds the sentence that both read last.
  mutating func add(_ sentence: inout CueReader, _ reader: inout DetailReader) {
    for index in 0..<sentence.cues.kinds {
      let (cue, count) = sentence.cues.seen(index)
      cues[cue] &+= Int32(truncatingIfNeeded: count)
      seen[cue >> 6] |= 1 << UInt64(cue & 63)
    }
    for kind in 0..<details.count { details[kind] += reader.counts[kind] }
    concrete += reader.latest.count
    bestSentence = max(bestSentence, reader.latest.count)
    for deed in sentence.latestDeeds {
      switch sentence.deeds[deed].doer {
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
