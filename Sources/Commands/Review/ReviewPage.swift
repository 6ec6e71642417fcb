import Interviewing
import TerminalUI

/// The review of one answer as it is shown: what to keep, each criterion with its figure and its words, where
/// guesses and evidence part, and one thing to try.
struct ReviewPage {
  let review: AnswerReview
  /// The attempt behind it; nil for a text that is not in the journal.
  var attempt: ReviewedAttempt?
  /// What stands before the question: its place in the rehearsal, such as "1 of 5", or number and date.
  var place = ""
  let layout: Layout

  private static let nameWidth = 13
  /// Different wordings quoted for one criterion.
  private static let mostQuotes = 3
  /// Shown for an answer in the journal: what its edits tell, and who could tell the rest.
  private static let toldOfAttempts: Set<Criterion> = [.composure, .engagement]
  /// Words of one quotation in a list.
  private static let mostWords = 8

  /// One wording quoted on the page, with all the places it stands at.
  struct Wording {
    /// From 1, as `x` and `dispute` name it.
    let number: Int
    let criterion: Criterion
    let spans: [Span]
  }

  var text: String {
    var blocks: [String] = []
    if let attempt { blocks.append(head(attempt)) }
    if let attempt, attempt.isSpoken, review.text.wordCount == 0 {
      return (blocks + [aloud(attempt)] + observed).joined(separator: "\n\n")
    }
    if let keep = review.keep { blocks.append(row("  Keep   ", quoted(keep))) }
    if let strong = attempt?.taps?.strong { blocks.append(row("  ", strong)) }
    let rows = rows
    for group in Criterion.Group.allCases {
      let title = "  " + group.rawValue.capitalized
      let own = ratings(group)
      let told = rows.filter { $0.evidence.criterion.group == group }.map(criterion)
      blocks.append(
        ([layout.style.bold(title.padded(to: 17)) + own] + told).joined(separator: "\n"))
    }
    if !doubts.isEmpty { blocks.append(doubts.joined(separator: "\n")) }
    let last = parting + [row("  Next time: ", visible(Advice.next(for: review)))]
    blocks.append(last.joined(separator: "\n"))
    return blocks.joined(separator: "\n\n")
  }

  /// A criterion's evidence, the wordings quoted with it, and how many there are besides.
  private struct Row {
    let evidence: Evidence
    var wordings: [Wording] = []
    var rest = 0
  }

  /// Every wording on the page, numbered in the order in which it is read.
  var wordings: [Wording] { rows.flatMap(\.wordings) }

  private var rows: [Row] {
    var count = 0
    return Criterion.Group.allCases.flatMap(shown).map { evidence in
      guard evidence.criterion != .points else { return Row(evidence: evidence) }
      let groups = grouped(evidence.quotes)
      let wordings = groups.prefix(Self.mostQuotes).map { spans in
        count += 1
        return Wording(number: count, criterion: evidence.criterion, spans: spans)
      }
      return Row(evidence: evidence, wordings: wordings, rest: groups.count - wordings.count)
    }
  }

  private func shown(_ group: Criterion.Group) -> [Evidence] {
    review.evidence
      .filter { $0.criterion.group == group }
      .filter {
        $0.criterion.isToldFromOneAnswer || attempt != nil && Self.toldOfAttempts.contains($0.criterion)
          || attempt?.interviewer?.impression($0.criterion) != nil
      }
      .filter { $0.criterion != .points || !review.points.points.isEmpty }
  }

  private func head(_ reviewed: ReviewedAttempt) -> String {
    let question = row(place + "   ", visible(reviewed.summary.questionText))
    guard review.text.wordCount > 0 else { return question }
    let aloud = Dates.minutes(AnswerClock.secondsAloud(words: review.text.wordCount))
    let words = counted(review.text.wordCount, "word")
    return question + "\n" + row("  ", reviewed.isSpoken ? words : "\(words), about \(aloud) aloud")
  }

  /// All there is to say of an answer that nobody wrote down.
  private func aloud(_ reviewed: ReviewedAttempt) -> String {
    let time = Dates.minutes(Int(reviewed.attempt.answeringTime / 1000))
    let ratings =
      given(reviewed.candidate, reviewed.rating)
      + given(reviewed.interviewer?.name ?? "", reviewed.friendRating)
    return row(
      "  ",
      "Answered aloud, in \(time).\(ratings) There are no words here to go by: transcript "
        + "\(reviewed.summary.number) FILE attaches what \(reviewed.candidate) said.")
  }

  /// " You gave it poise 4, experience 3."; nothing where both were left open.
  private func given(_ who: String, _ rating: (Criterion.Group) -> Int?) -> String {
    let values = Criterion.Group.allCases.compactMap { group -> String? in
      rating(group).map { "\(group.rawValue) \($0)" }
    }
    return values.isEmpty ? "" : " \(who.atStart) gave it \(values.joined(separator: ", "))."
  }

