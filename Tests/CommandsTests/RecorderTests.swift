import Foundation
import GRDB
import Interviewing
import JournalStore
import Support
import Testing

@testable import Commands

/// A rehearsal whose journal is kept busy by another program.
@Suite struct RecorderTests {
  @Test func whatTheJournalDidNotTakeCanBeReadAndComesInByImport() throws {
    let home = try TestHome()
    defer { home.remove() }
    let place = home.path + "/journal.sqlite"
    let journal = try Journal.open(at: place, now: 0, patience: 0.02)
    let terminal = ScriptedTerminal(inputs: [], columns: 80, isInteractive: true, hasClock: true)
    var complaints: [String] = []
    var numbers = SeededGenerator(seed: 4)
    let context = home.context(
      for: try Rehearse.parse([]), terminal: terminal, now: { 1_000 }, uptime: { 0 },
      random: { numbers.next() }, complain: { complaints.append($0) })
    let question = Question(id: QuestionID(stored: "id:1"), text: "What did you lead?", line: 1)
    let turn = PlannedTurn(question: AskedQuestion(question, bank: "opening"), reason: .new, seconds: 120)
    let plan = RehearsalPlan(
      mode: .solo, seed: 7, isSeedGiven: true, medium: .typed, count: 1, turns: [turn], hasClosing: false,
      isHardStop: false, hasClock: true, version: "1.0")
    let recorder = try Recorder(beginning: plan, journal: journal, context: context)
    let asked = recorder.record(.turn(TurnAsked(rehearsal: recorder.rehearsal.id, index: 0, planned: turn)))
    let attempt = recorder.record(
      .attempt(AttemptBegun(rehearsal: recorder.rehearsal.id, turn: asked, medium: .typed, limit: 120)))

    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: place, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let text = "I led \u{1B}[31mthe move."
    recorder.recordSoon(
      .edits(
        EditsMade(attempt: attempt, part: 0, edits: [Edit(at: 900, offset: 0, removed: 0, inserted: text)])))
    #expect(throws: JournalError.busy(path: place)) { try journal.flush() }
    // The line that is being typed has it said above itself, and nothing else says it again.
    recorder.recordSoon(.blank(WentBlank(attempt: attempt, part: 0, at: 950)))
    let told = recorder.takeTrouble()
    #expect(told?.replacing("\n", with: " ").hasPrefix("\(place): another program is writing") == true)
    #expect(told?.split(separator: "\n").allSatisfy { $0.count <= 80 } == true)
    recorder.record(.answer(AnswerEnded(attempt: attempt, part: 0, text: text, started: 900, ended: 2_000)))
    recorder.finish()
    let (events, answer) = (home.path + "/rescued-answer.jsonl", home.path + "/rescued-answer.txt")
    #expect(
      complaints == [
        """
        The journal has not taken everything. When it can be written again, this brings in what it lacks:
          rehearse --journal \(place) import \(events)
        """, "To read, your answers are in ~/rescued-answer.txt.",
      ])
    #expect(try String(contentsOfFile: answer, encoding: .utf8) == "What did you lead?\n\n\(text)\n")
    let before = try #require(try journal.attempt(attempt)).attempt
    #expect(before.text == "" && before.parts[0].isOpen)

    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    journal.close()
    let code = Program.run(
      ["--journal", place, "import", events],
      makeContext: { program in
        home.context(
          for: program, terminal: terminal, now: { 2_000 }, uptime: { 0 }, random: { numbers.next() },
          complain: { complaints.append($0) })
      }, write: { terminal.write($0) }, complain: { complaints.append($0) })
    #expect(code == 0 && complaints.count == 2, "\(complaints)")
    let found = try Journal.open(at: place, now: 3_000)
    let after = try #require(try found.attempt(attempt)).attempt
    #expect(after.text == text && !after.parts[0].isOpen && after.parts[0].edits.count == 1)
  }
}
