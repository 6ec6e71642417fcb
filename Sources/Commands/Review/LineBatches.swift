/// Cuts what comes in into batches of whole lines, in little memory.
struct LineBatches {
  struct Batch {
    let bytes: [UInt8]
    /// Within `bytes`, without the line's end.
    let lines: [Range<Int>]
    /// Of the first line, from 1.
    let number: Int
    /// After these lines comes one that was too long to keep.
    let isBeforeTooLong: Bool
  }

  /// Bytes asked for at a time.
  private static let size = 256 << 10
  private static let newline = UInt8(ascii: "\n")

  /// Bytes of a line; of a longer one the rest is skipped.
  let longestLine: Int
  private var pending: [UInt8] = []
  private var number = 1
  private var isSkipping = false
  private var isAtEnd = false

  init(longestLine: Int) { self.longestLine = longestLine }

  /// The lines that are there; waits for one; nil at the end.
  ///
  /// - Parameter read: up to so many bytes, as soon as there are some; empty at the end. Not called any more after
  ///   it has thrown.
  mutating func next(_ read: (Int) throws -> [UInt8]) throws -> Batch? {
    while !isAtEnd {
      do {
        let chunk = try read(Self.size)
        isAtEnd = chunk.isEmpty
        pending += chunk
      } catch {
        isAtEnd = true
        throw error
      }
      if isSkipping {
        guard let end = pending.firstIndex(of: Self.newline) else {
          pending.removeAll(keepingCapacity: true)
          continue
        }
        pending.removeFirst(end + 1)
        isSkipping = false
      }
      if let batch = take() { return batch }
    }
    return nil
  }

  private mutating func take() -> Batch? {
    let cut = isAtEnd ? pending.count : (pending.lastIndex(of: Self.newline).map { $0 + 1 } ?? 0)
    let lines = Self.lines(of: pending, upTo: cut)
    let bytes = pending
    pending = Array(bytes[cut...])
    // The end of a line of Windows may have come in half.
    isSkipping = pending.count > longestLine + 1
    defer { number += lines.count }
    if isSkipping { pending = [] }
    guard !lines.isEmpty || isSkipping else { return nil }
    defer { number += isSkipping ? 1 : 0 }
    return Batch(bytes: bytes, lines: lines, number: number, isBeforeTooLong: isSkipping)
  }

  private static func lines(of bytes: [UInt8], upTo cut: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < cut {
      let end = bytes[start..<cut].firstIndex(of: newline) ?? cut
      let isWindows = end > start && bytes[end - 1] == UInt8(ascii: "\r")
      lines.append(start..<end - (isWindows ? 1 : 0))
      start = end + 1
    }
    return lines
  }
}
