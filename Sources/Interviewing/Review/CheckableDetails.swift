extension AnswerReview {
  /// The figures and names of the answer in reading order, a figure with the words it counts: "nine days".
  package var checkableDetails: [Span] {
    var details: [Span] = []
    var index = 0
    while index < text.words.count {
      guard isCheckable(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < text.words.count, isCheckable(end), belongsToWordBefore(end) { end += 1 }
      let isFigure = !text.words[end - 1].has(.capitalised)
      if isFigure { end += countedWords(from: end) }
      details.append(text.span(index..<end))
      index = end
    }
    return details
  }

  /// How many words say what a figure counts: up to the first plural of two, else one.
  private func countedWords(from index: Int) -> Int {
    let near = (index..<min(index + 2, text.words.count)).prefix {
      belongsToWordBefore($0) && !text.words[$0].is(.functionWord)
    }
    return near.first { text.words[$0].has(.plural) }.map { $0 - index + 1 } ?? min(1, near.count)
  }

  private func belongsToWordBefore(_ index: Int) -> Bool {
    text.gap(before: index) == [] && text.words[index].sentence == text.words[index - 1].sentence
  }
}
