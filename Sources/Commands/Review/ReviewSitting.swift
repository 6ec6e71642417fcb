import Interviewing
import JournalStore
import TerminalUI

/// Shows the reviews of several answers, one a page, with keys to go on, ask why, mark and dispute.
struct ReviewSitting {
  let context: Context
  let journal: Journal
  var showsWhy = false
  var isMarked = false

  /// Bytes of pages that are written at once.
  private static let mostWaiting = 64 << 10

  func run(_ attempts: [EventID]) throws {
    for (index, id) in attempts.enumerated() {
      let place = attempts.count > 1 ? (index, attempts.count) : nil
      guard try show(id, place: place) else { return }
    }
  }

  /// The attempts of a query: read as they are leafed through, or all at once where nobody presses keys.
  func run(_ query: AttemptQuery) throws {
    let numbers = try journal.attemptNumbers(matching: query)
    guard !numbers.isEmpty else {
      throw UserError(nothingFound(query))
    }
    if context.terminal.isInteractive {
      return try run(try journal.attempts(matching: query).sorted { $0.number < $1.number }.map(\.id))
    }
    let single =
      numbers.count == 1 ? try journal.attempts(matching: query).first.map(numberAndDate) : nil
    let order = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
    let (layout, showsWhy, isMarked) = (context.layout, showsWhy, isMarked)
    let interviewers = Interviewers(of: try journal.revealedRounds(), try PeopleNames(journal))
    let questions = KnownQuestions()
    var pages: [UInt8] = []
    defer { context.terminal.write(String(decoding: pages, as: UTF8.self)) }
    try journal.forEachAttempt(
      matching: query, includesEdits: true,
      reading: { summary, attempt in
        let place = single ?? Self.place(summary, order[summary.number] ?? 0, of: numbers.count)
        let reviewed = ReviewedAttempt(summary: summary, attempt: attempt, questions: questions)
          .observed(by: interviewers)
        let page = ReviewPage(review: reviewed.review, attempt: reviewed, place: place, layout: layout)
        return Self.whole(page, reviewed, showsWhy: showsWhy, isMarked: isMarked).bytes
      }
    ) { page in
      pages += page
      pages.append(UInt8(ascii: "\n"))
      guard pages.count >= Self.mostWaiting else { return }
      context.terminal.write(String(decoding: pages, as: UTF8.self))
      pages.removeAll(keepingCapacity: true)
    }
  }

  /// "1 of 7, no. 12": the number is what `dispute` takes.
  private static func place(_ summary: AttemptSummary, _ index: Int, of count: Int) -> String {
    "\(index + 1) of \(count), no. \(summary.number)"
  }

  private func nothingFound(_ query: AttemptQuery) -> String {
    if !query.words.isEmpty {
      let days = query.since.map { " from \(context.day($0)) on" } ?? ""
      return
        "No question you answered\(days) has the words \"\(visible(query.words))\". history shows what there is."
    }
    if let since = query.since {
      return "There is no answer from \(context.day(since)) on. history shows what there is."
    }
    return "There is no answer to review. Enter starts a solo rehearsal; history shows what there is."
  }

  private func numberAndDate(_ summary: AttemptSummary) -> String {
    "\(summary.number)   \(context.shortDate(summary.startedAt))"
  }

  /// The page and what else was asked for, after an empty line each.
  private static func whole(
    _ page: ReviewPage, _ reviewed: ReviewedAttempt, showsWhy: Bool, isMarked: Bool
  ) -> PageWriter {
    var writer = PageWriter(layout: page.layout, after: "\n")
    page.write(to: &writer)
    var rest: [String] = []
    if showsWhy { rest.append(why(reviewed, page.layout).text) }
    if isMarked { rest.append(MarkedText(review: reviewed.review, layout: page.layout).text) }
    for text in rest {
      writer.beginBlock()
      writer.line(text)
    }
    return writer
  }

  private static func why(_ reviewed: ReviewedAttempt, _ layout: Layout) -> WhyText {
    WhyText(review: reviewed.review, isTimed: reviewed.isSpoken, layout: layout)
  }

  /// After the last turn: the review of a rehearsal that was not stopped, and that the journal has taken.
  static func offer(_ rehearsal: Rehearsal, journal: Journal, context: Context) throws {
    guard rehearsal.end?.isComplete == true, journal.waitingCount == 0 else { return }
    let answered = rehearsal.countedTurns.compactMap(\.answer).map(\.id)
    try ReviewSitting(context: context, journal: journal).run(answered)
    if let text = try BriefText(rehearsal: rehearsal, journal: journal, context: context)?.text {
      context.say("")
      context.say(text)
    }
  }

  /// False when the person wants no more.
  private func show(_ id: EventID, place: (index: Int, count: Int)?) throws -> Bool {
    guard var reviewed = try reviewed(id) else { return true }
    var page = show(reviewed, place: place)
    guard context.terminal.isInteractive else { return true }
    while true {
      context.say("")
      guard let line = try context.line(hint()) else { return false }
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case nil, "n": return true
      case "q": return false
      case "w": say(Self.why(reviewed, context.layout).text)
      case "m": say(MarkedText(review: reviewed.review, layout: context.layout).text)
      case "x":
        guard let number = words.dropFirst().first.flatMap({ Int($0) }),
          let wording = page.wordings.first(where: { $0.number == number })
        else {
          context.tell("x and the number that stands before a quotation, such as x 2.")
          continue
        }
        let because = words.count > 2 ? words.dropFirst(2).joined(separator: " ") : nil
        do {
          try Dispute.record(wording, of: reviewed, because: because, journal: journal, context: context)
        } catch let error as UserError {
          context.tell(error.description)
          continue
        }
        guard let again = try self.reviewed(id) else { return true }
        reviewed = again
        page = show(again, place: place)
      default:
        context.tell("Enter, w, m, x and a number, or q.")
      }
    }
  }

  /// On a narrow screen the first half stands on a line of its own.
  private func hint() -> String {
    let (first, second) = ("Enter next   w why   m marked", "x 2 dispute a finding   q leave: ")
    let whole = first + "   " + second
    guard context.columns < displayWidth(whole) + 4 else { return whole }
    context.say(first)
    return second
  }

  /// - Parameter place: nil for its number and date.
  private func show(_ reviewed: ReviewedAttempt, place: (index: Int, count: Int)?) -> ReviewPage {
    let place = place.map { Self.place(reviewed.summary, $0.index, of: $0.count) }
    let page = ReviewPage(
      review: reviewed.review, attempt: reviewed, place: place ?? numberAndDate(reviewed.summary),
      layout: context.layout)
    context.say(Self.whole(page, reviewed, showsWhy: showsWhy, isMarked: isMarked).text)
    return page
  }

  private func say(_ text: String) {
    context.say("")
    context.say(text)
  }

  private func reviewed(_ id: EventID) throws -> ReviewedAttempt? {
    try journal.attempt(id).map {
      var reviewed = try ReviewedAttempt(summary: $0.summary, attempt: $0.attempt).observed(in: journal)
      reviewed.candidate = try PeopleNames(journal).name($0.attempt.person)
      return reviewed
    }
  }
}
