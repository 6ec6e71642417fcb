import Foundation
@preconcurrency import Glibc
import TerminalUI

/// Standard input and output as bytes, past the terminal's line editing.
enum StandardStreams {
  /// Waits for something to read and takes what is there, up to `count` bytes; empty at the end of input.
  ///
  /// - Throws: `Quit` when nobody reads the output any more.
  static func read(_ count: Int) throws -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        var ready = [
          pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
          pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
        ]
        if poll(&ready, 2, filled > 0 ? 0 : -1) < 0 && errno == EINTR { continue }
        if filled == 0, ready[1].revents & Int16(POLLERR) != 0 {
          failure = EPIPE
          return
        }
        if filled > 0 && ready[0].revents == 0 { return }
        let got = Glibc.read(STDIN_FILENO, buffer.baseAddress! + filled, count - filled)
        if got < 0 && errno == EINTR { continue }
        // What came before is handed on first.
        if got < 0 && filled == 0 { failure = errno }
        if got <= 0 { return }
        filled += got
      }
    }
    if failure == EPIPE { throw Quit() }
    if failure != 0 {
      throw UserError("Standard input can't be read: \(String(cString: strerror(failure))).")
    }
    return bytes
  }

  /// To be called before threads start, which may open files of their own in the output's place.
  static func checkOutput() throws {
    if fcntl(STDOUT_FILENO, F_GETFD) < 0 {
      throw UserError("Standard output can't be written: \(String(cString: strerror(errno))).")
    }
  }

  /// - Throws: `Quit` when nobody reads any more.
  static func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        throw Quit()
      } else if errno != EINTR {
        throw UserError("Standard output can't be written: \(String(cString: strerror(errno))).")
      }
    }
  }

  /// A file or a pipe as text, a few bytes that are no UTF-8 repaired; `-` is standard input.
  ///
  /// - Parameter offersInput: whether the message for a file that can't be read offers `-`.
  static func contents(of path: String, offersInput: Bool = true) throws -> String {
    let file = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let file, let data = try? file.readToEnd() ?? Data() else {
      if path == "-" { throw UserError("Standard input can't be read: it may be closed. Give a text file.") }
      let offer = offersInput ? ", or - for standard input" : ""
      throw UserError("\(visible(path)) can't be read: \(reason(path))\(offer).")
    }
    let text = String(decoding: data, as: UTF8.self)
    let repaired = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    guard !data.contains(0), repaired * 20 <= text.unicodeScalars.count else {
      let name = path == "-" ? "What came in" : visible(path)
      throw UserError("\(name) is no text in UTF-8. Save it as plain text in UTF-8, and give that.")
    }
    return text
  }

  private static func reason(_ path: String) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return "there is no such file. Give a text file"
    }
    return isFolder.boolValue
      ? "it is a folder. Give a text file in it" : "it may be closed to you. Give a text file"
  }
}
