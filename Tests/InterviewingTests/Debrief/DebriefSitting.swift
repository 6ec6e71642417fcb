import Interviewing

/// Makes the events of debriefs, each a minute after the one before, and keeps them applied.
struct DebriefSitting {
  var events: [JournalEvent] = []
  var clock: Moment = 0
  private var generator = SeededGenerator(seed: 1)
  private(set) var id = EventID(high: 0, low: 0)

  init() { id = begin() }

  var debriefs: Debriefs { Debriefs(events: events) }
  var debrief: Debrief { debriefs[id] ?? Debrief(events[0])! }

  @discardableResult
  mutating func add(_ body: JournalEvent.Body) -> EventID {
    clock += 60_000
    let event = JournalEvent(id: .random(using: &generator), at: clock, person: nil, body: body)
    events.append(event)
    return event.id
  }

  @discardableResult
  mutating func begin() -> EventID {
    id = add(.debrief(DebriefBegun()))
    return id
  }

  mutating func answer(_ answers: DebriefAnswer...) {
    for answer in answers { add(.debriefAnswer(DebriefAnswered(debrief: id, answer: answer))) }
  }

  mutating func back() { add(.debriefStepBack(DebriefSteppedBack(debrief: id))) }

  @discardableResult
  mutating func intend(_ text: String, about side: OwnSide? = nil) -> EventID {
    add(.intention(IntentionMade(text: text, criterion: side?.criterion, debrief: id, about: side)))
  }

  /// The evening's three things and what follows, up to the offer to stop.
  mutating func evening(outcome: InterviewOutcome? = .rejection) {
    answer(
      .feeling(value: 2), .question(text: "Walk me through your last close.", wentBlank: false),
      .question(text: "What would you ask your auditor first?", wentBlank: true), .questionsEnd,
      .keep(text: "I had read their report."), .change(text: "Say how it ended."),
      .particulars(of: InterviewParticulars(company: "Northwind")), .outcome(is: outcome))
  }

  /// Answers a step in the simplest way.
  mutating func take(_ step: Debrief.Step, says value: Bool = true) {
    switch step {
    case .feeling: answer(.feeling(value: 3))
    case .questions: answer(.questionsEnd)
    case .keep: answer(.keep(text: "a"))
    case .change: answer(.change(text: nil))
    case .particulars: answer(.particulars(of: nil))
    case .outcome: answer(.outcome(is: value ? .rejection : nil))
    case .rest: answer(.rest(is: .now))
    case .same(let place): answer(.same(question: place, as: value ? QuestionID(stored: "id:a") : nil))
    case .went(let place): answer(.went(question: place, how: value ? .well : nil))
    case .own(let side): answer(.own(side: side, value: value))
    case .intend(let side): if value { intend("b", about: side) } else { answer(.noIntention(about: side)) }
    case .their(let side): answer(.their(side: side, value: value))
    case .noticed(let side): answer(.noticed(side: side, questions: [0]))
    case .compare: answer(.compared)
    case .request: answer(.request(isWritten: value))
    case .end: answer(.end)
    case .finished: break
    }
  }
}
