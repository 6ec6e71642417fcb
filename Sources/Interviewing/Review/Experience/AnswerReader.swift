/// Reads an answer sentence by sentence and weighs what it tells.
struct AnswerReader {
  /// What was read in a sentence, or in a piece of a long one.
  struct Piece {
    var sentence: Int
    var words: Range<Int>
    var parts: Parts
    var belief: StoryModel.Belief
    /// Indices into `deeds` and `details`.
    var deeds: Range<Int>
    var details: Range<Int>
  }

  let text: Text
  let asked: AskedFor
  private(set) var pieces: [Piece] = []
  private(set) var deeds: [Deed] = []
  private(set) var details: [(word: Int, kind: DetailReader.Kind)] = []
  private(set) var totals = AnswerTotals()
  private(set) var story = Story.no
  /// Ratings on the readers' scale from 1 to 5, by `RatingModel.Measure`.
  private(set) var measures = SIMD8<Float>.zero

  /// Beyond these beliefs a sentence is a situation, a task, an action, a result, or none; chosen for the mean
  /// F1 of the cross-validated beliefs (see StoryWeights.swift).
  private static let limits = SIMD4<Float>(0.45, 0.28, 0.37, 0.40)
  private static let otherLimit: Float = 0.50
  /// A longer sentence is an unpunctuated transcript and is read in pieces.
  private static let longSentence = 60
  /// Fewer different words of its own, or details, make no story, whatever its cues: headings, buzzwords and
  /// praise of oneself sound like one. Of 140 labelled stories one falls below.
  private static let leastSubstance = 6
  private static let leastDetails = 2

  init(_ text: Text, _ asked: AskedFor) {
    self.text = text
    self.asked = asked
    let question = asked.words
    let sentences = Self.pieces(of: text)
    var cues = CueReader()
    var details = DetailReader()
    var evidence: [SIMD8<Float>] = []
    evidence.reserveCapacity(sentences.count)
    pieces.reserveCapacity(sentences.count)
    for (index, piece) in sentences.enumerated() {
      cues.read(piece.sentence, of: text, asked: question)
      details.read(piece.sentence, of: text, asked: question)
      evidence.append(
        StoryModel.shared.evidence(&cues.cues, index: index, of: sentences.count, kind: question.kind))
      totals.add(&cues.cues, &details, cues.deeds[cues.latestDeeds])
      pieces.append(
        Piece(
          sentence: piece.index, words: piece.sentence.words, parts: [], belief: StoryModel.Belief(),
          deeds: cues.latestDeeds, details: details.latest))
    }
    deeds = cues.deeds
    self.details = details.details
    let told = StoryModel.shared.beliefs(evidence)
    for index in pieces.indices {
      pieces[index].belief = told.sentences[index]
      if hasOwnWords { pieces[index].parts = Self.parts(told.sentences[index]) }
    }
    measures = RatingModel.shared.measures(
      AnswerFigures(
        beliefs: told.sentences, noStory: told.noStory, words: pieces.map { $0.words.count },
        kind: question.kind, totals: totals))
    story = hasSubstance ? decide() : .no
  }

  private var hasOwnWords: Bool { totals.substance >= Self.leastSubstance }

  /// Whether there is enough in the answer to be a story at all.
  var hasSubstance: Bool { hasOwnWords && totals.concrete >= Self.leastDetails }

  /// One a sentence.
  var parts: [Parts] {
    var parts = [Parts](repeating: [], count: text.sentences.count)
    for piece in pieces { parts[piece.sentence].formUnion(piece.parts) }
    return parts
  }

  private static func parts(_ belief: StoryModel.Belief) -> Parts {
    if belief.other > otherLimit { return [] }
    var parts: Parts = []
    var likeliest = 0
    for index in 0..<4 {
      if belief.parts[index] > limits[index] { parts.insert(Parts(rawValue: 1 << UInt8(index))) }
      if belief.parts[index] > belief.parts[likeliest] { likeliest = index }
    }
    return parts.isEmpty ? Parts(rawValue: 1 << UInt8(likeliest)) : parts
  }

  private func decide() -> Story {
    if measures[RatingModel.Measure.story.rawValue] > 0 { return .yes }
    return pieces.contains { !$0.parts.isEmpty } ? .pseudo : .no
  }

  private static func pieces(of text: Text) -> [(index: Int, sentence: Sentence)] {
    var pieces: [(Int, Sentence)] = []
    pieces.reserveCapacity(text.sentences.count)
    for (index, sentence) in text.sentences.enumerated() {
      if sentence.words.count > longSentence {
        split(sentence, index, text, into: &pieces)
      } else {
        pieces.append((index, sentence))
      }
    }
    return pieces
  }

  /// A long unpunctuated sentence falls into pieces before words that go on with a story.
  private static func split(
    _ sentence: Sentence, _ index: Int, _ text: Text, into pieces: inout [(Int, Sentence)]
  ) {
    var start = sentence.words.lowerBound
    for end in sentence.words.dropFirst(12).dropLast(5)
    where end - start >= 12 && text.words[end].is(LexiconSet.conjunction | .sequence)
      && !text.words[end - 1].is(.conjunction)
    {
      pieces.append((index, piece(start..<end, text)))
      start = end
    }
    pieces.append((index, piece(start..<sentence.words.upperBound, text)))
  }

  private static func piece(_ words: Range<Int>, _ text: Text) -> Sentence {
    Sentence(span: text.span(words), words: words, isQuestion: false, isBullet: false)
  }
}
