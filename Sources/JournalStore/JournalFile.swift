import GRDB
@preconcurrency import Glibc

/// The journal's place on disk: made private before SQLite opens it.
enum JournalFile {
  /// Makes the folder (0700) and the file (0600) where they are missing; SQLite gives `-wal`, `-shm` and
  /// `-journal` the mode of the file.
  static func prepare(_ path: String) throws(JournalError) {
    let folder = self.folder(of: path)
    try makeFolder(folder)
    var facts = stat()
    if stat(path, &facts) == 0 {
      guard facts.st_mode & S_IFMT != S_IFDIR else { throw .isFolder(path: path) }
      // What is shorter than its smallest page SQLite takes for empty, and would write over.
      let isShort = facts.st_mode & S_IFMT == S_IFREG && (1..<512).contains(facts.st_size)
      guard !isShort || hasLog(path) else { throw .notJournal(path: path) }
      if facts.st_mode & S_IWUSR != 0 { makeWritable(["-wal", "-shm"].map { path + $0 }) }
      return
    }
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 {
      close(file)
      synchronize(folder: folder)
    } else if errno != EEXIST {
      throw failure(errno, at: path)
    }
  }

  /// Undoes what is left of a time when the journal itself was read-only.
  private static func makeWritable(_ files: [String]) {
    for file in files {
      var facts = stat()
      if stat(file, &facts) == 0, facts.st_mode & S_IWUSR == 0 { chmod(file, 0o600) }
    }
  }

  /// Takes away what others may do with a journal that was not made here.
  static func protect(_ path: String) {
    for file in ["", "-wal", "-shm", "-journal"].map({ path + $0 }) {
      var facts = stat()
      // By name: to open and close a file that SQLite has open would drop its locks.
      if stat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_mode & 0o077 != 0 {
        chmod(file, facts.st_mode & 0o700)
      }
    }
  }

  /// Bytes free for this user on the disk that holds the file; nil where that cannot be told.
  static func freeSpace(at path: String) -> Int64? {
    var facts = statvfs()
    guard statvfs(path, &facts) == 0 else { return nil }
    let (bytes, isTooMany) = Int64(facts.f_frsize).multipliedReportingOverflow(
      by: Int64(clamping: facts.f_bavail))
    return isTooMany ? .max : bytes
  }

  /// The path as SQLite takes it for a file's, not for a URI or a database in memory.
  static func name(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeFolder(_ folder: String) throws(JournalError) {
    var facts = stat()
    if stat(folder, &facts) == 0 {
      guard facts.st_mode & S_IFMT == S_IFDIR else {
        throw .folderMissing(folder: folder, reason: "a file is in its place")
      }
      return
    }
    guard errno == ENOENT, self.folder(of: folder) != folder else {
      throw .folderMissing(folder: folder, reason: String(cString: strerror(errno)))
    }
    try makeFolder(self.folder(of: folder))
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .folderMissing(folder: folder, reason: String(cString: strerror(errno)))
    }
  }

  /// A new file's name is only safe from a power loss when its folder is written too.
  private static func synchronize(folder: String) {
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func failure(_ code: Int32, at path: String) -> JournalError {
    switch code {
    case EROFS, EACCES, EPERM: .readOnly(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    default: .unusable(path: path, reason: String(cString: strerror(code)))
    }
  }

  /// Bytes on disk of the journal and what SQLite keeps beside it; 0 where there is no such file.
  static func size(of path: String) -> Int64 {
    ["", "-wal", "-journal"].reduce(0) { sum, suffix in
      var facts = stat()
      return stat(path + suffix, &facts) == 0 ? sum + Int64(facts.st_size) : sum
    }
  }

  /// Whether a write-ahead log with something in it lies beside the file.
  static func hasLog(_ path: String) -> Bool {
    var facts = stat()
    return stat(path + "-wal", &facts) == 0 && facts.st_size > 0
  }
}

/// Held while a program opens a journal, so that two do not make the same one; let go with the value.
final class OpeningTurn {
  private let descriptor: Int32

  /// Waits for whoever opens a journal in the folder, at most `patience` seconds; then, and on file systems that
  /// do not lock folders, it goes on without.
  init(in folder: String, patience: Double) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    let pause: UInt32 = 2_000
    var left = min(max(patience, 0), 60) * 1_000_000
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR, left > 0 {
      usleep(pause)
      left -= Double(pause)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
