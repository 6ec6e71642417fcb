import Interviewing

/// A long answer has thousands of edits: they are read without a container each.
extension JSONCursor {
  mutating func edits() throws -> [Edit] {
    var edits: [Edit] = []
    try forEachElement(from: "[", to: "]") { cursor in
      if let edit = cursor.takeKey() { return edits.append(edit) }
      try cursor.take("[")
      let at = try cursor.number(Int.self)
      try cursor.take(",")
      let offset = try cursor.number(Int.self)
      try cursor.take(",")
      let removed = try cursor.number(Int.self)
      try cursor.take(",")
      edits.append(Edit(at: at, offset: offset, removed: removed, inserted: try cursor.string()))
      try cursor.take("]")
    }
    return edits
  }

  /// `[at,offset,removed,"c"]` with one plain character, as nearly all edits are; nil, and nothing taken, for others.
  private mutating func takeKey() -> Edit? {
    let found = bytes.withUnsafeBufferPointer { bytes -> (edit: Edit, end: Int)? in
      var place = place
      func takes(_ byte: Unicode.Scalar) -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: byte) else { return false }
        place += 1
        return true
      }
      func number() -> Int? {
        let first = place
        var value = 0
        while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit < 10 {
          value = value &* 10 &+ Int(digit)
          place += 1
        }
        let isRegular = place == first + 1 || bytes[first] != UInt8(ascii: "0")
        return place > first && isRegular && place - first <= Self.mostSafeDigits ? value : nil
      }
      guard takes("["), let at = number(), takes(","), let offset = number(), takes(","),
        let removed = number(), takes(","), takes("\""), place < bytes.count
      else { return nil }
      let key = bytes[place]
      place += 1
      guard key < 0x80, !Self.endsRun(key), takes("\""), takes("]") else { return nil }
      return (Edit(at: at, offset: offset, removed: removed, inserted: Self.letters[Int(key)]), place)
    }
    if let found { place = found.end }
    return found?.edit
  }

  /// Every ASCII character, so that none is made anew for each key.
  private static let letters = (0..<0x80).map { String(Unicode.Scalar(UInt8($0))) }
}
