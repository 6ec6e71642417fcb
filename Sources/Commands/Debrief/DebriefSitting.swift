import BankFiles
import Interviewing
import TerminalUI

/// Plays a debrief in the terminal: asks what comes next, until it is done or left.
struct DebriefSitting {
  let context: Context
  let recorder: DebriefRecorder
  let id: EventID
  let isWhole: Bool
  private let ask: DebriefQuestions
  private let known: NearQuestions

  /// What a step leads to.
  private enum Outcome { case goesOn, back, left }

  init(context: Context, recorder: DebriefRecorder, id: EventID, isWhole: Bool) {
    self.context = context
    self.recorder = recorder
    self.id = id
    self.isWhole = isWhole
    ask = DebriefQuestions(context: context)
    known = NearQuestions(context: context)
  }

  func run() throws {
    var lastHead: String?
    var last: Debrief.Step?
    while let debrief = recorder.debriefs[id] {
      let step = debrief.next(isNear: { known.nearest(to: $0) != nil })
      if step == .finished { return }
      if step == .rest, isWhole {
        try record(.rest(is: .now))
        continue
      }
      let head = head(of: step)
      if let head, head != lastHead {
        context.say("")
        if !head.isEmpty { context.say(context.wrapped(head, indent: 0)) }
      }
      lastHead = head
      defer { last = step }
      switch try take(step, debrief, after: last) {
      case .goesOn: break
      case .back: try recorder.record(.debriefStepBack(DebriefSteppedBack(debrief: id)))
      case .left:
        context.tell("Kept up to here. \(context.typed("debrief")) goes on with it.")
        return
      }
      if step == .rest, recorder.debriefs[id]?.progress == .waiting { return }
    }
  }

  /// What is printed once above steps of a kind.
  private func head(of step: Debrief.Step) -> String? {
    switch step {
    case .same, .went: "Each question: w answered well, p poorly, b blank, Enter skips."
    case .own: "Your side: y yes, n no, Enter skips."
    case .their, .noticed: "Their side: y yes, n no, Enter skips."
    case .intend: "Your side: y yes, n no, Enter skips."
    case .feeling, .particulars: ""
    default: nil
    }
  }

  private func take(_ step: Debrief.Step, _ debrief: Debrief, after last: Debrief.Step?) throws -> Outcome {
    switch step {
    case .feeling:
      return try key("How did it feel, 1 to 5?  ", ["1": 1, "2": 2, "3": 3, "4": 4, "5": 5]) {
        .feeling(value: $0)
      }
    case .questions: return try questions(debrief)
    case .keep:
      return try line("One thing to keep:  ", was: debrief.takenBack) { .keep(text: $0) }
    case .change: return try change(debrief)
    case .particulars: return try particulars(debrief)
    case .outcome:
      return try settle(try ask.outcome()) { .outcome(is: $0) }
    case .rest: return try rest(debrief)
    case .same(let place):
      guard let near = known.nearest(to: debrief.questions[place].text) else { return .left }
      showQuestion(place, debrief)
      return try settle(
        try ask.yesOrNo("   Is it the same as: \(visible(near.text)) (\(visible(near.bank)))? y n")
      ) { .same(question: place, as: $0 == true ? near.id : nil) }
    case .went(let place):
      if last != .same(question: place) { showQuestion(place, debrief) }
      return try key(ask.row("   How did you answer it? w p b"), ["w": .well, "p": .badly, "b": .blank]) {
        .went(question: place, how: $0)
      }
    case .own(let side):
      return try settle(try ask.yesOrNo(side.question)) { .own(side: side, value: $0) }
    case .intend(let side): return try intend(side)
    case .their(let side):
      return try settle(try ask.yesOrNo(side.question)) { .their(side: side, value: $0) }
    case .noticed(let side): return try noticed(side, debrief)
    case .compare: return try compare(debrief)
    case .request: return try request()
    case .end:
      try record(.end)
      context.say("\n" + NextStep(debrief: id, recorder: recorder, context: context).text)
      return .goesOn
    case .finished: return .goesOn
    }
  }

  private func record(_ answer: DebriefAnswer) throws { try recorder.answer(answer, in: id) }

  private func settle<Value>(_ reply: DebriefReply<Value>, _ answer: (Value?) -> DebriefAnswer) throws
    -> Outcome
  {
    switch reply {
    case .back: return .back
    case .left: return .left
    case .skipped: try record(answer(nil))
    case .given(let value): try record(answer(value))
    }
    return .goesOn
  }

  private func key<Value>(
    _ prompt: String, _ values: [Character: Value], _ answer: (Value?) -> DebriefAnswer
  ) throws -> Outcome {
    try settle(try ask.key(prompt, values), answer)
  }

  private func line(_ prompt: String, was: DebriefAnswer?, _ answer: (String?) -> DebriefAnswer) throws
    -> Outcome
  {
    var text = ""
    if case .keep(let words?)? = was, case .keep = answer(nil) { text = words }
    if case .change(let words?)? = was, case .change = answer(nil) { text = words }
    return try settle(try ask.line(prompt, text: text), answer)
  }

