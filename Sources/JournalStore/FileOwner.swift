import Foundation
import GRDB
import Interviewing

/// Who the owner of an export is to the journal that takes it in.
package enum FileOwner: Equatable, Sendable {
  /// Nobody else: the same owner, somebody this journal knows, or an export without an owner.
  case asIs
  /// Becomes this journal's owner, in which nothing was done yet.
  case takesOver
  /// Comes in as another person of this name.
  case named(String)
  /// Is somebody whom this journal knows by another id: you on another machine, or a friend you rehearsed with.
  case known(EventID)
}

/// What an export is to a journal, before anything is taken in.
package struct ImportSurvey: Equatable, Sendable {
  package enum Relation: Equatable, Sendable {
    /// `FileOwner` is plain.
    case settled(FileOwner)
    /// Nothing was done in this journal yet: the export's owner may take it over.
    case unused
    /// Somebody else, or the same person on another machine: only they can tell.
    case unknown
  }

  package var events = 0
  /// Events that the journal does not hold.
  package var new = 0
  package var people: [Person] = []
  package var relation = Relation.settled(.asIs)

  package var owner: Person? { people.first(where: \.isOwner) }
}

/// Why an export cannot be taken in, whatever its lines say.
package enum ImportError: Error, Equatable {
  /// Two exports were put together: the second person who is an owner.
  case secondOwner(EventID)
  /// The event is filed under one that is neither in the file nor in the journal.
  case parentMissing(event: EventID, parent: EventID)
}

extension Journal {
  /// Goes through an export without taking anything in.
  ///
  /// - Parameter next: the next event; nil at the end.
  /// - Throws: `JournalError`, `ImportError`, and what `next` throws.
  package func survey(_ next: () throws -> RawEvent?) throws -> ImportSurvey {
    let owner = owner.id
    return try transfer { db in
      var survey = ImportSurvey()
      var shared: EventID?
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0 <= 1
      while let event = try next() {
        survey.events += 1
        if event.kind == "person",
          case .person(let met)? = EventCoding.body(kind: "person", json: Array(event.body.utf8))
        {
          if met.isOwner, let first = survey.owner, first.id != event.id {
            throw ImportError.secondOwner(event.id)
          }
          survey.people.append(Person(id: event.id, name: met.name, isOwner: met.isOwner))
        }
        if event.kind == "rename",
          case .rename(let renamed)? = EventCoding.body(kind: "rename", json: Array(event.body.utf8)),
          let place = survey.people.firstIndex(where: { $0.id == renamed.who })
        {
          survey.people[place].name = renamed.name
        }
        let known = isEmpty && event.id != owner ? nil : try Self.person(ofEvent: event.id, db)
        if let known {
          if shared == nil, let person = known.person, event.person != nil, event.person != person,
            event.person == survey.owner?.id
          {
            shared = person
          }
        } else if !(event.kind == "person" && survey.owner?.id == event.id) {
          survey.new += 1
        }
      }
      survey.relation = try relation(of: survey, shared: shared, db)
      return survey
    }
  }

  private func relation(of survey: ImportSurvey, shared: EventID?, _ db: Database) throws
    -> ImportSurvey.Relation
  {
    guard let other = survey.owner?.id, other != owner.id else { return .settled(.asIs) }
    // Some of what they did is here already, under another id.
    if let shared { return .settled(.known(shared)) }
    if try Self.person(ofEvent: other, db) != nil { return .settled(.asIs) }
    let isUsed = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE person = ?1 AND id <> ?1)", arguments: [owner.id])
    return isUsed == false ? .unused : .unknown
  }

  /// Nil when the journal does not hold the event.
  private static func person(ofEvent id: EventID, _ db: Database) throws -> (person: EventID?, Void)? {
    let statement = try db.cachedStatement(sql: "SELECT person FROM event WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map {
      (person: EventID.fromDatabaseValue($0[0]), ())
    }
  }
}
