/// One thing that happened. The journal is a list of these and holds nothing else.
package struct JournalEvent: Equatable, Sendable {
  package var id: EventID
  package var at: Moment
  /// Whose doing it is; nil for what nobody in particular did.
  package var person: EventID?
  package var body: Body

  package init(id: EventID, at: Moment, person: EventID?, body: Body) {
    self.id = id
    self.at = at
    self.person = person
    self.body = body
  }

  package enum Body: Equatable, Sendable {
    case person(PersonMet)
    case rehearsal(RehearsalPlan)
    case turn(TurnAsked)
    case attempt(AttemptBegun)
    case followUp(FollowUpAsked)
    case edits(EditsMade)
    case interval(IntervalPassed)
    case blank(WentBlank)
    case answer(AnswerEnded)
    case setAside(AnswerSetAside)
    case report(ReportGiven)
    case stepBack(SteppedBack)
    case rehearsalEnd(RehearsalEnded)
    case retirement(QuestionRetired)
    case transcript(TranscriptAttached)
    case dispute(FindingDisputed)
    case rating(RatingGiven)
    case note(NoteTaken)
    case tap(TapMade)
    case tapTakenBack(TapTakenBack)
    case questionsCount(QuestionsCounted)
    case moment(MomentRecalled)
    case stance(StanceSeen)
    case impression(ImpressionGiven)
    case keyboardPassed(KeyboardPassed)
    case reveal(RoundRevealed)
    case lesson(LessonDrawn)
    case rename(PersonRenamed)
    case debrief(DebriefBegun)
    case debriefAnswer(DebriefAnswered)
    case debriefStepBack(DebriefSteppedBack)
    case outcome(OutcomeLearned)
    case intention(IntentionMade)
    case intentionLetGo(IntentionLetGo)
    case intentionReview(IntentionReviewed)
    case feedbackRequest(FeedbackRequested)
    case feedbackReply(FeedbackReceived)
    case critique(CritiqueGiven)
  }
}

/// Somebody whose answers or ratings the journal holds; the event's id names the person from then on.
package struct PersonMet: Codable, Equatable, Sendable {
  package var name: String
  package var isOwner: Bool

  package init(name: String, isOwner: Bool) {
    self.name = name
    self.isOwner = isOwner
  }
}

/// A question was put on the screen.
package struct TurnAsked: Codable, Equatable, Sendable {
  package var rehearsal: EventID
  /// Its place in the plan's `turns`, from 0; nil for the closing turn.
  package var index: Int?
  package var planned: PlannedTurn

  package init(rehearsal: EventID, index: Int?, planned: PlannedTurn) {
    self.rehearsal = rehearsal
    self.index = index
    self.planned = planned
  }
}

/// An answer was begun; the event's id names the attempt from then on.
package struct AttemptBegun: Codable, Equatable, Sendable {
  package var rehearsal: EventID
  package var turn: EventID
  package var medium: Medium
  /// What the clock allows, in seconds; nil for no limit.
  package var limit: Int?

  package init(rehearsal: EventID, turn: EventID, medium: Medium, limit: Int?) {
    self.rehearsal = rehearsal
    self.turn = turn
    self.medium = medium
    self.limit = limit
  }
}

/// A follow-up was asked within an attempt; what is typed from here on answers it.
package struct FollowUpAsked: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var text: String

  package init(attempt: EventID, text: String) {
    self.attempt = attempt
    self.text = text
  }
}

/// Changes of the text of one part of an attempt: part 0 answers the question, 1 the follow-up.
package struct EditsMade: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var part: Int
  package var edits: [Edit]

  package init(attempt: EventID, part: Int, edits: [Edit]) {
    self.attempt = attempt
    self.part = part
    self.edits = edits
  }
}

/// A stretch of time in which nobody answered: `/pause`, the editor, a stop before the answer was taken up again,
/// or thinking before the first word of an answer that an interviewer times.
package struct IntervalPassed: Codable, Equatable, Sendable {
  package enum Kind: String, Codable, Sendable { case pause, editor, away, thinking }

  package var attempt: EventID
  package var part: Int
  package var kind: Kind
  /// Milliseconds on the part's clock.
  package var from: Int
  package var to: Int

  package init(attempt: EventID, part: Int, kind: Kind, from: Int, to: Int) {
    self.attempt = attempt
    self.part = part
    self.kind = kind
    self.from = from
    self.to = to
  }
}

