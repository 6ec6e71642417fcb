/// What an interviewer's taps and the clock tell of an answer that was spoken: by nobody else's ears, and said so.
package struct TapReading: Equatable, Sendable {
  /// A moment of the answer.
  package struct Place: Equatable, Sendable {
    /// 0 is the answer to the question, 1 to the first follow-up.
    package let part: Int
    /// Milliseconds of speaking in that part.
    package let at: Int
  }

  /// A moment at which the candidate went blank.
  package struct Blank: Equatable, Sendable {
    package let at: Place
    /// Milliseconds of speaking from there to the end of the part.
    package let after: Int
    /// When the interviewer tapped that they had recovered.
    package let recovered: Place?

    /// A tap says so, or the answer went on for ten seconds: few interviewers have that key.
    package var cameBack: Bool { recovered != nil || after >= TapReading.goingOn }
  }

  /// Whose taps they are, as the page says it: "Sam's".
  package let whose: String
  /// Milliseconds of speaking, over all parts.
  package let speaking: Int
  /// Milliseconds of thinking before the first word; nil where it is not known.
  package let thinking: Int?
  /// Where each kind was tapped, in order.
  package let times: [TapKind: [Place]]
  package let blanks: [Blank]

  /// An answer that goes on for this many milliseconds after a blank has come back.
  static let goingOn = 10_000
  /// Milliseconds of speech below which nothing is scored.
  package static let shortest = 30_000

  /// Nil for an answer that was typed or that nobody tapped in.
  ///
  /// - Parameter whose: the interviewer's name, as "Sam's".
  package init?(_ attempt: Attempt, whose: String) {
    guard attempt.begun.medium == .spoken, !attempt.taps.isEmpty else { return nil }
    self.whose = whose
    speaking = attempt.speakingTime
    thinking = attempt.parts.first?.firstWord.map(AnswerClock.sane)
    var times: [TapKind: [Place]] = [:]
    var blanks: [Blank] = []
    for (index, part) in attempt.parts.enumerated() {
      let taps = attempt.taps.map(\.content).filter { $0.part == index }
        .map {
          (kind: $0.kind, place: Place(part: index, at: min(part.speakingTime(at: $0.at), part.spoken)))
        }
        .sorted { $0.place.at < $1.place.at }
      for (number, tap) in taps.enumerated() {
        times[tap.kind, default: []].append(tap.place)
        guard tap.kind == .blank else { continue }
        let rest = taps[(number + 1)...].prefix { $0.kind != .blank }
        blanks.append(
          Blank(
            at: tap.place, after: part.spoken - tap.place.at,
            recovered: rest.first { $0.kind == .recovered }?.place))
      }
    }
    self.times = times
    self.blanks = blanks
  }

  /// Where the interviewer heard something strong; nil where nothing was tapped.
  package var strong: String? {
    times[.strong].map { "\(whose) taps: strong at " + $0.map(place).joined(separator: ", ") }
  }

  /// Fillers a minute; where the words are known they count, and the taps are shown beside them.
  func fluency(beside words: Evidence) -> Evidence {
    let fillers = times[.filler]?.count ?? 0
    let said = "\(whose) taps: \(counted(fillers, "filler")) in \(clock(speaking))"
    guard words.value == nil else {
      var evidence = words
      evidence.figure += "; \(said)"
      return evidence
    }
    var evidence = Evidence(.fluency, n: speaking / 1000)
    guard speaking >= Self.shortest else {
      evidence.reason = tooShort
      evidence.figure = said
      return evidence
    }
    let value = Double(fillers) * 60_000 / Double(speaking)
    evidence.value = value
    evidence.score = Rubric.fluencyPerMinute.score(value)
    evidence.figure = said + (fillers > 0 ? ", \(oneDecimal(value)) a minute" : "")
    return evidence
  }

  /// Thinking first is shown and never scored.
  var composure: Evidence {
    var evidence = Evidence(.composure, n: speaking / 1000)
    let facts = blanks.isEmpty ? ["no blank in \(clock(speaking))"] : blanks.map(fact)
    evidence.figure = "\(whose) taps: " + facts.joined(separator: ", ")
    if let thinking { evidence.figure += "; first word after \(seconds(thinking))" }
    if blanks.isEmpty, speaking < Self.shortest {
      evidence.reason = tooShort
      return evidence
    }
    evidence.value = Double(blanks.count)
    evidence.score =
      switch (blanks.count, blanks.allSatisfy(\.cameBack)) {
      case (0, _): 5
      case (1, true): 3
      case (_, true): 2
      case (_, false): 1
      }
    return evidence
  }

  /// Nil where nothing of it was tapped.
  var engagement: Evidence? {
    let facts = [TapKind.repeated, .rambling, .eyesAway, .energyDown, .closedPosture].compactMap { kind in
      times[kind].map { times in "\(kind.name) at " + times.map(place).joined(separator: ", ") }
    }
    guard !facts.isEmpty else { return nil }
    return Evidence(.engagement, figure: "\(whose) taps: " + facts.joined(separator: "; "))
  }

  private func fact(_ blank: Blank) -> String {
    let lead = "blank at \(place(blank.at))"
    if let recovered = blank.recovered { return "\(lead), recovered at \(place(recovered))" }
    return blank.cameBack
      ? "\(lead), and you came back: the answer went on for \(seconds(blank.after))"
      : "\(lead), which ended the answer"
  }

  private var tooShort: String { "\(seconds(speaking)) of speech: too short to tell" }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// "0:41", "0:10 of the follow-up"
  private func place(_ place: Place) -> String {
    switch place.part {
    case 0: clock(place.at)
    case 1: "\(clock(place.at)) of the follow-up"
    default: "\(clock(place.at)) of follow-up \(place.part)"
    }
  }

  private func clock(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  private func seconds(_ milliseconds: Int) -> String {
    milliseconds < 120_000 ? "\(milliseconds / 1000) s" : clock(milliseconds)
  }

  private func oneDecimal(_ value: Double) -> String {
    let tenths = Int(min((value * 10).rounded(), 1e9))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Attempt.Part {
  /// Milliseconds from the first word to the end, without pauses; 0 while it is not ended.
  fileprivate var spoken: Int { ending.map { speakingTime(at: $0.ended) } ?? 0 }
}

extension Attempt {
  /// Milliseconds of speaking over all parts.
  var speakingTime: Int { parts.reduce(0) { $0 + $1.spoken } }
}

extension Rehearsal {
  /// The candidate's guess that they kept under five fillers a minute, held against the interviewer's taps in
  /// the whole round; nil where it was left open, or there are no taps or too little speech to hold it against.
  package var fillerGuess: (said: Bool, was: Bool)? {
    guard isRevealed, plan.medium == .spoken,
      let said = impressions.last(where: { $0.content.guess == .fewFillers })?.content.value
    else { return nil }
    let answers = answers.filter { $0.begun.medium == .spoken }
    let speaking = answers.reduce(0) { $0 + $1.speakingTime }
    let taps = answers.flatMap(\.taps)
    guard !taps.isEmpty, speaking >= TapReading.shortest else { return nil }
    let fillers = taps.count { $0.content.kind == .filler }
    return (said == 1, Double(fillers) * 60_000 / Double(speaking) < 5)
  }
}

extension AnswerReview {
  /// With what the interviewer's taps tell of fluency, composure and engagement.
  package func including(_ taps: TapReading) -> AnswerReview {
    var review = self
    review.evidence = evidence.map { evidence in
      switch evidence.criterion {
      case .fluency: taps.fluency(beside: evidence)
      case .composure: taps.composure
      case .engagement: taps.engagement ?? evidence
      default: evidence
      }
    }
    return review
  }
}
