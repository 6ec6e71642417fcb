import BankFiles
import Interviewing
import JournalStore
import TerminalUI

/// The program's prompt: reads a command, runs it, and so on.
struct Prompt {
  let context: Context

  init(context: Context) {
    var context = context
    context.isAtPrompt = true
    self.context = context
  }

  func run() throws {
    let journal = try context.journal()
    try welcome(journal)
    let completer = Completer(context: context)
    while true {
      let request = LineRequest(
        prompt: { context.terminal.isInteractive ? "rehearse> " : "" },
        keepsCommandHistory: true, completion: { completer.complete($0, cursor: $1) })
      switch context.terminal.readLine(request) {
      case .line(let line), .recalled(_, let line, _), .editor(let line), .timeUp(let line):
        do {
          try take(line)
        } catch is Quit {
          return
        }
      case .interrupted:
        context.tell("quit or Ctrl-D leaves; nothing is lost.")
      case .endOfInput:
        return
      case .terminated(let signal, _):
        throw Terminated(signal: signal)
      }
      if let failure = journal.takeWriteFailure() { context.complain("\(failure)") }
    }
  }

  /// - Throws: `Quit`, or `Terminated`; what else goes wrong is said, and the prompt comes back.
  private func take(_ line: String) throws {
    for piece in line.split(whereSeparator: \.isNewline) {
      let words: [String]
      do {
        words = try ShellWords.split(String(piece), home: context.folders.home)
      } catch {
        context.complain("The quote \(error.quote) is not closed.")
        return
      }
      try run(words)
    }
    if line.allSatisfy(\.isWhitespace), context.terminal.isInteractive { try run(["solo"]) }
  }

  private func run(_ words: [String]) throws {
    guard !words.isEmpty else { return }
    switch Program.parse(words, isAtPrompt: true) {
    case .message(let text): context.say(text)
    case .usageError(let text): context.complain(text)
    case .command(let command):
      guard command.program.journal == nil, command.program.banks == nil else {
        context.complain(
          "--journal and --banks are for the program's start: quit, then rehearse --journal FILE.")
        return
      }
      guard !(command is Rehearse) else { return }
      do {
        try command.run(in: context)
      } catch let error where Program.endsProgram(error) {
        throw error
      } catch {
        _ = Program.code(for: error, in: context)
      }
    }
  }

  private func welcome(_ journal: Journal) throws {
    let library = try context.bankLibrary()
    var settings = try context.settings.load()
    if settings.field == nil, context.terminal.isInteractive {
      let questions = library.banks.reduce(0) { $0 + $1.questionCount }
      context.tell(
        "rehearse \(Version.current)   \(counted(questions, "question")) in \(counted(library.banks.count, "bank"))"
      )
      context.say("")
      settings.field = try askField(library)
      if settings.field != nil { try context.settings.save(settings) }
    }
    context.say(try WelcomeText(context: context, journal: journal, settings: settings).text)
    for bank in library.banks where bank.origin != .builtIn && !bank.reading.isUsable {
      for line in CheckReport.messages(bank.reading, file: bank.file) { context.complain(line) }
    }
  }

  /// Nil when the person left the question with ^C: it comes again at the next start.
  private func askField(_ library: BankLibrary) throws -> String? {
    let fields = Self.fields(of: library)
    context.tell("What is your field? A number, or Enter for general.")
    context.say(
      context.wrapped(
        fields.enumerated().map { "\($0.offset + 1) \(visible($0.element))" }.joined(separator: "   "),
        indent: 2))
    while true {
      guard let answer = try context.line("")?.lowercased() else { return nil }
      if answer.isEmpty { return QuestionSelection.generalField }
      if let number = Int(answer), fields.indices.contains(number - 1) { return fields[number - 1] }
      if let field = fields.first(where: { $0.lowercased() == answer }) { return field }
      let hint = Spelling.closest(to: answer, among: fields).map { " Did you mean \($0)?" } ?? ""
      context.tell(
        "A number from 1 to \(fields.count), such as 1 for \(fields.first ?? "the first"); or Enter for "
          + "general.\(hint)")
    }
  }

  /// The fields that banks name, in the order of the banks, without the general one.
  static func fields(of library: BankLibrary) -> [String] {
    var fields: [String] = []
    for field in library.banks.compactMap(\.bank.field)
    where field.lowercased() != QuestionSelection.generalField && !fields.contains(field) {
      fields.append(field)
    }
    return fields
  }
}
