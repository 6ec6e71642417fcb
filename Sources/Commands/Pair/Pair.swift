import ArgumentParser
import Interviewing
import TerminalUI

/// `pair`: a rehearsal with a friend at one keyboard.
package struct Pair: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "pair",
    abstract: "Rehearse with a friend at one keyboard.",
    discussion: """
      Your friend has the keyboard and asks; you talk. They tap a key or two while they listen and rate each \
      answer unseen; then you rate yourself, and only then both see both. After that you change roles. With \
      --seed the seed, the banks and the options alone decide which questions come.
      """)
  package static let prominence = Prominence.common

  @ParentCommand package var program: Rehearse

  @Argument(help: "Banks to draw from: names as `banks` lists them, or paths.")
  var banks: [String] = []

  @Option(help: ArgumentHelp("Who asks first; asked for when left out.", valueName: "name"))
  var interviewer: String?

  @Option(help: ArgumentHelp("Who answers first; you, when left out.", valueName: "name"))
  var candidate: String?

  @Option(help: ArgumentHelp("How many questions a round, 1 to 20.", valueName: "number"))
  var count = 5

  @Option(
    help: ArgumentHelp("Speaking time for each question, such as 90s or 2m.", valueName: "time"),
    transform: SpokenSeconds.init(typed:))
  var time: SpokenSeconds?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Draw by this number alone, 0 to 4294967295.", valueName: "number"),
    transform: Seed.init(typed:))
  var seed: Seed?

  @Option(help: ArgumentHelp("How often you sit, the roles changing each time, 1 to 4.", valueName: "number"))
  var rounds = 2

  @Flag(help: "The candidate types the answers instead of giving them aloud.")
  var typed = false

  @Option(help: "What the interviewer can tap: filler, blank and strong point, or six more.")
  var taps = TapSet.few

  @Option(help: "Follow-ups the interviewer is offered: none, one a question, or all of them.")
  var followUps = Draw.FollowUps.all

  @Option(help: "Show the clock or not; `settings` remembers it.")
  var clock: Switch?

  @Option(
    help: ArgumentHelp("What you know of the employer, in a file; help brief says more.", valueName: "file"))
  var brief: String?

  @Flag(help: "Practise reading the interviewer, who acts warm or cool as the screen suggests.")
  var reading = false

  package init() {}

  package func validate() throws {
    guard (1...20).contains(count) else {
      throw ValidationError("--count: expected a number from 1 to 20, found \"\(count)\".")
    }
    guard (1...4).contains(rounds) else {
      throw ValidationError("--rounds: expected a number from 1 to 4, found \"\(rounds)\".")
    }
    guard !reading || !typed else {
      throw ValidationError(
        "--reading is for answers given aloud: a candidate who types sees nobody. Leave out --typed.")
    }
  }

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let settings = try context.settings.load()
    let selection = try QuestionSelection(
      banks: banks, category: nil, tag: nil, field: settings.field, context: context)
    var request = Draw.Request(seed: seed?.value ?? context.random() % 100_000)
    request.isSeedGiven = seed != nil
    request.count = count
    request.followUps = .none
    request.seconds = time?.seconds
    let brief = try BriefFile.read(named: brief, current: settings.brief, context)
    guard
      let people = try PairPeople.ask(
        interviewer: interviewer, candidate: candidate, journal: journal, context: context)
    else {
      return context.tell("With nobody to ask, \(context.typed("solo")) rehearses alone.")
    }
    let candidates = selection.candidates.filter { !$0.question.isDoubtful }
    let preferred =
      request.isSeedGiven
      ? [:]
      : try DrawPreferences.questions(
        candidates, brief: brief?.brief, histories: try journal.questionHistories(), journal: journal)
    let draw = PairDraw(request: request, rounds: rounds, retired: try journal.retiredQuestions())
    func personAnswering(in round: Int) -> EventID {
      round.isMultiple(of: 2) ? people.candidate.id : people.interviewer.id
    }
    // Debriefs, replies and the brief are the owner's.
    let turns = try draw.turns(from: candidates, now: context.now()) { round in
      try journal.questionHistories(of: personAnswering(in: round))
    } preferred: { round in
      personAnswering(in: round) == journal.owner.id ? preferred : [:]
    }
    guard let first = turns.first, !first.isEmpty else {
      throw UserError(
        candidates.count > 0 && rounds > 1 && selection.candidates.contains { !$0.question.isForEmployer }
          ? "There are too few questions for \(rounds) rounds. Name another bank, or fewer with --rounds 1."
          : selection.emptyMessage)
    }
    let filled = try filled(turns, context)
    let pair = PairPlan(
      interviewer: people.interviewer.id, workOn: nil, taps: taps, countsAppearance: false,
      followUps: followUps, stances: nil, laterRounds: Array(filled.dropFirst()))
    var plan = RehearsalPlan(
      mode: .pair, seed: request.seed, isSeedGiven: request.isSeedGiven, medium: typed ? .typed : .spoken,
      count: draw.count(of: first), turns: filled[0], hasClosing: true, isHardStop: false,
      hasClock: clock.map { $0 == .on } ?? settings.hasClock, brief: brief?.text, pair: pair,
      version: Version.current)
    let agreement = PairAgreement(context: context, people: people)
    context.say(agreement.opening(plan, selection: selection.description, rounds: turns.count, asked: count))
    guard let agreed = try agreement.agree(plan, wantsReading: reading) else {
      return context.tell("Nothing was begun.")
    }
    plan = agreed
    try people.note(in: journal, context)
    let recorder = try Recorder(
      beginning: plan, candidate: people.candidate.id, journal: journal, context: context)
    try PairSitting(context: context, journal: journal).play(recorder)
  }

  /// With the words for what stands in square brackets, asked for once for all rounds.
  private func filled(_ rounds: [[PlannedTurn]], _ context: Context) throws -> [[PlannedTurn]] {
    let all = rounds.flatMap { $0 }
    var rest = try Placeholders.fill(all, count: all.count, context: context)[...]
    return rounds.map { round in
      defer { rest = rest.dropFirst(round.count) }
      return Array(rest.prefix(round.count))
    }
  }
}

extension TapSet: ExpressibleByArgument {}
