import Interviewing
import JournalStore
import TerminalUI

/// One past answer in full: question, words, times, ratings, guesses, and its edits in short.
struct AttemptRendering {
  let summary: AttemptSummary
  let attempt: Attempt
  /// For an answer that was given to an interviewer.
  var round: RoundRendering?
  let context: Context

  var text: String {
    let question = attempt.planned.question
    let category = visible(
      (question.category + [question.bank]).filter { !$0.isEmpty }.joined(separator: ", "))
    var lines = [
      context.wrapped("\(summary.number)   \(context.shortDate(summary.startedAt))   \(category)", indent: 0),
      context.wrapped(visible(question.text), indent: 2, style: .bold),
    ]
    let reason = context.describe(attempt.planned.reason)
    if !reason.isEmpty { lines.append(context.wrapped(reason, indent: 2, style: .dim)) }
    if let round { lines.append(round.who) }
    for (index, part) in attempt.parts.enumerated() {
      lines.append("")
      if index > 0 {
        lines.append(context.wrapped("Follow-up: " + visible(part.prompt), indent: 2, style: .bold))
        lines.append("")
      }
      lines += answer(part)
      lines.append("")
      lines.append(context.wrapped(facts(part, index), indent: 2, style: .dim))
      lines += round?.marks(in: index) ?? []
    }
    lines += writtenDown
    if let note = summary.status.note { lines.append(context.wrapped(note, indent: 2)) }
    if !given.isEmpty { lines += [""] + given }
    lines += CritiqueText(attempt: attempt, context: context).lines
    return lines.joined(separator: "\n")
  }

  /// What was rated and guessed.
  private var given: [String] {
    if let seal = round?.seal { return [seal] }
    let report = attempt.report.filter { $0.value != nil }
    guard let round else { return report.map(self.report) }
    return round.ratings + report.filter { $0.subject == nil }.map(self.report)
  }

  private func answer(_ part: Attempt.Part) -> [String] {
    guard !part.text.isEmpty else {
      return [context.wrapped(attempt.begun.medium == .spoken ? "Answered aloud." : "No words.", indent: 2)]
    }
    return paragraphs(part.text)
  }

  /// What a transcript says of a spoken answer, all parts in one.
  private var writtenDown: [String] {
    guard let transcript = attempt.transcript else { return [] }
    let words = counted(Text.wordCount(of: transcript), "word")
    let head = context.wrapped("Written down, \(words):", indent: 2, style: .dim)
    return ["", head] + paragraphs(transcript)
  }

  private func paragraphs(_ text: String) -> [String] {
    text.trimmingTrailingNewlines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : context.wrapped(visible(String($0)), indent: 2) }
  }

  /// "3:51 of 6:00, 148 words, about 0:59 aloud; first key after 0:06, 12 edits, 83 characters taken back",
  /// "0:45 aloud, of 1:30; first word 0:06 after the question"
  private func facts(_ part: Attempt.Part, _ index: Int) -> String {
    let medium = attempt.begun.medium
    var facts = Dates.minutes(spokenOrTypedTime(part, medium: medium) / 1000)
    if medium == .spoken { facts += attempt.begun.limit == nil ? " aloud" : " aloud," }
    if let limit = attempt.begun.limit { facts += " of \(Dates.minutes(limit))" }
    let words = Text.wordCount(of: part.text)
    if words > 0 { facts += ", \(counted(words, "word"))" + (medium == .spoken ? " of notes" : "") }
    if medium == .typed, words > 0 {
      facts += ", about \(Dates.minutes(AnswerClock.secondsAloud(words: words))) aloud"
    }
    var edits: [String] = []
    if let first = part.ending?.started ?? part.edits.first?.at {
      let time = Dates.minutes(AnswerClock.sane(first) / 1000)
      edits.append(
        medium == .typed ? "first key after \(time)" : "first word \(time) after the question")
    }
    if !part.edits.isEmpty {
      edits.append(counted(part.edits.count, "edit"))
      let removed = EditLog.takenBack(part.edits)
      if removed > 0 { edits.append("\(counted(removed, "character")) taken back") }
    }
    for blank in part.blanks { edits.append("went blank at \(attempt.time(of: blank, part: index))") }
    for interval in part.intervals where interval.kind != .thinking {
      let length = max(0, AnswerClock.sane(interval.to) - AnswerClock.sane(interval.from))
      if interval.kind == .pause, length < 1000 { continue }
      edits.append("\(interval.kind.rawValue) of \(Dates.minutes(length / 1000))")
    }
    return edits.isEmpty ? facts : facts + "; " + edits.joined(separator: ", ")
  }

  private func report(_ given: ReportGiven) -> String {
    let said = "\((round?.candidate ?? "you").atStart) said \(given.value == 1 ? "yes" : "no")."
    return switch given.item {
    case .rating(let subject): "  \(subject.rawValue)".padded(to: 14) + "you \(given.value ?? 0)"
    case .guess(let guess): context.wrapped("\(guess.question) \(said)", indent: 2)
    case .listensFor(let text):
      context.wrapped("They listen for: \(visible(text)). \(said)", indent: 2)
    case .avoids(let text):
      context.wrapped("Did you leave out: \(visible(text)). \(said)", indent: 2)
    case nil: ""
    }
  }
}

extension AttemptStatus {
  /// What is to be said of an attempt that is not simply an answer.
  var note: String? {
    switch self {
    case .answered: nil
    case .open: "unfinished"
    case .setAside(.again): "set aside, and answered again"
    case .setAside(.skipped): "skipped"
    case .setAside(.next), .setAside(.stopped): "set aside"
    case .setAside(.discarded): "discarded"
    }
  }
}

extension Snippet {
  /// The words found stand in brackets.
  var text: String { pieces.map { $0.isHit ? "[\(visible($0.text))]" : visible($0.text) }.joined() }
}
