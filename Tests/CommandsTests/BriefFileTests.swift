import Foundation
import Support
import Testing

@testable import Commands

@Suite struct BriefFileTests {
  private func context(_ home: TestHome, complain: @escaping (String) -> Void) throws -> Context {
    home.context(
      for: try Rehearse.parse([]),
      terminal: ScriptedTerminal(inputs: [], columns: 80, isInteractive: false, hasClock: false), now: { 0 },
      uptime: { 0 }, random: { 1 },
      complain: complain)
  }

  @Test func aBriefThatIsGoneStopsNoRehearsal() throws {
    let home = try TestHome()
    defer { home.remove() }
    let gone = home.path + "/gone.txt"
    var complaints: [String] = []
    let context = try context(home) { complaints.append($0) }
    #expect(try BriefFile.read(named: nil, current: gone, context) == nil)
    #expect(
      complaints == [
        "\(gone) can't be read: there is no such file. Give a text file. "
          + "It is your current brief; brief none puts it away. The rehearsal goes on without one."
      ])
    #expect(throws: UserError.self) { try BriefFile.read(named: gone, current: nil, context) }
    try "# Company\nNorthwind".write(toFile: gone, atomically: true, encoding: .utf8)
    #expect(try BriefFile.read(named: nil, current: gone, context)?.brief.company == ["Northwind"])
    #expect(try BriefFile.read(named: nil, current: nil, context) == nil)
  }

  @Test func aPipeIsRead() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("I led it.".utf8))
    try pipe.fileHandleForWriting.close()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    #expect(try StandardStreams.contents(of: path) == "I led it.")
  }

  @Test func aFileThatIsNoTextIsRefused() throws {
    let home = try TestHome()
    defer { home.remove() }
    let path = home.path + "/picture"
    for bytes in [Data([0x41, 0, 0x42]), Data([0xFF, 0xD8, 0xFF, 0x41])] {
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(throws: UserError.self) { try StandardStreams.contents(of: path) }
    }
    try Data(Array("caf".utf8) + [0xE9] + Array(" in a long line of other words".utf8)).write(
      to: URL(fileURLWithPath: path))
    #expect(try StandardStreams.contents(of: path) == "caf\u{FFFD} in a long line of other words")
  }
}
