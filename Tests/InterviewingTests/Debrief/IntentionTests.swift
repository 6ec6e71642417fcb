import Interviewing
import Testing

@Suite struct IntentionTests {
  func review(_ id: EventID, _ kept: IntentionReviewed.Kept, rehearsal: UInt64) -> JournalEvent.Body {
    .intentionReview(
      IntentionReviewed(intention: id, rehearsal: EventID(high: 7, low: rehearsal), kept: kept))
  }

  @Test func threeTimesYesRetiresIt() {
    var sitting = DebriefSitting()
    let id = sitting.intend("Finish with the outcome.")
    for (rehearsal, kept) in [IntentionReviewed.Kept.yes, .partly, .yes, .no].enumerated() {
      sitting.add(review(id, kept, rehearsal: UInt64(rehearsal)))
    }
    #expect(sitting.debriefs.openIntentions.count == 1)
    sitting.add(review(id, .yes, rehearsal: 9))
    let intention = sitting.debriefs.intentions[0]
    #expect(intention.isRetired && !intention.isOpen)
    #expect(IntentionReviewed.Kept.allCases.map(intention.count) == [3, 1, 1])
  }

  @Test func aSecondAnswerForTheSameRehearsalReplacesTheFirst() {
    var sitting = DebriefSitting()
    let id = sitting.intend("Look up.")
    for _ in 0..<4 { sitting.add(review(id, .yes, rehearsal: 1)) }
    sitting.add(review(id, .no, rehearsal: 1))
    let intention = sitting.debriefs.intentions[0]
    #expect(intention.count(of: .yes) == 0 && intention.count(of: .no) == 1)
  }

  @Test func oneLetGoIsOpenNoLonger() {
    var sitting = DebriefSitting()
    let id = sitting.intend("Smile.")
    sitting.add(.intentionLetGo(IntentionLetGo(intention: id)))
    #expect(sitting.debriefs.openIntentions.isEmpty && sitting.debriefs.intentions.count == 1)
  }

  @Test func twoAreShownAndThoseAskedAboutLongestAgoFirst() {
    var sitting = DebriefSitting()
    let ids = ["a", "b", "c"].map { sitting.intend($0) }
    #expect(sitting.debriefs.intentionsToShow().map(\.text) == ["c", "b"])
    sitting.add(review(ids[2], .no, rehearsal: 1))
    sitting.add(review(ids[1], .no, rehearsal: 1))
    #expect(sitting.debriefs.intentionsToShow().map(\.text) == ["a", "c"])
  }

  @Test func oneMadeAfterARehearsalBeganIsNotAskedAboutAtItsEnd() {
    var sitting = DebriefSitting()
    sitting.intend("early")
    let began = sitting.clock
    sitting.intend("late")
    #expect(sitting.debriefs.intentionsToShow(at: began).map(\.text) == ["early"])
  }
}

@Suite struct InterviewParticularsTests {
  static func day(_ text: String) -> String? { text.hasSuffix("November") ? "2026-11-20" : nil }

  @Test(arguments: [
    ("Northwind, accountant, 20 November, second", ["Northwind", "accountant", "2026-11-20", "second"]),
    ("Northwind, 20 November", ["Northwind", nil, "2026-11-20", nil]),
    ("Northwind, accountant, second", ["Northwind", "accountant", nil, "second"]),
    ("Northwind, accountant, last week, second", ["Northwind", "accountant", "last week", "second"]),
    ("Ash, Elm & Co; accountant; 20 November", ["Ash, Elm & Co", "accountant", "2026-11-20", nil]),
    ("Northwind", ["Northwind", nil, nil, nil]), (" ,, accountant ", [nil, nil, nil, "accountant"]),
    (", accountant", [nil, "accountant", nil, nil]),
    ("N, a, b, c, d, e", ["N", "a", "b", "c, d, e"]),
  ]) func aLineIsReadAsCompanyRoleDateAndRound(line: String, parts: [String?]) {
    let read = InterviewParticulars(line, day: Self.day)
    #expect([read?.company, read?.role, read?.day, read?.round] == parts)
  }

  @Test(arguments: ["", "  ", ",", " ; ;"]) func anEmptyLineIsNone(line: String) {
    #expect(InterviewParticulars(line, day: Self.day) == nil)
  }
}

@Suite struct FeedbackRequestTests {
  @Test(arguments: FeedbackTone.allCases) func itNamesTheInterviewAndAsksThreeQuestions(tone: FeedbackTone) {
    let request = FeedbackRequest(
      tone, particulars: InterviewParticulars(company: "Northwind", role: "staff accountant"),
      day: "20 November", outcome: .rejection, name: "Noor Ali")
    for words in [
      "Northwind", "staff accountant", "20 November", "1. ", "2. ", "3. ", "Noor Ali", "decision",
    ] {
      let isSaid = request.body.contains(words) || words == "decision" && request.body.contains("decided")
      #expect(isSaid, "\(words)")
    }
    #expect(request.subject == "Feedback on my interview for staff accountant")
  }

  @Test(arguments: FeedbackTone.allCases) func withNothingKnownItIsStillALetter(tone: FeedbackTone) {
    let request = FeedbackRequest(tone, particulars: nil, day: nil, outcome: nil, name: nil)
    #expect(request.body.contains("the interview for the role"))
    #expect(request.body.contains("[your name]") && !request.body.contains("decision"))
    #expect(!request.body.contains("  ") && !request.body.contains(" ."))
  }
}
