import ArgumentParser
import BankFiles
import Interviewing
import TerminalUI

/// `questions`: what may be asked.
package struct Questions: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "List the questions of all banks, or of one, by category.",
    discussion: "--never lists those you took out with /never; --again N brings one of them back. "
      + "--gone lists those you were asked that no bank holds any more.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "Banks, as `banks` lists them, or paths.")
  var banks: [String] = []

  @Option(help: ArgumentHelp("Only this category.", valueName: "category"))
  var category: String?

  @Option(help: ArgumentHelp("Only this tag.", valueName: "tag"))
  var tag: String?

  @Flag(help: "With how often you were asked each, when last, and how you rated it.")
  var stats = false

  @Flag(help: "Those that are not to be asked any more.")
  var never = false

  @Option(help: ArgumentHelp("Ask number N of the --never list again.", valueName: "N"))
  var again: Int?

  @Flag(help: "Those that were asked once and have vanished from the banks.")
  var gone = false

  package init() {}

  package func validate() throws {
    guard !stats || !(never || gone) else {
      throw ValidationError(
        "--stats goes with the list of questions that may come, not with --never or --gone.")
    }
    guard !(never && gone), again == nil || never else {
      throw ValidationError("--never and --gone are two lists: name one. --again goes with --never.")
    }
  }

  package func run(in context: Context) throws {
    if never { return try listRetired(context) }
    let library = try context.bankLibrary()
    if gone { return try listGone(library, context) }
    let histories = stats ? try context.journal().questionHistories() : nil
    let chosen = banks.isEmpty ? library.banks : try library.banks(named: banks)
    var isAny = false
    for bank in chosen {
      let questions = bank.bank.questions.filter {
        QuestionSelection.matches($0, category: category, tag: tag)
      }
      guard !questions.isEmpty else { continue }
      if isAny { context.say("") }
      isAny = true
      list(questions, of: bank, histories, context)
    }
    if !isAny {
      throw UserError("No question fits. questions without options lists all, with categories and tags.")
    }
  }

  private func list(
    _ questions: [Question], of bank: LoadedBank, _ histories: [QuestionID: QuestionHistory]?,
    _ context: Context
  ) {
    context.say(context.wrapped(visible(bank.bank.title), indent: 0, style: .bold))
    var category: [String] = []
    for question in questions {
      if question.category != category {
        category = question.category
        context.say(context.wrapped(visible(category.joined(separator: ", ")), indent: 2, style: .dim))
      }
      var text = visible(question.text)
      if !question.tags.isEmpty {
        text += "  " + question.tags.map { "#" + visible($0) }.joined(separator: " ")
      }
      if question.isDoubtful { text += "  (doubtful)" }
      context.say(context.wrapped(text, indent: 4))
      if let histories, !question.isForEmployer {
        let facts = facts(([question.id] + question.formerIDs).compactMap { histories[$0] }, context)
        context.say(context.wrapped(facts, indent: 6, style: .dim))
      }
    }
  }

  /// "asked 3 times, last on 3 May; poise 4, experience 2; you went blank"
  private func facts(_ histories: [QuestionHistory], _ context: Context) -> String {
    guard let last = histories.max(by: { $0.lastAsked < $1.lastAsked }) else { return "never asked" }
    let count = histories.reduce(0) { $0 &+ $1.count }
    let ratings = [last.poise.map { "poise \($0)" }, last.experience.map { "experience \($0)" }].compactMap {
      $0
    }
    let parts: [String?] = [
      "asked \(count == 1 ? "once" : "\(count) times"), last \(context.relativeDay(last.lastAsked))",
      ratings.isEmpty ? nil : ratings.joined(separator: ", "), last.wentBlank ? "you went blank" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  private func listRetired(_ context: Context) throws {
    let journal = try context.journal()
    let retired = try journal.retiredQuestions().sorted { $0.description < $1.description }
    let texts = try knownTexts(context)
    if let again {
      guard retired.indices.contains(again - 1) else {
        throw UserError("There is no number \(again) in the list. questions --never shows it.")
      }
      let question = retired[again - 1]
      try journal.append([
        JournalEvent(
          id: context.newID(), at: context.now(), person: journal.owner.id,
          body: .retirement(QuestionRetired(question: question, isRetired: false)))
      ])
      context.say(
        context.wrapped("It may come again: \(visible(texts[question] ?? question.description))", indent: 0))
      return
    }
    guard !retired.isEmpty else { return context.tell("None: you have taken no question out.") }
    for (index, question) in retired.enumerated() {
      context.say(
        context.wrapped("\(index + 1)  \(visible(texts[question] ?? question.description))", indent: 2))
    }
    context.say(
      context.wrapped("questions --never --again 1 brings the first one back.", indent: 0, style: .dim))
  }

  private func knownTexts(_ context: Context) throws -> [QuestionID: String] {
    var texts: [QuestionID: String] = [:]
    for asked in try context.journal().questionsAsked() { texts[asked.id] = asked.text }
    for bank in try context.bankLibrary().banks {
      for question in bank.bank.questions { texts[question.id] = question.text }
    }
    return texts
  }

  private func listGone(_ library: BankLibrary, _ context: Context) throws {
    let present = library.banks.flatMap(\.bank.questions)
    let known = Set(present.map(\.id)).union(present.flatMap(\.formerIDs)).union([AskedQuestion.closing.id])
    let asked = try context.journal().questionsAsked()
    let gone = asked.filter { !known.contains($0.id) }
    guard !gone.isEmpty else {
      return context.tell("None: every question you were asked is still in a bank.")
    }
    let neverAsked = present.filter { question in !asked.contains { $0.id == question.id } }
    let pairs = Renaming.offers(vanished: gone.map(\.text), new: neverAsked.map(\.text))
    for question in gone {
      context.say(context.wrapped("\(visible(question.text))  (\(visible(question.bank)))", indent: 2))
      if let pair = pairs[question.text] {
        context.say(
          context.wrapped(
            "Perhaps it is now: \(visible(pair)). To carry its history over, write under that one:", indent: 4
          ))
        context.say(context.wrapped("was: \(visible(question.text))", indent: 6))
      }
    }
  }
}
