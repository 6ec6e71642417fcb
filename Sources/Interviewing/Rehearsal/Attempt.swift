/// An answer as it stands after some events: what was asked, typed, said and reported.
package struct Attempt: Equatable, Sendable {
  /// What was typed or said to the question (the first part) or to its follow-up.
  package struct Part: Equatable, Sendable {
    package var prompt: String
    package var askedAt: Moment
    package var edits: [Edit] = []
    package var intervals: [IntervalPassed] = []
    /// Milliseconds on the part's clock at which the candidate went blank.
    package var blanks: [Int] = []
    package var ending: AnswerEnded?
    /// The last moment that an interviewer marked, in milliseconds on the part's clock.
    package var markedUntil = 0
    /// Until the answer is ended, and again when it was reopened.
    package var isOpen = true

    /// The answer where it was ended, else as far as it was typed.
    package var text: String {
      if let ending, !isOpen { return ending.text }
      return EditLog.replay(edits)
    }

    /// Milliseconds on the part's clock up to the last thing known of it.
    package var clock: Int {
      AnswerClock.sane(
        max(
          edits.last?.at ?? 0, intervals.last?.to ?? 0, blanks.last ?? 0, ending?.ended ?? 0,
          markedUntil))
    }

    /// When a spoken answer's first word came, in milliseconds on the part's clock; nil before it.
    package var firstWord: Int? { ending?.started ?? intervals.last { $0.kind == .thinking }?.to }

    /// Milliseconds of speaking up to a moment of the part's clock: without thinking first, and without pauses.
    package func speakingTime(at moment: Int) -> Int {
      time(from: AnswerClock.sane(firstWord ?? 0), to: AnswerClock.sane(moment))
    }

    /// Milliseconds that the clock on the screen showed at a moment of the part's own.
    package func shownTime(at moment: Int, medium: Medium) -> Int {
      medium == .spoken ? speakingTime(at: moment) : time(from: 0, to: AnswerClock.sane(moment))
    }

    /// Without pauses.
    private func time(from start: Int, to end: Int) -> Int {
      let away = intervals.filter { $0.kind == .pause || $0.kind == .away }
        .reduce(0) { $0 + max(0, min(end, AnswerClock.sane($1.to)) - max(start, AnswerClock.sane($1.from))) }
      return max(0, end - start - away)
    }

    /// Milliseconds spent answering: the clock without pauses and absence (the editor is typing time).
    package var answeringTime: Int {
      let away = intervals.filter { $0.kind != .editor }
        .reduce(0) { $0 + max(0, AnswerClock.sane($1.to) - AnswerClock.sane($1.from)) }
      return max(0, clock - away)
    }
  }

  /// Something that somebody said about the answer, when and by whom.
  package struct Remark<Content: Equatable & Sendable>: Equatable, Sendable {
    package let id: EventID
    package let at: Moment
    package let person: EventID?
    package let content: Content
  }

  package let id: EventID
  package let begun: AttemptBegun
  package let person: EventID?
  package let planned: PlannedTurn
  package var parts: [Part]
  package var report: [ReportGiven] = []
  package var setAside: AnswerSetAside.Reason?
  /// What was said, for a spoken attempt that somebody wrote down.
  package var transcript: String?
  package var disputes: [FindingDisputed] = []
  /// Ratings outside the self-report, in the order they were given.
  package var ratings: [Remark<RatingGiven>] = []
  package var notes: [Remark<NoteTaken>] = []
  /// The interviewer's taps without those taken back, in the order they were made.
  package var taps: [Remark<TapMade>] = []
  package var questionsCount: QuestionsCounted?
  /// What the interviewer's rating rests on.
  package var moment: MomentRecalled?
  /// How the interviewer acted, and how the candidate read it.
  package var acted: StanceSeen?
  package var read: StanceSeen?
  /// What was said of it afterwards, in the order in which it was said.
  package var critiques: [Remark<CritiqueGiven>] = []

  package init(id: EventID, at: Moment, person: EventID?, begun: AttemptBegun, planned: PlannedTurn) {
    self.id = id
    self.person = person
    self.begun = begun
    self.planned = planned
    parts = [Part(prompt: planned.question.text, askedAt: at)]
  }

  /// The whole answer, its follow-up after a blank line.
  package var text: String { parts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n\n") }

  package var wentBlank: Bool {
    parts.contains { !$0.blanks.isEmpty } || taps.contains { $0.content.kind == .blank }
  }

  package func rating(_ subject: RatedSubject) -> Int? {
    report.last { $0.subject == subject }?.value
  }

  /// Takes in an event that names this attempt; others are ignored.
  package mutating func apply(_ event: JournalEvent) {
    switch event.body {
    case .followUp(let asked) where asked.attempt == id:
      parts.append(Part(prompt: asked.text, askedAt: event.at))
    case .edits(let made) where made.attempt == id:
      change(made.part) {
        $0.edits += made.edits
        // Notes on an answer that was spoken: open until they are ended too.
        $0.isOpen = true
      }
    case .interval(let passed) where passed.attempt == id:
      change(passed.part) { $0.intervals.append(passed) }
    case .blank(let blank) where blank.attempt == id:
      change(blank.part) { $0.blanks.append(blank.at) }
    case .answer(let ended) where ended.attempt == id:
      change(ended.part) {
        $0.ending = ended
        $0.isOpen = false
      }
    case .setAside(let left) where left.attempt == id:
      setAside = left.reason
    case .report(let given) where given.attempt == id:
      report.append(given)
    case .transcript(let attached) where attached.attempt == id:
      transcript = attached.text
    case .dispute(let dispute) where dispute.attempt == id:
      disputes.append(dispute)
    case .rating(let given) where given.attempt == id:
      ratings.append(Remark(id: event.id, at: event.at, person: event.person, content: given))
    case .note(let taken) where taken.attempt == id:
      notes.append(Remark(id: event.id, at: event.at, person: event.person, content: taken))
      mark(taken.part, at: taken.at)
    case .tap(let tap) where tap.attempt == id:
      taps.append(Remark(id: event.id, at: event.at, person: event.person, content: tap))
      mark(tap.part, at: tap.at)
    case .tapTakenBack(let back) where back.attempt == id:
      _ = taps.popLast()
    case .questionsCount(let count) where count.attempt == id:
      questionsCount = count
    case .moment(let recalled) where recalled.attempt == id:
      moment = recalled
    case .stance(let seen) where seen.attempt == id:
      if event.person == person { read = seen } else { acted = seen }
    case .critique(let given) where given.attempt == id:
      critiques.append(Remark(id: event.id, at: event.at, person: event.person, content: given))
    case .stepBack(let step) where step.attempt == id:
      // An answer that somebody else has rated is not reopened.
      if report.popLast() == nil, ratings.isEmpty { change(parts.count - 1) { $0.isOpen = true } }
    default:
      break
    }
  }

  /// Notes made at a replay, after the end, are no part of the answer's time.
  private mutating func mark(_ part: Int, at moment: Int) {
    change(part) { if $0.isOpen { $0.markedUntil = max($0.markedUntil, moment) } }
  }

  private mutating func change(_ part: Int, _ body: (inout Part) -> Void) {
    guard parts.indices.contains(part) else { return }
    body(&parts[part])
  }
}
