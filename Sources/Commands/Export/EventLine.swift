import Foundation
import Interviewing
import JournalStore

/// A line of an export: one event as a JSON object.
///
/// `body` is the event's own JSON, byte for byte; what is no JSON object on one line stands as text in `bodyText`.
enum EventLine {
  /// What is wrong with a line, and the column (from 1, in bytes) where it was noticed.
  struct Problem: Error, Equatable {
    let description: String
    var column: Int?
  }

  static func write(_ event: RawEvent, to json: inout JSONWriter) {
    json.object {
      $0.key("id")
      $0.string(event.id.description)
      $0.key("at")
      $0.int(Int(event.at))
      $0.key("kind")
      $0.string(event.kind)
      for (key, id) in [
        ("person", event.person), ("rehearsal", event.place.rehearsal), ("attempt", event.place.attempt),
        ("debrief", event.place.debrief),
      ] {
        $0.key(named: key)
        if let id { $0.string(id.description) } else { $0.null() }
      }
      var body = event.body
      if JSONSpans.isObjectOnALine(&body) {
        $0.key("body")
        $0.raw(body)
      } else {
        $0.key("bodyText")
        $0.string(event.body)
      }
    }
    json.newline()
  }

  /// Reads a line; members that this version does not know are left out.
  static func read(_ line: ArraySlice<UInt8>) throws(Problem) -> RawEvent {
    var members: [String: Substring] = [:]
    guard let text = String(validating: line, as: UTF8.self) else {
      throw Problem(description: "expected text in UTF-8")
    }
    do {
      try line.withUnsafeBufferPointer { bytes throws(JSONSpans.Malformed) in
        for member in try JSONSpans.members(of: bytes) {
          members[text[utf8: member.key].description] = text[utf8: member.value]
        }
      }
    } catch {
      throw Problem(
        description: "expected \(error.expected) of a JSON object such as {\"id\": …, \"kind\": …}",
        column: error.at + 1)
    }
    guard let id = try self.id("id", members) else { throw expected("id", "32 hexadecimal digits", members) }
    guard let at = members["at"].flatMap({ Moment($0) }), moments.contains(at) else {
      throw expected("at", "milliseconds since 1970", members)
    }
    guard let kind = string(members["kind"]), !kind.isEmpty, !kind.utf8.contains(0) else {
      throw expected("kind", "the kind of event", members)
    }
    let body = try body(members)
    var place = RawEvent.Place(
      rehearsal: try self.id("rehearsal", members), attempt: try self.id("attempt", members),
      debrief: try self.id("debrief", members))
    // A tool that leaves out nulls, or knows no places.
    if ["rehearsal", "attempt", "debrief"].allSatisfy({ members[$0] == nil }),
      let known = RawEvent.place(kind: kind, body: body, id: id)
    {
      place = known
    }
    return RawEvent(
      id: id, at: at, kind: kind, person: try self.id("person", members), place: place, body: body)
  }

  /// Up to the end of the year 9999: beyond it there are no dates to show.
  private static let moments: ClosedRange<Moment> = 0...253_402_300_799_999

  private static func body(_ members: [String: Substring]) throws(Problem) -> String {
    if let body = members["body"], body.utf8.first == UInt8(ascii: "{") { return String(body) }
    guard members["body"] == nil, let text = string(members["bodyText"]), !text.utf8.contains(0) else {
      throw expected("body", "the event's own JSON object", members)
    }
    return text
  }

  /// Nil where it is missing or null.
  private static func id(_ name: String, _ members: [String: Substring]) throws(Problem) -> EventID? {
    guard let value = members[name], value != "null" else { return nil }
    guard let id = string(value).flatMap({ EventID($0) }) else {
      throw expected(name, "32 hexadecimal digits", members)
    }
    return id
  }

  private static func string(_ value: Substring?) -> String? {
    guard let value, value.utf8.first == UInt8(ascii: "\"") else { return nil }
    if !value.utf8.contains(UInt8(ascii: "\\")) {
      // Bytes: a quote and a mark that joins it are one character.
      return String(Substring(value.utf8.dropFirst().dropLast()))
    }
    return try? JSONDecoder().decode(String.self, from: Data(value.utf8))
  }

  private static func expected(_ name: String, _ what: String, _ members: [String: Substring]) -> Problem {
    guard let found = members[name] else { return Problem(description: "\"\(name)\" is missing: \(what)") }
    let shown = found.count > 40 ? found.prefix(40) + "…" : found
    return Problem(description: "\"\(name)\": expected \(what), found \(shown)")
  }
}

extension String {
  /// - Parameter range: in UTF-8 bytes, at the edges of characters.
  fileprivate subscript(utf8 range: Range<Int>) -> Substring {
    self[
      utf8.index(startIndex, offsetBy: range.lowerBound)..<utf8.index(startIndex, offsetBy: range.upperBound)]
  }
}
