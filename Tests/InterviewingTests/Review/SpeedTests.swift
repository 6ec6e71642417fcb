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

  @Test func theScannerWithAllChecksReadsFortyMegabytesASecond() {
    let texts = (0..<200).map { Array("\(Self.answer) That was close number \($0).".utf8) }
    let megabytes = Double(texts.reduce(0) { $0 + $1.count }) * 400 / 1e6
    let asked = AskedFor("Tell me about a time when you made something faster.")
    var found = 0
    let start = clock()
    for _ in 0..<400 {
      for bytes in texts {
        let text = Text(bytes: bytes)
        for check in Check.all { found += check.find(text, asked).count }
      }
    }
    let speed = megabytes / (Double(clock() - start) / Double(CLOCKS_PER_SEC))
    print("scanner with all checks: \(Int(speed)) MB/s, \(found) findings")
    #expect(speed >= 40)
  }
}
