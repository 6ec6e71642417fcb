import Interviewing
import JournalStore
import TerminalUI

/// What `show` adds to an answer that was given to an interviewer: who asked, what they marked while they
/// listened, and what both gave it; what was marked and given is shown from the reveal on.
struct RoundRendering {
  /// The answer as the round made it.
  let attempt: Attempt
  private let round: Rehearsal
  private let names: PeopleNames
  private let context: Context

  /// Nil for an answer of a solo rehearsal.
  init?(_ id: EventID, of rehearsal: EventID, in journal: Journal, context: Context) throws {
    guard let round = try journal.rehearsal(rehearsal), round.plan.pair != nil,
      let attempt = round.attempt(id)
    else { return nil }
    self.round = round
    self.attempt = attempt
    names = try PeopleNames(journal)
    self.context = context
  }

  private var interviewer: EventID? { round.plan.pair?.interviewer }

  /// "Sam interviewed you."
  var who: String {
    context.wrapped(
      "\(names.name(interviewer).atStart) interviewed \(names.name(attempt.person)).", indent: 2, style: .dim)
  }

  /// Who gave a rating or a guess about the answer: "you", "Noor".
  var candidate: String { names.name(attempt.person) }

  /// Why what was marked and given is not shown; nil after the reveal.
  var seal: String? {
    if round.isRevealed { return nil }
    let given = "What both of you marked and gave it"
    return context.wrapped(
      round.end == nil
        ? "\(given) is shown after the reveal: \(context.typed("resume")) goes on."
        : "\(given) stays sealed: the round ended before its reveal.", indent: 2)
  }

  /// The interviewer's taps and notes in a part, with their times of speaking.
  func marks(in index: Int) -> [String] {
    guard round.isRevealed, attempt.parts.indices.contains(index) else { return [] }
    let time = { (moment: Int) in attempt.time(of: moment, part: index) }
    let taps = TapKind.allCases.compactMap { kind -> String? in
      let times = attempt.taps.map(\.content).filter { $0.part == index && $0.kind == kind }
        .map { time($0.at) }
      return times.isEmpty ? nil : "\(kind.name) \(times.joined(separator: ", "))"
    }
    var lines: [String] = []
    if !taps.isEmpty {
      let text = "\(names.whose(interviewer).atStart) taps: \(taps.joined(separator: "; "))"
      lines.append(context.wrapped(text, indent: 2))
    }
    for note in attempt.notes where note.content.part == index && note.person == interviewer {
      let text = "\(time(note.content.at))  \(names.name(interviewer)): \(visible(note.content.text))"
      lines.append(context.wrapped(text, indent: 2))
    }
    return lines
  }

  /// What both gave the answer, and what the interviewer's rating rests on.
  var ratings: [String] {
    guard round.isRevealed else { return [] }
    let friend = names.name(interviewer)
    var lines = [RatedSubject.poise, .experience].compactMap { subject -> String? in
      let given = [
        attempt.rating(subject).map { "\(candidate) \($0)" },
        round.friendRating(subject, of: attempt).map { "\(friend) \($0)" },
      ].compactMap { $0 }
      return given.isEmpty
        ? nil : "  \(subject.rawValue)".padded(to: 14) + given.joined(separator: "   ")
    }
    if let answered = round.friendRating(.answered, of: attempt),
      RatedSubject.answered.range.contains(answered)
    {
      lines.append("  answered".padded(to: 14) + "\(friend): \(["no", "partly", "yes"][answered])")
    }
    if let asked = attempt.questionsCount?.asked {
      let pertinent = attempt.questionsCount?.pertinent.map { ", \($0) of them pertinent" } ?? ""
      lines.append(
        context.wrapped("\(friend.atStart) counted \(counted(asked, "question"))\(pertinent).", indent: 2))
    }
    if let text = attempt.moment?.text {
      lines.append(
        context.wrapped("\(names.whose(interviewer).atStart) rating rests on: \(visible(text))", indent: 2))
    }
    return lines
  }
}
