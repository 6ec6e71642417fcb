/// Days put together into spans of whole weeks, few enough to be drawn side by side.
package struct WeekScale: Equatable, Sendable {
  /// The Monday that the first span begins with, in days since 1970-01-01.
  package let firstDay: Int
  /// How many weeks a span has.
  package let weeks: Int
  /// How many spans there are.
  package let count: Int

  /// - Parameters:
  ///   - days: all days that are to be drawn; nil when it is empty.
  ///   - most: at most so many spans, at least 1.
  package init?(_ days: some Sequence<Int>, most: Int) {
    var lowest = Int.max
    var highest = Int.min
    for day in days { (lowest, highest) = (min(lowest, day), max(highest, day)) }
    guard lowest <= highest else { return nil }
    let first = Self.week(of: lowest)
    let length = Self.week(of: highest) - first + 1
    weeks = (length + max(1, most) - 1) / max(1, most)
    count = (length + weeks - 1) / weeks
    firstDay = first * 7 - 3
  }

  /// The place of a day's span, from 0; a day outside goes to the nearest.
  package func place(of day: Int) -> Int {
    min(max(0, (Self.week(of: day) - Self.week(of: firstDay)) / weeks), count - 1)
  }

  /// The first day of a span.
  package func day(ofPlace place: Int) -> Int { firstDay + place * weeks * 7 }

  /// Weeks since that of 1970-01-01, a Thursday; they begin on Mondays (ISO 8601).
  private static func week(of day: Int) -> Int {
    // Days of any journal, also a damaged one.
    let shifted = min(max(day, -1_000_000), 1_000_000) + 3
    return shifted >= 0 ? shifted / 7 : (shifted - 6) / 7
  }
}
