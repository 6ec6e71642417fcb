import BankFiles
import Interviewing
import JournalStore
import TerminalUI

/// A real interview set beside the rehearsals: what was practised, what was seen there, how earlier ones felt.
struct DebriefComparison {
  let debrief: Debrief
  let debriefs: Debriefs
  let context: Context
  private let histories: [QuestionID: QuestionHistory]
  private let answers: [Reading]

  /// As much of a rehearsed answer as is set beside the interview.
  private struct Reading: Sendable {
    var scores: [Criterion: Int]
    var friends: [RatedSubject: Int]
    var wentBlank: Bool
  }

  /// Older answers are another person's, almost.
  private static let newestAnswers = 20
  /// Fewer interviews than this say nothing about feelings and outcomes.
  static let fewestInterviews = 12

  init(debrief: Debrief, debriefs: Debriefs, journal: Journal, context: Context) throws {
    self.debrief = debrief
    self.debriefs = debriefs
    self.context = context
    histories = try journal.questionHistories()
    let given = FriendRatings(try journal.ratings(ofAnswersBy: nil))
    answers = try ReviewedAttempts.map(newest: Self.newestAnswers, in: journal) { reviewed in
      var scores: [Criterion: Int] = [:]
      for evidence in reviewed.review.evidence { scores[evidence.criterion] = evidence.score }
      let attempt = reviewed.attempt
      let friends = given[attempt.id]
      // What a friend marked counts from the reveal of the round on.
      let wentBlank = attempt.parts.contains { !$0.blanks.isEmpty } || attempt.wentBlank && !friends.isEmpty
      return Reading(scores: scores, friends: friends, wentBlank: wentBlank)
    }
  }

  var text: String {
    let blocks = [["Beside your rehearsals"], practised, criteria, feelings]
    return blocks.flatMap { $0 }.joined(separator: "\n")
  }

  private func row(_ name: String, _ text: String) -> String {
    let lead = ("  " + name).padded(to: 14)
    let lines = wrappedLines(text, width: max(16, context.columns - 14))
    return lead + lines.joined(separator: "\n" + String(repeating: " ", count: 14))
  }

  private var practised: [String] {
    guard !debrief.questions.isEmpty else { return [] }
    let asked = debrief.questions.compactMap { question in
      (histories[question.same ?? QuestionIdentity.id(forWords: question.text)]).map { (question, $0) }
    }
    let total = counted(debrief.questions.count, "question")
    guard !asked.isEmpty else { return [row("practised", "none of the \(total) they asked")] }
    let details = asked.map { question, history in
      "\"\(visible(question.text))\" \(counted(history.count, "time")), last \(context.relativeDay(history.lastAsked))"
    }
    return [row("practised", "\(asked.count) of the \(total) they asked: " + details.joined(separator: "; "))]
  }

  /// For each "no" what evidence and friends said of the same criterion.
  private var criteria: [String] {
    let sides = OwnSide.allCases.filter { debrief.own($0) == false }
    guard !sides.isEmpty else { return [] }
    guard !answers.isEmpty else { return [row("evidence", "there are no rehearsed answers yet")] }
    var seen: Set<Criterion> = []
    return sides.filter { seen.insert($0.criterion).inserted }.map { side in
      row(side.criterion.rawValue, "you said no. " + evidence(of: side.criterion))
    }
  }

  private func evidence(of criterion: Criterion) -> String {
    let n = answers.count
    if criterion == .composure {
      return
        "You went blank in \(answers.count { $0.wentBlank }) of your last \(counted(n, "rehearsed answer"))"
    }
    let scores = answers.compactMap { $0.scores[criterion] }
    if !scores.isEmpty {
      return "In rehearsals the evidence was \(spread(scores))"
    }
    let subject = RatedSubject(rawValue: criterion.rawValue)
    let friends = answers.compactMap { answer in subject.flatMap { answer.friends[$0] } }
    if !friends.isEmpty { return "In rehearsals a friend gave \(spread(friends))" }
    return subject != nil
      ? "Nobody has rated it yet; a friend can, in pair"
      : "Your rehearsed answers do not show it one by one; a brief and the closing question do"
  }

  /// "3 in the middle, from 2 to 5, n 12", or each of a few.
  private func spread(_ values: [Int]) -> String {
    let sorted = values.sorted()
    guard sorted.count >= 5 else {
      return sorted.map(String.init).joined(separator: ", ") + ", n \(sorted.count)"
    }
    let middle = sorted[sorted.count / 2]
    return "\(middle) in the middle, from \(sorted[0]) to \(sorted[sorted.count - 1]), n \(sorted.count)"
  }

  private var feelings: [String] {
    let earlier = debriefs.all.filter { $0.id != debrief.id && $0.startedAt <= debrief.startedAt }
      .compactMap { debrief in debrief.feeling.map { ($0, debrief.outcome) } }
    var rows: [String] = []
    if let feeling = debrief.feeling {
      let before = earlier.suffix(5).map { "\($0), \($1?.rawValue ?? "outcome unknown")" }
      let text =
        before.isEmpty
        ? "\(feeling); there is no earlier interview to compare"
        : "\(feeling) this time; before: " + before.joined(separator: "; ")
      rows.append(row("how it felt", text))
    }
    let n = debriefs.all.count
    if n < Self.fewestInterviews {
      rows.append(
        context.wrapped(
          "With \(counted(n, "interview")) this proves nothing: outcomes also hang on pay, timing and head count, "
            + "which you cannot see.", indent: 2))
    }
    return rows
  }
}

/// What a debrief ends with: one thing to do next, and a last line.
struct NextStep {
  let debrief: EventID
  let recorder: DebriefRecorder
  let context: Context

  var text: String {
    get {
      guard let debrief = recorder.debriefs[debrief] else { return "" }
      let unsure =
        debrief.questions.first { $0.how == .blank } ?? debrief.questions.first { $0.how == .badly }
      var step: String
      var about: String?
      if let unsure {
        step = "\(context.typed("solo")) brings this one up. Answer it once while you remember the room."
        about = unsure.text
      } else if let intention = recorder.debriefs.intentionsToShow().first {
        step = "\(context.typed("solo")), with this in mind."
        about = intention.text
      } else if debrief.outcome == .rejection, debrief.requests.isEmpty {
        step = "\(context.typed("debrief request")), while they remember you."
      } else {
        step = "\(context.typed("solo")), in a day or two."
      }
      step = context.wrapped("One next step: " + step, indent: 0)
      if let about { step += "\n" + context.wrapped(visible(about), indent: 2, style: .bold) }
      return step + "\n" + context.wrapped(closing(debrief.outcome), indent: 0)
    }
  }

  private func closing(_ outcome: InterviewOutcome?) -> String {
    switch outcome {
    case .offer: "Well done, and good luck with the decision."
    case .rejection:
      "One interview is one interview. You looked at it honestly; that is the part that carries over."
    case .waiting, .withdrew, nil: "You looked at it honestly; that is the part that carries over."
    }
  }
}
