/// Two wordings of an answer held against each other, word by word.
package struct WordComparison: Equatable, Sendable {
  package struct Run: Equatable, Sendable {
    package var text: String
    /// False for words that stand in both, in the same order.
    package var isChanged: Bool
  }

  package let before: [Run]
  package let after: [Run]

  /// Comparing takes time and memory with the square of it: longer ones are shown as they are.
  static let mostWords = 3_000

  /// Nil when the two are longer than `mostWords` together.
  package init?(before: String, after: String) {
    let old = before.split(whereSeparator: \.isWhitespace).map(ComparedWord.init)
    let new = after.split(whereSeparator: \.isWhitespace).map(ComparedWord.init)
    guard old.count + new.count <= Self.mostWords else { return nil }
    var dropped = Set<Int>()
    var added = Set<Int>()
    for change in new.map(\.key).difference(from: old.map(\.key)) {
      switch change {
      case .remove(let offset, _, _): dropped.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    // A "the" or an "and" that happens to stand between two changes is no common ground.
    var run: [(old: Int, new: Int)] = []
    var isAfterChange = false
    func endBeforeChange() {
      if isAfterChange, !run.contains(where: { old[$0.old].hasMeaning }) {
        dropped.formUnion(run.map(\.old))
        added.formUnion(run.map(\.new))
      }
      isAfterChange = true
      run = []
    }
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, dropped.contains(i) {
        endBeforeChange()
        i += 1
      } else if j < new.count, added.contains(j) {
        endBeforeChange()
        j += 1
      } else if i < old.count, j < new.count {
        run.append((i, j))
        i += 1
        j += 1
      } else {
        break
      }
    }
    self.before = Self.runs(old, changed: dropped)
    self.after = Self.runs(new, changed: added)
  }

  private static func runs(_ words: [ComparedWord], changed: Set<Int>) -> [Run] {
    words.indices.reduce(into: [Run]()) { runs, index in
      let isChanged = changed.contains(index)
      if let last = runs.last, last.isChanged == isChanged {
        runs[runs.count - 1].text += " " + words[index].text
      } else {
        runs.append(Run(text: words[index].text, isChanged: isChanged))
      }
    }
  }
}

/// A word as it stands between spaces, and what is compared of it.
private struct ComparedWord {
  let text: String
  /// Without capitals and the marks around it.
  let key: String
  /// False for "the", "and" and the like.
  let hasMeaning: Bool

  init(_ text: Substring) {
    self.text = String(text)
    func isMark(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
    var bare = text.drop(while: isMark)
    while let last = bare.last, isMark(last) { bare.removeLast() }
    key = bare.isEmpty ? String(text) : bare.lowercased()
    hasMeaning = Text(key).words.contains { !$0.is(.functionWord) }
  }
}
