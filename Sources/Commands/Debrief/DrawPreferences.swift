import BankFiles
import Interviewing
import JournalStore
import TerminalUI

/// Which questions a debrief, an employer's reply or the brief asks for, and why.
enum DrawPreferences {
  /// Stories older than this many answers are not looked at: the first question is to appear at once.
  private static let newestAnswers = 200

  static func questions(
    _ candidates: [Candidate], brief: Brief?, histories: [QuestionID: QuestionHistory], journal: Journal
  ) throws -> [QuestionID: DrawReason] {
    let debriefs = Debriefs(events: try journal.debriefEvents())
    var preferred: [QuestionID: DrawReason] = [:]
    if let brief {
      for (question, skill) in touching(try uncovered(brief, journal), candidates) {
        preferred[question] = .uncovered(skill: skill)
      }
    }
    for debrief in debriefs.all {
      if let reply = debrief.reply, let at = debrief.repliedAt, !reply.areas.isEmpty {
        let weak = reply.areas.map { Brief.Skill(name: $0, synonyms: []) }
        for (question, skill) in touching(weak, candidates)
        where isOpen(question, since: at, histories) {
          preferred[question] = .weak(skill: skill)
        }
      }
    }
    for debrief in debriefs.all {
      for asked in debrief.questions where asked.how != .well {
        let id = asked.same ?? QuestionIdentity.id(forWords: asked.text)
        guard isOpen(id, since: debrief.startedAt, histories) else { continue }
        preferred[id] = .debrief(
          on: debrief.startedAt, company: debrief.particulars?.company, wentBlank: asked.how == .blank)
      }
    }
    return preferred
  }

  /// Answered since, it is an ordinary question again.
  private static func isOpen(
    _ question: QuestionID, since moment: Moment, _ histories: [QuestionID: QuestionHistory]
  ) -> Bool {
    histories[question].map { $0.lastAsked < moment } ?? true
  }

  /// The skills of the brief that no story covers yet.
  private static func uncovered(_ brief: Brief, _ journal: Journal) throws -> [Brief.Skill] {
    let reviews = try ReviewedAttempts.map(newest: newestAnswers, in: journal) { $0.review }
    let covered = BriefReading(brief, reviews: reviews, closing: nil).coverage
    return zip(brief.skills, covered).filter { $0.1.answers.isEmpty }.map(\.0)
  }

  /// The questions whose words, points, headings or tags touch a skill, each with the first one it touches.
  private static func touching(_ skills: [Brief.Skill], _ candidates: [Candidate]) -> [QuestionID: String] {
    guard !skills.isEmpty else { return [:] }
    // All wordings at once: a question's words are read once, whatever the number of skills.
    let wordings = skills.flatMap(\.wordings)
    let names = skills.flatMap { skill in skill.wordings.map { _ in skill.name } }
    var touched: [QuestionID: String] = [:]
    for candidate in candidates {
      let question = candidate.question
      let words = [question.text] + question.points + question.category + question.tags
      let reading = PointsReading.read(Text(words.joined(separator: ". ")), points: wordings)
      if let place = reading.points.firstIndex(where: { $0.quote != nil }) {
        touched[question.id] = names[place]
      }
    }
    return touched
  }
}