  private func showQuestion(_ place: Int, _ debrief: Debrief) {
    context.say(
      context.wrapped("\(place + 1)  \(visible(debrief.questions[place].text))", indent: 2, style: .bold))
  }

  private func questions(_ debrief: Debrief) throws -> Outcome {
    context.tell("Which questions did they ask? One a line, b at the end of a line if you went blank.")
    for place in debrief.questions.indices { showQuestion(place, debrief) }
    while true {
      switch try ask.line("") {
      case .left: return .left
      case .back: return .back
      case .skipped:
        try record(.questionsEnd)
        return .goesOn
      case .given(let text):
        for line in text.split(whereSeparator: \.isNewline) {
          guard let typed = TypedQuestion(String(line)) else { continue }
          try record(.question(text: typed.text, wentBlank: typed.wentBlank))
        }
      }
    }
  }

  /// The one thing to change is an intention too.
  private func change(_ debrief: Debrief) throws -> Outcome {
    let place = IntentionPlace(context: context, recorder: recorder)
    var text = ""
    if case .change(let words?)? = debrief.takenBack { text = words }
    switch try ask.line("One thing to change:", text: text) {
    case .left: return .left
    case .back: return .back
    case .skipped: try record(.change(text: nil))
    case .given(let words):
      let hasRoom = try place.makeRoom(for: words)
      let event = try recorder.record(
        .debriefAnswer(DebriefAnswered(debrief: id, answer: .change(text: words))))
      if !hasRoom { try recorder.record(.intentionLetGo(IntentionLetGo(intention: event))) }
    }
    return .goesOn
  }

  private func particulars(_ debrief: Debrief) throws -> Outcome {
    context.tell(
      "Company, role, date and round on one line, such as: Northwind, accountant, 20 November, second")
    return try settle(try ask.line("")) { line in
      .particulars(
        of: line.flatMap {
          InterviewParticulars($0) { Dates.day(typed: $0, today: context.localTime(context.now())) }
        })
    }
  }

  private func rest(_ debrief: Debrief) throws -> Outcome {
    context.say("")
    context.say("That is enough for tonight.")
    switch try ask.key(
      "Enter leaves the rest for tomorrow, a all of it now, n never: ",
      ["a": DebriefAnswer.Rest.now, "n": .never])
    {
    case .back: return .back
    case .left: return .left
    case .skipped:
      try record(.rest(is: .later))
      var kept = "Kept."
      if debrief.change != nil { kept += " What you want to change comes back at your next rehearsal." }
      if debrief.questions.contains(where: { $0.how == .blank }) {
        kept += " So do the questions you went blank on."
      }
      context.tell(kept + " Rest well.")
    case .given(let rest):
      try record(.rest(is: rest))
      if rest == .never { context.tell("Kept as it is. Rest well.") }
    }
    return .goesOn
  }

  private func intend(_ side: OwnSide) throws -> Outcome {
    switch try ask.line("  What will you do or say differently?") {
    case .left: return .left
    case .back: return .back
    case .skipped: try record(.noIntention(about: side))
    case .given(let words):
      if try IntentionPlace(context: context, recorder: recorder).makeRoom(for: words) {
        try recorder.record(
          .intention(IntentionMade(text: words, criterion: side.criterion, debrief: id, about: side)))
      } else {
        try record(.noIntention(about: side))
      }
    }
    return .goesOn
  }

  private func noticed(_ side: TheirSide, _ debrief: Debrief) throws -> Outcome {
    for place in debrief.questions.indices { showQuestion(place, debrief) }
    while true {
      let reply = try ask.line("  \(side.whereQuestion ?? "") Numbers, Enter for none:")
      guard case .given(let words) = reply else {
        return try settle(reply) { _ in .noticed(side: side, questions: []) }
      }
      let numbers = words.split { !$0.isNumber }.map { Int($0) ?? 0 }
      if !numbers.isEmpty, numbers.allSatisfy({ debrief.questions.indices.contains($0 - 1) }) {
        try record(.noticed(side: side, questions: Array(Set(numbers.map { $0 - 1 })).sorted()))
        return .goesOn
      }
      context.tell("Numbers from 1 to \(debrief.questions.count), such as 1 or 1 \(debrief.questions.count).")
    }
  }

  private func compare(_ debrief: Debrief) throws -> Outcome {
    let comparison = try DebriefComparison(
      debrief: debrief, debriefs: recorder.debriefs, journal: recorder.journal, context: context)
    context.say("")
    context.say(comparison.text)
    return try settle(try ask.key("Enter goes on: ", [Character: Bool]())) { _ in .compared }
  }

  private func request() throws -> Outcome {
    context.say("")
    context.tell(
      "You may ask them for feedback. They will not always answer, but asking is well received. It is only "
        + "written here; you send it yourself.")
    switch try ask.key(
      "A tone: p plain, w warm, f formal, Enter not now: ",
      ["p": FeedbackTone.plain, "w": .warm, "f": .formal])
    {
    case .back: return .back
    case .left: return .left
    case .skipped: try record(.request(isWritten: false))
    case .given(let tone):
      try FeedbackRequestForm(context: context, recorder: recorder, debrief: id).run(
        tone: tone, file: nil, isEdited: false)
      try record(.request(isWritten: true))
    }
    return .goesOn
  }
}
