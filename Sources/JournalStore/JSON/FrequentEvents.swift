import Interviewing

/// The kinds that most events are of, read in one pass with their members in the order in which this program writes
/// them; an event written otherwise is `Irregular`, and for the decoder that finds members by their names.
extension JSONCursor {
  mutating func report() throws -> ReportGiven {
    try skip(#"{"attempt":"#)
    let attempt = try id()
    let item: SelfReportItem
    if takes(all: #","subject":"#) {
      item = .rating(try named())
    } else if takes(all: #","guess":"#) {
      item = .guess(try named())
    } else if takes(all: #","listensFor":"#) {
      item = .listensFor(try string())
    } else {
      try skip(#","avoids":"#)
      item = .avoids(try string())
    }
    let value = try takes(all: #","value":"#) ? number(Int.self) : nil
    try take("}")
    return ReportGiven(attempt: attempt, item: item, value: value)
  }

  mutating func answer() throws -> AnswerEnded {
    try skip(#"{"attempt":"#)
    let attempt = try id()
    try skip(#","ended":"#)
    let ended = try number(Int.self)
    try skip(#","part":"#)
    let part = try number(Int.self)
    let started = try takes(all: #","started":"#) ? number(Int.self) : nil
    try skip(#","text":"#)
    let text = try string()
    try take("}")
    return AnswerEnded(attempt: attempt, part: part, text: text, started: started, ended: ended)
  }

  mutating func attempt() throws -> AttemptBegun {
    try take("{")
    let limit = try takes(all: #""limit":"#) ? number(Int.self) : nil
    if limit != nil { try take(",") }
    try skip(#""medium":"#)
    let medium: Medium = try named()
    try skip(#","rehearsal":"#)
    let rehearsal = try id()
    try skip(#","turn":"#)
    let turn = try id()
    try take("}")
    return AttemptBegun(rehearsal: rehearsal, turn: turn, medium: medium, limit: limit)
  }

  mutating func turn() throws -> TurnAsked {
    try take("{")
    let index = try takes(all: #""index":"#) ? number(Int.self) : nil
    if index != nil { try take(",") }
    try skip(#""planned":"#)
    let planned = try planned()
    try skip(#","rehearsal":"#)
    let rehearsal = try id()
    try take("}")
    return TurnAsked(rehearsal: rehearsal, index: index, planned: planned)
  }

  private mutating func planned() throws -> PlannedTurn {
    try take("{")
    let followUp = try takes(all: #""followUp":"#) ? string() : nil
    if followUp != nil { try take(",") }
    try skip(#""isClosing":"#)
    let isClosing = try bool()
    try skip(#","question":"#)
    let question = try question()
    try skip(#","reason":"#)
    let reason = try takes(all: #"{"new":{}}"#) ? DrawReason.new : value(DrawReason.self)
    let seconds = try takes(all: #","seconds":"#) ? number(Int.self) : nil
    try take("}")
    return PlannedTurn(
      question: question, reason: reason, seconds: seconds, followUp: followUp, isClosing: isClosing)
  }

  private mutating func question() throws -> AskedQuestion {
    try skip(#"{"avoid":"#)
    let avoid = try strings()
    try skip(#","bank":"#)
    let bank = try string()
    try skip(#","category":"#)
    let category = try strings()
    let code = try takes(all: #","code":"#) ? string() : nil
    let followUps = try takes(all: #","followUps":"#) ? strings() : nil
    try skip(#","id":"#)
    let id = QuestionID(stored: try string())
    try skip(#","lookFor":"#)
    let lookFor = try strings()
    try skip(#","points":"#)
    let points = try strings()
    try skip(#","text":"#)
    var question = AskedQuestion(Question(id: id, text: try string(), line: 0), bank: bank)
    try take("}")
    question.code = code
    question.category = category
    question.lookFor = lookFor
    question.points = points
    question.avoid = avoid
    question.followUps = followUps
    return question
  }

  private mutating func strings() throws -> [String] {
    var strings: [String] = []
    try forEachElement(from: "[", to: "]") { strings.append(try $0.string()) }
    return strings
  }

  private mutating func named<Value: RawRepresentable<String>>() throws -> Value {
    guard let value = Value(rawValue: try string()) else { throw Irregular() }
    return value
  }
}
