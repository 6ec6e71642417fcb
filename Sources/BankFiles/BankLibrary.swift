@preconcurrency import Glibc
import Interviewing

/// A bank with where it came from.
package struct LoadedBank: Sendable {
  package enum Origin: Equatable, Sendable {
    case builtIn
    /// The folder's path as given.
    case folder(String)
    /// Named by its path.
    case file
    /// Made from what the journal holds.
    case journal
  }

  package let origin: Origin
  /// What to call the file in messages: its path, or the bare name of a built-in one.
  package let file: String
  package let reading: BankReading

  package init(origin: Origin, file: String, reading: BankReading) {
    self.origin = origin
    self.file = file
    self.reading = reading
  }

  package var bank: QuestionBank { reading.bank }
  package var name: String { reading.bank.name }
  /// How many questions there are to ask, a repeat under a second heading not counted.
  package var questionCount: Int { bank.questions.count { $0.repeatsLine == nil } }
}

/// A question as a draw meets it: the banks that hold it joined into one.
package struct PooledQuestion: Sendable {
  package var question: Question
  /// The name of the bank it is asked from, the first of those that have it.
  package var bank: String
  /// All banks that have it, by name.
  package var banks: [String]
}

/// All the banks that count, by the folders they lie in.
package struct BankLibrary: Sendable {
  package struct Folder: Sendable {
    package var path: String
    /// Whether it is an error when there is no such folder (`--banks`), or nothing special (the user's own).
    package var mustExist: Bool

    package init(path: String, mustExist: Bool) {
      self.path = path
      self.mustExist = mustExist
    }
  }

  /// In the order of their folders, by file name within each; unusable ones too, with their diagnostics.
  package private(set) var banks: [LoadedBank]

  /// Reads the folders in order and the built-in banks last; an earlier file hides a later one of its name.
  package init(
    folders: [Folder], builtIn: [BuiltInBanks.File] = BuiltInBanks.files
  ) throws(BankFileError) {
    banks = []
    var taken: Set<String> = []
    for folder in folders {
      for name in try Self.bankFiles(in: folder) where taken.insert(name).inserted {
        banks.append(Self.load(folder.path + "/" + name, origin: .folder(folder.path)))
      }
    }
    for file in builtIn where taken.insert(file.name).inserted {
      let reading = BankReader.read(file.bytes, fileName: file.name)
      banks.append(LoadedBank(origin: .builtIn, file: file.name, reading: reading))
    }
  }

  /// With one more bank, which neither hides others nor is hidden.
  package func including(_ bank: LoadedBank) -> BankLibrary {
    var library = self
    library.banks.append(bank)
    return library
  }

  /// The banks that a person's words name: paths of files where a word has a slash or a bank's extension,
  /// else the banks with that stem. A word may name several, where folders hold `a.txt` and `a.md`.
  package func banks(named words: [String]) throws(BankFileError) -> [LoadedBank] {
    var found: [LoadedBank] = []
    for word in words {
      let matches = try banks(named: word)
      for bank in matches where !found.contains(where: { $0.file == bank.file && $0.origin == bank.origin }) {
        found.append(bank)
      }
    }
    return found
  }

  private func banks(named word: String) throws(BankFileError) -> [LoadedBank] {
    let isPath = word.utf8.contains(Ascii.slash)
    if !isPath {
      let matches = banks.filter { $0.name == word || BankReader.fileName(of: $0.file) == word }
      let isBareName = !BankReader.extensions.contains(BankReader.fileExtension(of: word))
      if isBareName || access(word, F_OK) != 0 && !matches.isEmpty {
        if matches.isEmpty { throw unknown(word) }
        return matches
      }
    }
    let reading = try BankReader.read(file: word)
    return [LoadedBank(origin: .file, file: word, reading: reading)]
  }

  private func unknown(_ word: String) -> BankFileError {
    var names: [String] = []
    for bank in banks { names.appendMissing([bank.name]) }
    return .unknownBank(name: word, suggestion: Spelling.closest(to: word, among: names), known: names)
  }

  /// The questions of some banks, each identity once: the first wording stays, tags and details are joined.
  package static func pool(_ banks: [LoadedBank]) -> [PooledQuestion] {
    var pooled: [PooledQuestion] = []
    var indexByID: [QuestionID: Int] = [:]
    for bank in banks {
      for question in bank.bank.questions {
        if let index = indexByID[question.id] {
          pooled[index].question.join(question)
          pooled[index].banks.appendMissing([bank.name])
        } else {
          indexByID[question.id] = pooled.count
          pooled.append(PooledQuestion(question: question, bank: bank.name, banks: [bank.name]))
        }
      }
    }
    return pooled
  }

  private static func load(_ path: String, origin: LoadedBank.Origin) -> LoadedBank {
    do {
      return LoadedBank(origin: origin, file: path, reading: try BankReader.read(file: path))
    } catch {
      let bank = QuestionBank(name: BankReader.stem(of: path))
      let diagnostic = BankDiagnostic(severity: .error, message: error.complaint)
      let reading = BankReading(format: BankReader.format(of: path), bank: bank, diagnostics: [diagnostic])
      return LoadedBank(origin: origin, file: path, reading: reading)
    }
  }

  /// The paths of the bank files in a folder, in the order of their names.
  package static func files(in folder: String) throws(BankFileError) -> [String] {
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return try bankFiles(in: Folder(path: folder, mustExist: true)).map { start + $0 }
  }

  /// The names of the regular files with a bank's extension, in the order of their bytes.
  private static func bankFiles(in folder: Folder) throws(BankFileError) -> [String] {
    guard let directory = opendir(folder.path) else {
      switch errno {
      case ENOENT where !folder.mustExist: return []
      case ENOENT: throw .missingFolder(path: folder.path)
      case ENOTDIR: throw .notAFolder(path: folder.path)
      default: throw .unreadable(path: folder.path, reason: String(cString: strerror(errno)))
      }
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      guard !name.hasPrefix("."), BankReader.extensions.contains(BankReader.fileExtension(of: name)),
        stat(folder.path + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG
      else { continue }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
