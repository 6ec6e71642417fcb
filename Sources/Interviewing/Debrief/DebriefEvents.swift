/// A debrief of a real interview was begun; the event's id names it from then on.
package struct DebriefBegun: Codable, Equatable, Sendable {
  package init() {}
}

/// One step of a debrief was answered, or skipped.
package struct DebriefAnswered: Codable, Equatable, Sendable {
  package var debrief: EventID
  package var answer: DebriefAnswer

  package init(debrief: EventID, answer: DebriefAnswer) {
    self.debrief = debrief
    self.answer = answer
  }
}

/// The last answer of a debrief was taken back.
package struct DebriefSteppedBack: Codable, Equatable, Sendable {
  package var debrief: EventID

  package init(debrief: EventID) { self.debrief = debrief }
}

/// What became of the application, learned outside of the debrief's steps; a later one replaces it.
package struct OutcomeLearned: Codable, Equatable, Sendable {
  package var debrief: EventID
  package var outcome: InterviewOutcome

  package init(debrief: EventID, outcome: InterviewOutcome) {
    self.debrief = debrief
    self.outcome = outcome
  }
}

/// The user means to do or say something differently; the event's id names the intention.
package struct IntentionMade: Codable, Equatable, Sendable {
  package var text: String
  package var criterion: Criterion?
  /// The debrief it was made in; nil for one made elsewhere.
  package var debrief: EventID?
  /// The question of the debrief that it answers; nil where the reply or nothing in particular led to it.
  package var about: OwnSide?

  package init(text: String, criterion: Criterion?, debrief: EventID? = nil, about: OwnSide? = nil) {
    self.text = text
    self.criterion = criterion
    self.debrief = debrief
    self.about = about
  }
}

/// The intention is given up, to make room for another or because it no longer matters.
package struct IntentionLetGo: Codable, Equatable, Sendable {
  package var intention: EventID

  package init(intention: EventID) { self.intention = intention }
}

/// Whether an intention was kept, as the user says after a rehearsal; a later one in the same rehearsal replaces it.
package struct IntentionReviewed: Codable, Equatable, Sendable {
  package enum Kept: String, Codable, Sendable, CaseIterable { case yes, partly, no }

  package var intention: EventID
  package var rehearsal: EventID
  package var kept: Kept

  package init(intention: EventID, rehearsal: EventID, kept: Kept) {
    self.intention = intention
    self.rehearsal = rehearsal
    self.kept = kept
  }
}

/// A request for feedback was written; whether it was sent the program does not know.
package struct FeedbackRequested: Codable, Equatable, Sendable {
  package var debrief: EventID
  package var tone: FeedbackTone
  package var text: String

  package init(debrief: EventID, tone: FeedbackTone, text: String) {
    self.debrief = debrief
    self.tone = tone
    self.text = text
  }
}

/// What the employer answered; a later one replaces it.
package struct FeedbackReceived: Codable, Equatable, Sendable {
  package var debrief: EventID
  package var text: String
  package var reasons: [FeedbackReason]
  /// The areas or skills the reply names, in the user's words; the draw prefers questions that touch them.
  package var areas: [String]

  package init(debrief: EventID, text: String, reasons: [FeedbackReason] = [], areas: [String] = []) {
    self.debrief = debrief
    self.text = text
    self.reasons = reasons
    self.areas = areas
  }
}

package enum FeedbackTone: String, Codable, Sendable, CaseIterable { case plain, warm, formal }

/// Why an employer says it chose somebody else: the article's three, or another.
package enum FeedbackReason: String, Codable, Sendable, CaseIterable {
  case experience, skills, culture, other

  /// What an intention that follows from it is tied to.
  package var criterion: Criterion? {
    switch self {
    case .experience, .skills: .coverage
    case .culture: .rapport
    case .other: nil
    }
  }
}

package enum InterviewOutcome: String, Codable, Sendable, CaseIterable {
  case offer, rejection, waiting, withdrew
}

/// Stored by its name.
extension Criterion: Codable {}
