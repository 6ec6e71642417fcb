/// Bytes as they arrive, taken line by line; a line ends with a newline, a return or both.
struct LineBuffer {
  private var bytes: [UInt8] = []
  private var start = 0
  /// How far the bytes are known to hold no line end.
  private var searched = 0
  /// The last line ended with a return: a newline right after it belongs to that.
  private var skipsNewline = false
  private var isAtBeginning = true

  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  mutating func append(_ new: [UInt8]) {
    if start == bytes.count {
      bytes = new
      start = 0
      searched = 0
    } else {
      bytes += new
    }
  }

  /// The next whole line without its end; nil when there is none yet.
  mutating func takeLine() -> String? {
    if skipsNewline, start < bytes.count {
      if bytes[start] == Self.newline { start += 1 }
      skipsNewline = false
    }
    searched = max(searched, start)
    guard
      let end = bytes[searched...].firstIndex(where: { $0 == Self.newline || $0 == Self.carriageReturn })
    else {
      searched = bytes.count
      return nil
    }
    let line = text(bytes[start..<end])
    skipsNewline = bytes[end] == Self.carriageReturn
    start = end + 1
    return line
  }

  /// What is there of a line without an end; nil when nothing is.
  mutating func takeRest() -> String? {
    guard start < bytes.count else { return nil }
    let rest = text(bytes[start...])
    start = bytes.count
    return rest
  }

  /// Bytes that are no UTF-8 become U+FFFD; a byte order mark at the very beginning is left out.
  private mutating func text(_ line: ArraySlice<UInt8>) -> String {
    defer { isAtBeginning = false }
    let hasMark = isAtBeginning && line.starts(with: [0xEF, 0xBB, 0xBF])
    return String(decoding: hasMark ? line.dropFirst(3) : line, as: UTF8.self)
  }
}
