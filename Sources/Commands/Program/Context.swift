import BankFiles
import Interviewing
import JournalStore
import TerminalUI

/// Everything outside that a command may touch, as values and closures; built once at the start.
package struct Context {
  package let terminal: any Terminal
  package let environment: [String: String]
  package let folders: Folders
  package let settings: SettingsFile
  /// Opens the journal at its first use.
  package let journal: () throws -> Journal
  /// Reads the banks' files at their first use.
  package let bankFiles: () throws -> BankLibrary
  /// The time of day.
  package let now: () -> Moment
  /// Milliseconds on a clock that nobody can set.
  package let uptime: () -> Int
  /// 64 random bits.
  package let random: () -> UInt64
  package let localTime: @Sendable (Moment) -> LocalTime
  /// The first moment of a year, month, day where the user is.
  package let midnight: (Int, Int, Int) -> Moment
  /// Writes one line to standard error.
  package let complain: (String) -> Void
  /// Writes to standard output as it is, past the terminal: what goes into a file or to another program.
  package let output: ([UInt8]) throws -> Void
  /// True at the program's own prompt, where a command is typed without the program's name.
  package var isAtPrompt = false

  package init(
    terminal: any Terminal, environment: [String: String], folders: Folders,
    journal: @escaping () throws -> Journal, bankFiles: @escaping () throws -> BankLibrary,
    now: @escaping () -> Moment, uptime: @escaping () -> Int, random: @escaping () -> UInt64,
    localTime: @escaping @Sendable (Moment) -> LocalTime, midnight: @escaping (Int, Int, Int) -> Moment,
    complain: @escaping (String) -> Void, output: @escaping ([UInt8]) throws -> Void
  ) {
    self.terminal = terminal
    self.environment = environment
    self.folders = folders
    settings = SettingsFile(path: folders.settings)
    self.journal = journal
    self.bankFiles = bankFiles
    self.now = now
    self.uptime = uptime
    self.random = random
    self.localTime = localTime
    self.midnight = midnight
    self.complain = complain
    self.output = output
  }

  /// A command as the person would type it here.
  package func typed(_ command: String) -> String { isAtPrompt ? command : "rehearse " + command }

  package func newID() -> EventID { EventID(high: random(), low: random()) }

  package func relativeDay(_ moment: Moment) -> String {
    Dates.relativeDay(localTime(moment), now: localTime(now()))
  }

  /// "3 May", with the year when it is another one than now.
  package func day(_ moment: Moment) -> String {
    Dates.day(localTime(moment), now: localTime(now()))
  }

  package func shortDate(_ moment: Moment) -> String {
    Dates.short(localTime(moment), now: localTime(now()))
  }
}
