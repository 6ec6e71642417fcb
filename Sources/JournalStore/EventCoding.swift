import Foundation
import Interviewing

/// How each kind of event is stored: its name, its JSON with sorted keys, and the event it is filed under.
///
/// A new kind is one line in `entry(for:)` (the compiler asks for it) and one in `body(kind:json:)`. Names
/// and JSON keys are the file format: they never change.
enum EventCoding {
  /// Where an event is filed; reading a rehearsal or an attempt finds everything filed under it.
  enum Place: Equatable {
    case nowhere
    /// The event begins a rehearsal, and is the first filed under it.
    case newRehearsal
    /// The event begins an attempt within the rehearsal that the id names.
    case newAttempt(in: EventID)
    /// The event begins a debrief, or is an intention made outside of one.
    case newDebrief
    /// The id names a rehearsal, an attempt, a debrief or an intention.
    case under(EventID)
  }

  struct Entry {
    let kind: String
    let place: Place
    let json: String
  }

  static func entry(for body: JournalEvent.Body) throws -> Entry {
    switch body {
    case .person(let it): try entry("person", .nowhere, it)
    case .rehearsal(let it): try entry("rehearsal", .newRehearsal, it)
    case .turn(let it): try entry("turn", .under(it.rehearsal), it)
    case .attempt(let it): try entry("attempt", .newAttempt(in: it.rehearsal), it)
    case .followUp(let it): try entry("followUp", .under(it.attempt), it)
    case .edits(let it): try entry("edits", .under(it.attempt), it)
    case .interval(let it): try entry("interval", .under(it.attempt), it)
    case .blank(let it): try entry("blank", .under(it.attempt), it)
    case .answer(let it): try entry("answer", .under(it.attempt), it)
    case .setAside(let it): try entry("setAside", .under(it.attempt), it)
    case .report(let it): try entry("report", .under(it.attempt), it)
    case .stepBack(let it): try entry("stepBack", .under(it.attempt), it)
    case .rehearsalEnd(let it): try entry("rehearsalEnd", .under(it.rehearsal), it)
    case .retirement(let it): try entry("retirement", .nowhere, it)
    case .transcript(let it): try entry("transcript", .under(it.attempt), it)
    case .dispute(let it): try entry("dispute", .under(it.attempt), it)
    case .rating(let it): try entry("rating", .under(it.attempt), it)
    case .note(let it): try entry("note", .under(it.attempt), it)
    case .tap(let it): try entry("tap", .under(it.attempt), it)
    case .tapTakenBack(let it): try entry("tapTakenBack", .under(it.attempt), it)
    case .questionsCount(let it): try entry("questionsCount", .under(it.attempt), it)
    case .moment(let it): try entry("moment", .under(it.attempt), it)
    case .stance(let it): try entry("stance", .under(it.attempt), it)
    case .impression(let it): try entry("impression", .under(it.rehearsal), it)
    case .keyboardPassed(let it): try entry("keyboardPassed", .under(it.rehearsal), it)
    case .reveal(let it): try entry("reveal", .under(it.rehearsal), it)
    case .lesson(let it): try entry("lesson", .under(it.rehearsal), it)
    case .rename(let it): try entry("rename", .nowhere, it)
    case .debrief(let it): try entry("debrief", .newDebrief, it)
    case .debriefAnswer(let it): try entry("debriefAnswer", .under(it.debrief), it)
    case .debriefStepBack(let it): try entry("debriefStepBack", .under(it.debrief), it)
    case .outcome(let it): try entry("outcome", .under(it.debrief), it)
    case .intention(let it):
      try entry("intention", it.debrief.map { .under($0) } ?? .newDebrief, it)
    case .intentionLetGo(let it): try entry("intentionLetGo", .under(it.intention), it)
    case .intentionReview(let it): try entry("intentionReview", .under(it.intention), it)
    case .feedbackRequest(let it): try entry("feedbackRequest", .under(it.debrief), it)
    case .feedbackReply(let it): try entry("feedbackReply", .under(it.debrief), it)
    case .critique(let it): try entry("critique", .under(it.attempt), it)
    }
  }

  /// Nil for a kind of a newer version and for JSON that cannot be read: both are kept and skipped.
  static func body(kind: String, json: [UInt8]) -> JournalEvent.Body? {
    if let body = try? PlainJSONDecoder.frequent(kind: kind, json) { return body }
    func read<Payload: Decodable>() -> Payload? { decode(Payload.self, json) }
    return switch kind {
    case "person": read().map(JournalEvent.Body.person)
    case "rehearsal": read().map(JournalEvent.Body.rehearsal)
    case "turn": read().map(JournalEvent.Body.turn)
    case "attempt": read().map(JournalEvent.Body.attempt)
    case "followUp": read().map(JournalEvent.Body.followUp)
    case "edits": read().map(JournalEvent.Body.edits)
    case "interval": read().map(JournalEvent.Body.interval)
    case "blank": read().map(JournalEvent.Body.blank)
    case "answer": read().map(JournalEvent.Body.answer)
    case "setAside": read().map(JournalEvent.Body.setAside)
    case "report": read().map(JournalEvent.Body.report)
    case "stepBack": read().map(JournalEvent.Body.stepBack)
    case "rehearsalEnd": read().map(JournalEvent.Body.rehearsalEnd)
    case "retirement": read().map(JournalEvent.Body.retirement)
    case "transcript": read().map(JournalEvent.Body.transcript)
    case "dispute": read().map(JournalEvent.Body.dispute)
    case "rating": read().map(JournalEvent.Body.rating)
    case "note": read().map(JournalEvent.Body.note)
    case "tap": read().map(JournalEvent.Body.tap)
    case "tapTakenBack": read().map(JournalEvent.Body.tapTakenBack)
    case "questionsCount": read().map(JournalEvent.Body.questionsCount)
    case "moment": read().map(JournalEvent.Body.moment)
    case "stance": read().map(JournalEvent.Body.stance)
    case "impression": read().map(JournalEvent.Body.impression)
    case "keyboardPassed": read().map(JournalEvent.Body.keyboardPassed)
    case "reveal": read().map(JournalEvent.Body.reveal)
    case "lesson": read().map(JournalEvent.Body.lesson)
    case "rename": read().map(JournalEvent.Body.rename)
    case "debrief": read().map(JournalEvent.Body.debrief)
    case "debriefAnswer": read().map(JournalEvent.Body.debriefAnswer)
    case "debriefStepBack": read().map(JournalEvent.Body.debriefStepBack)
    case "outcome": read().map(JournalEvent.Body.outcome)
    case "intention": read().map(JournalEvent.Body.intention)
    case "intentionLetGo": read().map(JournalEvent.Body.intentionLetGo)
    case "intentionReview": read().map(JournalEvent.Body.intentionReview)
    case "feedbackRequest": read().map(JournalEvent.Body.feedbackRequest)
    case "feedbackReply": read().map(JournalEvent.Body.feedbackReply)
    case "critique": read().map(JournalEvent.Body.critique)
    default: nil
    }
  }

  private static func entry(_ kind: String, _ place: Place, _ payload: some Encodable) throws -> Entry {
    Entry(kind: kind, place: place, json: try json(payload))
  }

  static func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, _ json: [UInt8]) -> Value? {
    (try? PlainJSONDecoder.decode(type, from: json)) ?? (try? decoder.decode(type, from: Data(json)))
  }

  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  private static let decoder = JSONDecoder()
}
