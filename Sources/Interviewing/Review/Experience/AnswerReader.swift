/// Reads an answer sentence by sentence and weighs what it tells.
///
/// It is never copied: it would take the whole answer along.
struct AnswerReader: ~Copyable {
  /// What was read in a sentence, or in a piece of a long one.
  struct Piece {
    var sentence: Int
    var words: Range<Int>
    var parts: Parts = []
    var belief = StoryModel.Belief()
    /// Indices into `deeds` and `details`.
    var deeds = 0..<0
    var details = 0..<0
  }

  let text: Text
  let asked: AskedFor
  private(set) var pieces: [Piece] = []
  private(set) var deeds: [Deed] = []
  private(set) var details: [(word: Int, kind: DetailReader.Kind)] = []
  /// Details a stranger could picture or check.
  let concrete: Int
  /// Whether there is enough in the answer to be a story at all.
  let hasSubstance: Bool
  private(set) var story = Story.no
  /// Ratings on the readers' scale from 1 to 5, by `RatingModel.Measure`.
  private(set) var measures = SIMD8<Float>.zero

  /// Beyond these beliefs a sentence is a situation, a task, an action, a result, or none; chosen for the mean
  /// F1 of the cross-validated beliefs (see StoryWeights.swift).
  private static let limits = SIMD4<Float>(0.45, 0.28, 0.37, 0.40)
  private static let otherLimit: Float = 0.50
  /// A longer sentence is read in pieces; where it is a whole answer without written pauses, as dictation gives it, from
  /// fewer words on.
  private static let longSentence = 60
  private static let longDictation = 30
  /// Fewer different words of its own, or details, make no story, whatever its cues: headings, buzzwords and
  /// praise of oneself sound like one. Of 140 labelled stories one falls below.
  private static let leastSubstance = 6
  private static let leastDetails = 2

  init(_ text: Text, _ asked: AskedFor) {
    self.text = text
    self.asked = asked
    pieces = Self.pieces(of: text)
    let question = asked.words
    let model = StoryModel.shared
    var cues = CueReader(words: text.words.count)
    var details = DetailReader(words: text.words.count)
    var totals = AnswerTotals()
    var evidence: [SIMD8<Float>] = []
    evidence.reserveCapacity(pieces.count)
    for index in pieces.indices {
      cues.read(pieces[index].words, of: text, asked: question)
      details.read(pieces[index].words, of: text, asked: question, cues.shape)
      evidence.append(
        model.evidence(&cues.cues, index: index, of: pieces.count, kind: question.kind))
      totals.add(&cues, &details)
      pieces[index].deeds = cues.latestDeeds
      pieces[index].details = details.latest
    }
    deeds = cues.deeds
    self.details = details.details
    let told = model.beliefs(evidence)
    let hasOwnWords = totals.substance >= Self.leastSubstance
    for index in pieces.indices {
      pieces[index].belief = told.sentences[index]
      if hasOwnWords { pieces[index].parts = Self.parts(told.sentences[index]) }
    }
    measures = RatingModel.shared.measures(
      AnswerFigures(pieces: pieces, noStory: told.noStory, kind: question.kind), &totals)
    concrete = totals.concrete
    hasSubstance = hasOwnWords && concrete >= Self.leastDetails
    story = hasSubstance ? decide() : .no
  }

  /// One a sentence.
  var parts: [Parts] {
    var parts = [Parts](repeating: [], count: text.sentences.count)
    for piece in pieces { parts[piece.sentence].formUnion(piece.parts) }
    return parts
  }

  var ending: Ending {
    let ending = Ending(surest: pieces.reduce(0) { max($0, $1.belief.result) })
    // Of too few words of its own no part is told.
    return ending == .told && !pieces.contains { $0.parts.contains(.result) } ? .perhaps : ending
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

  private static func pieces(of text: Text) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(text.sentences.count)
    let isDictation = text.sentences.count == 1 && !text.isPunctuated && !text.finalGap.meets(.pause)
    let most = isDictation ? longDictation : longSentence
    for index in text.sentences.indices {
      let words = text.sentences[index].words
      if words.count > most {
        split(words, index, text, into: &pieces)
      } else {
        pieces.append(Piece(sentence: index, words: words))
      }
    }
    return pieces
  }

  /// A long unpunctuated sentence falls into pieces before words that go on with a story.
  private static func split(_ words: Range<Int>, _ index: Int, _ text: Text, into pieces: inout [Piece]) {
    var start = words.lowerBound
    for end in words.dropFirst(12).dropLast(5)
    where end - start >= 12 && text.words[end].is(LexiconSet.conjunction | .sequence)
      && !text.words[end - 1].is(.conjunction)
    {
      pieces.append(Piece(sentence: index, words: start..<end))
      start = end
    }
    pieces.append(Piece(sentence: index, words: start..<words.upperBound))
  }
}
