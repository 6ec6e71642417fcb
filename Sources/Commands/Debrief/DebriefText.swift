import Interviewing
import TerminalUI

/// One debrief in full.
struct DebriefText {
  let debrief: Debrief
  let number: Int
  let debriefs: Debriefs
  let context: Context

  var text: String {
    var lines = [
      context.wrapped(
        "\(number)   \(context.shortDate(debrief.startedAt))   \(context.name(of: debrief))", indent: 0,
        style: .bold)
    ]
    lines += row("outcome", debrief.outcome?.rawValue)
    lines += row("how it felt", debrief.feeling.map { "\($0) of 5" })
    lines += row("keep", debrief.keep)
    lines += row("change", debrief.change)
    if !debrief.questions.isEmpty { lines += ["", "What they asked"] }
    for (place, question) in debrief.questions.enumerated() {
      let how = question.how.map { $0 == .blank ? "you went blank" : "answered \($0.rawValue)" }
      lines.append(context.wrapped("\(place + 1)  \(visible(question.text))", indent: 2))
      if let how { lines.append(context.wrapped(how, indent: 5, style: .dim)) }
    }
    let own = OwnSide.allCases.compactMap { side in debrief.own(side).map { (side.question, $0, [Int]()) } }
    let their = TheirSide.allCases.compactMap { side in
      debrief.their(side).map { (side.question, $0, debrief.noticed(side)) }
    }
    if !own.isEmpty { lines += ["", "Your side"] + own.map(side) }
    if !their.isEmpty { lines += ["", "Their side"] + their.map(side) }
    let made = debriefs.intentions.filter { $0.made.debrief == debrief.id }
    if !made.isEmpty { lines += ["", "What you meant to do differently"] + made.map { context.row($0) } }
    if let request = debrief.requests.last {
      lines += ["", "The request for feedback, \(request.tone.rawValue)"] + words(request.text)
    }
    if let reply = debrief.reply {
      let reasons = reply.reasons.map(\.rawValue) + reply.areas.map { visible($0) }
      lines += ["", "Their answer" + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: ", "))]
      lines += words(reply.text)
    }
    if debrief.progress != .finished {
      lines += ["", context.wrapped("\(context.typed("debrief")) goes on with it.", indent: 0, style: .dim)]
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ value: String?) -> [String] {
    guard let value else { return [] }
    let lines = wrappedLines(visible(value), width: max(16, context.columns - 15))
    return [("  " + name).padded(to: 15) + lines.joined(separator: "\n" + String(repeating: " ", count: 15))]
  }

  private func side(_ question: String, _ value: Bool, _ places: [Int]) -> String {
    let at = places.isEmpty ? "" : " (question \(places.map { String($0 + 1) }.joined(separator: ", ")))"
    return context.wrapped("\(question) \(value ? "yes" : "no")\(at)", indent: 2)
  }

  private func words(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : context.wrapped(visible(String($0)), indent: 2) }
  }
}

/// All debriefs, the newest first, and the intentions with how they were kept.
struct DebriefList {
  let debriefs: Debriefs
  let context: Context

  var text: String {
    guard !debriefs.all.isEmpty || !debriefs.intentions.isEmpty else {
      return context.wrapped(
        "There is no debrief yet: debrief begins one, on the evening of an interview.", indent: 0)
    }
    var lines = debriefs.all.enumerated().reversed().flatMap { rows($1, number: $0 + 1) }
    if !debriefs.intentions.isEmpty { lines += ["", "What you meant to do differently"] }
    lines += debriefs.intentions.map { context.row($0) }
    return lines.joined(separator: "\n")
  }

  /// - Parameter isAmongAnswers: in `history`, where the numbers are those of answers.
  func rows(_ debrief: Debrief, number: Int, isAmongAnswers: Bool = false) -> [String] {
    let place = isAmongAnswers ? "" : String(number)
    let left = String(repeating: " ", count: max(0, 4 - place.count)) + place + "  "
    var facts = [debrief.outcome?.rawValue, debrief.feeling.map { "felt \($0) of 5" }].compactMap { $0 }
    if !debrief.questions.isEmpty { facts.append(counted(debrief.questions.count, "question")) }
    if debrief.reply != nil { facts.append("they answered") }
    switch debrief.progress {
    case .finished: break
    case .begun: facts.append("unfinished")
    case .waiting, .inRest: facts.append("the rest waits")
    }
    let head = left + context.shortDate(debrief.startedAt)
    let name = (isAmongAnswers ? "debrief \(number): " : "") + context.name(of: debrief)
    let first =
      context.columns >= 60
      ? [head.padded(to: 22) + truncated(name, to: context.columns - 22)]
      : [head, "      " + truncated(name, to: context.columns - 6)]
    return first
      + (facts.isEmpty ? [] : [context.wrapped(facts.joined(separator: ", "), indent: 6, style: .dim)])
  }
}

extension Context {
  /// An intention, where it stands, and how often it was kept: what report and progress show too.
  func row(_ intention: Intention) -> String {
    let state = intention.isRetired ? "a habit now" : intention.isLetGo ? "let go" : "open"
    var facts = [intention.made.criterion?.rawValue, state].compactMap { $0 }
    let counts = IntentionReviewed.Kept.allCases.map { ($0.rawValue, intention.count(of: $0)) }.filter {
      $1 > 0
    }
    facts.append(
      counts.isEmpty ? "not asked about yet" : "kept: " + counts.map { "\($0) \($1)" }.joined(separator: ", ")
    )
    return wrapped(visible(intention.text), indent: 2) + "\n"
      + wrapped(facts.joined(separator: ", "), indent: 4, style: .dim)
  }
}
