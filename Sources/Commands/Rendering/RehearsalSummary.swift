import Interviewing
import TerminalUI

/// What a rehearsal came to: a line a question, and what to type next.
struct RehearsalSummary {
  let rehearsal: Rehearsal
  let context: Context

  var text: String {
    let answered = rehearsal.countedTurns.filter { turn in
      turn.attempts.contains { !$0.text.isEmpty || $0.setAside == nil }
    }
    var lines = [head(answered: rehearsal.countedTurns.count { $0.answer != nil })]
    for turn in answered {
      guard let attempt = turn.attempts.last else { continue }
      lines += row(number: rehearsal.number(of: turn), attempt)
    }
    lines.append(next)
    return lines.joined(separator: "\n")
  }

  private func head(answered: Int) -> String {
    let questions = counted(answered, "question")
    let isComplete = rehearsal.end?.isComplete == true
    let hasWords = rehearsal.turns.contains { $0.attempts.contains { !$0.text.isEmpty } }
    let head =
      switch (isComplete, answered) {
      case (true, 0): "No question is left."
      case (true, _): "Done: \(questions)."
      case (false, 0): "Stopped."
      case (false, _): "Stopped after \(questions)."
      }
    return context.wrapped(hasWords ? head + " Everything you typed is kept." : head, indent: 0)
  }

  /// The question, then what was counted and rated; on one line where there is room.
  private func row(number: Int, _ attempt: Attempt) -> [String] {
    let facts = attemptFacts(attempt)
    let left = "  \(number)  " + visible(attempt.planned.question.text)
    let room = context.columns - displayWidth(facts) - 3
    if room >= 34 {
      let cut = truncated(left, to: room)
      return [cut + String(repeating: " ", count: room + 3 - displayWidth(cut)) + facts]
    }
    return [truncated(left, to: context.columns), context.wrapped(facts, indent: 5)]
  }

  private var next: String {
    let hint =
      context.isAtPrompt
      ? "history finds every answer, show the last one, Enter starts another."
      : "rehearse history finds every answer, rehearse show the last one."
    return context.wrapped("Next: " + hint, indent: 0, style: .dim)
  }
}

/// "3:51  148 words  poise 4  experience 3", with what is missing left out.
func attemptFacts(_ attempt: Attempt) -> String {
  var facts: [String] = []
  let time = attempt.parts.reduce(0) { $0 + spokenOrTypedTime($1, medium: attempt.begun.medium) } / 1000
  facts.append(Dates.minutes(time))
  let words = AnswerClock.wordCount(attempt.text)
  if attempt.begun.medium == .typed { facts.append(counted(words, "word")) } else { facts.append("aloud") }
  for subject in [RatedSubject.poise, .experience] {
    if let value = attempt.rating(subject) { facts.append("\(subject.rawValue) \(value)") }
  }
  if attempt.wentBlank { facts.append("blank") }
  switch attempt.setAside {
  case nil, .again: break
  case .skipped: facts.append("skipped")
  case .next, .stopped: facts.append("set aside")
  case .discarded: facts.append("discarded")
  }
  return facts.joined(separator: "  ")
}

/// Milliseconds of answering; for a spoken answer from the first word to the last.
func spokenOrTypedTime(_ part: Attempt.Part, medium: Medium) -> Int {
  guard medium == .spoken, let ending = part.ending else { return part.answeringTime }
  return max(0, ending.ended - (ending.started ?? 0))
}

/// "1 word", "2 words".
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
