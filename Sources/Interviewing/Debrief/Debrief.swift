/// The course of a debrief, as far as its events tell: what was said of a real interview, and what comes next.
///
/// As with a rehearsal, `next` says what is to be asked; the front end asks it, appends the answer to the
/// journal and applies it here. Applying the stored events takes a debrief up where it was left.
package struct Debrief: Sendable {
  package enum Step: Equatable, Sendable {
    case feeling, questions, keep, change, particulars, outcome
    /// The evening's part is done: go on, or another day.
    case rest
    /// Whether a question is one that the banks hold.
    case same(question: Int)
    case went(question: Int)
    case own(OwnSide)
    /// What to do or say differently.
    case intend(OwnSide)
    case their(TheirSide)
    case noticed(TheirSide)
    case compare, request, end, finished
  }

  /// A question that was asked in the interview.
  package struct Question: Equatable, Sendable {
    package var text: String
    /// As the user said: `blank` at once, the others when it was gone over; nil before that or where skipped.
    package var how: AnswerQuality?
    /// The question of a bank that it is the same as.
    package var same: QuestionID?
  }

  private enum Content: Equatable {
    case answer(DebriefAnswer, EventID)
    case intention(EventID, about: OwnSide)
  }

  package let id: EventID
  package let person: EventID?
  package let startedAt: Moment
  /// What was answered, in order; stepping back takes from its end.
  private var answers: [Content] = []
  private var learned: InterviewOutcome?
  package private(set) var requests: [FeedbackRequested] = []
  package private(set) var reply: FeedbackReceived?
  /// When the reply was recorded.
  package private(set) var repliedAt: Moment?
  /// What the last step back took away, to be changed rather than typed anew.
  package private(set) var takenBack: DebriefAnswer?
  /// Answers and intentions that steps back took away.
  package private(set) var withdrawn: Set<EventID> = []

  /// Nil unless the event begins a debrief.
  package init?(_ event: JournalEvent) {
    guard case .debrief = event.body else { return nil }
    id = event.id
    person = event.person
    startedAt = event.at
  }

  package mutating func apply(_ event: JournalEvent) {
    switch event.body {
    case .debriefAnswer(let given) where given.debrief == id:
      answers.append(.answer(given.answer, event.id))
      takenBack = nil
    case .intention(let made) where made.debrief == id:
      if let side = made.about { answers.append(.intention(event.id, about: side)) }
    case .debriefStepBack(let step) where step.debrief == id:
      stepBack()
    case .outcome(let change) where change.debrief == id:
      learned = change.outcome
    case .feedbackRequest(let request) where request.debrief == id:
      requests.append(request)
    case .feedbackReply(let reply) where reply.debrief == id:
      self.reply = reply
      repliedAt = event.at
    default:
      break
    }
  }

  /// Whether to go on at once or later is no answer to come back to: it goes with the one before.
  private mutating func stepBack() {
    while case .answer(.rest, _)? = answers.last { answers.removeLast() }
    switch answers.popLast() {
    case .answer(let answer, let id):
      takenBack = answer
      withdrawn.insert(id)
    case .intention(let id, _): withdrawn.insert(id)
    case nil: break
    }
  }

  /// The last of the values that `pick` finds in the answers.
  private func last<Value>(_ pick: (DebriefAnswer) -> Value?) -> Value? {
    for case .answer(let answer, _) in answers.reversed() {
      if let value = pick(answer) { return value }
    }
    return nil
  }

  private func has(_ fits: (DebriefAnswer) -> Bool) -> Bool { last { fits($0) ? true : nil } == true }

  /// 1 to 5.
  package var feeling: Int? { last { if case .feeling(let value) = $0 { value } else { nil } } }
  package var keep: String? { last { if case .keep(let text) = $0 { text } else { nil } } }
  package var change: String? { last { if case .change(let text) = $0 { text } else { nil } } }

  package var particulars: InterviewParticulars? {
    last { if case .particulars(let particulars) = $0 { particulars } else { nil } }
  }

  package var outcome: InterviewOutcome? {
    learned ?? last { if case .outcome(let outcome) = $0 { outcome } else { nil } }
  }

  package func own(_ side: OwnSide) -> Bool? {
    last { if case .own(side, let value) = $0 { value } else { nil } }
  }

  package func their(_ side: TheirSide) -> Bool? {
    last { if case .their(side, let value) = $0 { value } else { nil } }
  }

  /// The places, from 0, of the questions at which they moved on or stayed general.
  package func noticed(_ side: TheirSide) -> [Int] {
    let places: [Int] = last { if case .noticed(side, let places) = $0 { places } else { nil } } ?? []
    let known = questions.indices
    return places.filter { known.contains($0) }
  }

  package var questions: [Question] {
    var questions: [Question] = []
    for case .answer(let answer, _) in answers {
      switch answer {
      case .question(let text, let wentBlank):
        questions.append(Question(text: text, how: wentBlank ? .blank : nil))
      case .same(let place, let id) where questions.indices.contains(place):
        questions[place].same = id
      case .went(let place, let how) where questions.indices.contains(place):
        questions[place].how = how
      default: break
      }
    }
    return questions
  }

  /// - Parameter isNear: whether a question is close to one that the banks hold.
  package func next(isNear: (String) -> Bool = { _ in false }) -> Step {
    if let step = eveningStep { return step }
    guard let rest = last({ if case .rest(let rest) = $0 { rest } else { nil } }), rest != .later else {
      return .rest
    }
    if rest == .never || has({ $0 == .end }) { return .finished }
    for (place, question) in questions.enumerated() {
      let isJoined = has { if case .same(place, _) = $0 { true } else { false } }
      if !isJoined, isNear(question.text) { return .same(question: place) }
      let wasAsked = has { if case .went(place, _) = $0 { true } else { false } }
      if !wasAsked, question.how != .blank { return .went(question: place) }
    }
    if let step = sidesStep { return step }
    if !has({ $0 == .compared }) { return .compare }
    let mayAsk = outcome != .offer && outcome != .withdrew
    if mayAsk, !has({ if case .request = $0 { true } else { false } }) { return .request }
    return .end
  }

  /// Until the evening's part is done.
  private var eveningStep: Step? {
    if !has({ if case .feeling = $0 { true } else { false } }) { return .feeling }
    if !has({ $0 == .questionsEnd }) { return .questions }
    if !has({ if case .keep = $0 { true } else { false } }) { return .keep }
    if !has({ if case .change = $0 { true } else { false } }) { return .change }
    if !has({ if case .particulars = $0 { true } else { false } }) { return .particulars }
    return has { if case .outcome = $0 { true } else { false } } ? nil : .outcome
  }

  private var sidesStep: Step? {
    for side in OwnSide.allCases {
      guard has({ if case .own(side, _) = $0 { true } else { false } }) else { return .own(side) }
      let isSettled =
        own(side) != false || has { $0 == .noIntention(about: side) }
        || answers.contains { if case .intention(_, about: side) = $0 { true } else { false } }
      if !isSettled { return .intend(side) }
    }
    for side in TheirSide.allCases {
      guard has({ if case .their(side, _) = $0 { true } else { false } }) else { return .their(side) }
      let isPlaced = has { if case .noticed(side, _) = $0 { true } else { false } }
      if their(side) == false, side.whereQuestion != nil, !questions.isEmpty, !isPlaced {
        return .noticed(side)
      }
    }
    return nil
  }

  /// What is left of it.
  package enum Progress: Equatable, Sendable {
    /// The evening's part was not finished.
    case begun
    /// The rest waits for another day.
    case waiting
    /// The rest was begun and not finished.
    case inRest
    case finished
  }

  package var progress: Progress {
    switch next() {
    case .finished: .finished
    case .rest: .waiting
    case _ where eveningStep != nil: .begun
    default: .inRest
    }
  }

  package var hasAnswers: Bool { !answers.isEmpty }
}
