/// What the edits of a typed answer tell of how it came about: facts, never a score.
package struct Composure: Equatable, Sendable {
  package struct Pause: Equatable, Sendable {
    /// Milliseconds on the part's clock.
    package var at: Int
    package var length: Int
    /// The first words typed after it.
    package var before: String
  }

  /// Milliseconds from the question to the first key.
  package var firstKey: Int?
  /// Milliseconds between two changes, as they mostly were; nil with fewer than 20 changes.
  package var usualGap: Int?
  /// Gaps far over the usual, the longest first.
  package var pauses: [Pause] = []
  /// How often an opening of ten characters or more was taken back whole.
  package var deletedOpenings = 0
  /// Characters typed and taken back.
  package var takenBack = 0
  /// Where the candidate went blank, and whether more was typed afterwards.
  package var blanks: [(at: Int, wentOn: Bool)] = []

  /// A gap counts as a pause from this long on, and from this many times the usual gap.
  static let shortestPause = 4_000
  static let timesUsual = 10

  /// - Parameter part: typed; `/pause`, the editor and absence are no pauses.
  package init(_ part: Attempt.Part) {
    firstKey = part.edits.first?.at
    takenBack = part.edits.reduce(0) { $0 + max(0, $1.removed) }
    blanks = part.blanks.map { at in (at, part.edits.contains { $0.at > at && !$0.inserted.isEmpty }) }
    deletedOpenings = Self.deletedOpenings(part.edits)
    let gaps = zip(part.edits, part.edits.dropFirst()).map { max(0, $1.at - $0.at) }
    guard gaps.count >= 20 else { return }
    let usual = gaps.sorted()[gaps.count / 2]
    usualGap = usual
    let threshold = max(Self.shortestPause, usual * Self.timesUsual)
    for (index, gap) in gaps.enumerated() where gap >= threshold {
      let from = part.edits[index].at
      let to = part.edits[index + 1].at
      if part.intervals.contains(where: { $0.from < to && $0.to > from }) { continue }
      pauses.append(Pause(at: from, length: gap, before: Self.words(after: index, in: part.edits)))
    }
    pauses.sort { ($0.length, $1.at) > ($1.length, $0.at) }
  }

  package static func == (left: Composure, right: Composure) -> Bool {
    left.firstKey == right.firstKey && left.usualGap == right.usualGap && left.pauses == right.pauses
      && left.deletedOpenings == right.deletedOpenings && left.takenBack == right.takenBack
      && left.blanks.elementsEqual(right.blanks) { $0 == $1 }
  }

  private static func deletedOpenings(_ edits: [Edit]) -> Int {
    var length = 0
    var peak = 0
    var count = 0
    for edit in edits {
      length += edit.inserted.unicodeScalars.count - max(0, edit.removed)
      peak = max(peak, length)
      if length <= 1, peak >= 10 {
        count += 1
        peak = 0
      }
    }
    return count
  }

  /// About three words of what was put in after the edit at `index`, up to the next deletion.
  private static func words(after index: Int, in edits: [Edit]) -> String {
    var text = ""
    for edit in edits[(index + 1)...] {
      if edit.inserted.isEmpty || text.utf8.count > 40 { break }
      text += edit.inserted
    }
    return text.split(whereSeparator: \.isWhitespace).prefix(3).joined(separator: " ")
  }
}
