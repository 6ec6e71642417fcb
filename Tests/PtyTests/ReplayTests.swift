import Foundation
import Interviewing
import JournalStore
import Support
import Testing

/// A replay on a real terminal: it moves by itself, is drawn in place, and takes arrow keys.
@Suite(.serialized)
struct ReplayTests {
  /// An answer of two lines typed at a key every 100 ms, with a stop of a minute between them.
  private func session(columns: Int = 80, rows: Int = 24) throws -> (home: TestHome, pty: Pty) {
    let home = try TestHome()
    let journal = try Journal.open(at: home.path + "/.local/share/rehearse/journal.sqlite", now: 0)
    defer { journal.close() }
    var last: UInt64 = 0
    func event(_ body: JournalEvent.Body) -> JournalEvent {
      last += 1
      return JournalEvent(
        id: EventID(high: 7, low: last), at: 1_000, person: journal.owner.id, body: body)
    }
    let question = Question(id: QuestionID(stored: "id:close"), text: SoloSession.question, line: 1)
    let turn = PlannedTurn(question: AskedQuestion(question, bank: "close"), reason: .new, seconds: 120)
    let plan = event(
      .rehearsal(
        RehearsalPlan(
          mode: .solo, seed: 1, isSeedGiven: true, medium: .typed, count: 1, turns: [turn], hasClosing: false,
          isHardStop: false, hasClock: true, version: "1")))
    let asked = event(.turn(TurnAsked(rehearsal: plan.id, index: 0, planned: turn)))
    let begun = event(
      .attempt(AttemptBegun(rehearsal: plan.id, turn: asked.id, medium: .typed, limit: 360)))
    var log = EditLog()
    var text = ""
    var clock = 0
    for (line, wait) in [("It took nine days at first.", 60_000), ("Then it took four.", 0)] {
      for key in (text.isEmpty ? "" : "\n") + line {
        clock += 100
        text.append(key)
        log.record(text, at: clock)
      }
      clock += wait
    }
    try journal.append([
      plan, asked, begun,
      event(.edits(EditsMade(attempt: begun.id, part: 0, edits: log.takeNew()))),
      event(.answer(AnswerEnded(attempt: begun.id, part: 0, text: text, started: 100, ended: clock))),
      event(.rehearsalEnd(RehearsalEnded(rehearsal: plan.id, isComplete: true))),
    ])
    let pty = try Pty(
      [SoloSession.program, "replay"], environment: home.environment, columns: columns, rows: rows)
    return (home, pty)
  }

  @Test("it types by itself, jumps over the stop by an arrow key, and ends")
  func plays() throws {
    let (home, pty) = try session()
    defer { home.remove() }
    try pty.expect("It to▌")
    try pty.expect("at first.▌")
    pty.send("\u{1B}[C")
    try pty.expect("60")
    try pty.expect("the end")
    try pty.expect("took four.")
    pty.send("q")
    #expect(try pty.waitForExit().exit == .exited(0))
    #expect(pty.settings.echoes)
  }

  @Test("a small screen shows the end of the text, and ^C leaves")
  func small() throws {
    let (home, pty) = try session(columns: 20, rows: 12)
    defer { home.remove() }
    pty.send("f")
    try pty.expect("the end")
    try pty.expect("Then it took four.")
    pty.send("\u{3}")
    #expect(try pty.waitForExit().exit == .exited(0))
  }

  @Test("a note that is marked is in the journal")
  func mark() throws {
    let (home, pty) = try session()
    defer { home.remove() }
    try pty.expect("It▌")
    pty.send(" m")
    try pty.expect("note at")
    pty.send("calm so far\r")
    try pty.expect("n\u{A0}note")
    pty.send("q")
    _ = try pty.waitForExit()
    let journal = try Journal.open(at: home.path + "/.local/share/rehearse/journal.sqlite", now: 0)
    defer { journal.close() }
    let attempt = try #require(try journal.attempt(1)).attempt
    #expect(attempt.notes.map(\.content.text) == ["calm so far"])
    #expect(attempt.notes.first?.person == journal.owner.id)
  }
}
