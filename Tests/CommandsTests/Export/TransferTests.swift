import Foundation
import Interviewing
import JournalStore
import Support
import Testing

@testable import Commands

/// A home with two journals, and the program run in it.
final class TransferHome {
  let home: TestHome
  var interrupt: () -> Int32? = { nil }

  init() throws { home = try TestHome() }
  deinit { home.remove() }

  func path(_ name: String) -> String { home.path + "/" + name }
  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }
  var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: home.path).sorted()) ?? [] }

  func journal(_ name: String) throws -> Journal { try Journal.open(at: path(name), now: 0) }

  /// A journal with answers, each of its own rehearsal.
  @discardableResult
  func fill(_ name: String, answers: [String]) throws -> Journal {
    let journal = try journal(name)
    var generator = SeededGenerator(seed: UInt64(name.utf8.reduce(0) { $0 + Int($1) }))
    var clock: Moment = 1_790_000_000_000
    func event(_ body: JournalEvent.Body) -> JournalEvent {
      clock += 60_000
      return JournalEvent(id: .random(using: &generator), at: clock, person: journal.owner.id, body: body)
    }
    for answer in answers {
      let question = Question(id: QuestionID(stored: "id:q"), text: "Why here?", line: 1)
      let turn = PlannedTurn(question: AskedQuestion(question, bank: "opening"), reason: .new, seconds: 60)
      let plan = event(
        .rehearsal(
          RehearsalPlan(
            mode: .solo, seed: 7, isSeedGiven: true, medium: .typed, count: 1, turns: [turn],
            hasClosing: false,
            isHardStop: false, hasClock: true, version: "1")))
      let asked = event(.turn(TurnAsked(rehearsal: plan.id, index: 0, planned: turn)))
      let begun = event(
        .attempt(AttemptBegun(rehearsal: plan.id, turn: asked.id, medium: .typed, limit: nil)))
      let ended = event(
        .answer(AnswerEnded(attempt: begun.id, part: 0, text: answer, started: 1, ended: 9000)))
      let end = event(.rehearsalEnd(RehearsalEnded(rehearsal: plan.id, isComplete: true)))
      try journal.append([plan, asked, begun, ended, end])
    }
    return journal
  }

  /// - Returns: the exit code and what was on the screen.
  @discardableResult
  func run(_ words: [String], typing inputs: [String]? = nil) -> (code: Int32, screen: String) {
    let terminal = ScriptedTerminal(
      inputs: (inputs ?? []).map { ScriptedInput($0, pace: 1) }, columns: 200, isInteractive: inputs != nil,
      hasClock: false)
    terminal.interrupt = interrupt
    var uptime = 0
    let complain = { (line: String) in terminal.write(line + "\n") }
    let code = Program.run(
      words,
      makeContext: { program in
        self.home.context(
          for: program, terminal: terminal, now: { 1_800_000_000_000 },
          uptime: {
            uptime += 150
            return uptime
          }, random: { 4 }, complain: complain)
      }, write: complain, complain: complain)
    return (code, terminal.screen)
  }

  func export(_ journal: String, to file: String, _ more: [String] = []) -> (code: Int32, screen: String) {
    run(["export", "--journal", path(journal), path(file)] + more)
  }
}

@Suite struct TransferTests {
  let home: TransferHome

  init() throws { home = try TransferHome() }

