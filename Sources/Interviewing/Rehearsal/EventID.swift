/// The random 128-bit name of an event; people see short numbers instead.
package struct EventID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package static func random(using generator: inout some RandomNumberGenerator) -> EventID {
    EventID(high: generator.next(), low: generator.next())
  }

  /// 32 lower-case hexadecimal digits.
  package var description: String { Self.hexadecimal(high) + Self.hexadecimal(low) }

  /// Nil unless `text` is exactly 32 hexadecimal digits.
  package init?(_ text: some StringProtocol) { self.init(utf8: Array(text.utf8)[...]) }

  package init?(utf8 digits: ArraySlice<UInt8>) {
    guard digits.count == 32, let high = Self.half(digits.prefix(16)), let low = Self.half(digits.suffix(16))
    else { return nil }
    self.init(high: high, low: low)
  }

  private static func half(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var half: UInt64 = 0
    for digit in digits {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = digit - UInt8(ascii: "A") + 10
      default: return nil
      }
      half = half << 4 | UInt64(value)
    }
    return half
  }

  package static func < (left: EventID, right: EventID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  private static func hexadecimal(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension EventID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = EventID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected 32 hexadecimal digits")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Milliseconds since 1970-01-01 00:00 UTC.
package typealias Moment = Int64
