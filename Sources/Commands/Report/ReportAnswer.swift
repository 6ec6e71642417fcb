import Interviewing
import JournalStore

/// One answer of a report: the question, the words with what was found marked, ratings and evidence.
struct ReportAnswer {
  let reviewed: ReviewedAttempt
  /// What interviewers gave it; nothing before the reveal.
  let friend: [RatedSubject: Int]
  /// False while what others marked is sealed.
  let isOpen: Bool
  let html: HTMLText
  /// How somebody is called in the report.
  let name: (EventID?) -> String

  private var attempt: Attempt { reviewed.attempt }
  private var review: AnswerReview { reviewed.review }
  private static let mostQuotes = 3

  var text: String {
    let number = reviewed.summary.number
    return """
      <article aria-labelledby="a\(number)"><h4 id="a\(number)">\(number). \(html(reviewed.summary.questionText))</h4>
      <p class="dim">\(facts)</p>
      \(answer)\(ratings)\(keep)\(evidence)\(notes)\(next)</article>

      """
  }

  private var facts: String {
    let words = review.text.wordCount
    var facts = [
      Dates.minutes(Int(attempt.answeringTime / 1000)) + " minutes", attempt.begun.medium.rawValue,
    ]
    if words > 0 { facts.append(counted(words, "word")) }
    if reviewed.summary.wentBlank, isOpen || attempt.parts.contains(where: { !$0.blanks.isEmpty }) {
      facts.append("went blank")
    }
    return html(facts.joined(separator: ", "))
  }

  // MARK: The words

  private var answer: String {
    guard review.text.wordCount > 0 else {
      return reviewed.isSpoken ? "<p>Answered aloud; nobody wrote it down.</p>\n" : "<p>No words.</p>\n"
    }
    var legend: [String] = []
    var shown = ""
    NestedMarks.walk(
      review.findings, end: review.text.bytes.count,
      open: { finding in
        if !legend.contains(finding.check.rawValue) { legend.append(finding.check.rawValue) }
        shown += "<mark>"
      },
      close: { finding in
        shown += "</mark><sup>\((legend.firstIndex(of: finding.check.rawValue) ?? 0) + 1)</sup>"
      },
      text: { span, _ in shown += html.lines(string(span)) })
    let key = legend.enumerated().map { "\($0.offset + 1) \(html($0.element))" }.joined(separator: "; ")
    return "<div class=\"answer\">\(shown)</div>\n"
      + (key.isEmpty ? "" : "<p class=\"dim\">Marked: \(key).</p>\n")
  }

  private func string(_ span: Span) -> String { review.text.string(span) }

  // MARK: What was given and counted

  private var ratings: String {
    let lines = RatedSubject.allCases.compactMap { subject -> String? in
      var given: [String] = []
      if let own = attempt.rating(subject) { given.append("you \(own)") }
      if let theirs = friend[subject] {
        given.append("\(name(attempt.ratings.last { $0.person != attempt.person }?.person)) \(theirs)")
      }
      if let later = attempt.laterRating(subject) { given.append("you, later, \(later)") }
      return given.isEmpty ? nil : "\(subject.rawValue): \(html(given.joined(separator: "; ")))"
    }
    let guesses = reviewed.guesses.compactMap { entry -> String? in
      guard let was = entry.was, was != entry.said else { return nil }
      return html(GuessText.parting(entry.guess, said: entry.said))
    }
    let all = lines + guesses
    return all.isEmpty ? "" : "<p>" + all.joined(separator: "<br>\n") + "</p>\n"
  }

  private var keep: String {
    review.keep.map { "<p><strong>Keep</strong> <q>\(html(string($0)))</q></p>\n" } ?? ""
  }

  private var evidence: String {
    let rows = review.evidence.filter(\.criterion.isToldFromOneAnswer)
      .filter { $0.criterion != .points || !review.points.points.isEmpty }
      .map { evidence in
        "<tr><th scope=\"row\">\(evidence.criterion.rawValue)</th><td class=\"n\">"
          + (evidence.score.map(String.init) ?? "<span aria-label=\"not scored\">–</span>")
          + "</td><td>\(said(evidence))</td></tr>\n"
      }
    guard review.text.wordCount > 0, !rows.isEmpty else { return "" }
    return """
      <table><caption>What was counted, 1 to 5</caption>
      <thead><tr><th scope="col">criterion</th><th scope="col">score</th><th scope="col">from</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody></table>

      """
  }

  private func said(_ evidence: Evidence) -> String {
    var parts = [evidence.reason, evidence.figure].compactMap { $0 }.filter { !$0.isEmpty }.map { html($0) }
    var seen: Set<String> = []
    let quotes = evidence.quotes.map(string).filter { seen.insert($0.lowercased()).inserted }
    if !quotes.isEmpty, evidence.criterion != .points {
      let rest = quotes.count - Self.mostQuotes
      parts.append(
        quotes.prefix(Self.mostQuotes).map { "<q>\(html(Quotation.short($0)))</q>" }.joined(separator: ", ")
          + (rest > 0 ? " and \(rest) more" : ""))
    }
    return parts.joined(separator: "; ")
  }

  private var notes: String {
    let notes = attempt.notes.filter { isOpen || $0.person == attempt.person }.map { note in
      let time = attempt.time(of: note.content.at, part: note.content.part)
      return "<li>\(time), \(html(name(note.person))): \(html(note.content.text))</li>\n"
    }
    let critiques = attempt.critiques.map { CritiqueText.words($0.content) }.filter { !$0.isEmpty }
      .map { "<li>\(html($0))</li>\n" }
    return list("Notes", notes) + list("Seen again", critiques)
  }

  private func list(_ title: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "<p><strong>\(title)</strong></p>\n<ul>\n\(items.joined())</ul>\n"
  }

  private var next: String {
    guard review.text.wordCount > 0 else { return "" }
    return "<p><strong>Next time</strong> \(html(Advice.next(for: review)))</p>\n"
  }
}
