import Interviewing
import TerminalUI

/// Asks what a person thought of the answer just given, one key each, before anything else is shown.
struct SelfReportForm {
  let context: Context
  let recorder: Recorder
  let attempt: EventID

  private static let labelWidth = 50

  /// Printed once before the first item.
  func showHeader() {
    context.say(
      context.wrapped(
        "Before you see anything. 1 to 5, ? what they mean, < back, Enter leaves it open", indent: 0))
  }

  /// Asks one item and records what was pressed.
  ///
  /// - Returns: what the person wants instead of going on; nil to go on.
  func ask(_ item: SelfReportItem) throws -> TypedAnswer.Outcome? {
    let prompt = prompt(for: item)
    while true {
      let answer: KeyAnswer
      do {
        answer = try context.key(prompt, among: keys(for: item))
      } catch is InputEnded where context.terminal.isInteractive {
        answer = .interrupted
      }
      switch answer {
      case .key(.character("<")):
        recorder.record(.stepBack(SteppedBack(attempt: attempt)))
        return nil
      case .key(.character("?")):
        context.say(RatingAnchors.text(for: item, width: context.terminal.columns))
      case .key(.character(let character)):
        let value = character == "y" ? 1 : character == "n" ? 0 : character.wholeNumberValue
        give(item, value)
        return nil
      case .key:
        give(item, nil)
        return nil
      case .interrupted:
        return try leave()
      }
    }
  }

  private func give(_ item: SelfReportItem, _ value: Int?) {
    recorder.record(.report(ReportGiven(attempt: attempt, item: item, value: value)))
  }

  private func leave() throws -> TypedAnswer.Outcome? {
    let answer = try context.key(
      "The answer is kept. n next question, s stop, Enter goes on: ",
      among: [.character("n"), .character("s"), .enter])
    switch answer {
    case .key(.character("n")): return .setAside(.next)
    case .key(.character("s")), .interrupted: return .setAside(.stopped)
    case .key: return nil
    }
  }

  private func keys(for item: SelfReportItem) -> Set<Key> {
    let characters: String = if case .rating = item { "12345?<" } else { "yn?<" }
    return Set(characters.map { Key.character($0) } + [.enter])
  }

  private func prompt(for item: SelfReportItem) -> String {
    let label: String
    switch item {
    case .rating(let subject): return "  " + subject.rawValue + pad(subject.rawValue, to: 12)
    case .guess(let guess): label = guess.question
    case .listensFor(let text): label = "They listen for: " + visible(text)
    case .avoids(let text): label = "Did you leave out: " + visible(text)
    }
    let width = min(Self.labelWidth, context.terminal.columns - 6)
    let lines = wrappedLines(label, width: width)
    let last = lines.last ?? ""
    return lines.map { "  " + $0 }.joined(separator: "\n") + pad(last, to: width + 2)
  }

  private func pad(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(1, width - displayWidth(text)))
  }
}
