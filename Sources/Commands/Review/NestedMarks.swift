import Interviewing

/// Goes through a text from its start to its end and tells where each finding opens and closes; one may lie in another,
/// or begin in it and end after it.
enum NestedMarks {
  /// - Parameters:
  ///   - end: how many bytes the text has.
  ///   - text: a stretch without a border in it, and whether it lies in a finding.
  static func walk(
    _ findings: [Finding], end: Int, open: (Finding) -> Void, close: (Finding) -> Void,
    text: (Span, Bool) -> Void
  ) {
    var inside: [Finding] = []
    var place = 0
    func go(to next: Int) {
      if next > place { text(Span(start: place, end: next), !inside.isEmpty) }
      place = max(place, next)
    }
    func closeAll(until limit: Int) {
      // What ends first; of those that end together what began last.
      while let next = inside.indices.min(by: { (inside[$0].span.end, $1) < (inside[$1].span.end, $0) }),
        inside[next].span.end <= limit
      {
        go(to: inside[next].span.end)
        close(inside.remove(at: next))
      }
    }
    // Of those that begin together the longest opens first.
    for finding in findings.sorted(by: { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }) {
      closeAll(until: finding.span.start)
      go(to: finding.span.start)
      open(finding)
      inside.append(finding)
    }
    closeAll(until: .max)
    go(to: end)
  }
}
