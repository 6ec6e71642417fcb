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
  private static let titleWidth = 17
  /// Different wordings quoted for one criterion.
  private static let mostQuotes = 3
  /// Words of one quotation in a list.
  private static let mostWords = 8
  private static let doubts = Interviewing.Check.all.filter {
    $0.name == .selfDeprecation || $0.name == .blame
  }

  /// One wording quoted on the page, with all the places it stands at.
  struct Wording {
    /// From 1, as `x` and `dispute` name it.
    let number: Int
    let criterion: Criterion
    let spans: [Span]
  }

  var text: String {
    var page = PageWriter(layout: layout)
    write(to: &page)
    return page.text
  }

  func write(to page: inout PageWriter) {
    if let attempt {
      page.beginBlock()
      writeHead(attempt, to: &page)
    }
    if let attempt, attempt.isSpoken, review.text.wordCount == 0 {
      page.beginBlock()
      page.row("  ", aloud(attempt))
      return writeObserved(to: &page)
    }
    if let attempt, attempt.attempt.planned.isClosing { return writeQuestions(to: &page) }
    if let keep = review.keep {
      page.beginBlock()
      page.row {
        $0.lead += "  Keep   ".utf8
        quote(keep, most: .max, in: &$0.text)
      }
    }
    if let strong = attempt?.taps?.strong {
      page.beginBlock()
      page.row("  ", strong)
    }
    var count = 0
    for group in Criterion.Group.allCases {
      page.beginBlock()
      let ratings = ratings(group)
      page.line(
        layout.style.bold(ratings.isEmpty ? title(group) : title(group).padded(to: Self.titleWidth)) + ratings
      )
      for row in rows(of: group, after: &count) { write(row, to: &page) }
    }
    writeDoubts(after: count, to: &page)
    page.beginBlock()
    for parting in parting { page.row("  ", parting) }
    page.row("  Next time: ", visible(Advice.next(for: review)))
  }

  private func title(_ group: Criterion.Group) -> String {
    switch group {
    case .poise: "  Poise"
    case .experience: "  Experience"
    }
  }

  /// A criterion's evidence, the wordings quoted with it, and how many there are besides.
  private struct Row {
    /// Its place in `review.evidence`.
    let evidence: Int
    var wordings: [Wording] = []
    var rest = 0
  }

  /// Every wording on the page, numbered in the order in which it is read.
  var wordings: [Wording] {
    // The closing turn's page quotes none.
    guard attempt?.attempt.planned.isClosing != true else { return [] }
    var count = 0
    let quoted = Criterion.Group.allCases.flatMap { rows(of: $0, after: &count) }.flatMap(\.wordings)
    return quoted + doubts(after: count).flatMap(\.wordings)
  }

  /// - Parameter count: how many wordings were numbered so far.
  private func rows(of group: Criterion.Group, after count: inout Int) -> [Row] {
    var rows: [Row] = []
    for index in review.evidence.indices {
      let criterion = review.evidence[index].criterion
      guard criterion.group == group, isShown(criterion) else { continue }
      guard criterion != .points else {
        rows.append(Row(evidence: index))
        continue
      }
      let (groups, all) = grouped(review.evidence[index].quotes, most: Self.mostQuotes)
      let wordings = groups.map { spans in
        count += 1
        return Wording(number: count, criterion: criterion, spans: spans)
      }
      rows.append(Row(evidence: index, wordings: wordings, rest: all - wordings.count))
    }
    return rows
  }

  private func isShown(_ criterion: Criterion) -> Bool {
    switch criterion {
    case .points: !review.points.points.isEmpty
    // Of an answer in the journal: what its edits tell, and who could tell the rest.
    case .composure, .engagement: attempt != nil
    default: criterion.isToldFromOneAnswer || attempt?.interviewer?.impression(criterion) != nil
    }
  }

  private func writeHead(_ reviewed: ReviewedAttempt, to page: inout PageWriter) {
    page.row(place + "   ", visible(reviewed.summary.questionText))
    guard review.text.wordCount > 0 else { return }
    let aloud = Dates.minutes(AnswerClock.secondsAloud(words: review.text.wordCount))
    let words = counted(review.text.wordCount, "word")
    page.row("  ", reviewed.isSpoken ? words : "\(words), about \(aloud) aloud")
  }

  /// All there is to say of an answer that nobody wrote down.
  private func aloud(_ reviewed: ReviewedAttempt) -> String {
    let attempt = reviewed.attempt
    let limit = attempt.planned.seconds.map { " of \(Dates.minutes($0))" } ?? ""
    let time = Dates.minutes(Int(attempt.answeringTime / 1000)) + limit
    let blanks = attempt.parts.map(Composure.init).reduce(0) { $0 + $1.blanks.count }
    let blank = blanks == 0 ? "" : blanks == 1 ? " You went blank once." : " You went blank \(blanks) times."
    let ratings =
      given(reviewed.candidate, reviewed.rating)
      + given(reviewed.interviewer?.name ?? "", reviewed.friendRating)
    let words = attempt.text.isEmpty ? "no words here to go by" : "your notes here, but not what was said"
    return "Answered aloud, in \(time).\(blank)\(ratings) There are \(words): transcript "
      + "\(reviewed.summary.number) FILE attaches what \(reviewed.candidate) said."
  }

  /// " You gave it poise 4, experience 3."; nothing where both were left open.
  private func given(_ who: String, _ rating: (Criterion.Group) -> Int?) -> String {
    let values = Criterion.Group.allCases.compactMap { group -> String? in
      rating(group).map { "\(group.rawValue) \($0)" }
    }
    return values.isEmpty ? "" : " \(who.atStart) gave it \(values.joined(separator: ", "))."
  }

  /// What an interviewer marked in an answer of which there are no words.
  private func writeObserved(to page: inout PageWriter) {
    guard let taps = attempt?.taps else { return }
    if let strong = taps.strong {
      page.beginBlock()
      page.row("  ", strong)
    }
    page.beginBlock()
    page.line(layout.style.bold(title(.poise)))
    for (index, evidence) in review.evidence.enumerated()
    where evidence.criterion.group == .poise && !evidence.figure.isEmpty {
      write(Row(evidence: index, rest: grouped(evidence.quotes, most: 0).count), to: &page)
    }
  }

  /// What the candidate asked at the end: how many questions, and of what kind.
  private func writeQuestions(to page: inout PageWriter) {
    let reading = BriefReading(
      Brief(), reviews: [], closing: String(decoding: review.text.bytes, as: UTF8.self))
    page.beginBlock()
    page.row(
      "  questions \(reading.asked.count)   ", BriefText.questions(reading, of: "the work or the team"))
  }

  /// "you 4, Sam 3"
  private func ratings(_ group: Criterion.Group) -> String {
    guard let attempt else { return "" }
    let own = attempt.rating(group).map { "\(attempt.candidate) \($0)" }
    let friend = attempt.friendRating(group).map { "\(attempt.interviewer?.name ?? "") \($0)" }
    return [own, friend].compactMap { $0 }.joined(separator: ", ")
  }

  private func write(_ told: Row, to page: inout PageWriter) {
    let (criterion, score) = (review.evidence[told.evidence].criterion, review.evidence[told.evidence].score)
    page.row { row in
      let name = criterion.rawValue.utf8
      row.lead += "    ".utf8
      row.lead += name
      row.lead.append(spaces: max(1, Self.nameWidth - name.count))
      if let friend = attempt?.interviewer, let rating = friend.impression(criterion) {
        row.lead += "–   ".utf8
        row.text += "\(friend.name) \(rating), for the round as a whole".utf8
      } else if criterion == .composure, let facts = composure {
        row.lead += "–   ".utf8
        row.text += facts.utf8
      } else {
        if let score { row.lead.append(decimal: score) } else { row.lead += "–".utf8 }
        row.lead += "   ".utf8
        write(told, in: &row.text)
      }
    }
  }

  /// Why there is no score, the figure, and the words it came from.
  private func write(_ told: Row, in text: inout [UInt8]) {
    let reason = review.evidence[told.evidence].reason
    if let reason { text += "\(reason); ".utf8 }
    let start = text.count
    review.evidence[told.evidence].writeFigure(to: &text)
    let hasFigure = text.count > start
    for (index, wording) in told.wordings.enumerated() {
      if index > 0 {
        text += ", ".utf8
      } else if hasFigure {
        text += (wording.criterion == .concision ? "; said twice: " : ": ").utf8
      }
      writeNumber(wording, in: &text)
      quote(wording.spans[0], most: Self.mostWords, in: &text)
      if wording.spans.count > 1 {
        text.append(UInt8(ascii: " "))
        text.append(decimal: wording.spans.count)
        text += " times".utf8
      }
    }
    if told.rest > 0 {
      text += " and ".utf8
      text.append(decimal: told.rest)
      text += " more".utf8
    }
    // A reason that nothing follows.
    if reason != nil, text.count == start { text.removeLast(2) }
  }

  /// What the edits of a typed answer tell.
  private var composure: String? {
    guard let attempt, !attempt.isSpoken else { return nil }
    return ComposureText.facts(attempt.attempt.parts.map(Composure.init))
  }

  /// What a listener may hear as doubt or blame, where the question does not ask for it.
  private func writeDoubts(after count: Int, to page: inout PageWriter) {
    for (index, doubt) in doubts(after: count).enumerated() {
      if index == 0 { page.beginBlock() }
      page.row { row in
        row.lead += "  ".utf8
        for (index, wording) in doubt.wordings.enumerated() {
          if index > 0 { row.text += ", ".utf8 }
          writeNumber(wording, in: &row.text)
          quote(wording.spans[0], most: .max, in: &row.text)
        }
        row.text += ": \(doubt.check.message)".utf8
      }
    }
  }

  /// - Parameter count: how many wordings were numbered so far.
  private func doubts(after count: Int) -> [(check: Interviewing.Check, wordings: [Wording])] {
    var count = count
    return Self.doubts.compactMap { check in
      let spans = review.findings.filter { $0.check == check.name && $0.counts }.map(\.span)
      guard !spans.isEmpty else { return nil }
      let wordings = grouped(spans).first.map { spans in
        count += 1
        return Wording(number: count, criterion: check.criterion, spans: spans)
      }
      return (check, wordings)
    }
  }

  /// What `x` and `dispute` take; a text that is not in the journal can't be disputed.
  private func writeNumber(_ wording: Wording, in text: inout [UInt8]) {
    guard attempt != nil else { return }
    text.append(decimal: wording.number)
    text.append(UInt8(ascii: " "))
  }

  /// Where a guess and the evidence part, in words.
  private var parting: [String] {
    guard let attempt else { return [] }
    return attempt.guesses.compactMap { guess in
      guard let was = guess.was, was != guess.said else { return nil }
      return GuessText.parting(guess.guess, said: guess.said, candidate: attempt.candidate)
    }
  }

  /// The places of each wording, in the order of their first; wordings differ by more than the case of ASCII letters.
  /// There are few: each is compared with all before it.
  ///
  /// - Parameter most: so many wordings are given.
  /// - Returns: the first wordings, and how many there are in all.
  private func grouped(_ spans: [Span], most: Int = .max) -> (first: [[Span]], count: Int) {
    guard spans.count > 1 else { return (spans.prefix(most).map { [$0] }, spans.count) }
    var groups: [[Span]] = []
    var firsts: [Span] = []
    for span in spans {
      if let place = firsts.firstIndex(where: { review.text.isSame($0, span) }) {
        if place < groups.count { groups[place].append(span) }
      } else {
        if firsts.count < most { groups.append([span]) }
        firsts.append(span)
      }
    }
    return (groups, firsts.count)
  }

  /// - Parameter most: of a longer quotation the first and last words stand, with … between them.
  private func quote(_ span: Span, most: Int, in text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    Quotation.append(review.text.utf8(span), most: most, to: &text)
    text.append(UInt8(ascii: "\""))
  }
}
