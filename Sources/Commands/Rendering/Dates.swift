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

  /// "Mon 23 Nov"
  package static func weekday(_ date: LocalTime) -> String {
    let month = months.indices.contains(date.month - 1) ? String(months[date.month - 1].prefix(3)) : "?"
    return "\(weekdays[date.weekday % 7].prefix(3)) \(date.day) \(month)"
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

  /// A day as a person types it, written as 2026-11-20: that, "20 November", "Nov 20", "Friday", "today",
  /// "yesterday"; of days without a year the last one. Nil when it is none.
  package static func day(typed text: String, today: LocalTime) -> String? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    if words.count == 1 {
      switch words[0] {
      case "today": return today.isoDay
      case "yesterday": return iso(dayNumber: today.dayNumber - 1)
      default: break
      }
      if let weekday = weekdays.firstIndex(where: { matches(words[0], $0) }) {
        return iso(dayNumber: today.dayNumber - (today.weekday - weekday + 7) % 7)
      }
      return startOfDay(String(words[0]), midnight: { _, _, _ in 0 }) == nil ? nil : String(words[0])
    }
    guard (2...3).contains(words.count) else { return nil }
    let named = words.prefix(2).firstIndex { word in months.contains { matches(word, $0) } }
    guard let named, let month = months.firstIndex(where: { matches(words[named], $0) }),
      let day = Int(words[1 - named].prefix { $0.isNumber }), day > 0
    else { return nil }
    var year = today.year
    if words.count == 3 {
      guard let given = Int(words[2]), (1970...9999).contains(given) else { return nil }
      year = given
    } else if (month + 1, day) > (today.month, today.day) {
      year -= 1
    }
    return day <= daysInMonth(month + 1, year) ? "\(year)-\(twoDigits(month + 1))-\(twoDigits(day))" : nil
  }

  /// A name or its first three letters or more.
  private static func matches(_ word: Substring, _ name: String) -> Bool {
    word.count >= 3 && name.lowercased().hasPrefix(word)
  }

  /// Hinnant's civil_from_days.
  private static func iso(dayNumber: Int) -> String {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let place = (5 * dayOfYear + 2) / 153
    let month = place < 10 ? place + 3 : place - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(twoDigits(month))-\(twoDigits(dayOfYear - (153 * place + 2) / 5 + 1))"
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
