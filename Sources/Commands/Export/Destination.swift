import ArgumentParser
@preconcurrency import Glibc
import JournalStore
import TerminalUI

/// Where an export or a report goes: to standard output, or to a file that appears when it is whole.
final class Destination {
  private static let most = 256 << 10

  /// Nil for standard output.
  let file: String?
  private let context: Context
  private var descriptor: Int32 = -1
  /// The file while it is written, beside its place; gone with this value unless `finish` is called.
  private let draft: String
  /// False where so many files are written that to wait for the disk at each would take minutes.
  private let synchronizes: Bool
  private var buffer: [UInt8] = []

  /// - Parameters:
  ///   - path: nil and `-` are standard output.
  ///   - replaces: whether a file with this name may be replaced without asking.
  /// - Throws: `UserError`; `ValidationError` where nothing was named and a person would get it all on the screen.
  init(_ path: String?, replaces: Bool, synchronizes: Bool = true, in context: Context) throws {
    self.context = context
    self.synchronizes = synchronizes
    guard let path, path != "-" else {
      guard path != nil || !context.terminal.isInteractive else {
        throw ValidationError("Name a file to write, or - for the screen.")
      }
      file = nil
      draft = ""
      return
    }
    let file = try Self.place(path, replaces: replaces, in: context)
    self.file = file
    draft = "\(file).\(String(context.random(), radix: 36)).part"
    descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(draft)
  }

  /// The file that a path names, through links; refused where something is in the way.
  private static func place(_ path: String, replaces: Bool, in context: Context) throws -> String {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return path }
    let shown = context.shown(path: path)
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw UserError("\(shown) is not a file. Name a file, or - for standard output.")
    }
    var own = stat()
    if let journal = try context.journal().path, stat(journal, &own) == 0, own.st_ino == facts.st_ino,
      own.st_dev == facts.st_dev
    {
      throw UserError("\(shown) is the journal itself. Name another file.")
    }
    guard replaces || context.terminal.isInteractive else {
      throw UserError("\(shown): there is already a file with this name. --force replaces it.")
    }
    if !replaces {
      guard try context.confirms("\(shown): there is already a file with this name. Replace it?") else {
        throw UserError("\(shown) was left as it is. Name another file.")
      }
    }
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= Self.most { try empty() }
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Puts the file in its place, safe from a power loss.
  func finish() throws {
    try empty()
    guard let file else { return }
    guard !synchronizes || fsync(descriptor) == 0 else { throw failure() }
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard isClosed else {
      let failure = failure()
      unlink(draft)
      throw failure
    }
    guard rename(draft, file) == 0 else {
      let failure = failure()
      unlink(draft)
      throw failure
    }
    guard synchronizes else { return }
    let folder = open(
      file.lastIndex(of: "/").map { String(file[...$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private func empty() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard file != nil else {
      // What a person wrote may hold anything that drives a terminal.
      guard context.terminal.isInteractive else { return try context.output(buffer) }
      return context.terminal.write(visible(String(decoding: buffer, as: UTF8.self), keepingNewlines: true))
    }
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw failure() }
      rest = rest.dropFirst(written)
    }
  }

  private func failure() -> UserError {
    let code = errno
    let place = context.shown(path: file ?? "")
    return switch code {
    case ENOSPC, EDQUOT:
      UserError("\(place): the disk is full. Nothing was written; make room and try again.")
    case ENOENT, ENOTDIR: UserError("\(place): there is no such folder. Make it first, or name another file.")
    default:
      UserError("\(place) can't be written: \(String(cString: strerror(code))). Name another file.")
    }
  }
}
