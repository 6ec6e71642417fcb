import Interviewing
import JournalStore
import TerminalUI

/// Who asks and who answers in the first round.
struct PairPeople {
  var interviewer: Person
  var candidate: Person
  /// Those whom the journal does not know yet, and the owner's new name, where there are any.
  private var strangers: Set<EventID> = []
  private var ownersNewName: String?

  init(interviewer: Person, candidate: Person) {
    self.interviewer = interviewer
    self.candidate = candidate
  }

  var names: PairNames { PairNames(interviewer: interviewer, candidate: candidate) }

  /// Finds both by the names given or asked for; the journal's owner is one of them unless both names are
  /// other people's.
  ///
  /// - Returns: nil where nobody was named.
  /// - Throws: `UserError` where both names are one person's.
  static func ask(
    interviewer: String?, candidate: String?, journal: Journal, context: Context
  ) throws -> PairPeople? {
    let owner = journal.owner
    let people = try journal.people()
    func find(_ name: String) throws -> Person {
      let plain = name.trimmingSpaces
      if plain.isEmpty { throw UserError("A name is needed, such as --interviewer Sam.") }
      if isOwner(plain) { return owner }
      return try journal.person(named: plain) ?? Person(id: context.newID(), name: plain, isOwner: false)
    }
    var asker = try interviewer.map(find)
    var answerer = try candidate.map(find)
    if asker == nil, answerer == nil || answerer?.id == owner.id {
      guard let name = try self.name("Who asks the questions? Their name: ", people, context) else {
        return nil
      }
      asker = try find(name)
    }
    if answerer == nil, asker?.id == owner.id {
      guard let name = try self.name("Who answers? Their name: ", people, context) else { return nil }
      answerer = try find(name)
    }
    guard let first = asker ?? Optional(owner), let second = answerer ?? Optional(owner) else { return nil }
    guard !Self.isSame(first, second) else {
      throw UserError(
        "\(visible(first.name).atStart) cannot both ask and answer: name two people, such as --interviewer Sam. "
          + "\(context.typed("solo")) rehearses alone.")
    }
    var pair = PairPeople(interviewer: first, candidate: second)
    let known = Set(people.map(\.id))
    pair.strangers = Set([first.id, second.id].filter { !known.contains($0) })
    try pair.nameOwner(owner, context)
    return pair
  }

  /// A name, completed from those known; nil where it is left empty.
  private static func name(_ prompt: String, _ people: [Person], _ context: Context) throws -> String? {
    let names = people.filter(\.hasName).map { visible($0.name) }
    let text = try context.line(prompt) { line, cursor in
      let typed = line.prefix(while: { _ in true }).lowercased()
      return Completion(
        start: 0, words: cursor > line.utf8.count ? [] : names.filter { $0.lowercased().hasPrefix(typed) })
    }
    return text.map(\.trimmingSpaces).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a person named themselves as one does in speech.
  private static func isOwner(_ name: String) -> Bool { ["me", "you"].contains(name.lowercased()) }

  private static func isSame(_ first: Person, _ second: Person) -> Bool {
    first.id == second.id || first.name.lowercased() == second.name.lowercased()
  }

  /// The owner's own name, asked for once: the screen cannot say "pass the keyboard to you" to two people.
  private mutating func nameOwner(_ owner: Person, _ context: Context) throws {
    guard !owner.hasName else { return }
    guard interviewer.isOwner || candidate.isOwner else { return try askWhose(owner, context) }
    let other = interviewer.isOwner ? candidate : interviewer
    while true {
      let name = try context.line("And your own name? Enter leaves it out: ")?.trimmingSpaces ?? ""
      if name.isEmpty || Self.isOwner(name) { return }
      if name.lowercased() != other.name.lowercased() { return rename(owner, to: name) }
      context.tell("That is the other one's name. Yours, so that the screen can tell you apart?")
    }
  }

  private mutating func rename(_ owner: Person, to name: String) {
    ownersNewName = name
    if interviewer.isOwner { interviewer.name = name } else { candidate.name = name }
  }

  /// Two names, and the owner has none yet: one of them may be theirs.
  private mutating func askWhose(_ owner: Person, _ context: Context) throws {
    let names = self.names
    let answer = try context.key(
      "Whose journal is this? 1 \(names.interviewer), 2 \(names.candidate), Enter for neither: ",
      among: [.character("1"), .character("2"), .enter])
    let named = Person(id: owner.id, name: owner.name, isOwner: true)
    switch answer {
    case .key(.character("1")) where strangers.contains(interviewer.id):
      strangers.remove(interviewer.id)
      let name = interviewer.name
      interviewer = named
      rename(owner, to: name)
    case .key(.character("2")) where strangers.contains(candidate.id):
      strangers.remove(candidate.id)
      let name = candidate.name
      candidate = named
      rename(owner, to: name)
    default: break
    }
  }

  /// Writes down whom the journal did not know.
  func note(in journal: Journal, _ context: Context) throws {
    var events = [interviewer, candidate].filter { strangers.contains($0.id) }.map { person in
      JournalEvent(
        id: person.id, at: context.now(), person: person.id,
        body: .person(PersonMet(name: person.name, isOwner: false)))
    }
    if let ownersNewName {
      events.append(
        JournalEvent(
          id: context.newID(), at: context.now(), person: journal.owner.id,
          body: .rename(PersonRenamed(who: journal.owner.id, name: ownersNewName))))
    }
    try journal.append(events)
  }
}
