import Interviewing
import Support
import TerminalUI
import Testing

@testable import Commands

@Suite struct ProgressTextTests {
  /// Sixteen weeks of two answers each but one, poise rising.
  static let course: ProgressCourse = {
    var course = ProgressCourse()
    for week in 0..<16 where week != 5 {
      for answer in 0..<2 {
        course.add(
          ProgressEntry(
            day: 20_600 + week * 7, rehearsal: EventID(high: 1, low: UInt64(week)), wentBlank: week == 3,
            scores: [.results: 1 + (week + answer) % 5], own: [.poise: 1 + week / 4],
            friend: week == 9 ? [.poise: 3] : [:], hits: [.ending: week > 7]))
      }
    }
    course.sort()
    return course
  }()

  static func text(columns: Int, isPlain: Bool = false) throws -> String {
    let home = try TestHome()
    defer { home.remove() }
    guard case .command(let command) = Program.parse([]) else { throw UserError("no program") }
    let context = home.context(
      for: command.program,
      terminal: ScriptedTerminal(inputs: [], columns: columns, isInteractive: true, hasClock: false),
      now: { 1_795_000_000_000 }, uptime: { 0 }, random: { 4 }, complain: { _ in })
    return ProgressText(progress: course, isPlain: isPlain, context: context).text
  }

  @Test func eachRowHasItsMarksItsNumberAndItsTrend() throws {
    let expected = """
      30 answers in 15 rehearsals, from 27 May to 9 September; each mark is a week

      practice
        rehearsals          █████·██████████  15
        questions           █████·██████████  30
        went blank          ▁▁▁█▁·▁▁▁▁▁▁▁▁▁▁  2 of 30; no clear trend

      your ratings, 1 to 5
        poise               ▁▁▁▁▃·▃▃▅▅▅▅▆▆▆▆  2.5, n 30; rose from 1.2 to 3.8

      a friend's ratings, 1 to 5
        poise               ·········▅······  3.0, n 2; 10 more to see a trend

      guesses that were right
        said how it ended   ▁▁▁▁▁·▁▁████████  16 of 30; rose from 0 % to 100 %

      criteria, 1 to 5
        results             ▂▄▅▇▅·▄▅▇▅▂▄▅▇▅▂  3.0, n 30; no clear trend
      """
    let shown = try Self.text(columns: 80).split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(shown.count == wanted.count)
    for (line, other) in zip(shown, wanted) { #expect(line == other) }
  }

  @Test(arguments: [40, 30, 20, 60, 250], [false, true])
  func everyLineFits(columns: Int, isPlain: Bool) throws {
    for line in try Self.text(columns: columns, isPlain: isPlain).split(separator: "\n") {
      #expect(displayWidth(line) <= max(40, columns), "\(line)")
    }
  }

  @Test func numbersStandForTheMarksWhereMarksCannotBeRead() throws {
    let lines = try Self.text(columns: 80, isPlain: true).split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex(of: "your ratings, 1 to 5"))
    #expect(
      lines[place...].prefix(4) == [
        "your ratings, 1 to 5", "  poise", "    2.5, n 30; rose from 1.2 to 3.8",
        "    1.0  1.0  2.0  2.0  3.0  3.0  4.0  4.0",
      ])
    #expect(!lines.contains { $0.contains("▁") })
  }
}