/// The candidate said that their mind went blank.
package struct WentBlank: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var part: Int
  /// Milliseconds on the part's clock.
  package var at: Int

  package init(attempt: EventID, part: Int, at: Int) {
    self.attempt = attempt
    self.part = part
    self.at = at
  }
}

/// One part of an attempt was finished; a later event for the same part replaces it.
package struct AnswerEnded: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var part: Int
  package var text: String
  /// Milliseconds from the question to the first key, or to the first word of a spoken answer.
  package var started: Int?
  /// Milliseconds from the question to the end.
  package var ended: Int

  package init(attempt: EventID, part: Int, text: String, started: Int?, ended: Int) {
    self.attempt = attempt
    self.part = part
    self.text = text
    self.started = started
    self.ended = ended
  }
}

/// An attempt ended without being the answer; its text stays in the journal.
package struct AnswerSetAside: Codable, Equatable, Sendable {
  package enum Reason: String, Codable, Sendable {
    /// To be tried again at once.
    case again
    /// Left for another question, which takes this one's place.
    case skipped
    /// Left for the next question.
    case next
    /// Left with the whole rehearsal.
    case stopped
    /// Given up after a crash.
    case discarded
  }

  package var attempt: EventID
  package var reason: Reason

  package init(attempt: EventID, reason: Reason) {
    self.attempt = attempt
    self.reason = reason
  }
}

/// One answer of a self-report: exactly one of the subjects is set; the value is nil where it was left open.
package struct ReportGiven: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var subject: RatedSubject?
  package var guess: Guess?
  package var listensFor: String?
  package var avoids: String?
  /// 1 to 5 for a rating, 1 or 0 for yes or no.
  package var value: Int?

  package init(attempt: EventID, item: SelfReportItem, value: Int?) {
    self.attempt = attempt
    self.value = value
    switch item {
    case .rating(let subject): self.subject = subject
    case .guess(let guess): self.guess = guess
    case .listensFor(let text): listensFor = text
    case .avoids(let text): avoids = text
    }
  }

  /// Nil for a damaged event that names no subject.
  package var item: SelfReportItem? {
    if let subject { return .rating(subject) }
    if let guess { return .guess(guess) }
    if let listensFor { return .listensFor(listensFor) }
    return avoids.map { .avoids($0) }
  }
}

/// The last answer of the self-report was taken back, or the answer itself reopened when there was none.
package struct SteppedBack: Codable, Equatable, Sendable {
  package var attempt: EventID

  package init(attempt: EventID) { self.attempt = attempt }
}

/// What was said in a spoken attempt, written down elsewhere; a later one replaces it.
package struct TranscriptAttached: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var text: String

  package init(attempt: EventID, text: String) {
    self.attempt = attempt
    self.text = text
  }
}

/// The user does not agree with a finding; it counts no longer.
package struct FindingDisputed: Codable, Equatable, Sendable {
  package var attempt: EventID
  /// The name of the check that made it.
  package var check: String
  /// The words it quotes, and where they stood, in UTF-8 bytes of the answer.
  package var quote: String
  package var start: Int
  package var end: Int
  /// The user's reason.
  package var because: String?

  package init(attempt: EventID, check: String, quote: String, start: Int, end: Int, because: String?) {
    self.attempt = attempt
    self.check = check
    self.quote = quote
    self.start = start
    self.end = end
    self.because = because
  }
}

package struct RehearsalEnded: Codable, Equatable, Sendable {
  package var rehearsal: EventID
  /// False when the person stopped before the last question.
  package var isComplete: Bool

  package init(rehearsal: EventID, isComplete: Bool) {
    self.rehearsal = rehearsal
    self.isComplete = isComplete
  }
}

/// The question is not to be drawn any more, or (`isRetired` false) may be again.
package struct QuestionRetired: Codable, Equatable, Sendable {
  package var question: QuestionID
  package var isRetired: Bool

  package init(question: QuestionID, isRetired: Bool) {
    self.question = question
    self.isRetired = isRetired
  }
}
