import Foundation
import JournalStore
import Testing

struct RescueFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func theTextIsInAFileOfItsOwn() throws {
    let first = try #require(RescueFile.write("First é.\n\nSecond.", in: [folder.path]))
    let second = try #require(RescueFile.write("Another.", in: [folder.path]))
    #expect(first == folder.file("rescued-answer.txt"))
    #expect(second == folder.file("rescued-answer-2.txt"))
    #expect(try String(contentsOfFile: first, encoding: .utf8) == "First é.\n\nSecond.\n")
    #expect(try mode(first) == 0o600)
  }

  @Test func theNextFolderIsTakenWhenOneCannotBeWritten() throws {
    try folder.write(Data(), to: "file")
    let path = try #require(
      RescueFile.write("Text.", in: [folder.file("file"), folder.file("missing"), "/dev/full", folder.path]))
    #expect(path == folder.file("rescued-answer.txt"))
  }

  @Test func theSystemsFolderIsTheLastResort() throws {
    let path = try #require(RescueFile.write("Text.", named: "rescue-\(UUID())", in: ["/proc", "\0", ""]))
    #expect(FileManager.default.contents(atPath: path) == Data("Text.\n".utf8))
    try FileManager.default.removeItem(atPath: path)
  }

  @Test func aLinkInItsPlaceIsNotFollowed() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("rescued-answer.txt"), withDestinationPath: folder.file("target"))
    #expect(RescueFile.write("Text.", in: [folder.path]) == folder.file("rescued-answer-2.txt"))
    #expect(folder.contents("target") == nil)
  }
}
