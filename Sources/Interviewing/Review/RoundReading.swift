/// A rating that an interviewer gave on an answer.
package struct FriendRating: Equatable, Sendable {
  package var rater: EventID
  package var attempt: EventID
  package var subject: RatedSubject
  /// 1 to 5; for `answered` 0 to 2.
  package var value: Int

  package init(rater: EventID, attempt: EventID, subject: RatedSubject, value: Int) {
    self.rater = rater
    self.attempt = attempt
    self.subject = subject
    self.value = value
  }
}

/// How an interviewer acted in a turn, and how the candidate read it; nil for neither, or for not knowing.
package struct StanceReading: Equatable, Sendable {
  package var acted: Stance?
  package var read: Stance?

  package init(acted: Stance?, read: Stance?) {
    self.acted = acted
    self.read = read
  }
}

/// What a round of two people adds to figures over many; nothing before its reveal.
extension Rehearsal {
  /// The interviewer's ratings, the last of each answer and subject; a damaged value is left out.
  package var friendRatings: [FriendRating] {
    guard isRevealed, let rater = plan.pair?.interviewer else { return [] }
    return answers.flatMap { attempt in
      RatedSubject.allCases.compactMap { subject in
        friendRating(subject, of: attempt).flatMap { value in
          subject.range.contains(value)
            ? FriendRating(rater: rater, attempt: attempt.id, subject: subject, value: value) : nil
        }
      }
    }
  }

  /// The candidate's own ratings minus the interviewer's, an entry an answer that both have rated.
  package func differences(in subject: RatedSubject) -> [Int] {
    friendRatings.filter { $0.subject == subject }.compactMap { rating in
      attempt(rating.attempt)?.rating(subject).flatMap { own in
        subject.range.contains(own) ? own - rating.value : nil
      }
    }
  }

  /// An entry a turn in which the interviewer was to act.
  package var stanceReadings: [StanceReading] {
    guard isRevealed else { return [] }
    return answers.filter { $0.acted != nil || $0.read != nil }
      .map { StanceReading(acted: $0.acted?.stance, read: $0.read?.stance) }
  }
}

extension RatedSubject {
  /// The values that a rating may have.
  package var range: ClosedRange<Int> { self == .answered ? 0...2 : 1...5 }
}
