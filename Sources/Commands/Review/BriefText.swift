import Interviewing
import JournalStore
import TerminalUI

/// What of the brief came up in a rehearsal.
struct BriefText {
  private let brief: Brief
  private let reading: BriefReading
  private let context: Context

  /// Nil for a rehearsal without a brief.
  init?(rehearsal: Rehearsal, journal: Journal, context: Context) throws {
    guard let text = rehearsal.plan.brief else { return nil }
    brief = Brief.read(text).brief
    self.context = context
    let reviews = rehearsal.countedTurns.compactMap(\.answer).map {
      AnswerReview(ReviewedAttempt.answer(of: $0))
    }
    let closing = rehearsal.turns.last { $0.asked.planned.isClosing }?.answer?.text
    reading = BriefReading(brief, reviews: reviews, closing: closing)
  }

  var text: String {
    var lines = ["The rehearsal and your brief"]
    lines += row("research", reading.research, none: "no fact or person of the brief was named")
    lines += row("coverage", reading.coverage, none: "no skill of the brief has a story behind it yet")
    lines += row("stories", reading.stories, none: "none of your stories was told")
    lines.append(questions)
    return lines.joined(separator: "\n")
  }

  /// What came up, with the answers it came up in, and what did not.
  private func row(_ name: String, _ mentions: [BriefReading.Mention], none: String) -> [String] {
    guard !mentions.isEmpty else { return [] }
    let named = mentions.filter { !$0.answers.isEmpty }
    let missing = mentions.filter { $0.answers.isEmpty }.map { visible($0.entry) }
    var text =
      named.isEmpty
      ? none
      : named.map { mention in
        visible(mention.entry) + " (answer \(mention.answers.map { String($0 + 1) }.joined(separator: ", ")))"
      }.joined(separator: "; ")
    if !named.isEmpty, !missing.isEmpty { text += "; not: " + missing.joined(separator: ", ") }
    return [wrapped("\(name) \(named.count) of \(mentions.count)", text)]
  }

  private var questions: String {
    wrapped(
      "questions \(reading.asked.count)", Self.questions(reading, of: "the work, the team or your brief"))
  }

  /// - Parameter subject: what a pertinent question is about.
  static func questions(_ reading: BriefReading, of subject: String) -> String {
    guard !reading.asked.isEmpty else { return "you asked none at the end" }
    let end = reading.asksPayFirst ? "; the first is about pay or time off" : ""
    return "\(reading.openQuestions) open, \(reading.pertinentQuestions) on \(subject)" + end
  }

  private func wrapped(_ lead: String, _ text: String) -> String {
    let name = ("  " + lead).padded(to: 20)
    let lines = wrappedLines(text, width: max(16, context.columns - 20))
    return name + lines.joined(separator: "\n" + String(repeating: " ", count: 20))
  }
}
