import Interviewing
import JournalStore
import TerminalUI

/// The two people of a round, as the screen calls them.
struct PairNames {
  /// Within a sentence: "Noor", or "the candidate" where the journal's owner gave no name.
  let interviewer: String
  let candidate: String
  /// Where they are spoken to, and at the head of a column: "Noor", "Candidate".
  let interviewerAddressed: String
  let candidateAddressed: String

  init(interviewer: Person, candidate: Person) {
    self.interviewer = Self.shown(interviewer) ?? "the interviewer"
    self.candidate = Self.shown(candidate) ?? "the candidate"
    interviewerAddressed = Self.shown(interviewer) ?? "Interviewer"
    candidateAddressed = Self.shown(candidate) ?? "Candidate"
  }

  /// Names are the users' own text: shown safely, and never wider than a third of a narrow screen.
  private static func shown(_ person: Person) -> String? {
    person.hasName ? truncated(visible(person.name), to: 16) : nil
  }
}

extension Person {
  /// False for the journal's owner as long as they have not said what they are called.
  var hasName: Bool { !isOwner || name != "you" }
}

/// What a person pressed below a page, or that they want to leave the round open.
enum PageKey: Equatable {
  case key(Key, at: ContinuousClock.Instant)
  /// ^C or ^D.
  case interrupted
}

/// Text that fills a screen of its own, with a question for keys or a line below it.
///
/// Where prompts can be redrawn, page and question are one prompt, drawn again line by line as they change.
/// Elsewhere the page is printed when it is first shown, and after that only the question.
final class PairPage {
  let context: Context
  private var printed: String?

  /// True where page and question are drawn again in place; never with the clock off, for calm and for screen
  /// readers.
  let redraws: Bool

  init(context: Context, hasClock: Bool) {
    self.context = context
    redraws = hasClock && context.terminal.hasClock
  }

  /// Waits for one of `keys` below the page.
  ///
  /// - Parameters:
  ///   - page: at most so many rows as the terminal has, less one for the question; asked again at each tick.
  ///   - echoes: false leaves no trace of what was pressed.
  /// - Throws: `InputEnded` at the end of piped input, `Terminated` when the program is told to end.
  func key(
    _ page: @escaping () -> String, prompt: @escaping () -> String, among keys: Set<Key>, echoes: Bool = true
  ) throws -> PageKey {
    printOnce(page())
    let redraws = redraws
    let asked = { [context] in context.fitted(prompt()) }
    let request = KeyRequest(
      prompt: { redraws ? page() + "\n" + asked() : asked() }, accepts: { keys.contains($0) },
      echoes: echoes && !redraws)
    while true {
      switch context.terminal.readKey(request) {
      case .key(let key, let time): return .key(key, at: time)
      case .interrupted: return .interrupted
      case .endOfInput:
        guard context.terminal.isInteractive else { throw InputEnded() }
        return .interrupted
      case .terminated(let signal): throw Terminated(signal: signal)
      case .tick, .resized: continue
      }
    }
  }

  /// Asks for a line below the page; nil at ^C.
  func line(_ page: String, prompt: String) throws -> String? {
    if redraws {
      context.terminal.clearScreen()
      context.say(page)
    } else {
      printOnce(page)
    }
    defer { if redraws { context.terminal.clearScreen() } }
    do {
      return try context.line(prompt).map { $0.trimmingSpaces }
    } catch is InputEnded where context.terminal.isInteractive {
      return nil
    }
  }

  /// Takes away what stands there, for the next person.
  func clear() {
    context.terminal.clearScreen()
    printed = nil
  }

  private func printOnce(_ page: String) {
    guard !redraws, printed != page, !page.isEmpty else { return }
    printed = page
    context.say(page)
  }
}

extension String {
  /// Without white space at both ends.
  var trimmingSpaces: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
