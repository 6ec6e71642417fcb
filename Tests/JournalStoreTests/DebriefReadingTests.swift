import GRDB
import Interviewing
import Testing

@testable import JournalStore

struct DebriefReadingTests {
  let journal: Journal
  var scene: Scene

  init() throws {
    journal = try Journal.inMemory()
    scene = Scene(journal)
  }

  @Test mutating func aDebriefIsReadAsAWholeWithItsIntentions() throws {
    try journal.append(scene.answered("An answer."))
    let begun = scene.event(.debrief(DebriefBegun()))
    let made = scene.event(
      .intention(IntentionMade(text: "Look up.", criterion: .engagement, debrief: begun.id)))
    let alone = scene.event(.intention(IntentionMade(text: "Slower.", criterion: nil)))
    let rehearsal = scene.begun()[0]
    let events = [
      begun, scene.event(.debriefAnswer(DebriefAnswered(debrief: begun.id, answer: .feeling(value: 2)))),
      made,
      alone,
      scene.event(.intentionLetGo(IntentionLetGo(intention: alone.id))),
      scene.event(.outcome(OutcomeLearned(debrief: begun.id, outcome: .offer))),
      scene.event(
        .intentionReview(IntentionReviewed(intention: made.id, rehearsal: rehearsal.id, kept: .yes))),
    ]
    try journal.append(events)
    try journal.append(scene.answered("Another."))
    #expect(try journal.debriefEvents() == events)
    #expect(try journal.integrityReport().isSound)
  }

  @Test func noOtherEventIsLookedAt() throws {
    let plan = try journal.queue.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN SELECT id FROM event WHERE \(Journal.isOfDebrief) ORDER BY seq"
      ).map { String.fromDatabaseValue($0["detail"]) ?? "" }
    }
    #expect(plan.contains { $0.contains("eventOfDebrief") })
    #expect(!plan.contains { $0.hasPrefix("SCAN event") && !$0.contains("eventOfDebrief") })
  }

  @Test mutating func aDebriefIsForgottenForGoodAndTheOthersStay() throws {
    try journal.append(scene.answered("An answer."))
    let first = scene.event(.debrief(DebriefBegun()))
    let second = scene.event(.debrief(DebriefBegun()))
    let made = scene.event(
      .intention(IntentionMade(text: "Look up.", criterion: nil, debrief: first.id)))
    try journal.append([first, second, made])
    try journal.forget(debrief: first.id)
    #expect(try journal.debriefEvents() == [second])
    #expect(try journal.latestAttempt()?.answer == "An answer.")
    #expect(try journal.integrityReport().isSound)
  }

  @Test mutating func forgettingEverythingTakesDebriefsToo() throws {
    try journal.append([scene.event(.debrief(DebriefBegun()))])
    try journal.forgetAll()
    #expect(try journal.debriefEvents().isEmpty)
  }

  @Test mutating func theLastRatingsStandBesideAQuestion() throws {
    let events = scene.answered("Once.")
    let id = QuestionID(stored: "id:Why here?")
    try journal.append(events)
    func rate(_ subject: RatedSubject, _ value: Int?) -> JournalEvent.Body {
      .report(ReportGiven(attempt: events[2].id, item: .rating(subject), value: value))
    }
    try journal.append([scene.event(rate(.poise, 2)), scene.event(rate(.experience, 4))])
    #expect(try journal.questionHistories()[id]?.poise == 2)
    #expect(try journal.questionHistories()[id]?.experience == 4)
    try journal.append([scene.event(.stepBack(SteppedBack(attempt: events[2].id)))])
    #expect(try journal.questionHistories()[id]?.experience == nil)
    #expect(try journal.integrityReport().isSound)
    let rows = try journal.indexRows()
    try journal.rebuildIndices()
    #expect(try journal.indexRows() == rows)
  }
}
