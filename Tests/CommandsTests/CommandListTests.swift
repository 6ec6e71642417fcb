import Foundation
import Interviewing
import Support
import Testing

@testable import Commands

/// What is said of the commands comes from the commands themselves; nothing is left out of it.
@Suite struct CommandListTests {
  static var names: [String] { Rehearse.allCommands.compactMap { $0.configuration.commandName } }

  /// The names of a command's long options, as its help shows them.
  static func options(of name: String) -> [String] {
    guard case .message(let help) = Program.parse([name, "--help"]) else { return [] }
    return help.split(separator: "\n")
      .filter { $0.hasPrefix("  -") }
      .flatMap { $0.split { " ,".contains($0) }.filter { $0.hasPrefix("--") }.prefix(1).map(String.init) }
  }

  func context(in home: TestHome) throws -> Context {
    guard case .command(let command) = Program.parse([]) else { throw UserError("no program") }
    return home.context(
      for: command.program,
      terminal: ScriptedTerminal(inputs: [], columns: 80, isInteractive: true, hasClock: false),
      now: { 0 }, uptime: { 0 }, random: { 4 }, complain: { _ in })
  }

  @Test func everyCommandHasANameAndSaysWhatItIsFor() {
    #expect(Self.names.count == Rehearse.allCommands.count)
    #expect(Set(Self.names).count == Self.names.count)
    for command in Rehearse.allCommands {
      let abstract = command.configuration.abstract
      #expect(abstract.hasSuffix(".") && abstract.count > 10, "\(command)")
    }
  }

  @Test(arguments: names) func helpAllShowsIt(name: String) {
    let lines = Help.overview(width: 80, isComplete: true).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  \(name) ") })
  }

  @Test func helpShowsTheSixThingsThatPeopleDo() {
    // And help itself.
    #expect(Rehearse.allCommands.count { $0.prominence == .common } == 7)
    #expect(Help.overview(width: 200).split(separator: "\n").count { $0.hasPrefix("  ") } == 7)
  }

  @Test(arguments: [40, 80, 250]) func helpFitsTheWidth(width: Int) {
    for line in Help.overview(width: width, isComplete: true).split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func everyCommandIsOfferedByCompletion() throws {
    let home = try TestHome()
    defer { home.remove() }
    let completer = Completer(context: try context(in: home))
    #expect(Set(completer.complete("", cursor: 0).words).isSuperset(of: Self.names))
    for name in Self.names {
      let part = String(name.prefix(2))
      #expect(completer.complete(part, cursor: 2).words.contains(name))
    }
  }

  @Test(arguments: names) func everyOptionIsOfferedByCompletion(name: String) throws {
    let home = try TestHome()
    defer { home.remove() }
    let completer = Completer(context: try context(in: home))
    let line = name + " --"
    let offered = Set(completer.complete(line, cursor: line.utf8.count).words)
    #expect(offered.isSuperset(of: Self.options(of: name)))
  }

  @Test(arguments: [
    ("solo acc", ["accounting"]), ("solo accounting beh", ["behavioural"]),
    ("solo --order r", ["random"]), ("solo --category mon", ["'Month-end close'"]),
    ("solo --tag cl", ["close"]), ("help jour", ["journal"]), ("settings fi", ["field"]),
    ("settings field acc", ["accounting"]), ("show la", ["last"]), ("compare la", ["last"]),
    ("replay --q", ["--question"]), ("forget --a", ["--all"]),
    ("nonsense x", []), ("solo --nonsense x", []), ("journal b", ["backup"]),
    ("solo --se", ["--seed"]), ("SOLO acc", []), ("solo é", []),
  ]) func wordsAreCompleted(line: String, words: [String]) throws {
    var home = try TestHome()
    defer { home.remove() }
    try home.fill(from: URL(fileURLWithPath: TranscriptTests.folder))
    let completer = Completer(context: try context(in: home))
    #expect(completer.complete(line, cursor: line.utf8.count).words == words)
  }

  @Test func onlyWhatStandsBeforeTheCursorIsCompleted() throws {
    let home = try TestHome()
    defer { home.remove() }
    let completer = Completer(context: try context(in: home))
    let completion = completer.complete("hist reconcile", cursor: 4)
    #expect(completion.start == 0 && completion.words == ["history"])
    for cursor in [-1, 0, 3, 99] { _ = completer.complete("é👩‍💻 x", cursor: max(0, cursor)) }
  }
}
