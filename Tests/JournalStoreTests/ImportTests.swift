import Foundation
import GRDB
import Interviewing
import Testing

@testable import JournalStore

/// Hands out events one by one.
func feed(_ events: [RawEvent]) -> () throws -> RawEvent? {
  var rest = events[...]
  return { rest.popFirst() }
}

extension Journal {
  func exported(since: Moment? = nil) throws -> [RawEvent] {
    var events: [RawEvent] = []
    _ = try forEachEvent(since: since) { events.append($0) }
    return events
  }

  @discardableResult
  func take(_ events: [RawEvent], as owner: FileOwner) throws -> ImportResult {
    try take(in: survey(feed(events)), as: owner, feed(events))
  }
}

@Suite struct ImportTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func whatIsExportedIsImportedAsItWas(seed: UInt64) throws {
    let journal = try Journal.inMemory()
    var random = RandomEvents(seed: seed)
    try random.fill(journal, rehearsals: 6)
    let events = try journal.exported()
    #expect(try journal.eventCount() == events.count)

    let other = try Journal.inMemory()
    #expect(try other.survey(feed(events)).relation == .unused)
    let result = try other.take(events, as: .takesOver)
    #expect(result.events == events.count)
    #expect(try other.exported() == events)
    #expect(other.owner.id == journal.owner.id)
    // Numbers, questions asked, people: all derived alike.
    func isByPlace(_ row: String) -> Bool {
      ["attempt ", "rehearsal ", "typed "].contains { row.hasPrefix($0) }
    }
    #expect(try other.indexRows().filter { !isByPlace($0) } == journal.indexRows().filter { !isByPlace($0) })
    #expect(try other.people() == journal.people())
    #expect(try other.attempts(matching: AttemptQuery()) == journal.attempts(matching: AttemptQuery()))
    #expect(try other.questionHistories() == journal.questionHistories())
    #expect(try other.integrityReport().staleAttempts == 0)
    #expect(try other.integrityReport().problems == [])
    let rows = try other.indexRows()
    try other.rebuildIndices()
    #expect(try other.indexRows() == rows)

