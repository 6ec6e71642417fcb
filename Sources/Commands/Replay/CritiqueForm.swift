import Interviewing
import JournalStore
import TerminalUI

/// Takes down what a person thinks of an answer seen again: first the ratings, cold; then the earlier ones are
/// shown, and it goes on to what was seen, line by line, and to one thing to change.
struct CritiqueForm {
  let summary: AttemptSummary
  let attempt: Attempt
  let journal: Journal
  let context: Context

  private static let labelWidth = 50
  private static let ratings: [RatedSubject] = [.poise, .experience]

  /// Thrown by ^C; what was given is kept.
  private struct Left: Error {}

  func run() throws {
    do {
      try ask()
    } catch is Left {
      context.tell("What you said is kept.")
    }
  }

  private func ask() throws {
    context.tell(
      "Rate it as if somebody else had given it, before you see what you said then. 1 to 5, ? what they mean, Enter leaves it open"
    )
    var cold: [RatedSubject: Int] = [:]
    for subject in Self.ratings {
      guard let value = try rating(subject) else { continue }
      cold[subject] = value
      try record(.rating(RatingGiven(attempt: attempt.id, subject: subject, value: value)))
    }
    context.say("")
    context.say(ColdRatings(attempt: attempt, now: cold, context: context).text)
    context.say("")
    if let value = try answered() {
      try record(.rating(RatingGiven(attempt: attempt.id, subject: .answered, value: value)))
    }
    let questions = CritiqueQuestion.asked(
      of: AnswerReplay(attempt), isClosing: attempt.planned.isClosing)
    for question in questions {
      guard let character = try key(question.text, "yn"), let value = ["y": 1, "n": 0][character] else {
        continue
      }
      try record(.critique(CritiqueGiven(attempt: attempt.id, .seen(question, value: value))))
    }
    var comesBack = try lines()
    if let change = try line("One thing to change, or Enter: ") {
      try record(.critique(CritiqueGiven(attempt: attempt.id, .change(change))))
      comesBack = true
    }
    let again = context.typed("retry \(summary.number)") + " asks it at once."
    context.tell(comesBack ? "Kept. It comes back when the question does; \(again)" : "Kept; \(again)")
  }

  private func rating(_ subject: RatedSubject) throws -> Int? {
    while true {
      let prompt = "  " + subject.rawValue.padded(to: 12)
      guard let character = try pressed(prompt, "12345?") else { return nil }
      if let value = character.wholeNumberValue { return value }
      context.say(RatingAnchors.text(for: .rating(subject), width: context.columns))
    }
  }

  /// 0 no, 1 partly, 2 yes.
  private func answered() throws -> Int? {
    try key("Was the question answered? y, p partly, n", "ypn").flatMap { ["n": 0, "p": 1, "y": 2][$0] }
  }

  private func key(_ question: String, _ keys: String) throws -> Character? {
    let width = min(Self.labelWidth, context.columns - 6)
    let lines = wrappedLines(question, width: width).map { "  " + $0 }
    return try pressed(
      (lines.dropLast() + [(lines.last ?? "").padded(to: width + 2)]).joined(separator: "\n"), keys)
  }

  /// Nil for Enter.
  private func pressed(_ prompt: String, _ keys: String) throws -> Character? {
    switch try context.key(prompt, among: Set(keys.map { Key.character($0) } + [.enter])) {
    case .key(.character(let character)): return character
    case .key: return nil
    case .interrupted: throw Left()
    }
  }

  /// Nil for an empty line.
  private func line(_ prompt: String) throws -> String? {
    guard let line = try context.line(context.terminal.isInteractive ? prompt : "") else { throw Left() }
    return line.allSatisfy(\.isWhitespace) ? nil : line
  }

  /// Shows the answer line by line; each may be said otherwise. True when one was.
  private func lines() throws -> Bool {
    let text = Text(ReviewedAttempt.answer(of: attempt).text)
    guard !text.sentences.isEmpty else { return false }
    var isReworded = false
    context.say("")
    for (index, sentence) in text.sentences.enumerated() {
      let lead = String(repeating: " ", count: index < 9 ? 2 : 1) + "\(index + 1)  "
      let shown = wrappedLines(visible(text.string(sentence.span)), width: context.columns - lead.count)
      context.say(lead + shown.joined(separator: "\n" + String(repeating: " ", count: lead.count)))
    }
    context.say("")
    while let typed = try line("Number of a line to reword, or Enter: ") {
      guard let number = Int(trimmed(typed)), text.sentences.indices.contains(number - 1)
      else {
        context.tell("A number from 1 to \(text.sentences.count), such as 1.")
        continue
      }
      let span = text.sentences[number - 1].span
      guard let instead = try line("  instead: ") else { continue }
      try record(
        .critique(
          CritiqueGiven(
            attempt: attempt.id,
            .line(
              CritiqueGiven.Line(
                quote: text.string(span), start: span.start, end: span.end, instead: instead)))))
      isReworded = true
    }
    return isReworded
  }

  private func record(_ body: JournalEvent.Body) throws {
    try journal.append([
      JournalEvent(id: context.newID(), at: context.now(), person: journal.owner.id, body: body)
    ])
  }
}
