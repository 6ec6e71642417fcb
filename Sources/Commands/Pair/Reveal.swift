import Interviewing
import JournalStore
import TerminalUI

/// The end of a round: both see what both said, then name one thing to keep, to stop and to start.
struct Reveal {
  let context: Context
  let recorder: Recorder
  let names: PairNames
  let journal: Journal

  private var rehearsal: Rehearsal { recorder.rehearsal }

  func run() throws {
    guard !rehearsal.answers.isEmpty else {
      end()
      return context.tell("Stopped before an answer was given. What was noted is kept.")
    }
    if case .pair(.reveal) = rehearsal.next {
      recorder.record(.reveal(RoundRevealed(rehearsal: rehearsal.id)))
    }
    let moments = RoundMoment.all(of: rehearsal)
    context.say(RevealText(rehearsal: rehearsal, names: names, moments: moments, context: context).text)
    if let text = try OverManyRounds(rehearsal: rehearsal, names: names, journal: journal, context: context)
      .text
    {
      context.say("")
      context.say(text)
    }
    try lessons(moments)
    end()
  }

  private func end() {
    guard rehearsal.end == nil else { return }
    recorder.record(
      .rehearsalEnd(RehearsalEnded(rehearsal: rehearsal.id, isComplete: !rehearsal.isCutShort)))
  }

  private func lessons(_ moments: [RoundMoment]) throws {
    guard case .pair(.draw) = rehearsal.next else { return }
    context.say("")
    context.tell(
      "Talk it over. One thing to keep, to stop and to start, in a few words each; Enter for none.")
    while case .pair(.draw(let kind)) = rehearsal.next {
      let text = try context.line("  " + kind.label)?.trimmingSpaces ?? ""
      let moment = text.isEmpty ? nil : try self.moment(among: moments)
      recorder.record(
        .lesson(
          LessonDrawn(
            rehearsal: rehearsal.id, kind: kind, text: text.isEmpty ? nil : text, attempt: moment?.attempt,
            at: moment?.at)))
    }
  }

  private func moment(among moments: [RoundMoment]) throws -> RoundMoment? {
    guard let last = moments.last else { return nil }
    let answer = try context.key(
      "    Which moment shows it, \(moments.count > 1 ? "a to \(last.letter)" : "a")? Enter for none: ",
      among: Set(moments.map { Key.character($0.letter) } + [.enter]))
    guard case .key(.character(let letter)) = answer else { return nil }
    return moments.first { $0.letter == letter }
  }
}

extension LessonDrawn.Kind {
  /// "Keep   ", as wide as the others.
  var label: String {
    switch self {
    case .keep: "Keep   "
    case .stop: "Stop   "
    case .start: "Start  "
    }
  }
}

/// A strong point, a blank or a note of a round, with a letter to call it by.
struct RoundMoment {
  let letter: Character
  let attempt: EventID
  /// Milliseconds on the clock of the part it fell into.
  let at: Int
  /// The question's number in the round; nil for the closing one.
  let question: Int?
  /// "0:41", "0:10 of the follow-up"
  let time: String
  let words: String

  /// The first 26 in the order in which they happened: notes, strong points, blanks.
  static func all(of rehearsal: Rehearsal) -> [RoundMoment] {
    let found = rehearsal.turns.compactMap(\.answer).flatMap { attempt in
      marks(of: attempt).map { (attempt, $0) }
    }
    let letters = "abcdefghijklmnopqrstuvwxyz"
    return zip(letters, found).map { letter, found in
      let (attempt, mark) = found
      return RoundMoment(
        letter: letter, attempt: attempt.id, at: mark.at,
        question: rehearsal.answers.firstIndex { $0.id == attempt.id }.map { $0 + 1 },
        time: attempt.time(of: mark.at, part: mark.part)
          + (mark.part > 0 ? " of the follow-up" : ""), words: mark.words)
    }
  }

  private struct Mark {
    var part: Int
    var at: Int
    var words: String
  }

  private static func marks(of attempt: Attempt) -> [Mark] {
    let taps = attempt.taps.map(\.content).filter { $0.kind == .strong || $0.kind == .blank }
    let notes = attempt.notes.map(\.content)
    let marks =
      taps.map { Mark(part: $0.part, at: $0.at, words: $0.kind == .strong ? "a strong point" : "went blank") }
      + notes.map { Mark(part: $0.part, at: $0.at, words: visible($0.text)) }
    return marks.sorted { ($0.part, $0.at) < ($1.part, $1.at) }
  }
}
