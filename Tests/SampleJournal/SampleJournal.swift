import Foundation
import Interviewing
import JournalStore

/// Makes up rehearsals, to try a journal's speed and to fill one in tests; the seed alone decides them.
///
/// Answers have the length of real ones (a median of 74 words). Unless they are `typed`, far fewer edits are kept
/// than a person makes, which spares the disk and changes nothing for whatever leaves edits out.
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
  /// Questions with an answer that somebody gave; made up where there are none.
  private let answers: [Answer]
  /// Every key is an edit, with slips and pauses, as the line editor keeps them.
  private let isTyped: Bool

  /// A question and an answer to it.
  package struct Answer: Decodable {
    package let question: String
    package let text: String
  }

  /// Of a file of JSON lines.
  package static func answers(in file: String) throws -> [Answer] {
    try Data(contentsOf: URL(filePath: file)).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Answer.self, from: $0)
    }
  }

  /// - Parameter start: when the first rehearsal begins.
  package init(
    person: EventID, seed: UInt64, start: Moment = 1_600_000_000_000, isTyped: Bool = false,
    answers: [Answer] = []
  ) {
    self.person = person
    self.isTyped = isTyped
    self.answers = answers
    generator = SeededGenerator(seed: seed)
    clock = start
  }

  /// Appends rehearsals until `attempts` answers were begun, five in a rehearsal and many in a transaction.
  package static func fill(
    _ journal: Journal, attempts: Int, seed: UInt64, isTyped: Bool = false, answers: [Answer] = []
  ) throws(JournalError) {
    var sample = SampleJournal(
      person: journal.owner.id, seed: seed, isTyped: isTyped, answers: answers)
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
    let number = generator.below(answers.isEmpty ? Self.questionCount : answers.count)
    var question = Question(
      id: QuestionID(stored: "id:sample-\(number)"),
      text: answers.isEmpty ? "Tell me about sample \(number)." : answers[number].question, line: 1)
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
    let (text, ended) = isTyped ? typed(planned, id, &events) : roughly(id, &events)
    if generator.below(20) == 0 { events.append(event(.blank(WentBlank(attempt: id, part: 0, at: 900)))) }
    if generator.below(25) == 0 {
      return events + [event(.setAside(AnswerSetAside(attempt: id, reason: .skipped)))]
    }
    events.append(
      event(.answer(AnswerEnded(attempt: id, part: 0, text: text, started: 4000, ended: ended))))
    for item in SelfReport.items(for: planned, medium: .typed) {
      var value = 1 + generator.below(5)
      if case .rating = item {} else { value &= 1 }
      events.append(event(.report(ReportGiven(attempt: id, item: item, value: value))))
    }
    return events
  }

  /// Makes up a text and keeps it as it stands at every tenth word.
  ///
  /// - Returns: the text, and milliseconds from the question to the end.
  private mutating func roughly(_ id: EventID, _ events: inout [JournalEvent]) -> (String, Int) {
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
    return (text, length * 1200)
  }

  private mutating func words(for planned: PlannedTurn) -> [String] {
    let given = answers.filter { $0.question == planned.question.text }
    guard !given.isEmpty else {
      return (0..<20 + generator.below(110)).map { _ in Self.words[generator.below(Self.words.count)] }
    }
    let all = given[generator.below(given.count)].text.split(separator: " ").map(String.init)
    // Some say less than others.
    return Array(all.prefix(max(20, all.count - generator.below(30))))
  }

  /// Types at about 50 words a minute, with a slip now and then, a pause here and there, and at times an opening
  /// that is taken back; the edits go to the journal twice a second, as drafts do.
  private mutating func typed(
    _ planned: PlannedTurn, _ id: EventID, _ events: inout [JournalEvent]
  ) -> (String, Int) {
    let text = words(for: planned).joined(separator: " ")
    var edits: [Edit] = []
    var time = 2000 + generator.below(8000)
    var flushed = time
    var length = 0
    func key(_ sample: inout Self, _ inserted: String, removed: Int = 0) {
      edits.append(Edit(at: time, offset: length - removed, removed: removed, inserted: inserted))
      length += inserted.unicodeScalars.count - removed
      time += 90 + sample.generator.below(220)
      if sample.generator.below(150) == 0 { time += 3000 + sample.generator.below(9000) }
      guard time - flushed > 500 else { return }
      flushed = time
      events.append(sample.event(.edits(EditsMade(attempt: id, part: 0, edits: edits))))
      edits = []
    }
    if generator.below(8) == 0 {
      for character in text.prefix(14) { key(&self, String(character)) }
      for _ in 0..<length { key(&self, "", removed: 1) }
    }
    for character in text {
      if generator.below(40) == 0 {
        key(&self, "e")
        key(&self, "", removed: 1)
      }
      key(&self, String(character))
    }
    if !edits.isEmpty { events.append(event(.edits(EditsMade(attempt: id, part: 0, edits: edits)))) }
    return (text, time)
  }

  private mutating func event(_ body: JournalEvent.Body) -> JournalEvent {
    clock += 1000
    return JournalEvent(id: .random(using: &generator), at: clock, person: person, body: body)
  }
}
