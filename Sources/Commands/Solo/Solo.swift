import ArgumentParser
import Interviewing
import TerminalUI

/// `solo`: a rehearsal alone against the clock.
package struct Solo: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "solo",
    abstract: "Rehearse alone against the clock.",
    discussion: """
      Draws questions from the banks named, or else from your field's bank with opening, behavioural and \
      scenario questions. With --seed the seed, the banks and the options alone decide, so that everybody \
      gets the same questions in the same order.
      """)
  package static let prominence = Prominence.common

  @ParentCommand package var program: Rehearse

  @Argument(help: "Banks to draw from: names as `banks` lists them, or paths.")
  var banks: [String] = []

  @Option(help: ArgumentHelp("Only questions of this category.", valueName: "category"))
  var category: String?

  @Option(help: ArgumentHelp("Only questions with this tag.", valueName: "tag"))
  var tag: String?

  @Option(
    help: ArgumentHelp("How many questions, 1 to 100; 5 unless --until says otherwise.", valueName: "number"))
  var count: Int?

  @Option(
    help: ArgumentHelp(
      "The day of the interview, such as 2026-12-04: what is left is spread over the days.", valueName: "date"
    ))
  var until: String?

  @Flag(help: "Only questions you were never asked.")
  var onlyNew = false

  @Flag(help: "Only what you went blank on or rated low, and what a debrief, a reply or the brief asks for.")
  var due = false

  @Option(
    help: ArgumentHelp("Speaking time for each question, such as 90s or 2m.", valueName: "time"),
    transform: SpokenSeconds.init(typed:))
  var time: SpokenSeconds?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Draw by this number alone, 0 to 4294967295.", valueName: "number"),
    transform: Seed.init(typed:))
  var seed: Seed?

  @Option(help: "At random, or in the order of the file, beginning with what you were asked least.")
  var order = Draw.Order.random

  @Flag(help: "Answer aloud: the clock runs, Enter ends the answer.")
  var aloud = false

  @Flag(help: "End an answer when its time is over; what was typed is kept.")
  var hardStop = false

  @Option(help: "Show the clock or not; `settings` remembers it.")
  var clock: Switch?

  @Option(help: "Follow-up questions: after no answer, two in five, or every one.")
  var followUps = Draw.FollowUps.some

  @Option(
    help: ArgumentHelp("What you know of the employer, in a file; help brief says more.", valueName: "file"))
  var brief: String?

  @Flag(help: "Leave out the review at the end.")
  var noReview = false

  @Flag(help: "Leave out \"What would you like to ask us?\" at the end.")
  var noClosing = false

  package init() {}

  package func validate() throws {
    if let count, !(1...100).contains(count) {
      throw ValidationError("--count: expected a number from 1 to 100, found \"\(count)\".")
    }
    guard !(onlyNew && due), seed == nil || !(onlyNew || due) else {
      throw ValidationError(
        "--only-new, --due and --seed each decide what comes: give one of them, such as solo --due.")
    }
  }

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let settings = try context.settings.load()
    let selection = try QuestionSelection(
      banks: banks, category: category, tag: tag, field: settings.field, context: context)
    var request = Draw.Request(seed: seed?.value ?? context.random() % 100_000)
    request.isSeedGiven = seed != nil
    request.only = onlyNew ? .new : due ? .wanted : nil
    request.order = order
    request.followUps = followUps
    request.seconds = time?.seconds
    let owner = journal.owner.id
    let brief = try BriefFile.read(named: brief, current: settings.brief, context)
    let candidates = try selection.withoutDoubtful(unless: { try confirmDoubtful($0, context) })
    let histories = try journal.questionHistories(of: owner)
    let retired = try journal.retiredQuestions()
    if !request.isSeedGiven {
      request.preferred = try DrawPreferences.questions(
        candidates, brief: brief?.brief, histories: histories, journal: journal)
    }
    let practice = try until.map { day in
      let ranked = Draw.agenda(request, from: candidates, history: histories, retired: retired)
      return try PracticeDays(until: day, ranked: ranked, context: context)
    }
    let count = count ?? practice?.today ?? 5
    request.count = count
    let turns = Draw.turns(
      request, from: candidates, history: histories, retired: retired, now: context.now())
    guard !turns.isEmpty else { throw UserError(emptyMessage(selection)) }
    if let practice { context.say(practice.text(in: context)) }
    let filled = try Placeholders.fill(turns, count: min(count, turns.count), context: context)
    let plan = RehearsalPlan(
      mode: .solo, seed: request.seed, isSeedGiven: request.isSeedGiven,
      medium: aloud ? .spoken : .typed, count: min(count, turns.count), turns: filled,
      hasClosing: !noClosing, isHardStop: hardStop,
      hasClock: clock.map { $0 == .on } ?? settings.hasClock, brief: brief?.text, version: Version.current)
    context.say(SoloOpening(plan: plan, selection: selection, asked: count, context: context).text)
    let intentions = try IntentionForm(context: context)
    intentions.show()
    let recorder = try Recorder(beginning: plan, journal: journal, context: context)
    try RehearsalPlayer(
      context: context, recorder: recorder, ideas: selection.ideas(seed: request.seed)
    ).play()
    try intentions.ask(after: recorder.rehearsal)
    if !noReview { try ReviewSitting.offer(recorder.rehearsal, journal: journal, context: context) }
  }

  private func emptyMessage(_ selection: QuestionSelection) -> String {
    if onlyNew { return "You were asked all of them already: solo without --only-new asks them again." }
    if due {
      return "Nothing is due: you went blank on none, and no debrief asks for one. solo draws from all."
    }
    return selection.emptyMessage
  }

  /// Doubtful questions are asked only after a yes, once a bank.
  private func confirmDoubtful(_ doubtful: [Candidate], _ context: Context) throws -> Bool {
    let bank = doubtful.first?.bank ?? ""
    context.say(
      context.wrapped(
        "\(visible(bank)): \(counted(doubtful.count, "line")) may or may not be a question, such as "
          + "\"\(visible(doubtful.first?.question.text ?? ""))\".", indent: 0))
    return try context.confirms("Ask them too?")
  }
}

/// A time on the command line.
struct SpokenSeconds {
  let seconds: Int

  init(typed text: String) throws {
    guard let seconds = try? SpeakingTime.seconds(from: text) else {
      throw Expected("a time from 5s to 60m, such as 90s or 2m")
    }
    self.seconds = seconds
  }
}

struct Seed {
  let value: UInt64

  init(typed text: String) throws {
    guard let value = UInt32(text) else { throw Expected("a whole number from 0 to 4294967295") }
    self.value = UInt64(value)
  }
}

enum Switch: String, ExpressibleByArgument, CaseIterable { case on, off }

extension Draw.Order: ExpressibleByArgument {}
extension Draw.FollowUps: ExpressibleByArgument {}