  @Test func anExportImportedIntoAnEmptyJournalGivesTheSameFile() throws {
    try home.fill("a.sqlite", answers: ["I did \"it\".", "=1+1\n\u{202E}\u{0}", "é"])
    #expect(home.export("a.sqlite", to: "a.jsonl").code == 0)
    #expect(home.run(["import", "--journal", home.path("b.sqlite"), home.path("a.jsonl")]).code == 0)
    #expect(home.export("b.sqlite", to: "b.jsonl").code == 0)
    #expect(try home.text("a.jsonl") == home.text("b.jsonl"))
    #expect(try home.text("a.jsonl").split(separator: "\n").count == 16)
    let mode = try FileManager.default.attributesOfItem(atPath: home.path("a.jsonl"))[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    let again = home.run(["import", "--journal", home.path("b.sqlite"), home.path("a.jsonl")])
    #expect(again.screen.contains("Nothing is new"))
    #expect(home.files.filter { $0.hasSuffix(".part") } == [])
  }

  @Test func standardOutputGetsTheSame() throws {
    try home.fill("a.sqlite", answers: ["One."])
    #expect(home.export("a.sqlite", to: "a.jsonl").code == 0)
    for words in [["export"], ["export", "-"]] {
      #expect(home.run(words + ["--journal", home.path("a.sqlite")]).screen == (try home.text("a.jsonl")))
    }
  }

  @Test func onAScreenNothingDrivesTheTerminal() throws {
    try home.fill("a.sqlite", answers: ["\u{9B}31m\u{202E}"])
    let shown = home.run(["export", "-", "--journal", home.path("a.sqlite")], typing: [])
    #expect(shown.screen.contains(#"\u{9B}31m\u{202E}"#))
    let refused = home.run(["export", "--journal", home.path("a.sqlite")], typing: [])
    #expect(refused.code == 64 && refused.screen.contains("Name a file"))
  }

  @Test(arguments: [Int32(2), 15, 1])
  func stoppedItLeavesNothingBehind(signal: Int32) throws {
    try home.fill("a.sqlite", answers: Array(repeating: "One.", count: 10))
    try home.write("mine", to: "old.jsonl")
    var left = 3
    home.interrupt = {
      left -= 1
      return left == 0 ? signal : nil
    }
    let stopped = home.export("a.sqlite", to: "old.jsonl", ["--force"])
    #expect(stopped.code == 128 + signal)
    #expect(stopped.screen.contains("No file was written") == (signal == 2))
    #expect(try home.text("old.jsonl") == "mine")
    #expect(home.files.filter { $0.hasSuffix(".part") } == [])

    left = 0
    #expect(home.export("a.sqlite", to: "a.jsonl").code == 0)
    left = 3
    #expect(
      home.run(["import", "--journal", home.path("b.sqlite"), home.path("a.jsonl")]).code == 128 + signal)
    left = 0
    #expect(try home.journal("b.sqlite").answerCount() == 0)
  }

  @Test func aFileThatIsThereIsReplacedOnlyWhenToldOrAsked() throws {
    try home.fill("a.sqlite", answers: ["One."])
    try home.write("mine", to: "old.txt")
    let refused = home.export("a.sqlite", to: "old.txt")
    #expect(refused.code == 1 && refused.screen.contains("--force"))
    let words = ["export", "--journal", home.path("a.sqlite"), home.path("old.txt")]
    #expect(home.run(words, typing: ["n"]).code == 1)
    #expect(try home.text("old.txt") == "mine")
    #expect(home.run(words, typing: ["y"]).code == 0)
    #expect(try home.text("old.txt").hasPrefix("{"))
    try home.write("mine", to: "old.txt")
    try FileManager.default.createSymbolicLink(atPath: home.path("link"), withDestinationPath: "old.txt")
    #expect(home.export("a.sqlite", to: "link", ["--force"]).code == 0)
    #expect(try home.text("old.txt").hasPrefix("{"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: home.path("link")) == "old.txt")
  }

  @Test func aPlaceThatCannotBeWrittenIsSaid() throws {
    try home.fill("a.sqlite", answers: ["One."])
    for (file, said) in [
      ("no/x.jsonl", "there is no such folder"), (".", "is not a file"),
      ("a.sqlite", "is the journal itself"),
    ] {
      let refused = home.export("a.sqlite", to: file, ["--force"])
      #expect(refused.code == 1 && refused.screen.contains(said), "\(refused.screen)")
    }
    #expect(home.run(["export", "--journal", home.path("a.sqlite"), "/proc/x"]).code == 1)
    #expect(try home.journal("a.sqlite").answerCount() == 1)
  }

  @Test(arguments: [
    ("hello", "2:1: expected { of a JSON object"),
    ("{\"id\":1}", "2: \"id\": expected 32 hexadecimal digits, found 1"),
    ("\u{1B}[2J", "2:1: expected {"), ("{\"id\":\"\u{1B}[2J\"}", "2:8: expected the end of the text"),
  ]) func aWrongLineIsNamedAndNothingIsImported(line: String, said: String) throws {
    try home.fill("a.sqlite", answers: ["One."])
    _ = home.export("a.sqlite", to: "a.jsonl")
    var lines = try home.text("a.jsonl").split(separator: "\n").map(String.init)
    lines.insert(line, at: 1)
    try home.write(lines.joined(separator: "\n"), to: "a.jsonl")
    let refused = home.run(["import", "--journal", home.path("b.sqlite"), home.path("a.jsonl")])
    #expect(refused.code == 1)
    #expect(refused.screen.hasPrefix(home.path("a.jsonl") + ":" + said), "\(refused.screen)")
    #expect(!refused.screen.contains("\u{1B}"))
    #expect(try home.journal("b.sqlite").eventCount() == 1)
  }

