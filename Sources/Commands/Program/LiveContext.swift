import BankFiles
@preconcurrency import Glibc
import Interviewing
import JournalStore
import TerminalUI

extension Context {
  /// The context of a real run: files, clocks and randomness of this machine.
  package static func live(
    for program: Rehearse, terminal: any Terminal, environment: [String: String]
  ) -> Context {
    let folders = Folders(environment: environment)
    let journal = Once {
      try Journal.open(at: program.journal ?? folders.journal, now: wallClock()) { attempts in
        if let note = conversionNote(attempts: attempts) { complain(note) }
      }
    }
    let library = Once {
      var places = [BankLibrary.Folder(path: folders.banks, mustExist: false)]
      if let folder = program.banks { places.insert(.init(path: folder, mustExist: true), at: 0) }
      return try BankLibrary(folders: places)
    }
    var generator = SystemRandomNumberGenerator()
    return Context(
      terminal: terminal, environment: environment, folders: folders, journal: { try journal.value() },
      bankFiles: { try library.value() }, now: wallClock, uptime: monotonicClock,
      random: { generator.next() }, localTime: localTime, midnight: midnight, complain: complain,
      output: writeOut)
  }

  /// What is said before a journal of an older format is brought to this one; nil where that is done in a blink.
  static func conversionNote(attempts: Int) -> String? {
    attempts < 1000 ? nil : "Bringing a large journal to this version's format; this happens once."
  }

  /// Writes to standard error, broken at words where that is a terminal.
  package static func complain(_ message: String) {
    var text = complaint(message, columns: errorColumns) + "\n"
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let written = write(STDERR_FILENO, rest.baseAddress, rest.count)
        guard written > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      }
    }
  }

  /// A message with what could drive a terminal shown as escapes, in lines of so many columns; nil leaves its lines
  /// as they are.
  static func complaint(_ message: String, columns: Int?) -> String {
    let text = visible(message, keepingNewlines: true)
    guard let columns else { return text }
    // An indented line is a command to copy.
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.hasPrefix("  ") ? [String(line)] : wrappedLines(String(line), width: columns)
    }.joined(separator: "\n")
  }

  /// How wide the terminal is that shows standard error; nil where none does.
  private static var errorColumns: Int? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Standard output may be a screen though nobody types: what a person wrote must not drive it.
  private static func writeOut(_ bytes: [UInt8]) throws {
    guard isatty(STDOUT_FILENO) == 1 else { return try StandardStreams.write(bytes) }
    let text = visible(String(decoding: bytes, as: UTF8.self), keepingNewlines: true)
    try StandardStreams.write(Array(text.utf8))
  }

  private static func wallClock() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(time.tv_sec) * 1000 + Moment(time.tv_nsec) / 1_000_000
  }

  private static func monotonicClock() -> Int {
    var time = timespec()
    // Not CLOCK_BOOTTIME: a closed laptop is not thinking time.
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  @Sendable private static func localTime(_ moment: Moment) -> LocalTime {
    var seconds = time_t(moment / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return LocalTime(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min), weekday: Int(parts.tm_wday))
  }

  private static func midnight(year: Int, month: Int, day: Int) -> Moment {
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32(month - 1)
    parts.tm_mday = Int32(day)
    parts.tm_isdst = -1
    return Moment(mktime(&parts)) * 1000
  }
}

/// A value made at its first use; a failure is not kept, so that the next use tries again.
private final class Once<Value> {
  private let make: () throws -> Value
  private var made: Value?

  init(_ make: @escaping () throws -> Value) { self.make = make }

  func value() throws -> Value {
    if let made { return made }
    let value = try make()
    made = value
    return value
  }
}
