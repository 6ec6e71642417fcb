@preconcurrency import Glibc
import Interviewing

/// Held while a program runs a rehearsal; the system lets go of it when the program ends, however it ends.
package final class RehearsalLock: Sendable {
  private let descriptor: Int32
  private let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    // In this order: who opens the file after it is gone makes a new one.
    unlink(path)
    close(descriptor)
  }

  static func path(of rehearsal: EventID, beside journal: String) -> String {
    "\(journal)-\(rehearsal).lock"
  }

  /// Nil while somebody else holds it.
  static func acquire(_ rehearsal: EventID, beside journal: String) throws(JournalError) -> RehearsalLock? {
    let path = path(of: rehearsal, beside: journal)
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        throw .unusable(path: path, reason: String(cString: strerror(errno)))
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        return nil
      }
      // Whoever held it before may have removed the file in between.
      var held = stat()
      var named = stat()
      if fstat(descriptor, &held) == 0, stat(path, &named) == 0, held.st_ino == named.st_ino {
        return RehearsalLock(descriptor: descriptor, path: path)
      }
      close(descriptor)
    }
  }

  /// Whether a program holds it; a file left by one that was killed is removed.
  static func isHeld(_ rehearsal: EventID, beside journal: String) -> Bool {
    guard access(path(of: rehearsal, beside: journal), F_OK) == 0 else { return false }
    // A lock that cannot be tried is nobody's: to offer twice is better than to lose an answer.
    guard let lock = try? acquire(rehearsal, beside: journal) else { return true }
    withExtendedLifetime(lock) {}
    return false
  }
}

extension Journal {
  /// Marks a rehearsal as running in this program until the lock is let go; nil when another program runs it.
  ///
  /// In memory there is nobody to keep out.
  package func lock(_ rehearsal: EventID) throws(JournalError) -> RehearsalLock? {
    guard let path else { return nil }
    return try RehearsalLock.acquire(rehearsal, beside: path)
  }
}
