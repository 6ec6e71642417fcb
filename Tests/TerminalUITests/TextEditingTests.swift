@preconcurrency import Glibc
import Testing

@testable import TerminalUI

struct TextEditingTests {
  private let editing = TextEditing(environment: ["EDITOR": "an editor"])

  /// The file that the editor is given.
  private func path(_ program: ForegroundProgram) -> String { program.arguments.first ?? "" }

  private func content(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private func replace(_ path: String, _ text: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  @Test("the editor gets the text in a file for its owner alone, which is gone afterwards")
  func file() throws {
    var used = ""
    let edited = try editing.edit("first\nsecond") { program in
      used = path(program)
      var information = stat()
      #expect(stat(used, &information) == 0 && information.st_mode & 0o777 == 0o600)
      #expect(program.command == "an editor")
      #expect(content(used) == "first\nsecond\n")
      replace(used, "first\r\nthird\n")
      return 0
    }
    #expect(edited == "first\nthird")
    #expect(access(used, F_OK) != 0)
  }

  @Test("VISUAL goes before EDITOR, and vi is there without either")
  func choice() throws {
    var commands: [String] = []
    for environment in [["VISUAL": "emacs", "EDITOR": "ed"], ["VISUAL": "", "EDITOR": "ed"], [:]] {
      _ = try TextEditing(environment: environment).edit("") { program in
        commands.append(program.command)
        return 0
      }
    }
    #expect(commands == ["emacs", "ed", "vi"])
  }

  @Test("an editor that fails leaves the text, and what it saved is kept")
  func failure() throws {
    #expect(throws: EditorError.failed(editor: "an editor", status: 1, kept: nil)) {
      try editing.edit("text") { _ in 1 }
    }
    var used = ""
    do {
      _ = try editing.edit("text") { program in
        used = path(program)
        replace(used, "saved before a crash\n")
        return 139
      }
      Issue.record("no error")
    } catch {
      #expect(error == .failed(editor: "an editor", status: 139, kept: used))
    }
    #expect(content(used) == "saved before a crash\n")
    unlink(used)
  }

  @Test("an editor that removes the file is an error, not an empty answer")
  func removed() throws {
    #expect(throws: EditorError.self) {
      try editing.edit("text") { program in
        unlink(path(program))
        return 0
      }
    }
  }

  @Test("a folder that can't be written to is named")
  func noFolder() {
    #expect {
      try TextEditing(environment: ["TMPDIR": "/nonexistent"]).edit("text") { _ in 0 }
    } throws: {
      "\($0)".contains("/nonexistent/rehearse-") && "\($0)".contains("Your text is unchanged")
    }
  }

  @Test("programs run through the shell with their arguments as they are")
  func program() {
    #expect(ForegroundProgram(command: "exit 3 #").run() == 3)
    #expect(ForegroundProgram(command: "test 'a b' =", arguments: ["a b"]).run() == 0)
    #expect(ForegroundProgram(command: "no-such-editor-anywhere 2>&-").run() == 127)
    #expect(ForegroundProgram(command: "kill -TERM $$ #").run() == 143)
  }
}