    let survey = try other.survey(feed(events))
    #expect(survey.new == 0 && survey.relation == .settled(.asIs))
    #expect(try other.take(events, as: .asIs).events == 0)
    #expect(try other.exported() == events)
  }

  @Test func aFriendsJournalStaysApart() throws {
    let (mine, theirs) = (try Journal.inMemory(), try Journal.inMemory())
    var (own, other) = (Scene(mine), Scene(theirs))
    try mine.append(own.answered("Mine."))
    let retired = QuestionRetired(question: QuestionID(stored: "id:dull"), isRetired: true)
    try theirs.append(
      other.answered("Theirs.") + other.begun() + [
        other.event(.retirement(retired)),
        other.event(.rename(PersonRenamed(who: theirs.owner.id, name: "Samantha"))),
      ])
    let events = try theirs.exported()
    #expect(try mine.survey(feed(events)).relation == .unknown)
    let result = try mine.take(events, as: .named("Sam"))
    #expect(result.attempts == 2...3)
    #expect(try mine.people().map(\.name) == ["you", "Sam"])
    #expect(try mine.answerCount() == 1)
    #expect(try mine.answerCount(of: theirs.owner.id) == 1)
    #expect(try mine.retiredQuestions().isEmpty)
    // What they left open is theirs to go on with.
    #expect(try mine.unfinishedRehearsals().map(\.startedAt) == [1_001_000])
    #expect(try mine.integrityReport().isSound)
    let rows = try mine.indexRows()
    try mine.rebuildIndices()
    #expect(try mine.indexRows() == rows)
    // They are known from then on, whatever they add.
    try theirs.append(other.answered("More."))
    #expect(try mine.survey(feed(theirs.exported())).relation == .settled(.asIs))
    #expect(try mine.take(theirs.exported(), as: .asIs).attempts == 4...4)
    #expect(try mine.answerCount(of: theirs.owner.id) == 2)
  }

  @Test func aFriendWhomThisJournalKnowsIsTheSamePerson() throws {
    let (mine, theirs) = (try Journal.inMemory(), try Journal.inMemory())
    var (own, other) = (Scene(mine), Scene(theirs))
    let sam = own.event(.person(PersonMet(name: "Sam", isOwner: false)))
    try mine.append([sam] + own.answered("Mine."))
    try theirs.append(other.answered("Theirs."))
    try mine.take(theirs.exported(), as: .named(" sam "))
    #expect(try mine.people().map(\.name) == ["you", "Sam"])
    #expect(try mine.answerCount(of: sam.id) == 1)
    #expect(try mine.survey(feed(theirs.exported())).relation == .settled(.known(sam.id)))
  }

  @Test func twoMachinesOfOnePersonAreMerged() throws {
    let (desk, laptop) = (try Journal.inMemory(), try Journal.inMemory())
    var (atDesk, onLaptop) = (Scene(desk), Scene(laptop))
    let sams =
      [atDesk.event(.person(PersonMet(name: "Sam", isOwner: false)))]
      + [onLaptop.event(.person(PersonMet(name: "sam", isOwner: false)))]
    try desk.append([sams[0]] + atDesk.answered("At the desk."))
    let answered = onLaptop.answered("On the laptop.")
    let rated = RatingGiven(attempt: answered[2].id, subject: .poise, value: 4)
    try laptop.append([sams[1]] + answered)
    onLaptop.person = sams[1].id
    try laptop.append([onLaptop.event(.rating(rated))])

    try desk.take(laptop.exported(), as: .known(desk.owner.id))
    #expect(try desk.people().map(\.name) == ["you", "Sam"])
    #expect(try desk.answerCount() == 2)
    let merged = try #require(try desk.attempt(answered[2].id)?.attempt)
    #expect(merged.person == desk.owner.id)
    #expect(merged.ratings.map(\.person) == [sams[0].id])
    // From then on the journal knows by itself.
    #expect(try desk.survey(feed(laptop.exported())).relation == .settled(.known(desk.owner.id)))
    #expect(try desk.survey(feed(laptop.exported())).new == 1)
    #expect(try desk.take(laptop.exported(), as: .known(desk.owner.id)).events == 0)
    // And back: the laptop has what the desk had, as its own.
    let back = try laptop.survey(feed(desk.exported()))
    #expect(back.relation == .settled(.known(laptop.owner.id)))
    try laptop.take(desk.exported(), as: .known(laptop.owner.id))
    #expect(try laptop.answerCount() == 2)
    #expect(try laptop.integrityReport().isSound && desk.integrityReport().isSound)
  }

  @Test func aFriendsFriendOfTheSameNameIsSomebodyElse() throws {
    let (mine, theirs) = (try Journal.inMemory(), try Journal.inMemory())
    var (own, other) = (Scene(mine), Scene(theirs))
    try mine.append([own.event(.person(PersonMet(name: "Noor", isOwner: false)))] + own.answered("Mine."))
    try theirs.append(
      [other.event(.person(PersonMet(name: "noor", isOwner: false)))] + other.answered("Theirs."))
    #expect(try mine.take(theirs.exported(), as: .named("Sam")).renamed == ["noor 2"])
    #expect(Set(try mine.people().map(\.name)) == ["you", "Sam", "Noor", "noor 2"])
  }

  @Test func whatWasForgottenStaysForgotten() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let (kept, gone) = (scene.answered("Kept."), scene.answered("Umbersecret."))
    try journal.append(kept + gone)
    let before = try journal.exported()
    #expect(try journal.forget(gone[2].id))
    let after = try journal.exported()
    let result = try journal.take(before, as: .asIs)
    #expect(result.events == 0 && result.forgotten > 0)
    #expect(try journal.exported() == after)
    #expect(try journal.attempts(matching: AttemptQuery(words: "umbersecret")).isEmpty)
    #expect(try journal.integrityReport().isSound)
  }

  @Test func whatComesBeforeWhatItIsFiledUnderFindsItsPlace() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    try journal.append(scene.answered("One.") + scene.answered("Two."))
    let events = try journal.exported()
    let other = try Journal.inMemory()
    let backwards = [events[0]] + events.dropFirst().reversed()
    #expect(try other.take(backwards, as: .takesOver).events == events.count)
    #expect(try Set(other.attempts(matching: AttemptQuery()).map(\.answer)) == ["One.", "Two."])
    #expect(try other.integrityReport().isSound)
    // Its own export is in order, and stays as it is from then on.
    let third = try Journal.inMemory()
    try third.take(other.exported(), as: .takesOver)
    #expect(try third.exported() == other.exported())
  }

  @Test func anEventWithoutItsAttemptIsRefusedAndNothingIsTakenIn() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    try journal.append(scene.answered("One."))
    var events = try journal.exported()
    let begun = events.remove(at: 3)
    let other = try Journal.inMemory()
    let before = try other.exported()
    #expect(throws: ImportError.parentMissing(event: events[3].id, parent: begun.id)) {
      try other.take(events, as: .takesOver)
    }
    #expect(try other.exported() == before)
    #expect(other.owner.id == before[0].id)
    #expect(try other.integrityReport().isSound)
  }

  @Test func whatStopsTheReadingUndoesAll() throws {
    struct Stop: Error {}
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    try journal.append(scene.answered("One."))
    let events = try journal.exported()
    let other = try Journal.inMemory()
    let survey = try other.survey(feed(events))
    let next = feed(events)
    var count = 0
    #expect(throws: Stop.self) {
      try other.take(in: survey, as: .takesOver) {
        count += 1
        if count == 4 { throw Stop() }
        return try next()
      }
    }
    #expect(try other.exported().count == 1)
    #expect(throws: Stop.self) { _ = try other.forEachEvent { _ in throw Stop() } }
  }

  @Test func twoOwnersInAFileAreRefused() throws {
    let events = try Journal.inMemory().exported() + Journal.inMemory().exported()
    #expect(throws: ImportError.secondOwner(events[1].id)) {
      try Journal.inMemory().survey(feed(events))
    }
  }

  @Test func sinceADayAreWholeRehearsalsInWhichSomethingHappened() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let (old, rated) = (scene.answered("Old."), scene.answered("Rated."))
    try journal.append(old + rated)
    let day = scene.clock + 1
    let new = scene.answered("New.")
    try journal.append(
      new + [scene.event(.rating(RatingGiven(attempt: rated[2].id, subject: .poise, value: 2)))])
    let events = try journal.exported(since: day)
    #expect(
      Set(events.map(\.id))
        == Set([journal.owner.id] + rated.map(\.id) + new.map(\.id)).union([events.last!.id]))
    #expect(try journal.eventCount(since: day) == events.count)
    let other = try Journal.inMemory()
    try other.take(events, as: .takesOver)
    #expect(try other.answerCount() == 2)
    #expect(try other.integrityReport().isSound)
  }
}
