import Interviewing
import JournalStore

/// Makes up rehearsals, to try a journal's speed and to fill one in tests; the seed alone decides them.
///
/// Answers have the length of real ones (a median of 74 words); of their edits far fewer are kept than a person
/// makes, which spares the disk and changes no query but the one that reads a single attempt.
package struct SampleJournal {
  package static let questionCount = 240
  private static let turnsInRehearsal = 5
  private static let words = """
    the I to and of a in was that it we for on my with they had close account invoice supplier ledger month day
    week team manager report balance asked found wrote checked called split owner item list number reconciled
    review audit control accrual cutoff stock ship late early first then because after before who what where
    result changed saved reduced learned decided agreed explained customer system error spreadsheet deadline
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private let person: EventID
  private var generator: SeededGenerator
  private var clock: Moment
  private var attempts = 0

  /// - Parameter start: when the first rehearsal begins.
  package init(person: EventID, seed: UInt64, start: Moment = 1_600_000_000_000) {
    self.person = person
    generator = SeededGenerator(seed: seed)
    clock = start
  }

  /// Appends rehearsals until `attempts` answers were begun, five in a rehearsal and many in a transaction.
  package static func fill(_ journal: Journal, attempts: Int, seed: UInt64) throws(JournalError) {
    var sample = SampleJournal(person: journal.owner.id, seed: seed)
    var events: [JournalEvent] = []
    while sample.attempts < attempts {
      events += sample.rehearsal(attempts: min(turnsInRehearsal, attempts - sample.attempts))
      if events.count > 20_000 {
        try journal.append(events)
        events = []
      }
    }
    try journal.append(events)
  }

  /// A whole rehearsal's events.
  package mutating func rehearsal(attempts count: Int) -> [JournalEvent] {
    clock += 3_600_000
    let planned = (0..<count).map { _ in plannedTurn() }
    let plan = event(
      .rehearsal(
        RehearsalPlan(
          mode: .solo, seed: generator.next(), isSeedGiven: false, medium: .typed, count: count,
          turns: planned, hasClosing: false, isHardStop: false, hasClock: true, version: "1.0")))
    var events = [plan]
    for (index, turn) in planned.enumerated() {
      let asked = event(.turn(TurnAsked(rehearsal: plan.id, index: index, planned: turn)))
      events.append(asked)
      events += answer(to: asked.id, of: turn, in: plan.id)
    }
    events.append(event(.rehearsalEnd(RehearsalEnded(rehearsal: plan.id, isComplete: true))))
    return events
  }

  private mutating func plannedTurn() -> PlannedTurn {
    let number = generator.below(Self.questionCount)
    var question = Question(
      id: QuestionID(stored: "id:sample-\(number)"), text: "Tell me about sample \(number).", line: 1)
    question.category = ["Category \(number % 11)"]
    question.lookFor = ["your own part", "what came of it"]
    return PlannedTurn(
      question: AskedQuestion(question, bank: "bank-\(number % 9)"), reason: .new, seconds: 120)
  }

  private mutating func answer(to turn: EventID, of planned: PlannedTurn, in rehearsal: EventID)
    -> [JournalEvent]
  {
    attempts += 1
    let begun = event(
      .attempt(AttemptBegun(rehearsal: rehearsal, turn: turn, medium: .typed, limit: 360)))
    var events = [begun]
    let id = begun.id
    var log = EditLog()
    var text = ""
    let length = 20 + generator.below(110)
    for count in 1...length {
      text += (text.isEmpty ? "" : " ") + Self.words[generator.below(Self.words.count)]
      if count % 10 == 0 || count == length { log.record(text, at: count * 1200) }
      if count % 40 == 0 || count == length {
        events.append(event(.edits(EditsMade(attempt: id, part: 0, edits: log.takeNew()))))
      }
    }
    if generator.below(20) == 0 { events.append(event(.blank(WentBlank(attempt: id, part: 0, at: 900)))) }
    if generator.below(25) == 0 {
      return events + [event(.setAside(AnswerSetAside(attempt: id, reason: .skipped)))]
    }
    events.append(
      event(
        .answer(AnswerEnded(attempt: id, part: 0, text: text, started: 4000, ended: length * 1200))))
    for item in SelfReport.items(for: planned, medium: .typed) {
      var value = 1 + generator.below(5)
      if case .rating = item {} else { value &= 1 }
      events.append(event(.report(ReportGiven(attempt: id, item: item, value: value))))
    }
    return events
  }

  private mutating func event(_ body: JournalEvent.Body) -> JournalEvent {
    clock += 1000
    return JournalEvent(id: .random(using: &generator), at: clock, person: person, body: body)
  }
}
