import Interviewing
import JournalStore
import TerminalUI

/// How a person names a question they were asked: by words of it.
struct QuestionReference {
  let words: String

  /// How many are named where several fit.
  private static let mostNamed = 5

  /// - Throws: `UserError` when no question holds the words, or several do.
  func question(in journal: Journal) throws -> QuestionAsked {
    let asked = try journal.questionsAsked()
    let wanted = words.lowercased().split(whereSeparator: \.isWhitespace)
    let fitting = asked.filter { question in
      let its = question.text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
      return wanted.allSatisfy { word in its.contains { $0.hasPrefix(word) } }
    }
    let exact = fitting.filter { $0.text.lowercased() == words.lowercased() }
    if let question = exact.first ?? (fitting.count == 1 ? fitting.first : nil) { return question }
    guard !fitting.isEmpty else {
      throw UserError(
        asked.isEmpty
          ? "There are no answers yet: solo starts a rehearsal."
          : "You were asked no question with the words \"\(visible(words))\". history finds answers by their words too."
      )
    }
    let named = fitting.prefix(Self.mostNamed).map { "  " + visible($0.text) }
    let rest = fitting.count > named.count ? ["  and \(fitting.count - named.count) more"] : []
    throw UserError(
      (["\(fitting.count) questions hold these words; add a word of the one you mean:"] + named + rest)
        .joined(separator: "\n"))
  }
}
