import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `review`: answers held against the criteria, with the words each figure came from.
package struct ReviewCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Hold answers against the criteria: review, review 12, review --since 2026-11-01.",
    discussion: """
      Alone it shows the last rehearsal, an answer a page. --text reads one answer from a file, or from standard input with -. --jsonl reads one JSON object a line \
      ({"id": 1, "text": "…"}, and question, seconds, limit, medium, points where they are known) and writes \
      one a line, in order; a line that can't be read gives an error object with its number.
      """)
  package static let prominence = Prominence.common

  @ParentCommand package var program: Rehearse

  @Argument(help: "The number that history shows, or last; the last rehearsal without one.")
  var attempt: AttemptReference?

  @Option(help: ArgumentHelp("All answers from this day on, such as 2026-11-01.", valueName: "date"))
  var since: String?

  @Flag(help: "Print for each figure its formula, n, limits and source.")
  var why = false

  @Flag(help: "Print the whole answer with the findings marked in place.")
  var marked = false

  @Option(help: ArgumentHelp("Review the answer in this file; - for standard input.", valueName: "file"))
  var text: String?

  @Option(
    help: ArgumentHelp(
      "What was asked; without --text, the answers to questions with these words.", valueName: "words"))
  var question: String?

  @Option(help: ArgumentHelp("How long it took to say, in seconds.", valueName: "seconds"))
  var seconds: Double?

  @Option(help: "How it was given: typed, spoken or transcript.")
  var medium: AnswerMedium?

  @Flag(help: "Read answers as JSON lines from standard input and write their reviews.")
  var jsonl = false

  @Option(help: ArgumentHelp("With --jsonl: work on so many batches side by side.", valueName: "N"))
  var jobs = 1

  package init() {}

  package func validate() throws {
    let sources = [attempt != nil, since != nil, text != nil, jsonl].count { $0 }
    guard sources <= 1 else {
      throw ValidationError("Name one thing to review: an attempt, --since, --text or --jsonl.")
    }
    if jsonl, question != nil || why || marked || seconds != nil || medium != nil {
      throw ValidationError(
        "--jsonl takes --jobs alone: question, seconds and medium stand in each line, and its output has every figure."
      )
    }
    if attempt != nil, question != nil {
      throw ValidationError("--question goes with --text or --since, or alone; an attempt has its own.")
    }
    if text == nil, seconds != nil || medium != nil {
      throw ValidationError("--seconds and --medium go with --text FILE.")
    }
    if !jsonl, jobs != 1 { throw ValidationError("--jobs goes with --jsonl.") }
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs: expected 1 to 64, found \(jobs).") }
    if let seconds, !(seconds > 0 && seconds < 86_400) {
      throw ValidationError("--seconds: expected a time up to a day, found \(seconds).")
    }
  }

  package func run(in context: Context) throws {
    if jsonl {
      try StandardStreams.checkOutput()
      try ReviewFilter(jobs: jobs).run(read: StandardStreams.read, write: StandardStreams.write)
    } else if let text {
      let answer = Answer(
        text: try StandardStreams.contents(of: text), question: question,
        medium: medium ?? (seconds == nil ? .typed : .transcript), seconds: seconds)
      let review = AnswerReview(answer)
      context.say(ReviewPage(review: review, layout: context.layout).text)
      if why {
        context.say("\n" + WhyText(review: review, isTimed: seconds != nil, layout: context.layout).text)
      }
      if marked { context.say("\n" + MarkedText(review: review, layout: context.layout).text) }
    } else {
      let journal = try context.journal()
      let sitting = ReviewSitting(context: context, journal: journal, showsWhy: why, isMarked: marked)
      if let attempt {
        try sitting.run([try attempt.record(in: journal).summary.id])
      } else {
        try sitting.run(try query(in: journal, context))
      }
    }
  }

  /// What was asked for; the last rehearsal where nothing was named.
  private func query(in journal: Journal, _ context: Context) throws -> AttemptQuery {
    var query = AttemptQuery()
    query.includesClosing = false
    query.statuses = [.answered]
    query.limit = nil
    if let since {
      query.since = try context.startOfDay(since, option: "--since")
    }
    if let question {
      query.words = question
      query.isOfQuestion = true
    }
    if since == nil, question == nil {
      query.limit = 1
      query.rehearsal = try journal.attempts(matching: query).first?.rehearsal
      query.limit = nil
    }
    return query
  }
}

extension AnswerMedium: ExpressibleByArgument {}
