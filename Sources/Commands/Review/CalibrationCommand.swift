import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `calibration`: your guesses against your answers, and your ratings against a friend's.
package struct CalibrationCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "See how your guesses and ratings compare with what can be counted, and with a friend.")

  @ParentCommand package var program: Rehearse

  @Option(help: ArgumentHelp("Only answers from this day on, such as 2026-11-01.", valueName: "date"))
  var since: String?

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let since = try since.map { try context.startOfDay($0, option: "--since") }
    let rounds = try journal.revealedRounds().filter { $0.startedAt >= since ?? .min }
    let names = try PeopleNames(journal)
    let interviewers = Interviewers(of: rounds, names)
    let answers = try ReviewedAttempts.map(since: since, in: journal) {
      CalibratedAnswer($0.observed(by: interviewers))
    }
    context.say(CalibrationText(answers: answers, rounds: rounds, names: names, context: context).text)
  }
}

/// What of an answer is held against other answers.
struct CalibratedAnswer: Sendable {
  let guesses: [(guess: Guess, said: Bool, was: Bool)]
  /// The owner's own ratings.
  let own: [RatedSubject: Int]
  /// What was counted, where it was enough for a score.
  let values: [Criterion: Double]

  init(_ reviewed: ReviewedAttempt) {
    guesses = reviewed.guesses.compactMap { entry in
      entry.was.map { (guess: entry.guess, said: entry.said, was: $0) }
    }
    own = [.poise, .experience].reduce(into: [:]) { $0[$1] = reviewed.attempt.rating($1) }
    values = reviewed.review.evidence.reduce(into: [:]) { values, evidence in
      if evidence.score != nil { values[evidence.criterion] = evidence.value }
    }
  }
}

struct CalibrationText {
  let answers: [CalibratedAnswer]
  let rounds: [Rehearsal]
  let names: PeopleNames
  let context: Context

  var text: String {
    ([context.wrapped("calibration over \(counted(answers.count, "answer"))", indent: 0)] + guessRows
      + friendRows + readingRows + rankRows).joined(separator: "\n")
  }

  private var guessRows: [String] {
    let ofRounds = rounds.compactMap(\.fillerGuess).map {
      (guess: Guess.fewFillers, said: $0.said, was: $0.was)
    }
    let rows = Calibration.hits(answers.flatMap(\.guesses) + ofRounds).map { hits -> String in
      let name = "  " + GuessText.short(hits.guess).padded(to: 22)
      guard hits.n >= Calibration.fewestGuesses else {
        return name + missing(hits.n, of: Calibration.fewestGuesses, "guess", "guesses")
      }
      var row = name + "\(hits.hits) of \(hits.n)"
      if hits.overclaimed > 0 { row += "    you said yes \(times(hits.overclaimed)) when none was found" }
      if hits.underclaimed > 0 { row += "    you said no \(times(hits.underclaimed)) when there was one" }
      return row
    }
    let title = "your guesses against the answers"
    return ["", title] + (rows.isEmpty ? ["  none yet: they are asked after each answer"] : rows.map(wrap))
  }

  private var rankRows: [String] {
    var rows = ["", "your ratings against the order of what was counted"]
    let pairs: [(RatedSubject, [Criterion])] = [
      (.poise, [.assurance, .fluency]), (.experience, [.structure, .specificity, .ownership, .results]),
    ]
    for (subject, criteria) in pairs {
      for criterion in criteria {
        let both = answers.compactMap { answer -> (rating: Int, value: Double)? in
          guard let rating = answer.own[subject], let value = answer.values[criterion] else { return nil }
          return (rating, Rubric[criterion].lowIsGood ? -value : value)
        }
        guard !both.isEmpty else { continue }
        let name = "  \(subject.rawValue), \(criterion.rawValue)".padded(to: 28)
        if let agreement = Calibration.agreement(with: criterion, both) {
          rows.append(
            name + "\(signed(agreement.correlation)), from \(signed(agreement.interval.lowerBound)) to "
              + "\(signed(agreement.interval.upperBound)), n \(agreement.n)")
        } else if both.count < Calibration.fewestForRanks {
          rows.append(name + missing(both.count, of: Calibration.fewestForRanks, "answer", "answers"))
        } else {
          rows.append(name + "no order to compare: one side is always the same")
        }
      }
    }
    return rows.count > 2 ? rows.map(wrap) : []
  }

  func wrap(_ row: String) -> String {
    row.isEmpty ? row : wrappedLines(row, width: context.columns, hanging: 4).joined(separator: "\n")
  }

  func missing(_ n: Int, of wanted: Int, _ one: String, _ many: String) -> String {
    "n \(n)   \(wanted - n) more \(wanted - n == 1 ? one : many) needed"
  }

  private func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  private func signed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return (hundredths < 0 ? "-" : "+") + "\(abs(hundredths) / 100)." + twoDigits(abs(hundredths) % 100)
  }
}
