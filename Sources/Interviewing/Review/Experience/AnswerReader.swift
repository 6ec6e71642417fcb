/// Reads an answer sentence by sentence and weighs what it tells.
struct AnswerReader {
  /// What was read in a sentence, or in a piece of a long one.
  struct Piece {
    var sentence: Int
    var words: Range<Int>
    var parts: Parts
    var belief: StoryModel.Belief
    var deeds: [Deed]
    var details: [(word: Int, kind: DetailReader.Kind)]
  }

  let text: Text
  let asked: AskedFor
  private(set) var pieces: [Piece] = []
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
    let question = QuestionWords(asked)
    let sentences = text.sentences.enumerated().flatMap { Self.pieces(of: $1, index: $0, text) }
    var cues = CueReader()
    var details = DetailReader()
    var evidence: [SIMD8<Float>] = []
    evidence.reserveCapacity(sentences.count)
    for (index, piece) in sentences.enumerated() {
      cues.read(piece.sentence, of: text, asked: question)
      details.read(piece.sentence, of: text, asked: question)
      evidence.append(
        StoryModel.shared.evidence(cues.cues, index: index, of: sentences.count, kind: question.kind))
      totals.add(cues.cues, details, cues.deeds)
      pieces.append(
        Piece(
          sentence: piece.index, words: piece.sentence.words, parts: [], belief: StoryModel.Belief(),
          deeds: cues.deeds, details: details.details))
    }
    let told = StoryModel.shared.beliefs(evidence)
    for index in pieces.indices {
      pieces[index].belief = told.sentences[index]
      if hasOwnWords { pieces[index].parts = Self.parts(told.sentences[index]) }
    }
    measures = RatingModel.shared.measures(
      AnswerFigures(
        beliefs: told.sentences, noStory: told.noStory, words: pieces.map(\.words.count),
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

  /// A long unpunctuated sentence falls into pieces before words that go on with a story.
  private static func pieces(of sentence: Sentence, index: Int, _ text: Text) -> [(
    index: Int, sentence: Sentence
  )] {
    guard sentence.words.count > longSentence else { return [(index, sentence)] }
    var pieces: [(Int, Sentence)] = []
    var start = sentence.words.lowerBound
    func cut(_ end: Int) {
      let words = start..<end
      pieces.append(
        (index, Sentence(span: text.span(words), words: words, isQuestion: false, isBullet: false)))
      start = end
    }
    for word in sentence.words
    where word - start >= 12 && sentence.words.upperBound - word >= 6
      && text.words[word].is([.conjunction, .sequence]) && !text.words[word - 1].is(.conjunction)
    {
      cut(word)
    }
    cut(sentence.words.upperBound)
    return pieces
  }
}
