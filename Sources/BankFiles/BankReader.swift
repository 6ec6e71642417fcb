@preconcurrency import Glibc
import Interviewing

/// Reads a bank file of any known format. Reading bytes never fails: what is wrong stands in the diagnostics.
package enum BankReader {
  /// In bytes; the longest real list has 200 KB.
  package static let sizeLimit = 64 << 20

  /// The extensions that make a file in a folder a bank.
  package static let extensions = ["txt", "md", "markdown", "csv", "tsv"]

  /// `fileName` decides the format (by its extension, else plain) and names the bank.
  package static func read(_ bytes: [UInt8], fileName: String) -> BankReading {
    let format = format(of: fileName)
    guard let decoded = TextDecoder.decode(bytes) else {
      let name = stem(of: fileName)
      let diagnostic = BankDiagnostic(
        severity: .error,
        message: "expected text, found a NUL byte: this is not a text file; nothing was read. "
          + "Save it as UTF-8 text")
      return BankReading(
        format: format, bank: QuestionBank(name: name), diagnostics: [diagnostic],
        lineClasses: SourceText(bytes).lines.map { _ in .unreadable })
    }
    let source = SourceText(decoded.bytes)
    switch format {
    case .plain:
      return PlainBankParser.read(source, fileName: fileName, diagnostics: decoded.diagnostics)
    case .markdown:
      return MarkdownBankParser.read(source, fileName: fileName, diagnostics: decoded.diagnostics)
    case .csv, .tsv:
      return TableBankParser.read(
        source, fileName: fileName, format: format, diagnostics: decoded.diagnostics)
    }
  }

  package static func read(file path: String) throws(BankFileError) -> BankReading {
    read(try contents(of: path), fileName: fileName(of: path))
  }

  static func format(of fileName: String) -> BankReading.Format {
    switch fileExtension(of: fileName) {
    case "md", "markdown": .markdown
    case "csv": .csv
    case "tsv": .tsv
    default: .plain
    }
  }

  /// The part of a path after its last slash.
  static func fileName(of path: String) -> String {
    path.utf8.split(separator: Ascii.slash).last.map { String(Substring($0)) } ?? path
  }

  /// A file's name without folder and extension; what a person types to name the bank.
  static func stem(of path: String) -> String {
    let name = fileName(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// In lower case, without its dot; empty where there is none.
  static func fileExtension(of path: String) -> String {
    let name = fileName(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return String(name[name.utf8.index(after: dot)...]).lowercased()
  }

  private static func contents(of path: String) throws(BankFileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    if status.st_size > sizeLimit { throw .tooLarge(path: path, limit: sizeLimit) }

    var bytes: [UInt8] = []
    let step = max(65_536, Int(status.st_size) + 1)
    while true {
      var failed = false
      let before = bytes.count
      // A pipe may hold more than its size says, so read until its end.
      bytes += [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
        var result: Int
        repeat {
          result = Glibc.read(descriptor, buffer.baseAddress, step)
        } while result < 0 && errno == EINTR
        failed = result < 0
        count = max(0, result)
      }
      if failed { throw failure(path) }
      if bytes.count > sizeLimit { throw .tooLarge(path: path, limit: sizeLimit) }
      if bytes.count == before { return bytes }
    }
  }

  private static func failure(_ path: String) -> BankFileError {
    switch errno {
    case ENOENT, ENOTDIR, ENAMETOOLONG: .missing(path: path)
    case EISDIR: .isFolder(path: path)
    default: .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
  }
}
