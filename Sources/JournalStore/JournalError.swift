import GRDB

/// Why the journal could not be opened, read or written; the description says what, where and what to do.
package enum JournalError: Error, Equatable, CustomStringConvertible {
  case folderMissing(folder: String, reason: String)
  case isFolder(path: String)
  case notJournal(path: String)
  case damaged(path: String, detail: String)
  case newer(path: String, version: Int)
  case full(path: String)
  case readOnly(path: String)
  case busy(path: String)
  case unusable(path: String, reason: String)
  /// A backup would replace a file.
  case exists(path: String)
  /// Nothing was forgotten, since the file cannot be written anew beside itself.
  case noRoomToForget(path: String, bytes: Int64)
  /// What was forgotten is out of the journal, but the file could not be written anew without it.
  case notWiped(path: String, reason: String)
  /// What is to be forgotten is being rehearsed in another program.
  case running
  case closed(path: String)

  package var description: String {
    switch self {
    case .folderMissing(let folder, let reason):
      "\(folder): cannot make this folder for the journal (\(reason)). "
        + "Name another place with --journal FILE or in REHEARSE_JOURNAL."
    case .isFolder(let path):
      "\(path): this is a folder, and the journal is a file. Name a file in it with --journal FILE."
    case .notJournal(let path):
      "\(path): this file is not a journal, and it was left as it is. Name another file with --journal FILE."
    case .damaged(let path, let detail):
      "\(path): the journal is damaged (\(detail)). Copy the file away before you do anything else, "
        + "then start with a backup of it or with another file: --journal FILE."
    case .newer(let path, let version):
      "\(path): this journal was written by a newer version of rehearse (its format is \(version), this "
        + "one knows up to \(Schema.version)) and was left as it is. Install the newer version."
    case .full(let path):
      "\(path): the disk is full, so the journal could not be written. Make room; "
        + "what is waiting is then written with your next step."
    case .readOnly(let path):
      "\(path): the journal cannot be written, its file or folder is read-only. Make it writable for you, "
        + "or name another file with --journal FILE."
    case .busy(let path):
      "\(path): another program is writing to the journal and did not finish in time. "
        + "End that program or try again in a moment."
    case .unusable(let path, let reason):
      "\(path): cannot use this file as the journal (\(reason)). Check that you may read and write it, "
        + "or name another file with --journal FILE."
    case .exists(let path):
      "\(path): there is already a file with this name, and it was left as it is. Name another file."
    case .noRoomToForget(let path, let bytes):
      "\(path): to forget takes room for a copy of the journal (\(bytes / 1_000_000 + 1) MB), and the disk is too "
        + "full. Nothing was forgotten. Make room and try again."
    case .notWiped(let path, let reason):
      "\(path): the answer is out of the journal, but some of its words may still be in the file (\(reason)). "
        + "End other programs that use the journal; the next forget wipes the rest."
    case .running:
      "this rehearsal is going on in another program. End it there first."
    case .closed(let path):
      "\(path): the journal has been closed already. Start the program again."
    }
  }

  init(_ error: any Error, at path: String) {
    if let known = error as? JournalError {
      self = known
      return
    }
    guard let failure = error as? DatabaseError else {
      self = .damaged(path: path, detail: "an entry cannot be read")
      return
    }
    let detail = failure.message ?? "SQLite error \(failure.resultCode.rawValue)"
    self =
      switch failure.resultCode {
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_NOTADB: .notJournal(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
      case .SQLITE_MISUSE: .closed(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_PERM, .SQLITE_AUTH:
        .unusable(path: path, reason: detail)
      // A table or column that is missing: the file was changed by something else.
      default: .damaged(path: path, detail: detail)
      }
  }
}
