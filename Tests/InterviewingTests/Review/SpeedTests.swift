import Foundation
import Testing

@testable import Interviewing

/// Run with `REHEARSE_SPEED=1 swift test -c release --filter Speed` on a machine that does nothing else.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REHEARSE_SPEED"] != nil))
struct SpeedTests {
  private static let answer = """
    When I joined, the month-end close took nine days, and nobody could say why. I think the main problem was \
    that 240 open items had no owner, so I split them by owner and wrote a timetable with three cut-off dates. \
    I asked the two teams to meet every morning for ten minutes, and, you know, they did not like it at first. \
    In March we moved the bank reconciliation to Blackline, which I had tested with one branch before. Within \
    four months the close took four days, the auditors had no findings, and I learned to write things down.
    """

  private static let texts = (0..<200).map { "\(answer) That was close number \($0)." }

  /// Megabytes a second of processor time.
  private func speed(_ rounds: Int, _ body: (String) -> Int) -> Double {
    let megabytes = Double(Self.texts.reduce(0) { $0 + $1.utf8.count } * rounds) / 1e6
    let start = clock()
    var found = 0
    for _ in 0..<rounds { for text in Self.texts { found += body(text) } }
    #expect(found > 0)
    return megabytes / (Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  @Test func theScannerWithTheChecksOfPoiseReadsFortyMegabytesASecond() {
    let asked = AskedFor(nil)
    let speed = speed(400) { string in
      let text = Text(string)
      return Check.poise.reduce(0) { $0 + $1.find(text, asked).count }
    }
    print("scanner with the checks of poise: \(Int(speed)) MB/s")
    #expect(speed >= 40)
  }

  @Test func aWholeReviewReadsTenMegabytesASecond() {
    let asked = AskedFor("Tell me about a time when you made something faster.")
    let speed = speed(100) { AnswerReview(Answer(text: $0), asked: asked).findings.count }
    print("a whole review: \(Int(speed)) MB/s")
    #expect(speed >= 10)
  }
}
