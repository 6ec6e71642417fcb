import ArgumentParser
import Interviewing
import JournalStore
import TerminalUI

/// `report`: one page with everything, for a browser or on paper.
package struct Report: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a page for the browser: progress, calibration and each answer, marked.",
    discussion: """
      The page is one file that loads nothing from anywhere; it prints, and follows light and dark.
      --anonymous leaves out the names of people the journal knows and of people and companies in your briefs. \
      What else an answer gives away it cannot know: read it before you pass it on.
      """)

  @ParentCommand package var program: Rehearse

  @Argument(help: "The file to write; - for standard output.")
  var file = "report.html"

  @Option(help: ArgumentHelp("Only answers from this day on, such as 2026-11-01.", valueName: "date"))
  var since: String?

  @Flag(help: "Leave out names of people and companies.")
  var anonymous = false

  @Flag(help: "Replace a file that is there.")
  var force = false

  package init() {}

  package func run(in context: Context) throws {
    let journal = try context.journal()
    let since = try since.map { try context.startOfDay($0, option: "--since") }
    let destination = try Destination(file, replaces: force, in: context)
    let work = LongWork("Writing the report", stopped: "Stopped. No file was written.", in: context)
    let rounds = try journal.revealedRounds().filter { $0.startedAt >= since ?? .min }
    let people = try PeopleNames(journal)
    let interviewers = Interviewers(of: rounds, people)
    let friends = FriendRatings(rounds.flatMap(\.friendRatings))
    let html = HTMLText(names: anonymous ? try Anonymity.names(in: journal) : [])

    // First for the figures, then for the answers themselves: all of them at once would not fit into memory.
    var course = ProgressCourse()
    var calibrated: [CalibratedAnswer] = []
    try ReviewedAttempts.forEach(
      since: since, in: journal, work: work, share: 0..<50,
      reading: { [localTime = context.localTime] in
        let reviewed = $0.observed(by: interviewers)
        let entry = ProgressEntry(reviewed, friend: friends[reviewed.attempt.id], localTime: localTime)
        return (entry, CalibratedAnswer(reviewed))
      }
    ) { entry, answer in
      course.add(entry)
      calibrated.append(answer)
    }
    course.sort()
    guard course.answers > 0 else {
      throw UserError("There are no answers to report\(since == nil ? "" : " since that day").")
    }
    try destination.write(ReportPage.head(course, context))
    try destination.write(
      ReportFigures(course: course, answers: calibrated, rounds: rounds, html: html, context: context).text)
    try destination.write("<section aria-labelledby=\"answers\"><h2 id=\"answers\">Answers</h2>\n")
    var rehearsal: EventID?
    try ReviewedAttempts.forEach(
      since: since, in: journal, work: work, share: 50..<100,
      reading: { [anonymous] in
        let answer = ReportAnswer(
          reviewed: $0.observed(by: interviewers), friend: friends[$0.attempt.id],
          isOpen: interviewers[$0.attempt.begun.rehearsal] != nil, html: html,
          name: { anonymous && !people.isOwner($0) ? "a friend" : people.name($0) })
        return ($0.summary, answer.text)
      }
    ) { summary, text in
      if summary.rehearsal != rehearsal {
        rehearsal = summary.rehearsal
        try destination.write("<h3>\(html(context.shortDate(summary.startedAt)))</h3>\n")
      }
      try destination.write(text)
    }
    try destination.write("</section>\n</main>\n</body>\n</html>\n")
    try destination.finish()
    guard let written = destination.file else { return }
    context.tell("\(counted(course.answers, "answer")) written to \(context.shown(path: written)).")
    if anonymous { context.tell("Names it could know are left out; read it before you pass it on.") }
  }
}

/// What stands around the parts of a report.
enum ReportPage {
  static func head(_ course: ProgressCourse, _ context: Context) -> String {
    let days = course.days
    let (first, last) = (context.dayName(days.min() ?? 0), context.dayName(days.max() ?? 0))
    let time = first == last ? "on \(first)" : "from \(first) to \(last)"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>Your rehearsals</title>
      <style>
      \(ReportStyle.css)
      </style>
      </head>
      <body>
      <header><h1>Your rehearsals</h1>
      <p class="dim">\(counted(course.answers, "answer")) in \(counted(course[.rehearsals].n, "rehearsal")), \(time).</p>
      <nav aria-label="Parts"><a href="#progress">Progress</a><a href="#calibration">Calibration</a>\
      <a href="#answers">Answers</a></nav></header>
      <main>

      """
  }
}
