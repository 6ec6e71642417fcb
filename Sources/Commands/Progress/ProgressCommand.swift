import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `progress`: ratings, guesses, criteria and practice over time.
package struct ProgressCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "See how ratings, guesses and each criterion went over time.",
    discussion: """
      Each mark is a week, or several where there are many; a dot is a week without. Higher is more; what is best \
      and what is least is the same for all ratings and criteria, 1 to 5. At the end of a line stand the mean and \
      how many values it is over.
      That something rose or fell is said from \(Trend.fewest) values on, and only where chance would show the \
      same in fewer than one of a hundred (rank correlation with time, Bonett and Wright 2000): \
      with fewer values nothing but luck would be seen.
      """)

  @ParentCommand package var program: Rehearse

  @Option(help: ArgumentHelp("Only answers from this day on, such as 2026-11-01.", valueName: "date"))
  var since: String?

  @Flag(help: "Numbers instead of marks.")
  var plain = false

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let since = try since.map { try context.startOfDay($0, option: "--since") }
    let work = LongWork("Reading", stopped: "Stopped.", in: context)
    let rounds = try journal.revealedRounds()
    let friends = FriendRatings(rounds.flatMap(\.friendRatings))
    let interviewers = Interviewers(of: rounds, try PeopleNames(journal))
    var progress = ProgressCourse()
    try ReviewedAttempts.forEach(
      since: since, in: journal, work: work,
      reading: { [localTime = context.localTime] in
        ProgressEntry(
          $0.observed(by: interviewers), friend: friends[$0.attempt.id], localTime: localTime)
      }
    ) { progress.add($0) }
    progress.sort()
    guard progress.answers > 0 else {
      throw UserError(
        since == nil
          ? "There are no answers yet: solo starts a rehearsal."
          : "There is no answer since that day. progress alone is over all of them.")
    }
    context.terminal.page(
      ProgressText(
        progress: progress, isPlain: plain || context.environment["TERM"] == "dumb", context: context
      ).text + "\n")
  }
}
