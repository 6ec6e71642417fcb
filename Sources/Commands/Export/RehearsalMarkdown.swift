import Interviewing
import JournalStore
import TerminalUI

/// One rehearsal as a Markdown page: front matter, then interviewer and candidate in turn.
struct RehearsalMarkdown {
  let rehearsal: Rehearsal
  let names: [EventID: String]
  let context: Context

  /// "2026-11-03-2014-1a2b3c4d.md": by date, and never the same for two.
  var fileName: String {
    let date = context.localTime(rehearsal.startedAt)
    return
      "\(date.isoDay)-\(twoDigits(date.hour))\(twoDigits(date.minute))-\(rehearsal.id.description.prefix(8)).md"
  }

  var text: String {
    let date = context.localTime(rehearsal.startedAt)
    var blocks = [frontMatter(date), "# Rehearsal of \(date.isoDay), \(date.clock)"]
    for turn in rehearsal.turns {
      guard !turn.attempts.isEmpty else { continue }
      let category = turn.asked.planned.question.category.joined(separator: ", ")
      let title = category.isEmpty ? "Question" : MarkdownText.inline(category)
      blocks.append("## \(rehearsal.number(of: turn)). \(title)")
      for attempt in turn.attempts { blocks += self.blocks(attempt) }
    }
    let lessons = rehearsal.lessons.compactMap { lesson in
      lesson.text.map { "- \(lesson.kind.rawValue): \(MarkdownText.inline($0))" }
    }
    if !lessons.isEmpty { blocks += ["## What it comes to", lessons.joined(separator: "\n")] }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func frontMatter(_ date: LocalTime) -> String {
    let plan = rehearsal.plan
    var banks: [String] = []
    for bank in plan.turns.prefix(max(0, plan.count)).map(\.question.bank)
    where !bank.isEmpty && !banks.contains(bank) {
      banks.append(bank)
    }
    let brief = plan.brief.map { Brief.read($0).brief }
    var lines = [
      "---", "date: \(date.isoDay)T\(date.clock)",
      "role: \(MarkdownText.yaml(banks.joined(separator: ", ")))",
      "company: \(brief?.company.first.map(MarkdownText.yaml) ?? "null")", "seed: \(plan.seed)",
      "mode: \(plan.mode.rawValue)", "medium: \(plan.medium.rawValue)",
      "candidate: \(MarkdownText.yaml(name(rehearsal.candidate)))",
    ]
    if let pair = plan.pair { lines.append("interviewer: \(MarkdownText.yaml(name(pair.interviewer)))") }
    lines.append("complete: \(rehearsal.end?.isComplete == true)")
    return (lines + ["---"]).joined(separator: "\n")
  }

  private func blocks(_ attempt: Attempt) -> [String] {
    var blocks: [String] = []
    for part in attempt.parts {
      blocks.append("**Interviewer:** \(MarkdownText.inline(part.prompt))")
      let text = part.text.trimmingTrailingNewlines
      blocks.append("**Candidate:** " + (text.isEmpty ? silence(attempt) : MarkdownText.block(text)))
    }
    if let transcript = attempt.transcript {
      blocks.append("**Candidate, written down:** \(MarkdownText.block(transcript))")
    }
    blocks.append("*\(facts(attempt))*")
    let list = ratings(attempt) + guesses(attempt) + notes(attempt) + critiques(attempt)
    if !list.isEmpty { blocks.append(list.map { "- " + $0 }.joined(separator: "\n")) }
    return blocks
  }

  private func silence(_ attempt: Attempt) -> String {
    attempt.begun.medium == .spoken ? "*(answered aloud)*" : "*(no words)*"
  }

  private func facts(_ attempt: Attempt) -> String {
    let words = Text.wordCount(of: attempt.text)
    var facts = [
      Dates.minutes(Int(attempt.answeringTime / 1000)) + " minutes", attempt.begun.medium.rawValue,
    ]
    if words > 0 { facts.append(counted(words, "word")) }
    for (index, part) in attempt.parts.enumerated() {
      facts += part.blanks.map { "blank at \(attempt.time(of: $0, part: index))" }
    }
    if let note = AttemptStatus(attempt).note { facts.append(note) }
    return facts.joined(separator: ", ")
  }

  private func ratings(_ attempt: Attempt) -> [String] {
    RatedSubject.allCases.compactMap { subject in
      var given: [String] = []
      if let own = attempt.rating(subject) { given.append("\(name(attempt.person)) \(own)") }
      for rating in attempt.ratings where rating.content.subject == subject && isOpen(rating.person, attempt)
      {
        guard let value = rating.content.value else { continue }
        let later = rating.person == attempt.person ? " on \(context.localTime(rating.at).isoDay)" : ""
        given.append("\(name(rating.person)) \(value)\(later)")
      }
      return given.isEmpty
        ? nil : "\(subject.rawValue): \(MarkdownText.inline(given.joined(separator: "; ")))"
    }
  }

  /// What an interviewer gave is sealed until the reveal.
  private func isOpen(_ person: EventID?, _ attempt: Attempt) -> Bool {
    person == attempt.person || rehearsal.plan.pair == nil || rehearsal.isRevealed
  }

  private func guesses(_ attempt: Attempt) -> [String] {
    attempt.report.compactMap { given in
      guard let value = given.value else { return nil }
      let yes = value == 1 ? "yes" : "no"
      return switch given.item {
      case .guess(let guess): "\(guess.question) \(yes)"
      case .listensFor(let text): "they listen for \(MarkdownText.inline(text)): \(yes)"
      case .avoids(let text): "left out \(MarkdownText.inline(text)): \(yes)"
      case .rating, nil: nil
      }
    }
  }

  private func critiques(_ attempt: Attempt) -> [String] {
    attempt.critiques.map { CritiqueText.words($0.content) }.filter { !$0.isEmpty }.map(MarkdownText.inline)
  }

  private func notes(_ attempt: Attempt) -> [String] {
    attempt.notes.filter { isOpen($0.person, attempt) }.map { note in
      let time = attempt.time(of: note.content.at, part: note.content.part)
      return "\(time), \(MarkdownText.inline(name(note.person))): \(MarkdownText.inline(note.content.text))"
    }
  }

  private func name(_ person: EventID?) -> String { person.flatMap { names[$0] } ?? "somebody" }
}
