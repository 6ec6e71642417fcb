import Interviewing

/// A moment on the user's calendar.
package struct LocalTime: Equatable, Sendable {
  package var year: Int
  /// From 1.
  package var month: Int
  package var day: Int
  package var hour: Int
  package var minute: Int
  /// 0 is Sunday.
  package var weekday: Int

  package init(year: Int, month: Int, day: Int, hour: Int, minute: Int, weekday: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.weekday = weekday
  }

  /// Days since 1970-01-01 (Hinnant's days_from_civil).
  package var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package var clock: String { "\(twoDigits(hour)):\(twoDigits(minute))" }
  package var isoDay: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Dates as a person says them.
package enum Dates {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// "3 May", with the year when it is another one than now.
  package static func day(_ date: LocalTime, now: LocalTime) -> String {
    let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : "?"
    return date.year == now.year ? "\(date.day) \(month)" : "\(date.day) \(month) \(date.year)"
  }

  /// "today", "yesterday", "on Tuesday", "on 3 May".
  package static func relativeDay(_ date: LocalTime, now: LocalTime) -> String {
    switch now.dayNumber - date.dayNumber {
    case 0: "today"
    case 1: "yesterday"
    case 2...6: "on " + weekdays[date.weekday % 7]
    default: "on " + day(date, now: now)
    }
  }

  /// "3 Nov 20:14", or "3 Nov 2025 20:14" in another year.
  package static func short(_ date: LocalTime, now: LocalTime) -> String {
    let month = months.indices.contains(date.month - 1) ? String(months[date.month - 1].prefix(3)) : "?"
    let year = date.year == now.year ? "" : " \(date.year)"
    return "\(date.day) \(month)\(year) \(date.clock)"
  }

  /// "0:07", "12:40": minutes and seconds.
  package static func minutes(_ seconds: Int) -> String { "\(seconds / 60):\(twoDigits(seconds % 60))" }

  private static func daysInMonth(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first moment of a day written as 2026-11-01, for `--since`; nil when it is not a date.
  package static func startOfDay(_ text: String, midnight: (Int, Int, Int) -> Moment) -> Moment? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      day <= daysInMonth(month, year)
    else { return nil }
    return midnight(year, month, day)
  }
}
