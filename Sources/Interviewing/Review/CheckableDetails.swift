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
      while end < text.words.count, isCheckable(end), text.belongsToWordBefore(end) { end += 1 }
      let isFigure = !text.words[end - 1].has(.capitalised)
      if isFigure { end += text.countedWords(from: end, in: 0..<text.words.count) }
      details.append(text.span(index..<end))
      index = end
    }
    return details
  }
}

extension Text {
  /// How many words from `index` on say what the figure before them counts: up to the first plural of two, else one.
  func countedWords(from index: Int, in range: Range<Int>) -> Int {
    let near = (index..<min(index + 2, range.upperBound)).prefix {
      belongsToWordBefore($0) && !words[$0].is(.functionWord)
    }
    return near.first { words[$0].has(.plural) }.map { $0 - index + 1 } ?? min(1, near.count)
  }

  func belongsToWordBefore(_ index: Int) -> Bool {
    gap(before: index) == [] && words[index].sentence == words[index - 1].sentence
  }
}
