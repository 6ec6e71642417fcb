import Foundation
import Interviewing
import Testing

@testable import JournalStore

/// Another program on the same journal: `sample-journal` from this package.
final class OtherProgram {
  private let process = Process()
  private let output = Pipe()
  private var read = ""

  init(_ arguments: [String], in folder: String? = nil) throws {
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.executableURL = Bundle.main.bundleURL.appendingPathComponent("sample-journal")
    if !FileManager.default.isExecutableFile(atPath: process.executableURL?.path ?? "") {
      let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      process.executableURL = tests.appendingPathComponent("sample-journal")
    }
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  deinit { kill() }

  /// The next line it prints; nil at the end of its output.
  func line() -> String? {
    while !read.contains("\n") {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return nil }
      read += String(decoding: data, as: UTF8.self)
    }
    let end = read.firstIndex(of: "\n") ?? read.endIndex
    defer { read = String(read[end...].dropFirst()) }
    return String(read[..<end])
  }

  func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func finish() -> Int32 {
    while line() != nil {}
    process.waitUntilExit()
    return process.terminationStatus
  }
}

struct ProcessTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func whatAKilledProgramWroteIsThere() throws {
    let program = try OtherProgram([folder.journal, "100000", "5", "one"])
    var written = 0
    while written < 25, let line = program.line() { written = try #require(Int(line)) }
    program.kill()
    #expect(written == 25)
    let journal = try Journal.open(at: folder.journal, now: 0)
    let count = try journal.integrityReport().attempts
    #expect(count >= 25)
    #expect(try journal.integrityReport().isSound)
  }

  @Test func programsThatMakeTheSameJournalAtOnceAgreeAndLoseNothing() throws {
    let path = folder.file("new/journal.sqlite")
    let programs = try (1...4).map { try OtherProgram([path, "30", "\($0)", "one"]) }
    for program in programs { #expect(program.finish() == 0) }
    let journal = try Journal.open(at: path, now: 0)
    #expect(try journal.people().count == 1)
    let report = try journal.integrityReport()
    #expect(report.attempts == 120)
    #expect(report.isSound)
  }

  @Test func aLockEndsWithTheProgramThatHeldIt() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    var scene = Scene(journal)
    let begun = scene.begun()
    try journal.append(begun)
    let program = try OtherProgram([folder.journal, "hold", "\(begun[0].id)"])
    #expect(program.line() == "held")
    #expect(try journal.unfinishedRehearsals() == [])
    #expect(try journal.lock(begun[0].id) == nil)
    program.kill()
    #expect(try journal.unfinishedRehearsals().map(\.id) == [begun[0].id])
  }

  @Test func theFilesOfARunningProgramHoldEveryCommit() throws {
    let journal = try Journal.open(at: folder.journal, now: 0)
    var scene = Scene(journal)
    let begun = scene.begun()
    try journal.append(begun)
    for number in 1...10 {
      try journal.append([scene.typed("\(number) ", in: begun[2].id)])
      // As a power loss would leave them: the files as they are, nothing closed.
      let copy = try TemporaryFolder()
      for name in ["journal.sqlite", "journal.sqlite-wal"] {
        try copy.write(try #require(folder.contents(name)), to: name)
      }
      let found = try Journal.open(at: copy.journal, now: 0)
      #expect(try found.events(ofAttempt: begun[2].id).count == 2 + number)
    }
  }
}
