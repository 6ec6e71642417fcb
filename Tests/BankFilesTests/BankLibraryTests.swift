import Foundation
import Interviewing
import Testing

@testable import BankFiles

@Suite struct BankLibraryTests {
  /// A folder of its own for each test, gone when the test ends.
  private final class TestFolder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
      path = FileManager.default.temporaryDirectory.appendingPathComponent("banks-" + UUID().uuidString).path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files {
        try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private func library(_ folders: TestFolder...) throws -> BankLibrary {
    try BankLibrary(folders: folders.map { BankLibrary.Folder(path: $0.path, mustExist: true) })
  }

  @Test func theBuiltInBanksAreAlwaysThere() throws {
    let library = try BankLibrary(folders: [.init(path: "/nonexistent/banks", mustExist: false)])
    #expect(library.banks.count == BuiltInBanks.files.count)
    #expect(library.banks.allSatisfy { $0.origin == .builtIn })
  }

  @Test func anEarlierFolderHidesALaterOnesFileOfTheSameName() throws {
    let first = try TestFolder(["a.txt": "Why?", "accounting.txt": "Why so?"])
    let second = try TestFolder(["a.txt": "How?", "b.md": "- Who?", "c.doc": "Where?", ".d.txt": "What?"])
    let library = try library(first, second)
    let own = library.banks.filter { $0.origin != .builtIn }
    #expect(own.map(\.name) == ["a", "accounting", "b"])
    #expect(own.map { $0.bank.questions.map(\.text) } == [["Why?"], ["Why so?"], ["Who?"]])
    #expect(own[0].file == first.path + "/a.txt")
    #expect(own[2].origin == .folder(second.path))
    #expect(library.banks.count { $0.name == "accounting" } == 1)
  }

  @Test func aBankIsNamedByItsStemOrItsPath() throws {
    let folder = try TestFolder(["a.txt": "Why?", "a.md": "- How?", "b.csv": "question\nWho?"])
    let library = try library(folder)
    #expect(try library.banks(named: ["a"]).map(\.bank.questions[0].text) == ["How?", "Why?"])
    #expect(try library.banks(named: ["a.md"]).map(\.bank.questions[0].text) == ["How?"])
    let path = folder.path + "/b.csv"
    #expect(try library.banks(named: [path]).map(\.origin) == [.file])
    #expect(try library.banks(named: ["b", "a", "b"]).map(\.name) == ["b", "a", "a"])
  }

  @Test func anUnknownNameGetsASuggestionAndTheList() throws {
    let library = try library(TestFolder(["mine.txt": "Why?"]))
    let error = #expect(throws: BankFileError.self) { try library.banks(named: ["acounting"]) }
    let message = error.map { "\($0)" } ?? ""
    #expect(
      message.hasPrefix(
        "unknown bank \"acounting\" (did you mean \"accounting\"?); there are mine, accounting"))
  }

  @Test func aBankThatCannotBeUsedIsListedWithItsMessage() throws {
    let folder = try TestFolder(["a.txt": "", "b.txt": "Why?\u{0}"])
    let own = try library(folder).banks.filter { $0.origin != .builtIn }
    #expect(own.map(\.reading.isUsable) == [false, false])
    #expect(own.map(\.questionCount) == [0, 0])
  }

  @Test func filesThatCannotBeReadSayWhatToDo() throws {
    let folder = try TestFolder(["a.txt": "Why?"])
    func message(_ path: String) -> String {
      do throws(BankFileError) {
        _ = try BankReader.read(file: path)
        return "read"
      } catch {
        return error.description
      }
    }
    #expect(
      message("/nonexistent/x.txt")
        == "/nonexistent/x.txt: expected a bank file, found nothing there; check the path, or type banks to see "
        + "what there is")
    #expect(
      message(folder.path)
        == "\(folder.path): expected a bank file, found a folder; name a file in it, or use --banks "
        + "\(folder.path) for all of them")
    #expect(
      message(folder.path + "/a.txt/b").hasPrefix(
        folder.path + "/a.txt/b: expected a bank file, found nothing"))
  }

  @Test func aFileOverTheLimitIsRefusedBeforeItIsRead() throws {
    let folder = try TestFolder()
    let path = folder.path + "/big.txt"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: UInt64(BankReader.sizeLimit) + 1)
    try handle.close()
    #expect(throws: BankFileError.tooLarge(path: path, limit: BankReader.sizeLimit)) {
      try BankReader.read(file: path)
    }
    #expect(
      BankFileError.tooLarge(path: "a", limit: BankReader.sizeLimit).description
        == "a: expected at most 64 MB, found more; split the file")
  }

  @Test func aFolderThatIsNotThereIsAnErrorWhenItWasAskedFor() throws {
    #expect(throws: BankFileError.missingFolder(path: "/nonexistent")) {
      try BankLibrary(folders: [.init(path: "/nonexistent", mustExist: true)])
    }
    let folder = try TestFolder(["a.txt": "Why?"])
    #expect(throws: BankFileError.notAFolder(path: folder.path + "/a.txt")) {
      try BankLibrary(folders: [.init(path: folder.path + "/a.txt", mustExist: true)])
    }
    #expect(
      BankFileError.missingFolder(path: "x").description
        == "x: expected a folder of banks, found nothing there; make it, or give another with --banks")
  }

  @Test func oneQuestionInTwoBanksIsAskedOnceWithTheTagsOfBoth() throws {
    let folder = try TestFolder(["a.txt": "Why us? #a\nWho?", "b.md": "- **Why us?**\n  - And how?\n"])
    let banks = try library(folder).banks(named: ["a", "b"])
    let pool = BankLibrary.pool(banks)
    #expect(pool.map(\.question.text) == ["Why us?", "Who?"])
    #expect(pool[0].question.tags == ["a"])
    #expect(pool[0].question.followUps == ["And how?"])
    #expect(pool.map(\.banks) == [["a", "b"], ["a"]])
  }

  @Test(arguments: [
    ("my.txt", BankReading.Format.plain, "my"), ("a/b.MD", .markdown, "b"), ("x.markdown", .markdown, "x"),
    ("a.b.csv", .csv, "a.b"), ("t.tsv", .tsv, "t"), ("notes", .plain, "notes"), (".txt", .plain, ".txt"),
    ("a/", .plain, "a"), ("", .plain, ""),
  ])
  func theExtensionDecidesTheFormat(_ path: String, _ format: BankReading.Format, _ stem: String) {
    #expect(BankReader.format(of: path) == format)
    #expect(BankReader.stem(of: path) == stem)
  }
}
