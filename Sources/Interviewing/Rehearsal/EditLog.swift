/// One change of an answer's text: at an offset some scalars were removed and others put in.
package struct Edit: Equatable, Sendable {
  /// Milliseconds since the answer's clock started.
  package var at: Int
  /// Where the change begins, in Unicode scalars from the start of the text.
  package var offset: Int
  /// How many scalars were taken out there.
  package var removed: Int
  package var inserted: String

  package init(at: Int, offset: Int, removed: Int, inserted: String) {
    self.at = at
    self.offset = offset
    self.removed = removed
    self.inserted = inserted
  }
}

/// Stored as `[at, offset, removed, "inserted"]`: a long answer holds thousands of them.
extension Edit: Codable {
  package init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    at = try values.decode(Int.self)
    offset = try values.decode(Int.self)
    removed = try values.decode(Int.self)
    inserted = try values.decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(at)
    try values.encode(offset)
    try values.encode(removed)
    try values.encode(inserted)
  }
}

/// Watches a text grow and keeps every change, so that the answer can be shown being typed again.
package struct EditLog: Sendable {
  private var scalars: [Unicode.Scalar]
  /// Changes not yet taken by `takeNew()`.
  private var new: [Edit] = []
  package private(set) var firstKey: Int?

  /// - Parameter text: what the answer already holds, when one is taken up again.
  package init(text: String = "") { scalars = text.scalars }

  package var text: String { Self.string(scalars) }

  /// Notes that the text is now `text`; nothing is kept when it has not changed.
  ///
  /// - Parameter at: milliseconds since the answer's clock started.
  package mutating func record(_ text: String, at: Int) {
    let after = text.scalars
    var start = 0
    let shorter = min(scalars.count, after.count)
    while start < shorter, scalars[start] == after[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, scalars[scalars.count - 1 - tail] == after[after.count - 1 - tail] {
      tail += 1
    }
    let removed = scalars.count - start - tail
    var inserted = String.UnicodeScalarView()
    inserted.append(contentsOf: after[start..<(after.count - tail)])
    guard removed > 0 || !inserted.isEmpty else { return }
    new.append(Edit(at: at, offset: start, removed: removed, inserted: String(inserted)))
    if firstKey == nil { firstKey = at }
    scalars = after
  }

  package var hasNew: Bool { !new.isEmpty }

  /// The changes since the last call.
  package mutating func takeNew() -> [Edit] {
    defer { new = [] }
    return new
  }

  /// The text that `edits` lead to from `start`; an edit outside the text is clamped to it, never trapped.
  package static func replay(_ edits: some Sequence<Edit>, from start: String = "") -> String {
    var scalars = start.scalars
    for edit in edits { edit.apply(to: &scalars) }
    return string(scalars)
  }

  static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// How many scalars were typed and taken out again; line breaks are not counted, since an answer ends with
  /// one that is taken back.
  package static func takenBack(_ edits: some Sequence<Edit>) -> Int {
    var scalars: [Unicode.Scalar] = []
    var count = 0
    for edit in edits {
      let range = edit.range(in: scalars.count)
      count += scalars[range].count { $0 != "\n" }
      edit.apply(to: &scalars)
    }
    return count
  }
}

extension Edit {
  /// The scalars it takes out of a text of `count` scalars, whatever its numbers say.
  func range(in count: Int) -> Range<Int> {
    let from = min(max(offset, 0), count)
    return from..<(from + min(max(removed, 0), count - from))
  }

  /// What it puts in where that is a single ASCII character.
  private var letter: Unicode.Scalar? {
    let bytes = inserted.utf8
    return bytes.count == 1 ? Unicode.Scalar(bytes[bytes.startIndex]) : nil
  }

  /// How many scalars it puts in.
  var insertedCount: Int { inserted.scalarCount }

  func apply(to scalars: inout [Unicode.Scalar]) {
    let range = range(in: scalars.count)
    // Nearly every key adds one letter to the end.
    if range.lowerBound == scalars.count {
      if let letter {
        scalars.append(letter)
      } else {
        scalars.append(contentsOf: inserted.scalars)
      }
    } else {
      scalars.replaceSubrange(range, with: inserted.scalars)
    }
  }
}

extension String {
  /// Its Unicode scalars; of ASCII these are its bytes, which are read in a tenth of the time.
  var scalars: [Unicode.Scalar] {
    let ascii = utf8.withContiguousStorageIfAvailable { bytes -> [Unicode.Scalar]? in
      guard bytes.reduce(0, |) < 0x80 else { return nil }
      return Array(unsafeUninitializedCapacity: bytes.count) { scalars, count in
        for index in bytes.indices { scalars.initializeElement(at: index, to: Unicode.Scalar(bytes[index])) }
        count = bytes.count
      }
    }
    return ascii.flatMap { $0 } ?? Array(unicodeScalars)
  }

  /// How many Unicode scalars it has.
  var scalarCount: Int {
    utf8.withContiguousStorageIfAvailable { $0.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) } }
      ?? unicodeScalars.count
  }
}
