import Interviewing
import JournalStore
import TerminalUI

/// Shows the reviews of several answers, one a page, with keys to go on, ask why, mark and dispute.
struct ReviewSitting {
  let context: Context
  let journal: Journal
  var showsWhy = false
  var isMarked = false

  func run(_ attempts: [EventID]) throws {
    for (index, id) in attempts.enumerated() {
      guard try show(id, place: Self.place(index, of: attempts.count)) else { return }
    }
  }

  /// The attempts of a query: read as they are leafed through, or all at once where nobody presses keys.
  func run(_ query: AttemptQuery) throws {
    let found = try journal.attempts(matching: query)
    guard !found.isEmpty else {
      throw UserError(
        "There is no answer to review. Enter starts a solo rehearsal; history shows what there is.")
    }
    if context.terminal.isInteractive { return try run(found.sorted { $0.number < $1.number }.map(\.id)) }
    var index = 0
    try journal.forEachAttempt(
      matching: query, includesEdits: true, reading: { ReviewedAttempt(summary: $0, attempt: $1) }
    ) { reviewed in
      show(reviewed, place: Self.place(index, of: found.count))
      index += 1
    }
  }

  private static func place(_ index: Int, of count: Int) -> String? {
    count > 1 ? "\(index + 1) of \(count)" : nil
  }

  /// After the last turn: the review of a rehearsal that was not stopped.
  static func offer(_ rehearsal: Rehearsal, journal: Journal, context: Context) throws {
    guard rehearsal.end?.isComplete == true else { return }
    let answered = rehearsal.countedTurns.compactMap(\.answer).map(\.id)
    try ReviewSitting(context: context, journal: journal).run(answered)
    if let text = try BriefText(rehearsal: rehearsal, journal: journal, context: context)?.text {
      context.say("")
      context.say(text)
    }
  }

  /// False when the person wants no more.
  private func show(_ id: EventID, place: String?) throws -> Bool {
    guard var reviewed = try reviewed(id) else { return true }
    var page = show(reviewed, place: place)
    guard context.terminal.isInteractive else { return true }
    while true {
      context.say("")
      let hint = "Enter next   w why   m marked   x 2 dispute a finding   q leave: "
      guard let line = try context.line(context.columns >= displayWidth(hint) + 4 ? hint : "w m x q: ") else {
        return false
      }
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case nil, "n": return true
      case "q": return false
      case "w": say(WhyText(review: reviewed.review, isTimed: reviewed.isSpoken, context: context).text)
      case "m": say(MarkedText(review: reviewed.review, context: context).text)
      case "x":
        guard let number = words.dropFirst().first.flatMap({ Int($0) }),
          let wording = page.wordings.first(where: { $0.number == number })
        else {
          context.say("x and the number that stands before a quotation, such as x 2.")
          continue
        }
        let because = words.count > 2 ? words.dropFirst(2).joined(separator: " ") : nil
        try Dispute.record(wording, of: reviewed, because: because, journal: journal, context: context)
        guard let again = try self.reviewed(id) else { return true }
        reviewed = again
        page = show(again, place: place)
      default:
        context.say("Enter, w, m, x and a number, or q.")
      }
    }
  }

  @discardableResult
  private func show(_ reviewed: ReviewedAttempt, place: String?) -> ReviewPage {
    let page = ReviewPage(review: reviewed.review, attempt: reviewed, place: place, context: context)
    say(page.text)
    if showsWhy { say(WhyText(review: reviewed.review, isTimed: reviewed.isSpoken, context: context).text) }
    if isMarked { say(MarkedText(review: reviewed.review, context: context).text) }
    return page
  }

  private func say(_ text: String) {
    context.say("")
    context.say(text)
  }

  private func reviewed(_ id: EventID) throws -> ReviewedAttempt? {
    try journal.attempt(id).map { ReviewedAttempt(summary: $0.summary, attempt: $0.attempt) }
  }
}

/// For each figure of a review its formula, what it was counted over, the limits and their source.
struct WhyText {
  let review: AnswerReview
  /// The speaking time is known.
  let isTimed: Bool
  let context: Context

  var text: String {
    var blocks: [String] = []
    for evidence in review.evidence where evidence.value != nil {
      let rubric =
        evidence.criterion == .fluency && isTimed
        ? Rubric.fluencyPerMinute : Rubric[evidence.criterion]
      var lines = [context.terminal.style.bold("  " + evidence.criterion.rawValue)]
      if !rubric.formula.isEmpty { lines.append(context.wrapped("formula: \(rubric.formula)", indent: 4)) }
      lines.append(
        context.wrapped("value \(figure(evidence.value)) \(rubric.unit), n \(evidence.n)", indent: 4))
      if !rubric.limits.isEmpty { lines.append(context.wrapped(limits(rubric), indent: 4)) }
      if !rubric.source.isEmpty { lines.append(context.wrapped("source: \(rubric.source)", indent: 4)) }
      for score in rubric.anchors.keys.sorted() {
        lines.append(context.wrapped("\(score)  \(rubric.anchors[score] ?? "")", indent: 4))
      }
      blocks.append(lines.joined(separator: "\n"))
    }
    return blocks.isEmpty ? "  There is no figure on this page." : blocks.joined(separator: "\n\n")
  }

  private func limits(_ rubric: Rubric) -> String {
    let sign = rubric.lowIsGood ? "up to" : "from"
    let cuts = rubric.limits.enumerated().map { "\(5 - $0.offset) \(sign) \(figure($0.element))" }
    return "limits: " + cuts.joined(separator: ", ") + ", else 1"
  }

  private func figure(_ value: Double?) -> String {
    guard let value, value.isFinite, abs(value) < 1e9 else { return "–" }
    let hundredths = Int((value * 100).rounded())
    let text = "\(abs(hundredths) / 100)." + twoDigits(abs(hundredths) % 100)
    return (hundredths < 0 ? "-" : "") + text
  }
}

/// The whole answer with what was found marked in place.
struct MarkedText {
  let review: AnswerReview
  let context: Context

  var text: String {
    let text = review.text
    var marks: [Finding] = []
    // In reading order; of two that overlap the first stays.
    for finding in review.findings where finding.span.start >= marks.last?.span.end ?? 0 {
      marks.append(finding)
    }
    var letters: [String: String] = [:]
    var legend: [String] = []
    var shown = ""
    var place = 0
    for mark in marks {
      if letters[mark.check] == nil {
        letters[mark.check] = Self.letter(legend.count)
        legend.append("\(Self.letter(legend.count)) \(mark.check)")
      }
      let letter = letters[mark.check] ?? ""
      shown += visible(text.string(Span(start: place, end: mark.span.start)), keepingNewlines: true)
      let words = visible(text.string(mark.span), keepingNewlines: true)
      shown +=
        context.terminal.style.isOn
        ? context.terminal.style.underline(words) + "(\(letter))" : "[\(words)](\(letter))"
      place = mark.span.end
    }
    shown += visible(text.string(Span(start: place, end: text.bytes.count)), keepingNewlines: true)
    let body = shown.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : context.wrapped(String($0), indent: 2) }.joined(separator: "\n")
    let key = legend.isEmpty ? "nothing is marked" : legend.joined(separator: "   ")
    return body + "\n\n" + context.wrapped(key, indent: 2, style: .dim)
  }

  private static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(min(index, 25))))
  }
}
