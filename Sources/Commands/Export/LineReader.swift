@preconcurrency import Glibc
import TerminalUI

/// Reads a file line by line in little memory.
final class LineReader {
  /// A longer line, in bytes, is an error: an answer of a whole day's talk is shorter.
  private static let longest = 64 << 20
  private static let chunk = 1 << 20

  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// Bytes in the file when it was opened.
  let size: Int
  /// Bytes taken so far.
  private(set) var offset = 0
  /// Of the line given last, from 1.
  private(set) var number = 0

  /// - Throws: `UserError` where it is no file that can be read.
  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw UserError(
        "\(visible(path)) can't be read: \(String(cString: strerror(errno))). Give a file that export wrote.")
    }
    var facts = stat()
    // It is read twice: first to see that every line is right.
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw UserError("\(visible(path)) is not a file. Give a file that export wrote.")
    }
    size = Int(facts.st_size)
  }

  deinit { close(descriptor) }

  func rewind() {
    lseek(descriptor, 0, SEEK_SET)
    buffer = []
    (start, offset, number, isAtEnd) = (0, 0, 0, false)
  }

  /// The next line without its end; nil at the end of the file.
  func next() throws -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return take(upTo: end, next: end + 1)
      }
      searched = buffer.count
      if isAtEnd { return start < buffer.count ? take(upTo: buffer.count, next: buffer.count) : nil }
      guard buffer.count - start <= Self.longest else {
        throw UserError("\(visible(path)):\(number + 1): the line is longer than \(Self.longest >> 20) MB.")
      }
      searched -= start
      buffer.removeFirst(start)
      start = 0
      try fill()
    }
  }

  private func take(upTo end: Int, next: Int) -> ArraySlice<UInt8> {
    defer { start = next }
    offset += next - start
    number += 1
    return buffer[start..<end]
  }

  private func fill() throws {
    let room = buffer.count
    buffer.reserveCapacity(room + Self.chunk)
    var failure: Int32 = 0
    buffer += [UInt8](unsafeUninitializedCapacity: Self.chunk) { bytes, count in
      let got = read(descriptor, bytes.baseAddress, Self.chunk)
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    if failure != 0, failure != EINTR {
      throw UserError("\(visible(path)) can't be read: \(String(cString: strerror(failure))).")
    }
    if failure == 0, buffer.count == room { isAtEnd = true }
  }
}
