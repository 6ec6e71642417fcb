import Interviewing
import TerminalUI

/// What the interviewer says after an answer and at the end of a round; none of it is shown as it is pressed.
struct InterviewerForm {
  let player: PairPlayer

  private var context: Context { player.context }
  private var interviewer: EventID { player.pair.interviewer }

  /// One key's worth of a rating: a value, or what to do instead.
  private enum Rated { case value(Int?), back, leave }

  /// Poise and experience in two digits, then whether the question was answered; `<` goes back by one.
  func rate(_ attempt: EventID, from subject: RatedSubject) throws -> Bool {
    let subjects: [RatedSubject] = [.poise, .experience, .answered]
    var index = subjects.firstIndex(of: subject) ?? 0
    while index < subjects.count {
      switch try ask(subjects[index], about: attempt) {
      case .value(let value):
        player.recorder.record(
          .rating(RatingGiven(attempt: attempt, subject: subjects[index], value: value)), by: interviewer)
        index += 1
      case .back: index = max(0, index - 1)
      case .leave: return false
      }
    }
    player.page.clear()
    return true
  }

  private func ask(_ subject: RatedSubject, about attempt: EventID) throws -> Rated {
    let shown = { [player] in Self.head(of: attempt, in: player) }
    if subject == .answered {
      return try key(
        shown, "Was the question answered? y yes, p partly, n no: ", values: ["n": 0, "p": 1, "y": 2],
        help: "y what was asked; p a part of it, or something near it; n something else. < back.")
    }
    let mark = subject == .experience ? "* " : ""
    return try key(
      shown, "Poise and experience, two digits, only for you: " + mark, values: Self.oneToFive,
      help: RatingAnchors.text(for: .rating(subject), width: context.columns - 1))
  }

  private static let oneToFive: [Character: Int] = ["1": 1, "2": 2, "3": 3, "4": 4, "5": 5]

  private func key(
    _ shown: @escaping () -> String, _ prompt: String, values: [Character: Int], help: String
  ) throws -> Rated {
    let page = shown
    var shown = shown
    let keys = Set(values.keys.map { Key.character($0) } + [.character("?"), .character("<"), .enter])
    while true {
      switch try player.page.key(shown, prompt: { prompt }, among: keys, echoes: false) {
      case .interrupted:
        if try !player.goesOn(below: shown) { return .leave }
      case .key(.character("?"), _):
        if player.page.redraws {
          shown = { page() + "\n" + help + "\n" }
        } else {
          context.say(help)
        }
      case .key(.character("<"), _): return .back
      case .key(.character(let character), _): return .value(values[character])
      case .key: return .value(nil)
      }
    }
  }

  /// The question that was answered, above what is asked about it.
  private static func head(of id: EventID, in player: PairPlayer) -> String {
    guard let attempt = player.rehearsal.attempt(id) else { return "" }
    let lines = wrappedLines(
      visible(attempt.planned.question.text), width: player.context.columns - 3)
    return (["Only for \(player.names.interviewer).", ""] + lines.map { "  " + $0 } + [""])
      .joined(separator: "\n")
  }

  /// Whether the interviewer acted as was suggested.
  func act(_ attempt: EventID, _ stance: Stance) throws -> Bool {
    let answer = try key(
      { [player] in
        Self.head(of: attempt, in: player) + "\n"
          + player.context.wrapped("You were to \(stance.task).", indent: 2) + "\n"
      },
      "Did you? y yes, o the opposite, n neither: ", values: ["y": 1, "o": 2, "n": 0],
      help: "y as suggested; o rather \(stance.opposite.name); n neither of the two.")
    switch answer {
    case .leave: return false
    case .back: return try rate(attempt, from: .answered)
    case .value(let value):
      let acted: Stance? = value == 1 ? stance : value == 2 ? stance.opposite : nil
      player.recorder.record(.stance(StanceSeen(attempt: attempt, stance: acted)), by: interviewer)
      return true
    }
  }

  /// How many questions the candidate asked at the end, and how many of them were pertinent.
  func countQuestions(_ attempt: EventID) throws -> Bool {
    let shown = { [player] in Self.head(of: attempt, in: player) }
    let digits = Dictionary(uniqueKeysWithValues: (0...9).map { (Character("\($0)"), $0) })
    while true {
      let asked: Int?
      switch try key(
        shown, "How many questions did \(player.names.candidate) ask you? 0 to 9: ", values: digits,
        help: "Count what was asked of you. 9 stands for nine or more.")
      {
      case .leave: return false
      case .back: continue
      case .value(let value): asked = value
      }
      var pertinent: Int?
      if let asked, asked > 0 {
        switch try key(
          shown, "How many of them were pertinent, about the work, the team, the company? 0 to \(asked): ",
          values: digits.filter { $0.value <= asked },
          help: "Pertinent: it could be asked of no other employer, or it goes on from what was said.")
        {
        case .leave: return false
        case .back: continue
        case .value(let value): pertinent = value
        }
      }
      player.recorder.record(
        .questionsCount(QuestionsCounted(attempt: attempt, asked: asked, pertinent: pertinent)),
        by: interviewer)
      player.page.clear()
      return true
    }
  }

  /// One of the ratings of the round as a whole.
  func assess(_ subject: RatedSubject) throws -> Bool {
    let what =
      switch subject {
      case .engagement: "engagement: energy, eye contact, posture"
      case .rapport: "rapport: did it click between you"
      case .appearance: "appearance: dressed for this company"
      default: subject.rawValue
      }
    let shown = { [player] in
      player.context.wrapped(
        "The round as a whole, only for \(player.names.interviewer). 1 to 5, ? what they mean.", indent: 0)
        + "\n"
    }
    switch try key(
      shown, "  \(what): ", values: Self.oneToFive,
      help: RatingAnchors.text(for: .rating(subject), width: context.columns - 1))
    {
    case .leave: return false
    case .back: return true
    case .value(let value):
      player.recorder.record(
        .impression(ImpressionGiven(rehearsal: player.rehearsal.id, subject: subject, value: value)),
        by: interviewer)
      return true
    }
  }

  /// The moment that the highest or the lowest rating rests on; an empty line leaves it out.
  func recall(_ id: EventID, isHighest: Bool) throws -> Bool {
    guard let attempt = player.rehearsal.attempt(id) else { return false }
    let question = wrappedLines(visible(attempt.planned.question.text), width: context.columns - 3)
    let notes = attempt.notes.map { note in
      let time = attempt.time(of: note.content.at, part: note.content.part)
      return context.wrapped("\(time)  \(visible(note.content.text))", indent: 4)
    }
    let shown =
      ([isHighest ? "You rated this answer highest:" : "You rated this answer lowest:"]
      + question.map { "  " + $0 } + notes
      + [context.wrapped("What does that rest on? Enter leaves it out.", indent: 0)])
      .joined(separator: "\n")
    let text: String?
    if let line = try player.page.line(shown, prompt: "  > ") {
      text = line.isEmpty ? nil : line
    } else if try player.goesOn(below: { shown }) {
      return true
    } else {
      return false
    }
    player.recorder.record(.moment(MomentRecalled(attempt: id, text: text)), by: interviewer)
    return true
  }
}
