/// Why a bank file could not be read at all, or a bank not be found.
package enum BankFileError: Error, Equatable, CustomStringConvertible {
  case missing(path: String)
  case isFolder(path: String)
  case unreadable(path: String, reason: String)
  case tooLarge(path: String, limit: Int)
  case missingFolder(path: String)
  case notAFolder(path: String)
  case unknownBank(name: String, suggestion: String?, known: [String])

  /// What, where and what to do next.
  package var description: String {
    path.map { "\($0): \(complaint)" } ?? complaint
  }

  /// The path it is about; nil for a name.
  package var path: String? {
    switch self {
    case .missing(let path), .isFolder(let path), .unreadable(let path, _), .tooLarge(let path, _),
      .missingFolder(let path), .notAFolder(let path):
      path
    case .unknownBank: nil
    }
  }

  /// The message without its path.
  package var complaint: String {
    switch self {
    case .missing:
      "expected a bank file, found nothing there; check the path, or type banks to see what there is"
    case .isFolder(let path):
      "expected a bank file, found a folder; name a file in it, or use --banks \(path) for all of them"
    case .unreadable(_, let reason):
      "expected a file that can be read: \(reason); check its permissions"
    case .tooLarge(_, let limit):
      "expected at most \(limit / 1_048_576) MB, found more; split the file"
    case .missingFolder:
      "expected a folder of banks, found nothing there; make it, or give another with --banks"
    case .notAFolder:
      "expected a folder of banks, found a file; name the file itself as the bank"
    case .unknownBank(let name, let suggestion, let known):
      "unknown bank \"\(name)\"" + (suggestion.map { " (did you mean \"\($0)\"?)" } ?? "")
        + (known.isEmpty ? "; there are no banks" : "; there are \(known.joined(separator: ", "))")
    }
  }
}