  @Test func whatIsNoExportIsSaid() throws {
    try home.write("", to: "empty")
    try Data((0..<300).map { UInt8($0 & 255) }).write(to: URL(fileURLWithPath: home.path("picture")))
    for (file, said) in [
      ("none", "can't be read"), (".", "is not a file"), ("empty", "is empty"),
      ("picture", "picture:1:1: expected {"),
    ] {
      let refused = home.run(["import", home.path(file)])
      #expect(refused.code == 1 && refused.screen.contains(said), "\(refused.screen)")
    }
  }

  @Test func windowsLinesAndAByteOrderMarkDoNoHarm() throws {
    try home.fill("a.sqlite", answers: ["One."])
    _ = home.export("a.sqlite", to: "a.jsonl")
    let text = try home.text("a.jsonl").split(separator: "\n").joined(separator: "\r\n\r\n")
    try home.write("\u{FEFF}" + text, to: "w.jsonl")
    #expect(home.run(["import", "--journal", home.path("b.sqlite"), home.path("w.jsonl")]).code == 0)
    _ = home.export("b.sqlite", to: "b.jsonl")
    #expect(try home.text("a.jsonl") == home.text("b.jsonl"))
  }
}

/// Whose an export is.
@Suite struct ImportOwnerTests {
  let home: TransferHome
  let words: [String]

  init() throws {
    home = try TransferHome()
    try home.fill("mine.sqlite", answers: ["Mine."])
    try home.fill("theirs.sqlite", answers: ["Theirs.", "Theirs too."])
    _ = home.export("theirs.sqlite", to: "x.jsonl")
    words = ["import", home.path("x.jsonl"), "--journal", home.path("mine.sqlite")]
  }

  func people() throws -> [String] { try home.journal("mine.sqlite").people().map(\.name) }
  func ownAnswers() throws -> Int { try home.journal("mine.sqlite").answerCount() }

  @Test func withoutAWordItIsRefused() throws {
    let refused = home.run(words)
    #expect(refused.code == 1 && refused.screen.contains("--mine") && refused.screen.contains("--as NAME"))
    #expect(try ownAnswers() == 1)
  }

  @Test func aFriendsIsKeptUnderTheirName() throws {
    let done = home.run(words + ["--as", "Sam"])
    #expect(done.screen == "10 events, with attempts 2 to 3 imported.\n".replacing("10", with: "11"))
    #expect(try people() == ["you", "Sam"] && ownAnswers() == 1)
    #expect(home.run(words).screen.contains("Nothing is new"))
  }

  @Test func onesOwnFromAnotherMachineIsOnesOwn() throws {
    #expect(home.run(words + ["--mine"]).code == 0)
    #expect(try people() == ["you"] && ownAnswers() == 3)
    #expect(home.run(words).screen.contains("Nothing is new"))
  }

  @Test(arguments: [(["y"], 3, ["you"]), (["n", "Sam"], 1, ["you", "Sam"]), (["n", ""], 1, ["you"])])
  func aPersonIsAsked(typing: [String], answers: Int, names: [String]) throws {
    let asked = home.run(words, typing: typing)
    #expect(asked.screen.contains("is of another journal. Is it yours?"))
    #expect(try people() == names && ownAnswers() == answers)
  }

  @Test func inANewJournalToo() throws {
    let words = ["import", home.path("x.jsonl"), "--journal", home.path("new.sqlite")]
    #expect(home.run(words, typing: ["n", "Sam"]).code == 0)
    let journal = try home.journal("new.sqlite")
    #expect(try journal.people().map(\.name) == ["you", "Sam"] && journal.answerCount() == 0)
    journal.close()
    // Its own owner has still done nothing, and can take up what is theirs.
    _ = home.export("mine.sqlite", to: "m.jsonl")
    #expect(home.run(["import", home.path("m.jsonl"), "--journal", home.path("new.sqlite")]).code == 0)
    #expect(try home.journal("new.sqlite").answerCount() == 1)
  }

  @Test func whatMakesNoSenseIsRefused() throws {
    #expect(home.run(words + ["--mine", "--as", "Sam"]).code == 64)
    #expect(home.run(words + ["--as", "  "]).code == 64)
    _ = home.export("mine.sqlite", to: "m.jsonl")
    try home.fill("mine.sqlite", answers: [])
    let text =
      try home.text("m.jsonl") + #"{"id":"00000000000000010000000000000002","at":1,"kind":"gaze","body":{}}"#
    try home.write(text, to: "m.jsonl")
    let own = home.run(["import", home.path("m.jsonl"), "--as", "Sam", "--journal", home.path("mine.sqlite")])
    #expect(own.code == 1 && own.screen.contains("leave --as out"))
  }
}
