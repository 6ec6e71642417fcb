/// The interviewer marked a moment with one key while the candidate talked.
package struct TapMade: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var part: Int
  /// Milliseconds on the part's clock, to about 50.
  package var at: Int
  package var kind: TapKind

  package init(attempt: EventID, part: Int, at: Int, kind: TapKind) {
    self.attempt = attempt
    self.part = part
    self.at = at
    self.kind = kind
  }
}

/// The attempt's last tap that still counts was a slip.
package struct TapTakenBack: Codable, Equatable, Sendable {
  package var attempt: EventID

  package init(attempt: EventID) { self.attempt = attempt }
}

/// What the interviewer counted in the candidate's questions at the closing turn; nil where left open.
package struct QuestionsCounted: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var asked: Int?
  package var pertinent: Int?

  package init(attempt: EventID, asked: Int?, pertinent: Int?) {
    self.attempt = attempt
    self.asked = asked
    self.pertinent = pertinent
  }
}

/// The moment that an interviewer's highest or lowest rating rests on, in their words; nil where left out.
package struct MomentRecalled: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var text: String?

  package init(attempt: EventID, text: String?) {
    self.attempt = attempt
    self.text = text
  }
}

/// How the interviewer acted in a turn, or how the candidate read it: whose it is, is the event's person.
package struct StanceSeen: Codable, Equatable, Sendable {
  package var attempt: EventID
  /// Nil for neither one nor its opposite, or for not knowing.
  package var stance: Stance?

  package init(attempt: EventID, stance: Stance?) {
    self.attempt = attempt
    self.stance = stance
  }
}

/// A rating or a guess that holds for a round as a whole; exactly one of the subjects is set.
package struct ImpressionGiven: Codable, Equatable, Sendable {
  package var rehearsal: EventID
  package var subject: RatedSubject?
  package var guess: Guess?
  /// 1 to 5 for a rating, 1 or 0 for yes or no; nil where left open.
  package var value: Int?

  package init(rehearsal: EventID, subject: RatedSubject? = nil, guess: Guess? = nil, value: Int?) {
    self.rehearsal = rehearsal
    self.subject = subject
    self.guess = guess
    self.value = value
  }
}

/// The keyboard went to the candidate: nothing of the interviewer's is shown until the reveal.
package struct KeyboardPassed: Codable, Equatable, Sendable {
  package var rehearsal: EventID

  package init(rehearsal: EventID) { self.rehearsal = rehearsal }
}

/// Both were shown what the other had said; from here on no rating of the round changes.
package struct RoundRevealed: Codable, Equatable, Sendable {
  package var rehearsal: EventID

  package init(rehearsal: EventID) { self.rehearsal = rehearsal }
}

/// One thing to keep, to stop or to start, and the moment it rests on.
package struct LessonDrawn: Codable, Equatable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable { case keep, stop, start }

  package var rehearsal: EventID
  package var kind: Kind
  /// Nil where there was nothing.
  package var text: String?
  package var attempt: EventID?
  /// Milliseconds on the clock of the attempt's first part.
  package var at: Int?

  package init(rehearsal: EventID, kind: Kind, text: String?, attempt: EventID? = nil, at: Int? = nil) {
    self.rehearsal = rehearsal
    self.kind = kind
    self.text = text
    self.attempt = attempt
    self.at = at
  }
}

/// Somebody is called by another name from now on.
package struct PersonRenamed: Codable, Equatable, Sendable {
  package var who: EventID
  package var name: String

  package init(who: EventID, name: String) {
    self.who = who
    self.name = name
  }
}
