import Interviewing
import JournalStore

/// The attempts as a table for a spreadsheet: a row each.
struct AttemptTable {
  private let names: [EventID: String]
  /// What interviewers gave, by attempt.
  private let friends: FriendRatings
  private let revealed: Set<EventID>
  private let context: Context
  private var csv = CSVWriter()

  /// - Parameter rounds: with a friend, of everybody; only those that came to their reveal.
  init(people: [Person], rounds: [Rehearsal], context: Context) {
    names = Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    friends = FriendRatings(rounds.flatMap(\.friendRatings))
    revealed = Set(rounds.map(\.id))
    self.context = context
  }

  private static let friendSubjects: [RatedSubject] = [
    .poise, .experience, .engagement, .rapport, .appearance, .answered,
  ]

  mutating func head() -> [UInt8] {
    let names =
      [
        "number", "date", "person", "rehearsal", "question", "bank", "category", "medium", "status", "words",
        "seconds", "limit", "first_word_after", "blanks", "poise", "experience", "poise_later",
        "experience_later",
      ] + Self.friendSubjects.map { "friend_" + $0.rawValue } + Guess.allCases.map { "guess_" + $0.rawValue }
      + ["follow_up", "answer"]
    for name in names { csv.text(name) }
    csv.endRow()
    return csv.take()
  }

  mutating func row(_ summary: AttemptSummary, _ attempt: Attempt) -> [UInt8] {
    let question = attempt.planned.question
    let date = context.localTime(summary.startedAt)
    csv.number(summary.number)
    csv.text("\(date.isoDay) \(date.clock)")
    csv.text(summary.person.flatMap { names[$0] } ?? "")
    csv.text(summary.rehearsal.map { String($0.description.prefix(8)) } ?? "")
    csv.text(summary.questionText)
    csv.text(summary.bank)
    csv.text(question.category.joined(separator: ", "))
    csv.text(summary.medium.rawValue)
    csv.text(summary.status.rawValue)
    csv.number(Text.wordCount(of: summary.answer))
    csv.number(attempt.parts.contains { $0.ending != nil } ? Int(attempt.answeringTime / 1000) : nil)
    csv.number(attempt.begun.limit)
    csv.number(attempt.parts[0].ending?.started.map { AnswerClock.sane($0) / 1000 })
    let tapped =
      revealed.contains(attempt.begun.rehearsal) ? attempt.taps.count { $0.content.kind == .blank } : 0
    csv.number(tapped + attempt.parts.reduce(0) { $0 + $1.blanks.count })
    csv.number(attempt.rating(.poise))
    csv.number(attempt.rating(.experience))
    csv.number(attempt.laterRating(.poise))
    csv.number(attempt.laterRating(.experience))
    for subject in Self.friendSubjects { csv.number(friends[attempt.id][subject]) }
    for guess in Guess.allCases {
      csv.text(attempt.report.last { $0.guess == guess }?.value.map { $0 == 1 ? "yes" : "no" } ?? "")
    }
    csv.text(attempt.parts.count > 1 ? attempt.parts[1].prompt : "")
    csv.text(summary.answer)
    csv.endRow()
    return csv.take()
  }
}

extension Attempt {
  /// The candidate's own last rating of the answer, seen again.
  func laterRating(_ subject: RatedSubject) -> Int? {
    ratings.last { $0.person == person && $0.content.subject == subject }?.content.value
  }
}
