/// Which of a question's main points came up in an answer, by word and word form.
package struct PointsReading: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let text: String
    /// The words of the answer that touch it; nil when it did not come up.
    package let quote: Span?
  }

  package let points: [Point]

  /// A point came up when three fifths of its content words did, in any form.
  package static func read(_ text: Text, points: [String]) -> PointsReading {
    var stem = Stem()
    var places: [UInt64: Int] = [:]
    if !points.isEmpty {
      for (index, word) in text.words.enumerated() {
        let key = stem.key(text.bytes[Int(word.start)..<Int(word.end)])
        if places[key] == nil { places[key] = index }
      }
    }
    return PointsReading(
      points: points.map { point in
        let wanted = Text(point)
        var content = wanted.words.filter { !$0.is(.functionWord) }
        if content.isEmpty { content = wanted.words }
        let found = content.compactMap { word in
          places[stem.key(wanted.bytes[Int(word.start)..<Int(word.end)])]
        }
        let cameUp = !found.isEmpty && found.count * 5 >= content.count * 3
        return Point(text: point, quote: cameUp ? found.min().map { text.words[$0].span } : nil)
      })
  }

  package var cameUp: [Point] { points.filter { $0.quote != nil } }
  package var missing: [Point] { points.filter { $0.quote == nil } }
}
