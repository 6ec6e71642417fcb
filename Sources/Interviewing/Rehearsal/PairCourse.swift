/// What is left to do in a rehearsal of two people, besides asking and answering.
package enum PairStep: Equatable, Sendable {
  /// The interviewer rates an answer.
  case rate(attempt: EventID, RatedSubject)
  /// The interviewer says whether they acted as was suggested.
  case act(attempt: EventID, Stance)
  /// The interviewer counts the candidate's questions of the closing turn.
  case countQuestions(attempt: EventID)
  /// The interviewer rates the round as a whole.
  case assess(RatedSubject)
  /// The interviewer may say what the highest or the lowest rating rests on.
  case recall(attempt: EventID, isHighest: Bool)
  /// The keyboard goes to the candidate.
  case pass
  /// The candidate rates the round as a whole.
  case reflect(RatedSubject)
  /// The candidate guesses about the round as a whole.
  case guess(Guess)
  /// The candidate says how the interviewer acted: one of these two.
  case read(attempt: EventID, Stance)
  case reveal
  case draw(LessonDrawn.Kind)
}

extension Rehearsal {
  /// The answers that count: neither skipped nor set aside nor the closing one.
  package var answers: [Attempt] {
    turns.filter { !$0.asked.planned.isClosing }.compactMap(\.answer)
  }

  /// The closing turn's answer.
  package var closingAnswer: Attempt? { turns.last { $0.asked.planned.isClosing }?.answer }

  /// True after the round was ended before its last question: what was answered is still rated.
  package var isCutShort: Bool { turns.contains { $0.attempts.last?.setAside == .stopped } }

  /// What the interviewer rated an answer, the last time they did.
  package func friendRating(_ subject: RatedSubject, of attempt: Attempt) -> Int? {
    attempt.ratings.last { $0.person == plan.pair?.interviewer && $0.content.subject == subject }?
      .content.value
  }

  /// What the interviewer (or else the candidate) said of the round as a whole.
  package func impression(_ subject: RatedSubject, byInterviewer: Bool) -> Int? {
    impressions.last { $0.content.subject == subject && isInterviewers($0) == byInterviewer }?.content.value
  }

  private func isInterviewers(_ remark: Attempt.Remark<ImpressionGiven>) -> Bool {
    remark.person == plan.pair?.interviewer
  }

  /// How the interviewer is asked to act in the turn of an attempt.
  package func stance(of attempt: Attempt) -> Stance? {
    guard let stances = plan.pair?.stances,
      let index = turns.last(where: { $0.id == attempt.begun.turn })?.asked.index,
      stances.indices.contains(index)
    else { return nil }
    return stances[index]
  }

  /// What the interviewer says right after an answer; nil when it is said.
  func pairStep(after attempt: Attempt, _ pair: PairPlan) -> PairStep? {
    if attempt.planned.isClosing {
      return attempt.questionsCount == nil ? .countQuestions(attempt: attempt.id) : nil
    }
    for subject in [RatedSubject.poise, .experience, .answered]
    where !attempt.ratings.contains(where: { $0.person == pair.interviewer && $0.content.subject == subject })
    {
      return .rate(attempt: attempt.id, subject)
    }
    if let stance = stance(of: attempt), attempt.acted == nil { return .act(attempt: attempt.id, stance) }
    return nil
  }

  /// What comes after the last question; nil when the round is done.
  func pairStepAtEnd(_ pair: PairPlan) -> Step? {
    let answers = answers
    guard !answers.isEmpty else { return nil }
    if isRevealed {
      return LessonDrawn.Kind.allCases.first { kind in !lessons.contains { $0.kind == kind } }
        .map { .pair(.draw($0)) }
    }
    return isPassed ? candidatesPage(answers) : .pair(interviewersLast(answers, pair))
  }

  private func interviewersLast(_ answers: [Attempt], _ pair: PairPlan) -> PairStep {
    let subjects: [RatedSubject] = [.engagement, .rapport] + (pair.countsAppearance ? [.appearance] : [])
    for subject in subjects
    where !impressions.contains(where: { $0.content.subject == subject && isInterviewers($0) }) {
      return .assess(subject)
    }
    let (highest, lowest) = extremes(answers)
    if let highest, highest.moment == nil { return .recall(attempt: highest.id, isHighest: true) }
    if let lowest, lowest.moment == nil { return .recall(attempt: lowest.id, isHighest: false) }
    return .pass
  }

  /// The answers that the interviewer rated highest and lowest; one alone where all are alike.
  package func extremes(_ answers: [Attempt]) -> (highest: Attempt?, lowest: Attempt?) {
    let rated = answers.compactMap { attempt -> (sum: Int, attempt: Attempt)? in
      let values = [RatedSubject.poise, .experience].compactMap { friendRating($0, of: attempt) }
      return values.count == 2 ? (values[0] &+ values[1], attempt) : nil
    }
    guard let highest = rated.max(by: { $0.sum < $1.sum }), let lowest = rated.min(by: { $0.sum < $1.sum })
    else { return (nil, nil) }
    return (highest.attempt, lowest.sum < highest.sum ? lowest.attempt : nil)
  }

  /// The answer whose last report `<` takes back on the candidate's page; nil at its beginning.
  package var lastReported: EventID? { answers.last { !$0.report.isEmpty }?.id }

  private func candidatesPage(_ answers: [Attempt]) -> Step {
    for attempt in answers {
      let items = SelfReport.pairItems(for: attempt)
      if attempt.report.count < items.count {
        return .report(attempt: attempt.id, items[attempt.report.count])
      }
    }
    if !impressions.contains(where: { $0.content.subject == .engagement && !isInterviewers($0) }) {
      return .pair(.reflect(.engagement))
    }
    if plan.medium == .spoken, !impressions.contains(where: { $0.content.guess == .fewFillers }) {
      return .pair(.guess(.fewFillers))
    }
    for attempt in answers {
      if let stance = stance(of: attempt), attempt.read == nil {
        return .pair(.read(attempt: attempt.id, stance))
      }
    }
    return .pair(.reveal)
  }
}

extension SelfReport {
  /// What a candidate is asked about each answer when they get the keyboard: with about thirty keys a round
  /// for two people, the ratings, and one guess where there is a text to hold it against.
  package static func pairItems(for attempt: Attempt) -> [SelfReportItem] {
    let ratings: [SelfReportItem] = [.rating(.poise), .rating(.experience)]
    guard attempt.begun.medium == .typed, !attempt.text.isEmpty else { return ratings }
    return ratings + guesses(for: attempt.planned, medium: .typed).suffix(1).map { .guess($0) }
  }
}
