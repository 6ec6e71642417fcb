import ArgumentParser
import Interviewing
import TerminalUI

/// `agenda`: what the next rehearsals would bring, and why.
package struct Agenda: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "Show what would come next and why, and the days ahead.",
    discussion: Draw.rule
      + " Practice that is spread over days helps (Latimier et al. 2021); how exactly it is "
      + "spread hardly matters.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "Banks to draw from, as for solo.")
  var banks: [String] = []

  @Option(help: ArgumentHelp("Only questions of this category.", valueName: "category"))
  var category: String?

  @Option(help: ArgumentHelp("Only questions with this tag.", valueName: "tag"))
  var tag: String?

  @Option(help: ArgumentHelp("The day of the interview, such as 2026-12-04.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("How many questions to list, 1 to 100.", valueName: "number"))
  var count = 10

  @Option(help: ArgumentHelp("What you know of the employer, in a file.", valueName: "file"))
  var brief: String?

  /// Days shown.
  private static let mostDays = 14

  package init() {}

  package func validate() throws {
    guard (1...100).contains(count) else {
      throw ValidationError("--count: expected a number from 1 to 100, found \"\(count)\".")
    }
  }

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let settings = try context.settings.load()
    let selection = try QuestionSelection(
      banks: banks, category: category, tag: tag, field: settings.field, context: context)
    // Doubtful ones come only after a yes, which nobody has given here.
    let candidates = selection.withoutDoubtful(unless: { _ in false })
    let histories = try journal.questionHistories()
    var request = Draw.Request(seed: 0)
    let brief = try BriefFile.read(named: brief, current: settings.brief, context)?.brief
    request.preferred = try DrawPreferences.questions(
      candidates, brief: brief, histories: histories, journal: journal)
    let ranked = Draw.agenda(
      request, from: candidates, history: histories, retired: try journal.retiredQuestions())
    guard !ranked.isEmpty else { throw UserError(selection.emptyMessage) }
    let practice = try until.map { try PracticeDays(until: $0, ranked: ranked, context: context) }
    context.tell("What comes next, the most wanted first")
    for question in ranked.prefix(count) {
      context.say(context.wrapped(visible(question.candidate.question.text), indent: 2))
      context.say(context.wrapped(context.describe(question.reason), indent: 4, style: .dim))
    }
    if ranked.count > count { context.say("  … and \(ranked.count - count) more") }
    context.say("")
    context.say(context.wrapped(Draw.rule, indent: 0, style: .dim))
    context.say("")
    if let practice { context.say(practice.text(in: context)) }
    showDays(practice?.schedule.days ?? Array(repeating: 5, count: 7), ranked, context)
    if practice == nil {
      context.tell(
        "That is five a day; \(context.typed("agenda --until 2026-12-04")) spreads them up to an interview's day."
      )
    }
  }

  /// A row a day: how many questions, and of which standing.
  private func showDays(_ days: [Int], _ ranked: [RankedQuestion], _ context: Context) {
    var place = 0
    let today = context.now()
    for (offset, count) in days.prefix(Self.mostDays).enumerated() {
      let end = min(ranked.count, place + count)
      guard end > place else { return }
      let standings = ranked[place..<end].map(\.standing)
      place = end
      let parts = Standing.allCases.compactMap { standing in
        let number = standings.count { $0 == standing }
        return number > 0 ? "\(number) \(standing.name)" : nil
      }
      let date = context.localTime(today &+ Moment(offset) * 86_400_000)
      let number = String(standings.count)
      let head =
        "  " + Dates.weekday(date).padded(to: 11) + String(repeating: " ", count: max(0, 3 - number.count))
      context.say(head + number + "   " + parts.joined(separator: ", "))
    }
    let more = days.dropFirst(Self.mostDays).count { $0 > 0 }
    if more > 0 { context.say("  … and \(counted(more, "more day"))") }
  }
}

extension Standing {
  /// What a row of the days ahead calls it.
  fileprivate var name: String {
    switch self {
    case .wanted: "wanted"
    case .new: "new"
    case .known: "asked before"
    }
  }
}
