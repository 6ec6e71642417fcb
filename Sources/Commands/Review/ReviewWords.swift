import Interviewing
import TerminalUI

/// How the facts of composure are said; never as a score.
enum ComposureText {
  static func facts(_ parts: [Composure]) -> String {
    var facts: [String] = []
    if let first = parts.first?.firstKey { facts.append("first word after \(seconds(first))") }
    for pause in parts.flatMap(\.pauses).sorted(by: { $0.length > $1.length }).prefix(2) {
      let quoted = "before \"\(visible(pause.before))\"" + (pause.isKept ? "" : ", taken back since")
      let place = pause.before.isEmpty ? "near the end" : quoted
      facts.append("\(seconds(pause.length)) \(place)")
    }
    let openings = parts.reduce(0) { $0 + $1.deletedOpenings }
    if openings > 0 { facts.append("\(counted(openings, "opening")) taken back") }
    for blank in parts.flatMap(\.blanks) {
      facts.append("blank at \(Dates.minutes(blank.at / 1000))" + (blank.wentOn ? ", and you came back" : ""))
    }
    return "typed: " + (facts.isEmpty ? "nothing stands out" : facts.joined(separator: "; "))
  }

  /// "14 s", "2:05".
  static func seconds(_ milliseconds: Int) -> String {
    milliseconds < 120_000 ? "\(max(0, milliseconds) / 1000) s" : Dates.minutes(milliseconds / 1000)
  }
}

enum GuessText {
  /// What is said where a guess and the evidence part: what was looked for, never a reproach.
  ///
  /// - Parameter candidate: who guessed, "you" or a name.
  static func parting(_ guess: Guess, said: Bool, candidate: String = "you") -> String {
    let they = candidate == "you" ? "you" : "they"
    let saying = "\(candidate == "you" ? "You" : candidate) said "
    switch (guess, said) {
    case (.example, true):
      return saying + "\(they) gave an example. I found no single occasion told from start to end."
    case (.example, false): return saying + "\(they) gave no example. I found one."
    case (.ending, true): return saying + "\(they) told how it ended. I found no sentence that does."
    case (.ending, false):
      return saying + "\(they) did not tell how it ended. I found a sentence that does."
    case (.detail, true): return saying + "there is a figure or a name to check. I found none."
    case (.detail, false): return saying + "there is no figure or name to check. I found one."
    case (.fewFillers, true): return saying + "under five fillers a minute. I counted more."
    case (.fewFillers, false): return saying + "five fillers a minute or more. I counted fewer."
    case (.points, true): return saying + "\(they) touched all the main points. I did not find all of them."
    case (.points, false): return saying + "\(they) left a main point out. I found all of them."
    }
  }

  /// The guess as a row of the calibration: "said how it ended".
  static func short(_ guess: Guess) -> String {
    switch guess {
    case .example: "gave an example"
    case .ending: "said how it ended"
    case .detail: "a figure or a name"
    case .fewFillers: "under five fillers"
    case .points: "all the main points"
    }
  }
}
