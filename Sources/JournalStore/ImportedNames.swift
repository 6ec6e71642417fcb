import Foundation
import Interviewing

/// Fits the people of an export to those of a journal: who the owner is, and that no two have the same name.
struct ImportedNames {
  /// Names given to those whose own was taken.
  private(set) var renamed: [String] = []
  /// What is to be written about people, where it is not what the export says.
  private var met: [EventID: PersonMet] = [:]
  /// People of the export who are somebody else here.
  private var same: [EventID: EventID] = [:]

  init(_ survey: ImportSurvey, as owner: FileOwner, known: [Person]) {
    let others = known.filter { !$0.isOwner }
    var taken = Set((others + survey.people).map { Person.plain($0.name) })
    let ids = Set(known.map(\.id))
    for person in survey.people where !ids.contains(person.id) {
      if person.isOwner {
        switch owner {
        case .asIs, .takesOver: break
        case .known(let id): same[person.id] = id
        case .named(let name):
          if let friend = Self.namesake(name, among: others) { same[person.id] = friend.id }
          met[person.id] = PersonMet(name: name, isOwner: false)
        }
        continue
      }
      guard let other = Self.namesake(person.name, among: others) else { continue }
      if case .known(let id) = owner, !others.contains(where: { $0.id == id }) {
        // The same friend, met on both of one person's machines.
        same[person.id] = other.id
      } else {
        var number = 2
        while !taken.insert(Person.plain("\(person.name) \(number)")).inserted { number += 1 }
        met[person.id] = PersonMet(name: "\(person.name) \(number)", isOwner: false)
        renamed.append("\(person.name) \(number)")
      }
    }
  }

  private static func namesake(_ name: String, among people: [Person]) -> Person? {
    people.first { Person.plain($0.name) == Person.plain(name) }
  }

  /// The event as it is to be written; nil for one that would make a person known here anew.
  func adapted(_ event: RawEvent) -> RawEvent? {
    guard !same.isEmpty || !met.isEmpty else { return event }
    if same[event.id] != nil { return nil }
    var event = event
    if let body = body(of: event), let entry = try? EventCoding.entry(for: body) { event.body = entry.json }
    if let person = event.person, let known = same[person] { event.person = known }
    for (other, known) in same {
      // An event may name people in what it says: an id is 32 digits that stand for nothing else.
      event.body = Self.replacing(other.description, with: known.description, in: event.body)
    }
    return event
  }

  /// What an event that names somebody is to say here; nil for what the export says.
  private func body(of event: RawEvent) -> JournalEvent.Body? {
    switch event.kind {
    case "person":
      return met[event.id].map { .person($0) }
    case "rename":
      guard case .rename(var renamed)? = EventCoding.body(kind: "rename", json: Array(event.body.utf8)),
        let met = met[renamed.who]
      else { return nil }
      renamed.name = met.name
      return .rename(renamed)
    default: return nil
    }
  }

  private static func replacing(_ old: String, with new: String, in text: String) -> String {
    text.withCString { strstr($0, old) != nil } ? text.replacingOccurrences(of: old, with: new) : text
  }
}
