import Interviewing
import Testing

@testable import Commands

@Suite struct NestedMarksTests {
  /// - Parameter spans: of findings in "abcdefgh".
  private func marked(_ spans: [(Int, Int)]) -> String {
    let letters = Array("abcdefgh")
    var shown = ""
    NestedMarks.walk(
      spans.map { Finding(check: .detail, criterion: .specificity, span: Span(start: $0.0, end: $0.1)) },
      end: 8,
      open: { _ in shown += "[" }, close: { shown += "]\($0.span.end)" },
      text: { span, isInside in
        let words = String(letters[span.start..<span.end])
        shown += isInside ? words.uppercased() : words
      })
    return shown
  }

  @Test func oneMayLieInAnotherOrReachOverItsEnd() {
    #expect(marked([]) == "abcdefgh")
    #expect(marked([(1, 2), (3, 4)]) == "a[B]2c[D]4efgh")
    #expect(marked([(2, 3), (1, 5)]) == "a[B[C]3DE]5fgh")
    #expect(marked([(1, 4), (1, 2)]) == "a[[B]2CD]4efgh")
    #expect(marked([(1, 4), (3, 6)]) == "a[BC[D]4EF]6gh")
    #expect(marked([(0, 8), (0, 8)]) == "[[ABCDEFGH]8]8")
  }
}
