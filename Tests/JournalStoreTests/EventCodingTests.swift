import Foundation
import Interviewing
import Testing

@testable import JournalStore

struct EventCodingTests {
  static let id = EventID(high: 1, low: UInt64.max)
  static let turn: PlannedTurn = {
    var turn = Scene.turn("Why \"here\"?", id: "id:why")
    turn.reason = .wentBlank(on: 5)
    turn.followUp = "And now?"
    return turn
  }()

  /// Each kind as it stands in journals already written: these lines may grow in number, never change.
  static let stored: [(JournalEvent.Body, String, String)] = [
    (.person(PersonMet(name: "you", isOwner: true)), "person", #"{"isOwner":true,"name":"you"}"#),
    (
      .rehearsal(
        RehearsalPlan(
          mode: .solo, seed: UInt64.max, isSeedGiven: false, medium: .spoken, count: 5, turns: [],
          hasClosing: true, isHardStop: false, hasClock: true, version: "1.0")),
      "rehearsal",
      #"{"count":5,"hasClock":true,"hasClosing":true,"isHardStop":false,"isSeedGiven":false,"#
        + #""medium":"spoken","mode":"solo","seed":18446744073709551615,"turns":[],"version":"1.0"}"#
    ),
    (
      .turn(TurnAsked(rehearsal: id, index: 2, planned: turn)), "turn",
      #"{"index":2,"planned":{"followUp":"And now?","isClosing":false,"question":{"avoid":[],"#
        + #""bank":"opening","category":[],"id":"id:why","lookFor":[],"points":[],"#
        + #""text":"Why \"here\"?"},"reason":{"wentBlank":{"on":5}},"seconds":120},"#
        + #""rehearsal":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .attempt(AttemptBegun(rehearsal: id, turn: id, medium: .typed, limit: nil)), "attempt",
      #"{"medium":"typed","rehearsal":"0000000000000001ffffffffffffffff","#
        + #""turn":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .followUp(FollowUpAsked(attempt: id, text: "a/b")), "followUp",
      #"{"attempt":"0000000000000001ffffffffffffffff","text":"a/b"}"#
    ),
    (
      .edits(
        EditsMade(attempt: id, part: 1, edits: [Edit(at: 3, offset: 4, removed: 5, inserted: "é\n")])),
      "edits", #"{"attempt":"0000000000000001ffffffffffffffff","edits":[[3,4,5,"é\n"]],"part":1}"#
    ),
    (
      .interval(IntervalPassed(attempt: id, part: 0, kind: .away, from: 1, to: 2)), "interval",
      #"{"attempt":"0000000000000001ffffffffffffffff","from":1,"kind":"away","part":0,"to":2}"#
    ),
    (
      .blank(WentBlank(attempt: id, part: 0, at: 9)), "blank",
      #"{"at":9,"attempt":"0000000000000001ffffffffffffffff","part":0}"#
    ),
    (
      .answer(AnswerEnded(attempt: id, part: 0, text: "I did.", started: nil, ended: 8)), "answer",
      #"{"attempt":"0000000000000001ffffffffffffffff","ended":8,"part":0,"text":"I did."}"#
    ),
    (
      .setAside(AnswerSetAside(attempt: id, reason: .again)), "setAside",
      #"{"attempt":"0000000000000001ffffffffffffffff","reason":"again"}"#
    ),
    (
      .report(ReportGiven(attempt: id, item: .guess(.fewFillers), value: 1)), "report",
      #"{"attempt":"0000000000000001ffffffffffffffff","guess":"fewFillers","value":1}"#
    ),
    (
      .stepBack(SteppedBack(attempt: id)), "stepBack",
      #"{"attempt":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .rehearsalEnd(RehearsalEnded(rehearsal: id, isComplete: false)), "rehearsalEnd",
      #"{"isComplete":false,"rehearsal":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .retirement(QuestionRetired(question: QuestionID(stored: "id:why"), isRetired: true)),
      "retirement", #"{"isRetired":true,"question":"id:why"}"#
    ),
    (
      .transcript(TranscriptAttached(attempt: id, text: "Um, I did.")), "transcript",
      #"{"attempt":"0000000000000001ffffffffffffffff","text":"Um, I did."}"#
    ),
    (
      .dispute(
        FindingDisputed(attempt: id, check: "filler", quote: "um", start: 0, end: 2, because: nil)),
      "dispute",
      #"{"attempt":"0000000000000001ffffffffffffffff","check":"filler","end":2,"quote":"um","start":0}"#
    ),
    (
      .rating(RatingGiven(attempt: id, subject: .answered, value: 1)), "rating",
      #"{"attempt":"0000000000000001ffffffffffffffff","subject":"answered","value":1}"#
    ),
    (
      .note(NoteTaken(attempt: id, part: 0, at: 1_500, text: "calm")), "note",
      #"{"at":1500,"attempt":"0000000000000001ffffffffffffffff","part":0,"text":"calm"}"#
    ),
    (
      .tap(TapMade(attempt: id, part: 0, at: 950, kind: .eyesAway)), "tap",
      #"{"at":950,"attempt":"0000000000000001ffffffffffffffff","kind":"eyesAway","part":0}"#
    ),
    (
      .tapTakenBack(TapTakenBack(attempt: id)), "tapTakenBack",
      #"{"attempt":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .questionsCount(QuestionsCounted(attempt: id, asked: 3, pertinent: nil)), "questionsCount",
      #"{"asked":3,"attempt":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .moment(MomentRecalled(attempt: id, text: "calm")), "moment",
      #"{"attempt":"0000000000000001ffffffffffffffff","text":"calm"}"#
    ),
    (
      .stance(StanceSeen(attempt: id, stance: .movingOn)), "stance",
      #"{"attempt":"0000000000000001ffffffffffffffff","stance":"movingOn"}"#
    ),
    (
      .impression(ImpressionGiven(rehearsal: id, subject: .rapport, value: 4)), "impression",
      #"{"rehearsal":"0000000000000001ffffffffffffffff","subject":"rapport","value":4}"#
    ),
    (
      .keyboardPassed(KeyboardPassed(rehearsal: id)), "keyboardPassed",
      #"{"rehearsal":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .reveal(RoundRevealed(rehearsal: id)), "reveal",
      #"{"rehearsal":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .lesson(LessonDrawn(rehearsal: id, kind: .stop, text: "um", attempt: id, at: 950)), "lesson",
      #"{"at":950,"attempt":"0000000000000001ffffffffffffffff","kind":"stop","rehearsal":"0000000000000001ffffffffffffffff","text":"um"}"#
    ),
    (
      .rename(PersonRenamed(who: id, name: "Noor")), "rename",
      #"{"name":"Noor","who":"0000000000000001ffffffffffffffff"}"#
    ),
    (.debrief(DebriefBegun()), "debrief", "{}"),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .feeling(value: nil))), "debriefAnswer",
      #"{"answer":{"feeling":{}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .question(text: "Why?", wentBlank: true))),
      "debriefAnswer",
      #"{"answer":{"question":{"text":"Why?","wentBlank":true}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .questionsEnd)), "debriefAnswer",
      #"{"answer":{"questionsEnd":{}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .keep(text: "a"))), "debriefAnswer",
      #"{"answer":{"keep":{"text":"a"}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .change(text: nil))), "debriefAnswer",
      #"{"answer":{"change":{}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(
        DebriefAnswered(
          debrief: id,
          answer: .particulars(
            of: InterviewParticulars(company: "N", role: "r", day: "2026-11-20", round: "2")))),
      "debriefAnswer",
      #"{"answer":{"particulars":{"of":{"company":"N","day":"2026-11-20","role":"r","round":"2"}}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .outcome(is: .rejection))), "debriefAnswer",
      #"{"answer":{"outcome":{"is":"rejection"}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .rest(is: .later))), "debriefAnswer",
      #"{"answer":{"rest":{"is":"later"}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(
        DebriefAnswered(debrief: id, answer: .same(question: 1, as: QuestionID(stored: "id:why")))),
      "debriefAnswer",
      #"{"answer":{"same":{"as":"id:why","question":1}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .went(question: 0, how: .badly))), "debriefAnswer",
      #"{"answer":{"went":{"how":"badly","question":0}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .own(side: .bodyLanguage, value: false))),
      "debriefAnswer",
      #"{"answer":{"own":{"side":"bodyLanguage","value":false}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .noIntention(about: .click))), "debriefAnswer",
      #"{"answer":{"noIntention":{"about":"click"}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .their(side: .depth, value: true))),
      "debriefAnswer",
      #"{"answer":{"their":{"side":"depth","value":true}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .noticed(side: .interest, questions: [0, 2]))),
      "debriefAnswer",
      #"{"answer":{"noticed":{"questions":[0,2],"side":"interest"}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .compared)), "debriefAnswer",
      #"{"answer":{"compared":{}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .request(isWritten: true))), "debriefAnswer",
      #"{"answer":{"request":{"isWritten":true}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefAnswer(DebriefAnswered(debrief: id, answer: .end)), "debriefAnswer",
      #"{"answer":{"end":{}},"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .debriefStepBack(DebriefSteppedBack(debrief: id)), "debriefStepBack",
      #"{"debrief":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .outcome(OutcomeLearned(debrief: id, outcome: .withdrew)), "outcome",
      #"{"debrief":"0000000000000001ffffffffffffffff","outcome":"withdrew"}"#
    ),
    (
      .intention(IntentionMade(text: "End well.", criterion: .results, debrief: id, about: .experience)),
      "intention",
      #"{"about":"experience","criterion":"results","debrief":"0000000000000001ffffffffffffffff","text":"End well."}"#
    ),
    (
      .intentionLetGo(IntentionLetGo(intention: id)), "intentionLetGo",
      #"{"intention":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .intentionReview(IntentionReviewed(intention: id, rehearsal: id, kept: .partly)), "intentionReview",
      #"{"intention":"0000000000000001ffffffffffffffff","kept":"partly","rehearsal":"0000000000000001ffffffffffffffff"}"#
    ),
    (
      .feedbackRequest(FeedbackRequested(debrief: id, tone: .warm, text: "Hello")), "feedbackRequest",
      #"{"debrief":"0000000000000001ffffffffffffffff","text":"Hello","tone":"warm"}"#
    ),
    (
      .feedbackReply(FeedbackReceived(debrief: id, text: "No.", reasons: [.skills], areas: ["audit"])),
      "feedbackReply",
      #"{"areas":["audit"],"debrief":"0000000000000001ffffffffffffffff","reasons":["skills"],"text":"No."}"#
    ),
    (
      .critique(CritiqueGiven(attempt: id, .seen(.stranger, value: 0))), "critique",
      #"{"attempt":"0000000000000001ffffffffffffffff","seen":"stranger","value":0}"#
    ),
    (
      .critique(
        CritiqueGiven(
          attempt: id,
          .line(CritiqueGiven.Line(quote: "It went well.", start: 3, end: 16, instead: "Four days.")))),
      "critique",
      #"{"attempt":"0000000000000001ffffffffffffffff","line":{"end":16,"instead":"Four days.","#
        + #""quote":"It went well.","start":3}}"#
    ),
    (
      .critique(CritiqueGiven(attempt: id, .change("end with the result"))), "critique",
      #"{"attempt":"0000000000000001ffffffffffffffff","change":"end with the result"}"#
    ),
  ]

  @Test(arguments: stored.indices)
  func everyKindIsWrittenAndReadAsItAlwaysWas(index: Int) throws {
    let (body, kind, json) = Self.stored[index]
    let entry = try EventCoding.entry(for: body)
    #expect(entry.kind == kind)
    #expect(entry.json == json)
    #expect(EventCoding.body(kind: kind, json: Array(json.utf8)) == body)
  }

  @Test func everyKindIsAmongThem() {
    // The compiler asks for a new kind here; it then belongs into `stored`.
    let names = Self.stored.map { body, _, _ in
      switch body {
      case .person, .rehearsal, .turn, .attempt, .followUp, .edits, .interval, .blank, .answer, .setAside,
        .report, .stepBack, .rehearsalEnd, .retirement, .transcript, .dispute, .rating,
        .note, .tap, .tapTakenBack, .questionsCount, .moment, .stance, .impression, .keyboardPassed, .reveal,
        .lesson, .rename, .debrief, .debriefAnswer, .debriefStepBack, .outcome, .intention, .intentionLetGo,
        .intentionReview, .feedbackRequest, .feedbackReply, .critique:
        "\(body)".prefix { $0 != "(" }
      }
    }
    #expect(Set(names).count == 38)
  }

  @Test(arguments: [
    ("retinaScan", "{}"), ("answer", ""), ("answer", "{"), ("answer", "[]"), ("answer", #"{"part":0}"#),
    ("setAside", #"{"attempt":"0000000000000001ffffffffffffffff","reason":"abducted"}"#),
    ("stepBack", #"{"attempt":"+000000000000001ffffffffffffffff"}"#), ("stepBack", #"{"attempt":7}"#),
    ("edits", #"{"attempt":"0000000000000001ffffffffffffffff","edits":[[1,2]],"part":0}"#),
    ("blank", #"{"at":1e99,"attempt":"0000000000000001ffffffffffffffff","part":0}"#),
  ])
  func whatCannotBeReadIsNoEvent(kind: String, json: String) {
    #expect(EventCoding.body(kind: kind, json: Array(json.utf8)) == nil)
  }
}
