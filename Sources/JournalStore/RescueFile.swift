@preconcurrency import Glibc

/// A file for what the journal could not take.
package enum RescueFile {
  /// Writes the text to a new file (0600) in the first folder that takes it, and gives its path; nil when
  /// none does.
  ///
  /// - Parameters:
  ///   - name: the beginning of the file's name; a number follows where it is taken.
  ///   - ending: the end of its name, which says what kind of text it is.
  ///   - folders: tried in order, the system's folder for temporary files after them.
  package static func write(
    _ text: String, named name: String = "rescued-answer", ending: String = "txt", in folders: [String]
  ) -> String? {
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    for folder in folders + [temporary, "/var/tmp"] {
      for number in 1...999 {
        let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if file < 0, errno == EEXIST { continue }
        if file < 0 { break }
        let isWritten = write(Array((text + "\n").utf8), to: file) && fsync(file) == 0
        close(file)
        if isWritten { return path }
        unlink(path)
        break
      }
    }
    return nil
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
