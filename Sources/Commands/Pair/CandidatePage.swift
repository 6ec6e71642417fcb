import Interviewing
import TerminalUI

/// What the candidate says of the round, with nothing of the interviewer's on the screen.
struct CandidatePage {
  let player: PairPlayer

  private var context: Context { player.context }
  private var rehearsal: Rehearsal { player.rehearsal }

  /// The keyboard goes from one to the other.
  func pass() throws -> Bool {
    player.page.clear()
    let shown = { [player] in
      "Pass the keyboard to \(player.names.candidate).\n\n"
        + player.context.wrapped(
          "\(player.names.candidateAddressed): one page for you, before you see what "
            + "\(player.names.interviewer) noted.", indent: 0) + "\n"
    }
    let answer = try player.page.key(
      shown, prompt: { [player] in "Enter when \(player.names.interviewer) cannot see the screen: " },
      among: [.enter])
    if answer == .interrupted { return try player.goesOn(below: shown) }
    player.page.clear()
    player.recorder.record(
      .keyboardPassed(KeyboardPassed(rehearsal: rehearsal.id)), by: player.pair.interviewer)
    return true
  }

  /// One item of an answer's self-report, below all that were given.
  func ask(_ item: SelfReportItem, of attempt: EventID) throws -> Bool {
    let isRating = if case .rating = item { true } else { false }
    let values: [Character: Int] =
      isRating ? ["1": 1, "2": 2, "3": 3, "4": 4, "5": 5] : ["y": 1, "n": 0]
    let given = try key(
      label(of: item, of: attempt), values: values,
      help: RatingAnchors.text(for: item, width: context.columns - 1), canGoBack: true)
    switch given {
    case .leave: return false
    case .back:
      stepBack()
      return true
    case .value(let value):
      player.recorder.record(.report(ReportGiven(attempt: attempt, item: item, value: value)))
      return true
    }
  }

  /// Takes the last thing said back: of this answer, or of the one before.
  private func stepBack() {
    guard let last = rehearsal.lastReported else { return }
    player.recorder.record(.stepBack(SteppedBack(attempt: last)))
  }

  func reflect(_ subject: RatedSubject) throws -> Bool {
    let given = try key(
      "  \(subject.rawValue) in the whole round, energy, eye contact, posture: ",
      values: ["1": 1, "2": 2, "3": 3, "4": 4, "5": 5],
      help: RatingAnchors.text(for: .rating(subject), width: context.columns - 1), canGoBack: true)
    if case .back = given { stepBack() }
    return record(given) { ImpressionGiven(rehearsal: rehearsal.id, subject: subject, value: $0) }
  }

  func guess(_ guess: Guess) throws -> Bool {
    let given = try key(
      context.wrapped("In the whole round: " + guess.question, indent: 2) + " ", values: ["y": 1, "n": 0],
      help: RatingAnchors.text(for: .guess(guess), width: context.columns - 1))
    return record(given) { ImpressionGiven(rehearsal: rehearsal.id, guess: guess, value: $0) }
  }

  private func record(_ given: Given, _ make: (Int?) -> ImpressionGiven) -> Bool {
    switch given {
    case .leave: return false
    case .back: return true
    case .value(let value):
      player.recorder.record(.impression(make(value)))
      return true
    }
  }

  /// How the candidate read the interviewer: one of the two values of the cue, in a fixed order.
  func read(_ attempt: EventID, _ suggested: Stance) throws -> Bool {
    guard let found = rehearsal.attempt(attempt) else { return false }
    let pair = Stance.allCases.filter { $0.cue == suggested.cue }
    let question = truncated(visible(found.planned.question.text), to: max(20, context.columns - 4))
    let given = try key(
      "  \(question)\n  \(player.names.interviewer.atStart) was: 1 \(pair[0].name), 2 \(pair[1].name), Enter can't tell: ",
      values: ["1": 0, "2": 1], help: "  1 \(pair[0].suggestion)\n  2 \(pair[1].suggestion)")
    switch given {
    case .leave: return false
    case .back: return true
    case .value(let value):
      player.recorder.record(
        .stance(StanceSeen(attempt: attempt, stance: value.map { pair[$0] })))
      return true
    }
  }

  private enum Given { case value(Int?), back, leave }

  private func key(
    _ prompt: String, values: [Character: Int], help: String, canGoBack: Bool = false
  ) throws -> Given {
    var help: String? = help
    var shown = { [self] in page }
    var keys = Set(values.keys.map { Key.character($0) } + [.character("?"), .enter])
    if canGoBack { keys.insert(.character("<")) }
    while true {
      switch try player.page.key(shown, prompt: { prompt }, among: keys) {
      case .interrupted:
        if try !player.goesOn(below: shown) { return .leave }
      case .key(.character("?"), _):
        guard let text = help else { continue }
        if player.page.redraws {
          shown = { [self] in page + "\n" + text }
          help = nil
        } else {
          context.say(text)
        }
      case .key(.character("<"), _): return .back
      case .key(.character(let character), _): return .value(values[character])
      case .key: return .value(nil)
      }
    }
  }

  /// "  2  poise  " with the question above it where the screen is redrawn.
  private func label(of item: SelfReportItem, of attempt: EventID) -> String {
    let number = 1 + (rehearsal.answers.firstIndex { $0.id == attempt } ?? 0)
    switch item {
    case .rating(let subject): return "  \(number)  \(subject.rawValue.padded(to: 12))"
    case .guess(let guess): return context.wrapped("\(number)  \(guess.question)", indent: 2) + " "
    case .listensFor(let text), .avoids(let text): return "  \(number)  \(visible(text)) "
    }
  }

  /// The questions with what was given so far; elsewhere than on its own screen without it.
  private var page: String {
    let head = context.wrapped(
      "\(player.names.candidateAddressed), before you see anything. 1 to 5, ? what they mean, < back, Enter leaves it open",
      indent: 0)
    var rows = rehearsal.answers.enumerated().map(row)
    if player.page.redraws {
      // As many around the one in question as there is room for below the head and above what is asked.
      let room = max(1, (context.terminal.rows - 10) / (isNarrow ? 2 : 1))
      let place = rehearsal.answers.firstIndex { $0.report.isEmpty } ?? rows.count
      let first = max(0, min(place - room / 2, rows.count - room))
      let isCut = first + room < rows.count
      rows = (first > 0 ? ["  …"] : []) + rows[first...].prefix(room) + (isCut ? ["  …"] : [])
    }
    return ([head, ""] + rows + [""]).joined(separator: "\n")
  }

  private var isNarrow: Bool { context.columns < 60 }

  private func row(_ index: Int, _ attempt: Attempt) -> String {
    let given = player.page.redraws ? Self.given(attempt) : ""
    let room = context.columns - 6 - (isNarrow || given.isEmpty ? 0 : displayWidth(given) + 3)
    let row = "  \(index + 1)  " + truncated(visible(attempt.planned.question.text), to: room)
    return given.isEmpty ? row : row + (isNarrow ? "\n       " : "   ") + given
  }

  private static func given(_ attempt: Attempt) -> String {
    attempt.report.compactMap { given in
      if case .rating(let subject)? = given.item {
        return "\(subject.rawValue) \(given.value.map(String.init) ?? "–")"
      }
      return nil
    }.joined(separator: "  ")
  }
}
