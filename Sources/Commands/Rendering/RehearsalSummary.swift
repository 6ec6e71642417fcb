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
    let head = head(answered: rehearsal.countedTurns.count { $0.answer != nil })
    return ([head] + rows(of: answered) + [next]).joined(separator: "\n")
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

  /// The questions, then what was counted and rated, in columns; below each other where there is no room. A
  /// question that was begun again has a row for each try before the last, since its words are kept too.
  private func rows(of turns: [Rehearsal.Turn]) -> [String] {
    let table = turns.flatMap { turn in
      turn.attempts.suffix(1).map { attempt in
        ("  \(rehearsal.number(of: turn))  " + visible(attempt.planned.question.text), attemptFacts(attempt))
      }
        + turn.attempts.dropLast().enumerated().filter { Self.isKept($0.element) }
        .map { ("     try \($0.offset + 1)", attemptFacts($0.element)) }
    }
    let widths = AttemptFact.allCases.map { fact in
      table.map { displayWidth($0.1[fact] ?? "") }.max() ?? 0
    }
    let factsWidth = widths.filter { $0 > 0 }.reduce(0) { $0 + $1 + 2 }
    let room = context.columns - factsWidth - 1
    guard room >= 34 else {
      return table.flatMap { question, facts in
        [truncated(question, to: context.columns)] + stacked(AttemptFact.allCases.compactMap { facts[$0] })
      }
    }
    return table.map { question, facts in
      let cells = zip(AttemptFact.allCases, widths).filter { $0.1 > 0 }.map { fact, width in
        let text = facts[fact] ?? ""
        let space = String(repeating: " ", count: width - displayWidth(text))
        return "  " + (fact.isNumber ? space + text : text + space)
      }
      let row = truncated(question, to: room).padded(to: room + 1) + cells.joined()
      return String(row[..<(row.lastIndex { $0 != " " }.map(row.index(after:)) ?? row.endIndex)])
    }
  }

  /// Whether there is anything to find again of a try that was set aside.
  private static func isKept(_ attempt: Attempt) -> Bool {
    attempt.begun.medium == .spoken ? attempt.parts.contains { $0.clock > 0 } : !attempt.text.isEmpty
  }

  /// As many facts on a line as fit, none of them broken.
  private func stacked(_ facts: [String]) -> [String] {
    facts.reduce(into: [String]()) { lines, fact in
      if let last = lines.last, displayWidth(last) + 2 + displayWidth(fact) <= context.columns {
        lines[lines.count - 1] += "  " + fact
      } else {
        lines.append("     " + fact)
      }
    }
  }

  private var next: String {
    let hint =
      context.isAtPrompt
      ? "history finds every answer, show the last one, Enter starts another."
      : "rehearse history finds every answer, rehearse show the last one."
    return context.wrapped("Next: " + hint, indent: 0, style: .dim)
  }
}

/// What a summary says of an attempt, in the order of its columns.
private enum AttemptFact: CaseIterable {
  case time, words, poise, experience, blank, end

  var isNumber: Bool { self == .time || self == .words }
}

/// "3:51", "148 words", "poise 4", with what is missing left out.
private func attemptFacts(_ attempt: Attempt) -> [AttemptFact: String] {
  var facts: [AttemptFact: String] = [:]
  let time = attempt.parts.reduce(0) { $0 + spokenOrTypedTime($1, medium: attempt.begun.medium) } / 1000
  facts[.time] = Dates.minutes(time)
  let words = Text.wordCount(of: attempt.text)
  facts[.words] = attempt.begun.medium == .typed ? counted(words, "word") : "aloud"
  facts[.poise] = attempt.rating(.poise).map { "poise \($0)" }
  facts[.experience] = attempt.rating(.experience).map { "experience \($0)" }
  facts[.blank] = attempt.wentBlank ? "blank" : nil
  switch attempt.setAside {
  case nil: break
  case .skipped: facts[.end] = "skipped"
  case .again, .next, .stopped: facts[.end] = "set aside"
  case .discarded: facts[.end] = "discarded"
  }
  return facts
}

/// Milliseconds of answering; for a spoken answer from the first word to the last.
func spokenOrTypedTime(_ part: Attempt.Part, medium: Medium) -> Int {
  guard medium == .spoken, let ending = part.ending else { return part.answeringTime }
  return part.speakingTime(at: ending.ended)
}

extension Attempt {
  /// "1:09": what the clock on the screen showed at a moment of a part's own; where the answer is spoken, how long
  /// the candidate had talked.
  func time(of moment: Int, part: Int) -> String {
    guard parts.indices.contains(part) else { return Dates.minutes(0) }
    return Dates.minutes(parts[part].shownTime(at: moment, medium: begun.medium) / 1000)
  }
}

/// "1 word", "2 words".
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