  /// What an interviewer marked in an answer of which there are no words.
  private var observed: [String] {
    guard let taps = attempt?.taps else { return [] }
    let rows = review.evidence.filter { !$0.figure.isEmpty && $0.criterion.group == .poise }
      .map { criterion(Row(evidence: $0, rest: grouped($0.quotes).count)) }
    return (taps.strong.map { [row("  ", $0)] } ?? [])
      + [([layout.style.bold("  Poise")] + rows).joined(separator: "\n")]
  }

  /// "you 4, Sam 3"
  private func ratings(_ group: Criterion.Group) -> String {
    guard let attempt else { return "" }
    let own = attempt.rating(group).map { "\(attempt.candidate) \($0)" }
    let friend = attempt.friendRating(group).map { "\(attempt.interviewer?.name ?? "") \($0)" }
    return [own, friend].compactMap { $0 }.joined(separator: ", ")
  }

  private func criterion(_ told: Row) -> String {
    let evidence = told.evidence
    let name = "    " + evidence.criterion.rawValue.padded(to: Self.nameWidth)
    if let friend = attempt?.interviewer, let rating = friend.impression(evidence.criterion) {
      return row(name + "–   ", "\(friend.name) \(rating), for the round as a whole")
    }
    if evidence.criterion == .composure, let facts = composure { return row(name + "–   ", facts) }
    var said = evidence.figure
    if !told.wordings.isEmpty {
      said += (said.isEmpty ? "" : lead(to: evidence)) + told.wordings.map(wording).joined(separator: ", ")
    }
    if told.rest > 0 { said += " and \(told.rest) more" }
    if let reason = evidence.reason { said = reason + (said.isEmpty ? "" : "; " + said) }
    return row(name + "\(evidence.score.map(String.init) ?? "–")   ", said)
  }

  /// What stands between a figure and its quotations.
  private func lead(to evidence: Evidence) -> String {
    evidence.criterion == .concision ? "; said twice: " : ": "
  }

  private func wording(_ wording: Wording) -> String {
    let times = wording.spans.count > 1 ? " \(wording.spans.count) times" : ""
    return (attempt == nil ? "" : "\(wording.number) ") + quoted(wording.spans[0], most: Self.mostWords)
      + times
  }

  /// What the edits of a typed answer tell.
  private var composure: String? {
    guard let attempt, !attempt.isSpoken else { return nil }
    return ComposureText.facts(attempt.attempt.parts.map(Composure.init))
  }

  /// What a listener may hear as doubt or blame, where the question does not ask for it.
  private var doubts: [String] {
    Interviewing.Check.all.compactMap { check in
      guard check.name == .selfDeprecation || check.name == .blame else { return nil }
      let spans = review.findings.filter { $0.check == check.name && $0.counts }.map(\.span)
      guard !spans.isEmpty else { return nil }
      return row("  ", grouped(spans).map { quoted($0[0]) }.joined(separator: ", ") + ": " + check.message)
    }
  }

  /// Where a guess and the evidence part, in words.
  private var parting: [String] {
    guard let attempt else { return [] }
    return attempt.guesses.compactMap { guess in
      guard let was = guess.was, was != guess.said else { return nil }
      return row("  ", GuessText.parting(guess.guess, said: guess.said, candidate: attempt.candidate))
    }
  }

  /// The places of each different wording, in the order of their first.
  private func grouped(_ spans: [Span]) -> [[Span]] {
    guard spans.count > 1 else { return spans.map { [$0] } }
    var groups: [[Span]] = []
    var places: [String: Int] = [:]
    for span in spans {
      let key = review.text.string(span).lowercased()
      if let place = places[key] {
        groups[place].append(span)
      } else {
        places[key] = groups.count
        groups.append([span])
      }
    }
    return groups
  }

  /// - Parameter most: of a longer quotation the first and last words stand, with … between them.
  private func quoted(_ span: Span, most: Int = .max) -> String {
    "\"" + Quotation.short(utf8: review.text.utf8(span), most: most) + "\""
  }

  /// `lead`, then the text wrapped beside it; below it where the terminal is narrow.
  private func row(_ lead: String, _ text: String) -> String {
    let leadWidth = displayWidth(lead)
    let margin = leadWidth <= layout.columns / 2 ? leadWidth : 6
    let lines = wrappedLines(text, width: max(16, layout.columns - margin))
    let indent = String(repeating: " ", count: margin)
    guard leadWidth <= margin else {
      return lead + "\n" + lines.map { indent + $0 }.joined(separator: "\n")
    }
    return lead + lines.joined(separator: "\n" + indent)
  }
}
