import Foundation
import Interviewing

/// JSON as every command prints it: keys in a fixed order, no escaped slashes.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// "2026-11-23T13:41:49.120Z"
  static func date(_ moment: Moment) -> String {
    Date(timeIntervalSince1970: Double(moment) / 1000)
      .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
