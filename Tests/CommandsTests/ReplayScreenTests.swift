import Foundation
import Interviewing
import Support
import TerminalUI
import Testing

@testable import Commands

/// What a replay shows, whatever was typed and however small the terminal is.
@Suite struct ReplayScreenTests {
  private func attempt(_ generator: inout SeededGenerator) -> Attempt {
    let words = [
      "the close ", "wide 面接 ", "👩‍👧", "\n", "\u{1B}[31m", "supercalifragilisticexpialidocious", "\t", "‹9›",
    ]
    var attempt = Attempt(
      id: EventID(high: 1, low: 1), at: 0, person: nil,
      begun: AttemptBegun(
        rehearsal: EventID(high: 1, low: 2), turn: EventID(high: 1, low: 3), medium: .typed, limit: 60),
      planned: .closing)
    func happen(_ body: JournalEvent.Body) {
      attempt.apply(JournalEvent(id: EventID(high: 2, low: 2), at: 0, person: nil, body: body))
    }
    for part in 0..<2 {
      if part == 1 {
        let text = String(repeating: "And then? ", count: 8)
        happen(.followUp(FollowUpAsked(attempt: attempt.id, text: text)))
      }
      var clock = 0
      let edits = (0..<80).map { _ in
        clock += generator.below(20) == 0 ? 30_000 : 300
        let isTyped = generator.below(4) > 0
        return Edit(
          at: clock, offset: generator.below(400), removed: isTyped ? 0 : 9,
          inserted: isTyped ? words[generator.below(words.count)] : "")
      }
      happen(.edits(EditsMade(attempt: attempt.id, part: part, edits: edits)))
      happen(.blank(WentBlank(attempt: attempt.id, part: part, at: clock / 2)))
    }
    return attempt
  }

  @Test(arguments: [(80, 24), (40, 24), (40, 12), (24, 16), (200, 50)])
  func itNeverLeavesTheTerminal(columns: Int, rows: Int) throws {
    var generator = SeededGenerator(seed: 9)
    let home = try TestHome()
    defer { home.remove() }
    let terminal = ScriptedTerminal(inputs: [], columns: columns, isInteractive: true, hasClock: true)
    terminal.rows = rows
    guard case .command(let command) = Program.parse([]) else { throw UserError("no program") }
    let context = home.context(
      for: command.program, terminal: terminal, now: { 0 }, uptime: { 0 }, random: { 4 }, complain: { _ in })
    for round in 0..<20 {
      let attempt = attempt(&generator)
      var playback = Playback(AnswerReplay(attempt))
      var reader = FrameReader(playback.replay)
      let remark = ReplayRemark(
        at: 400, sign: "n", name: "note", text: String(repeating: "calm ", count: 60), time: "0:00")
      while true {
        let lines = ReplayScreen(
          attempt: attempt, playback: playback, frame: reader.frame(at: playback.position),
          remarks: round % 2 == 0 ? [remark] : [], showsTakenBack: round % 3 == 0, context: context
        ).text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count < rows)
        #expect(lines.allSatisfy { displayWidth($0) <= columns && !$0.contains("\u{1B}") })
        if playback.isAtEnd { break }
        playback.stepForward()
      }
      let page = ReplayPage(attempt: attempt, context: context).text
      #expect(page.split(separator: "\n").allSatisfy { displayWidth($0) <= columns })
    }
  }

  @Test func theInterviewersMarksAreThereAfterTheRevealAndNotBefore() throws {
    let round = FriendRecordsTests()
    for command in [["replay", "1"], ["critique", "1"]] {
      let screens = try [true, false].map { isRevealed in
        try round.shown(command) { owner in
          var rounds = RoundScene(candidate: owner, interviewer: round.sam)
          return rounds.round([FriendRecordsTests.answer], isRevealed: isRevealed)
        }
      }
      for mark in ["0:05 filler", "0:50 strong", "0:41 named the match", "+\u{A0}strong"] {
        #expect(screens[0].contains(mark))
        #expect(!screens[1].contains(mark))
      }
      #expect(!screens[0].contains("\u{1B}"))
    }
  }

  @Test func aStruckWordIsDimmedToo() {
    let styled = FrameText.struck("Well, basically", Style(isOn: true))
    #expect(
      styled == "\u{1B}[2m\u{1B}[9mWell,\u{1B}[0m\u{1B}[0m \u{1B}[2m\u{1B}[9mbasically\u{1B}[0m\u{1B}[0m")
    #expect(FrameText.struck("Well,\u{1B}", Style(isOn: false)) == "[-Well,\\u{1B}-]")
    #expect(FrameText.underlined("four days", Style(isOn: false)) == "{+four days+}")
  }

  @Test(arguments: [
    ([Frame.Run.text("it "), .mark(.blank), .text("was")], "it ‹blank› was"),
    ([.text("rec"), .mark(.still(.pause, length: 5_000)), .text("on")], "rec‹5\u{A0}s›on"),
    (
      [.mark(.still(.reading, length: 9_000)), .takenBack("Well", at: 0), .text("I")],
      "‹reading\u{A0}9\u{A0}s› [-Well-] I"
    ),
    ([.text("it "), .takenBack("Well, ", at: 0), .text("was")], "it [-Well, -]was"),
    ([.text("t"), .takenBack("eh", at: 0), .cursor], "t[-eh-]▌"),
    ([.mark(.blank), .cursor], "‹blank›▌"), ([], ""),
  ]) func marksStandBetweenWordsWithASpace(runs: [Frame.Run], text: String) {
    let frame = FrameText(style: Style(isOn: false), takenBack: .all, showsCursor: true)
    #expect(frame.text(runs) == text)
  }
}
