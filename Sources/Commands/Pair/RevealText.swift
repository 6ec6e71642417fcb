import Interviewing
import TerminalUI

/// What both said of a round, differences first, and what was tapped; ratings stand beside each other and
/// are never added up.
struct RevealText {
  let rehearsal: Rehearsal
  let names: PairNames
  let moments: [RoundMoment]
  let context: Context

  var text: String {
    var blocks: [[String]] = [[head]]
    blocks.append(ratings)
    blocks.append(round)
    blocks.append(RoundTaps(rehearsal: rehearsal, names: names, context: context).lines)
    blocks.append(momentLines)
    blocks.append(evidence)
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var head: String {
    var head = "What you both said. \(names.candidate.atStart) answered, \(names.interviewer) asked."
    if let workOn = rehearsal.plan.pair?.workOn { head += " To work on: \(visible(workOn))." }
    return context.wrapped(head, indent: 0)
  }

  private struct Pairing {
    let number: Int
    let attempt: Attempt
    let subject: RatedSubject
    let own: Int?
    let friend: Int?

    var difference: Int? {
      // A damaged journal may hold any number.
      guard let own, let friend, [own, friend].allSatisfy(subject.range.contains) else { return nil }
      return abs(own - friend)
    }
  }

  private var pairings: [Pairing] {
    rehearsal.answers.enumerated().flatMap { index, attempt in
      [RatedSubject.poise, .experience].map { subject in
        Pairing(
          number: index + 1, attempt: attempt, subject: subject, own: attempt.rating(subject),
          friend: rehearsal.friendRating(subject, of: attempt))
      }
    }
  }

  private var ratings: [String] {
    let pairings = pairings
    let differing = pairings.filter { ($0.difference ?? 0) > 0 }
      .sorted { ($0.difference ?? 0, $1.number) > ($1.difference ?? 0, $0.number) }
    var lines: [String] = []
    if !differing.isEmpty {
      lines.append(columns("  differ most first", names.candidateAddressed, names.interviewerAddressed))
      var quoted: Set<EventID> = []
      for pairing in differing {
        lines.append(
          columns(
            "    \(pairing.number)  \(pairing.subject.rawValue.padded(to: 12))"
              + visible(pairing.attempt.planned.question.text), value(pairing.own), value(pairing.friend)))
        if let moment = pairing.attempt.moment?.text, quoted.insert(pairing.attempt.id).inserted {
          lines.append(context.wrapped("\(names.interviewerAddressed): \"\(visible(moment))\"", indent: 7))
        }
      }
    }
    let same = pairings.filter { $0.difference == 0 }
    if !same.isEmpty {
      lines.append(
        context.wrapped(
          "the same: "
            + same.map { "\($0.number) \($0.subject.rawValue) \(value($0.own))" }.joined(separator: ", "),
          indent: 2))
    }
    let open = pairings.filter { $0.difference == nil }
    if !open.isEmpty {
      lines.append(
        context.wrapped(
          "left open by one of you: "
            + open.map { "\($0.number) \($0.subject.rawValue)" }.joined(separator: ", "), indent: 2))
    }
    return lines
  }

  private func value(_ rating: Int?) -> String { rating.map(String.init) ?? "–" }

  /// A label and two columns at the right; the label is cut where there is no room.
  private func columns(_ label: String, _ own: String, _ friend: String) -> String {
    let width = max(displayWidth(names.candidateAddressed), displayWidth(names.interviewerAddressed), 3)
    func right(_ text: String) -> String {
      String(repeating: " ", count: max(0, width - displayWidth(text))) + text
    }
    let room = max(8, min(context.columns, 80) - 2 * (width + 2))
    return truncated(label, to: room - 1).padded(to: room) + "  " + right(own) + "  " + right(friend)
  }

  /// The round as a whole, and whether the questions were answered.
  private var round: [String] {
    var lines: [String] = []
    for subject in [RatedSubject.engagement, .rapport, .appearance] {
      let own = rehearsal.impression(subject, byInterviewer: false)
      let friend = rehearsal.impression(subject, byInterviewer: true)
      guard own != nil || friend != nil else { continue }
      lines.append(columns("  \(subject.rawValue), the whole round", value(own), value(friend)))
    }
    let answered = rehearsal.answers.enumerated().compactMap { index, attempt in
      rehearsal.friendRating(.answered, of: attempt).map { (number: index + 1, value: $0) }
    }
    let words = [2: "answered", 1: "partly", 0: "not answered"]
    let groups = [2, 1, 0].compactMap { value -> String? in
      let numbers = answered.filter { $0.value == value }.map { String($0.number) }
      return numbers.isEmpty ? nil : "\(words[value] ?? "") " + numbers.joined(separator: ", ")
    }
    if !groups.isEmpty {
      lines.append(
        context.wrapped(
          "the question, says \(names.interviewer): " + groups.joined(separator: "; "), indent: 2))
    }
    if let count = rehearsal.closingAnswer?.questionsCount, let asked = count.asked {
      let pertinent = count.pertinent.map { ", \($0) of them pertinent" } ?? ""
      lines.append(
        context.wrapped(
          "\(names.candidate.atStart) asked \(counted(asked, "question")) at the end\(asked > 0 ? pertinent : "").",
          indent: 2))
    }
    return lines + reading
  }

  /// How the candidate read the interviewer, where that was practised.
  private var reading: [String] {
    let seen = rehearsal.answers.enumerated().compactMap { index, attempt -> String? in
      guard let acted = attempt.acted?.stance, let read = attempt.read else { return nil }
      let saw = read.stance.map { $0 == acted ? "read rightly" : "read as \($0.name)" } ?? "not read"
      return "\(index + 1) \(acted.name), \(saw)"
    }
    return seen.isEmpty
      ? [] : [context.wrapped("how \(names.interviewer) acted: " + seen.joined(separator: "; "), indent: 2)]
  }

  /// What can be counted in answers that were typed: beside the ratings, never against them.
  private var evidence: [String] {
    let typed = rehearsal.answers.enumerated().filter {
      !$0.element.text.isEmpty && $0.element.begun.medium == .typed
    }
    guard !typed.isEmpty else { return [] }
    return ["  what can be counted in the words; review shows each with its quotations"]
      + typed.map { index, attempt in
        let scores = AnswerReview(ReviewedAttempt.answer(of: attempt)).evidence.compactMap { evidence in
          evidence.score.map { "\(evidence.criterion.rawValue) \($0)" }
        }
        return context.wrapped(
          "\(index + 1)  " + (scores.isEmpty ? "too little to tell" : scores.joined(separator: ", ")),
          indent: 4)
      }
  }

  private var momentLines: [String] {
    guard !moments.isEmpty else { return [] }
    return ["  moments"]
      + moments.map { moment in
        let lead = "    \(moment.letter)  "
        let place = moment.question.map { "question \($0)" } ?? "your questions"
        let lines = wrappedLines("\(place), \(moment.time): \(moment.words)", width: context.columns - 8)
        return lead + lines.joined(separator: "\n       ")
      }
  }
}
