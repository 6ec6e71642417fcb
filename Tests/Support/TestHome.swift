import BankFiles
import Commands
import Foundation
import Interviewing
import JournalStore
import TerminalUI

/// A home folder of a test's own, and contexts that live in it.
package struct TestHome {
  package let path: String
  /// The banks that ship, as these tests see them.
  package private(set) var shipped = BuiltInBanks.files

  package init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("rehearse-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  package func remove() { try? FileManager.default.removeItem(atPath: path) }

  package var environment: [String: String] { ["HOME": path] }

  /// Fills the home with what lies in `home` of a folder, and takes the banks in its `shipped` for those that
  /// ship, so that a transcript does not change with every question that is added to them.
  package mutating func fill(from folder: URL) throws {
    let files = FileManager.default
    let home = folder.appendingPathComponent("home").path
    if files.fileExists(atPath: home) {
      for name in try files.contentsOfDirectory(atPath: home) {
        try files.copyItem(atPath: home + "/" + name, toPath: path + "/" + name)
      }
    }
    let banks = folder.appendingPathComponent("shipped")
    guard let names = try? files.contentsOfDirectory(atPath: banks.path) else { return }
    shipped = try names.sorted().map { name in
      BuiltInBanks.File(name: name, bytes: Array(try Data(contentsOf: banks.appendingPathComponent(name))))
    }
  }

  package func context(
    for program: Rehearse, terminal: any Terminal, now: @escaping () -> Moment,
    uptime: @escaping () -> Int, random: @escaping () -> UInt64, complain: @escaping (String) -> Void
  ) -> Context {
    let folders = Folders(environment: environment)
    var opened: Journal?
    let banks = program.banks
    let place = program.journal ?? folders.journal
    return Context(
      terminal: terminal, environment: environment, folders: folders,
      journal: {
        if let opened { return opened }
        let journal = try Journal.open(at: place, now: now())
        opened = journal
        return journal
      },
      bankFiles: {
        var places = [BankLibrary.Folder(path: folders.banks, mustExist: false)]
        if let banks { places.insert(BankLibrary.Folder(path: banks, mustExist: true), at: 0) }
        return try BankLibrary(folders: places, builtIn: shipped)
      },
      now: now, uptime: uptime, random: random, localTime: ScriptedClock.localTime,
      midnight: ScriptedClock.midnight, complain: complain,
      output: { terminal.write(String(decoding: $0, as: UTF8.self)) })
  }
}

/// A clock that stands still until a test moves it; its zone is UTC.
package struct ScriptedClock {
  package var milliseconds = 0
  private let start: Moment

  /// - Parameter start: "2026-11-03 20:14"
  package init(start: String) {
    let numbers = start.split { !$0.isNumber }.compactMap { Int($0) }
    let day = numbers.count >= 3 ? Self.midnight(numbers[0], numbers[1], numbers[2]) : 0
    let minutes = numbers.count >= 5 ? numbers[3] * 60 + numbers[4] : 0
    self.start = day + Moment(minutes) * 60_000
  }

  package var now: Moment { start + Moment(milliseconds) }

  package static func midnight(_ year: Int, _ month: Int, _ day: Int) -> Moment {
    let time = LocalTime(year: year, month: month, day: day, hour: 0, minute: 0, weekday: 0)
    return Moment(time.dayNumber) * 86_400_000
  }

  package static func localTime(_ moment: Moment) -> LocalTime {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .weekday],
      from: Date(timeIntervalSince1970: Double(moment) / 1000))
    return LocalTime(
      year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0, hour: parts.hour ?? 0,
      minute: parts.minute ?? 0, weekday: (parts.weekday ?? 1) - 1)
  }
}
