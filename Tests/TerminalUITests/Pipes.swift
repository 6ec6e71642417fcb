@preconcurrency import Glibc
import Testing

@testable import TerminalUI

/// A plain terminal between two pipes, typed into and read from by a test.
final class Pipes {
  let terminal: PlainTerminal
  private let typing: FileDescriptorPair
  private let screen: FileDescriptorPair

  init(environment: [String: String] = [:]) throws {
    typing = try FileDescriptorPair()
    screen = try FileDescriptorPair()
    terminal = PlainTerminal(environment: environment, input: typing.reading, output: screen.writing)
  }

  func type(_ text: String) { type(bytes: Array(text.utf8)) }

  func type(bytes: [UInt8]) { _ = write(typing.writing, bytes, bytes.count) }

  func endInput() { typing.closeWriting() }

  func stopReading() { screen.closeReading() }

  /// What was written so far.
  func printed() -> String {
    screen.closeWriting()
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while case let count = read(screen.reading, &chunk, chunk.count), count > 0 { result += chunk[..<count] }
    return String(decoding: result, as: UTF8.self)
  }
}

/// The two ends of a pipe.
final class FileDescriptorPair {
  private(set) var reading: Int32 = -1
  private(set) var writing: Int32 = -1

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }
}
