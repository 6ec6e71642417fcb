@preconcurrency import Glibc

/// Hands a text to the person's editor, in a file that only they can read.
struct TextEditing {
  let environment: [String: String]

  private var editor: String {
    [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
  }

  /// - Parameter run: runs a program in the foreground and returns its exit status.
  func edit(_ text: String, run: (ForegroundProgram) -> Int32) throws(EditorError) -> String {
    let folder = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var path = Array("\(folder)/rehearse-\(String(repeating: "X", count: 6)).txt".utf8CString)
    // 0600 from its first byte.
    let file = mkstemps(&path, 4)
    let name = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard file >= 0 else { throw .noFile(path: name, reason: String(cString: strerror(errno))) }
    let given = text.isEmpty ? "" : text + "\n"
    let isWritten = Self.write(given, to: file)
    let reason = String(cString: strerror(errno))
    close(file)
    guard isWritten else {
      unlink(path)
      throw .noFile(path: name, reason: reason)
    }
    let status = run(ForegroundProgram(command: editor, arguments: [name]))
    let edited = Self.read(path)
    guard status == 0 else {
      let isChanged = edited != given
      if !isChanged { unlink(path) }
      throw .failed(editor: editor, status: status, kept: isChanged ? name : nil)
    }
    guard let edited else { throw .unreadable(path: name, reason: String(cString: strerror(errno))) }
    unlink(path)
    let lines = edited.replacing("\r\n", with: "\n")
    return lines.hasSuffix("\n") ? String(lines.dropLast()) : lines
  }

  private static func write(_ text: String, to file: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// The path is opened again: most editors put a new file in its place.
  private static func read(_ path: [CChar]) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
    }
  }
}
