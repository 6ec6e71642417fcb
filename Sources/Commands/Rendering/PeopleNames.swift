import Interviewing
import JournalStore
import TerminalUI

/// How people are called on the screen: the journal's owner is "you".
struct PeopleNames: Sendable {
  private let names: [EventID: String]
  private let owner: EventID

  init(_ journal: Journal) throws {
    names = Dictionary(try journal.people().map { ($0.id, visible($0.name)) }) { first, _ in first }
    owner = journal.owner.id
  }

  /// "you", "Sam".
  func name(_ id: EventID?) -> String { id == owner ? "you" : id.flatMap { names[$0] } ?? "somebody" }

  /// "your", "Sam's".
  func whose(_ id: EventID?) -> String { id == owner ? "your" : name(id) + "'s" }

  func isOwner(_ id: EventID?) -> Bool { id == owner }
}

extension String {
  /// With a capital letter, as a sentence begins.
  var atStart: String { prefix(1).uppercased() + dropFirst() }
}
