import Foundation
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

  /// The rehearsals that programs are running; files left by programs that were killed are removed.
  static func held(beside journal: String) -> Set<EventID> {
    let folder = JournalFile.folder(of: journal)
    let beginning = journal.split(separator: "/").last.map { $0 + "-" } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return Set(
      names.compactMap { name in
        guard name.hasPrefix(beginning), name.hasSuffix(".lock"),
          let rehearsal = EventID(name.dropFirst(beginning.count).dropLast(5))
        else { return nil }
        do {
          return try acquire(rehearsal, beside: journal) == nil ? rehearsal : nil
        } catch {
          // Offered to be taken up, then: better twice than an answer lost.
          return nil
        }
      })
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
