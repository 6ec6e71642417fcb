/// What the edits of a typed answer tell of how it came about: facts, never a score.
package struct Composure: Equatable, Sendable {
  package struct Pause: Equatable, Sendable {
    /// Milliseconds on the part's clock.
    package var at: Int
    package var length: Int
    /// The first words typed after it.
    package var before: String
    /// Whether they stand in the answer still.
    package var isKept = true
  }

  /// Milliseconds from the question to the first key.
  package var firstKey: Int?
  /// Milliseconds between two changes, as they mostly were; nil with fewer than 20 changes.
  package var usualGap: Int?
  /// Gaps far over the usual, the longest first.
  package var pauses: [Pause] = []
  /// How often an opening of ten characters or more was taken back whole.
  package var deletedOpenings = 0
  /// Where the candidate went blank, in milliseconds as the clock on the screen showed them, and whether more was
  /// typed afterwards.
  package var blanks: [(at: Int, wentOn: Bool)] = []

  /// - Parameter part: typed; `/pause`, the editor and absence are no pauses.
  package init(_ part: Attempt.Part) {
    let timeline = PartTimeline(part, medium: .typed)
    firstKey = part.edits.first?.at
    blanks = part.blanks.map { at in
      (
        part.shownTime(at: at, medium: .typed),
        part.edits.contains { $0.at > at && !$0.inserted.isEmpty }
      )
    }
    deletedOpenings = Self.deletedOpenings(part.edits)
    usualGap = timeline.usualGap
    let stretches = timeline.pauses
    let text = stretches.isEmpty ? [] : Self.words(of: Array(part.text.utf8))
    pauses = stretches.map { pause in
      let next = timeline.edits.firstIndex { $0.at >= pause.to } ?? timeline.edits.endIndex
      let words = Self.words(from: timeline.edits[next...])
      return Pause(
        at: pause.from, length: pause.length, before: String(decoding: words, as: UTF8.self),
        isKept: Self.stand(words, in: text))
    }
    pauses.sort { ($0.length, $1.at) > ($1.length, $0.at) }
  }

  package static func == (left: Composure, right: Composure) -> Bool {
    left.firstKey == right.firstKey && left.usualGap == right.usualGap && left.pauses == right.pauses
      && left.deletedOpenings == right.deletedOpenings
      && left.blanks.elementsEqual(right.blanks) { $0 == $1 }
  }

  private static func deletedOpenings(_ edits: [Edit]) -> Int {
    var length = 0
    var peak = 0
    var count = 0
    for edit in edits {
      length -= min(length, max(0, edit.removed))
      length += edit.insertedCount
      peak = max(peak, length)
      if length <= 1, peak >= 10 {
        count += 1
        peak = 0
      }
    }
    return count
  }

  private static func stand(_ words: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = words.first else { return true }
    return text.indices.dropLast(words.count - 1).contains {
      text[$0] == first && text[$0...].starts(with: words)
    }
  }

  /// About three words of what was put in, up to the next deletion.
  private static func words(from edits: ArraySlice<Edit>) -> [UInt8] {
    var text: [UInt8] = []
    for edit in edits {
      if edit.inserted.isEmpty || text.count > 40 { break }
      text += edit.inserted.utf8
    }
    return words(of: text, most: 3)
  }

  /// The words of a text in UTF-8, with a space between two.
  private static func words(of text: [UInt8], most: Int = .max) -> [UInt8] {
    guard text.allSatisfy({ $0 < 0x80 }) else {
      let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      return Array(words.prefix(most).joined(separator: " ").utf8)
    }
    // The same of ASCII, where characters are bytes.
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var count = 0
    var isWithin = false
    for byte in text {
      let isSpace = byte == 0x20 || 0x09...0x0D ~= byte
      if !isSpace, !isWithin {
        if count == most { break }
        if count > 0 { words.append(0x20) }
        count += 1
      }
      isWithin = !isSpace
      if isWithin { words.append(byte) }
    }
    return words
  }
}
