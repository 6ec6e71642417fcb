/// A rating outside the self-report: a friend's of the candidate's answer, or the candidate's own of an
/// earlier one, seen again. Whose it is, is the event's person; a later one of theirs replaces it within a sitting.
package struct RatingGiven: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var subject: RatedSubject
  /// As the subject says; nil where it was left open.
  package var value: Int?

  package init(attempt: EventID, subject: RatedSubject, value: Int?) {
    self.attempt = attempt
    self.subject = subject
    self.value = value
  }
}

/// A line written about a moment of an answer: by the interviewer as it was given, or at a replay.
package struct NoteTaken: Codable, Equatable, Sendable {
  package var attempt: EventID
  package var part: Int
  /// Milliseconds on the part's clock.
  package var at: Int
  package var text: String

  package init(attempt: EventID, part: Int, at: Int, text: String) {
    self.attempt = attempt
    self.part = part
    self.at = at
    self.text = text
  }
}
