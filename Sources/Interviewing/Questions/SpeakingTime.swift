/// Lengths of time as people write them in a bank or on the command line: `90s`, `2m`, `1m30s`, `2:00`.
package enum SpeakingTime {
  /// In seconds: shorter is a slip of the finger, longer no interview answer.
  package static let allowed = 5...3600

  /// Where neither a question, its bank nor the command line says otherwise, in seconds.
  package static let standard = 120

  /// Why a text is no time; the words complete "…: expected …, found …".
  package enum Failure: Error, Equatable, CustomStringConvertible {
    case unreadable(String)
    case outOfBounds(String)

    package var description: String {
      switch self {
      case .unreadable(let text): "expected a time such as 90s or 2m, found \"\(text)\""
      case .outOfBounds(let text): "expected a time from 5s to 60m, found \"\(text)\""
      }
    }
  }

  /// The seconds that `text` stands for, within `allowed`.
  package static func seconds(from text: some StringProtocol) throws(Failure) -> Int {
    let trimmed = trim(text)
    guard let total = clock(trimmed) ?? units(trimmed) else {
      throw .unreadable(trimmed)
    }
    guard allowed.contains(total) else { throw .outOfBounds(trimmed) }
    return total
  }

  /// The shortest form that `seconds(from:)` reads back: `90s`, `2m`, `2m30s`.
  package static func description(ofSeconds seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    if rest == 0 && minutes != 0 { return "\(minutes)m" }
    return minutes < 2 ? "\(seconds)s" : "\(minutes)m\(rest)s"
  }

  /// `2:00`, minutes and two digits of seconds.
  private static func clock(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2,
      let minutes = number(parts[0]), let seconds = number(parts[1]), seconds < 60
    else { return nil }
    return minutes * 60 + seconds
  }

  /// `1m30s`, `2 min`, `90 seconds`: numbers with units, each unit once, minutes first.
  private static func units(_ text: String) -> Int? {
    var rest = Substring(text.lowercased()).utf8
    var total = 0
    var smallest = Int.max
    while !rest.isEmpty {
      let digits = rest.prefix { isDigit($0) }
      rest = rest.dropFirst(digits.count).drop { $0 == UInt8(ascii: " ") }
      let unit = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      rest = rest.dropFirst(unit.count).drop { $0 == UInt8(ascii: " ") }
      guard let count = number(digits), let size = size(ofUnit: String(Substring(unit))), size < smallest
      else { return nil }
      smallest = size
      total += count * size
    }
    return smallest == Int.max ? nil : total
  }

  private static func size(ofUnit name: String) -> Int? {
    switch name {
    case "s", "sec", "secs", "second", "seconds": 1
    case "m", "min", "mins", "minute", "minutes": 60
    case "h", "hour", "hours": 3600
    default: nil
    }
  }

  /// At most six digits, so that no sum of them overflows.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...6).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func trim(_ text: some StringProtocol) -> String {
    let kept = text.drop(while: \.isWhitespace)
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}
