/// What the experience reading counts in an answer, by name; `Scripts/fit-review` fits the weights to it.
package struct CueListing: Sendable {
  /// A sentence, or a piece of a long one.
  package struct Piece: Sendable {
    /// Index of its sentence.
    package let sentence: Int
    package let span: Span
    /// Number of words.
    package let words: Int
    /// Cues that came up, with their counts.
    package let cues: [(name: String, count: Int)]
    /// By kind of detail.
    package let details: [(name: String, count: Int)]
    /// Details a stranger could picture or check.
    package let concrete: Int
    /// Deeds of the speaker, of the speaker's group and of others.
    package let deeds: [Int]
  }

  /// What the question asks for, as a name.
  package let kind: String
  package private(set) var pieces: [Piece] = []

  package init(_ string: String, question: String?) {
    let text = Text(string)
    let asked = AskedFor(question)
    kind = "\(asked.words.kind)"
    var cues = CueReader(words: text.words.count)
    var details = DetailReader(words: text.words.count)
    for piece in AnswerReader(text, asked).pieces {
      cues.read(piece.words, of: text, asked: asked.words)
      details.read(piece.words, of: text, asked: asked.words, cues.shape)
      let found = (0..<cues.cues.kinds).map { cues.cues.seen($0) }
      let deeds = cues.deeds[cues.latestDeeds]
      pieces.append(
        Piece(
          sentence: piece.sentence, span: text.span(piece.words), words: piece.words.count,
          cues: found.map { ("\(Cue.allCases[$0.cue])", $0.count) },
          details: DetailReader.Kind.allCases.map { ("\($0)", details.counts[Int($0.rawValue)]) },
          concrete: details.latest.count,
          deeds: [Deed.Doer.speaker, .group, .others].map { doer in deeds.count { $0.doer == doer } }))
    }
  }
}
