@preconcurrency import Glibc
import Testing

@testable import TerminalUI

struct CommandHistoryTests {
  /// A name in the temporary folder that is removed after the test.
  private func withPath(_ body: (String) throws -> Void) throws {
    var template = Array(("/tmp/rehearse-history-" + String(repeating: "X", count: 6)).utf8CString)
    let file = mkstemp(&template)
    try #require(file >= 0)
    close(file)
    unlink(template)
    defer { unlink(template) }
    try body(String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  @Test("commands are there the next time, in a file for its owner alone")
  func kept() throws {
    try withPath { path in
      var history = CommandHistory(path: path)
      history.add("solo --time 90s")
      history.add("history 月末")
      #expect(CommandHistory(path: path).commands == ["solo --time 90s", "history 月末"])
      var information = stat()
      #expect(stat(path, &information) == 0 && information.st_mode & 0o777 == 0o600)
    }
  }

  @Test("empty commands, repeated ones and several lines at once are not kept")
  func leftOut() throws {
    try withPath { path in
      var history = CommandHistory(path: path)
      for command in ["help", "", "  ", "help", "one\ntwo", "banks", "help"] { history.add(command) }
      #expect(history.commands == ["help", "banks", "help"])
      #expect(CommandHistory(path: path).commands == history.commands)
    }
  }

  @Test("what another program has added stays")
  func appended() throws {
    try withPath { path in
      var first = CommandHistory(path: path)
      var second = CommandHistory(path: path)
      first.add("banks")
      second.add("help")
      #expect(CommandHistory(path: path).commands == ["banks", "help"])
    }
  }

  @Test("only the latest thousand are read")
  func limit() throws {
    try withPath { path in
      var history = CommandHistory(path: path)
      for number in 1...1005 { history.add("show \(number)") }
      let read = CommandHistory(path: path).commands
      #expect(read.count == 1000 && read.first == "show 6" && read == history.commands)
    }
  }

  @Test("folders that are missing are made, for their owner alone")
  func folders() throws {
    try withPath { folder in
      defer {
        unlink(folder + "/state/history")
        rmdir(folder + "/state")
        rmdir(folder)
      }
      var history = CommandHistory(path: folder + "/state/history")
      history.add("help")
      #expect(CommandHistory(path: folder + "/state/history").commands == ["help"])
      var information = stat()
      #expect(stat(folder, &information) == 0 && information.st_mode & 0o777 == 0o700)
    }
  }

  @Test("without a file, or where there can't be one, commands last for the run")
  func noFile() {
    for path in [nil, "/proc/nowhere/history"] {
      var history = CommandHistory(path: path)
      history.add("help")
      #expect(history.commands == ["help"])
    }
  }
}
