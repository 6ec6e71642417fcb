/// Finds what a person most likely meant by a word that is not known.
package enum Spelling {
  /// The candidate nearest to `word`: one it begins or that begins with it, or one within a third of its
  /// letters by insertion, deletion, change or swap of neighbours; nil when none is near.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let word = Array(word.lowercased().unicodeScalars.prefix(64))
    guard !word.isEmpty else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let shorter = min(word.count, other.count)
      var distance = self.distance(word, other)
      if shorter >= 3 && (word.starts(with: other) || other.starts(with: word)) {
        distance = min(distance, 1)
      }
      let allowed = max(1, max(word.count, other.count) / 3)
      if distance <= allowed && distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Edit distance with swaps of neighbours (optimal string alignment).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (scalar == other ? 0 : 1))
        if i > 0 && j > 0 && scalar == right[j - 1] && left[i - 1] == other {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
