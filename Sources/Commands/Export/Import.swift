import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `import`: takes in what `export` wrote, from this journal or another.
package struct Import: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in what export wrote, here, on another machine or by a friend.",
    discussion: """
      What the journal holds already stays as it is, so importing twice adds nothing. New attempts get the next \
      numbers, in the order of the file; what you have forgotten stays forgotten. All lines are taken in or, \
      where one is wrong, none.
      A journal in which nothing was done yet becomes the journal of the export's owner, and a fresh export of \
      it is the same, byte for byte. Otherwise say whose it is: --mine for yours from another machine, \
      --as Sam for a friend's, whose answers then stay apart from your figures.
      """)

  @ParentCommand package var program: Rehearse

  @Argument(help: "A file that export --format jsonl wrote.")
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The file is somebody else's: their name here.", valueName: "name"))
  var name: String?

  @Flag(help: "The file is yours, from another machine.")
  var mine = false

  package init() {}

  package func validate() throws {
    guard name == nil || !mine else { throw ValidationError("Say --mine or --as NAME, not both.") }
    if let name, name.allSatisfy(\.isWhitespace) {
      throw ValidationError("--as: expected a name, found \"\(visible(name))\".")
    }
  }

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let reader = try LineReader(file)
    let work = LongWork("Importing", stopped: "Stopped. Nothing was imported.", in: context)
    // Read through first: a wrong line is found before anybody is asked anything.
    func events(from first: Int, to last: Int) -> () throws -> RawEvent? {
      reader.rewind()
      return {
        let event = try next(reader)
        try work.reached(first * reader.size + (last - first) * reader.offset, of: 100 * reader.size)
        return event
      }
    }
    do {
      let survey = try journal.survey(events(from: 0, to: 25))
      guard survey.events > 0 else {
        throw UserError("\(context.shown(path: file)) is empty. Give a file that export wrote.")
      }
      if survey.new == 0 { return say(ImportResult(), survey, context) }
      let owner = try owner(of: survey, journal, context)
      let result = try journal.take(in: survey, as: owner, events(from: 25, to: 100))
      say(result, survey, context)
      if owner == .takesOver {
        context.tell("The journal had no answers of its own: those of the file are yours now.")
      }
    } catch let error as ImportError {
      throw UserError("\(context.shown(path: file)): \(Self.describe(error)) Nothing was imported.")
    }
  }

  /// The event of the next line that is not blank.
  private func next(_ reader: LineReader) throws -> RawEvent? {
    while let line = try reader.next() {
      let line = reader.number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do {
        return try EventLine.read(line)
      } catch {
        let column = error.column.map { ":\($0)" } ?? ""
        throw UserError(
          "\(visible(file)):\(reader.number)\(column): \(visible(error.description)). Nothing was imported.")
      }
    }
    return nil
  }

  private static func describe(_ error: ImportError) -> String {
    switch error {
    case .secondOwner(let id):
      "the event \(id) is a second owner: two exports were put together. Import them one by one."
    case .parentMissing(let event, let parent):
      "the event \(event) belongs to \(parent), which is neither in the file nor in the journal. "
        + "Import the whole export."
    }
  }

  /// Who the export's owner is here: as the options say, as the journal tells, or as the person says.
  private func owner(of survey: ImportSurvey, _ journal: Journal, _ context: Context) throws -> FileOwner {
    if case .settled(let owner) = survey.relation {
      if owner == .asIs, survey.owner?.id == journal.owner.id, name != nil {
        throw UserError("\(context.shown(path: file)) is this journal's own export: leave --as out.")
      }
      return owner
    }
    if mine { return survey.relation == .unused ? .takesOver : .known(journal.owner.id) }
    if let name { return .named(name) }
    guard context.terminal.isInteractive else {
      if survey.relation == .unused { return .takesOver }
      throw UserError(
        "\(context.shown(path: file)) is the export of another journal. Say whose: --mine if it is yours from "
          + "another machine, --as NAME if it is somebody else's.")
    }
    if try context.confirms("\(context.shown(path: file)) is of another journal. Is it yours?") {
      return survey.relation == .unused ? .takesOver : .known(journal.owner.id)
    }
    let suggested = survey.owner.map(\.name) ?? ""
    let hint = suggested == "you" ? "" : ", or Enter for \(visible(suggested))"
    var given = try context.line("Whose is it? A name\(hint): ") ?? ""
    if given.isEmpty, !hint.isEmpty { given = suggested }
    guard !given.allSatisfy(\.isWhitespace) else { throw UserError("Nothing was imported.") }
    return .named(given)
  }

  private func say(_ result: ImportResult, _ survey: ImportSurvey, _ context: Context) {
    if result.events == 0 {
      context.tell(
        "Nothing is new: the journal holds \(survey.events == 1 ? "the event" : "all \(survey.events) events") of the file already."
      )
    } else {
      var parts = counted(result.events, "event")
      if let attempts = result.attempts {
        parts +=
          attempts.count == 1
          ? ", with attempt \(attempts.lowerBound)"
          : ", with attempts \(attempts.lowerBound) to \(attempts.upperBound)"
      }
      context.tell("\(parts) imported.")
    }
    if result.forgotten > 0 {
      context.tell(
        "\(counted(result.forgotten, "event")) left out: of attempts that you have forgotten here.")
    }
    for name in result.renamed { context.tell("One more person of that name came in as \(visible(name)).") }
  }
}
