/// What one step of a debrief came to. The names of the cases and their labels are the journal's format.
package enum DebriefAnswer: Codable, Equatable, Sendable {
  /// How it felt, 1 to 5; nil where skipped.
  case feeling(value: Int?)
  /// A question that was really asked.
  case question(text: String, wentBlank: Bool)
  /// There are no further questions.
  case questionsEnd
  case keep(text: String?)
  case change(text: String?)
  case particulars(of: InterviewParticulars?)
  case outcome(is: InterviewOutcome?)
  /// Whether to go on with what may wait until the next day.
  case rest(is: Rest)
  /// Whether a question (its place in the list, from 0) is the same as one the banks hold; nil when it is not.
  case same(question: Int, as: QuestionID?)
  case went(question: Int, how: AnswerQuality?)
  case own(side: OwnSide, value: Bool?)
  /// Nothing is to be done differently about it.
  case noIntention(about: OwnSide)
  case their(side: TheirSide, value: Bool?)
  /// The questions (places from 0) at which they moved on or stayed general.
  case noticed(side: TheirSide, questions: [Int])
  /// The rehearsals were looked at beside it.
  case compared
  /// Whether a request for feedback was written.
  case request(isWritten: Bool)
  case end

  package enum Rest: String, Codable, Sendable { case now, later, never }
}

package enum AnswerQuality: String, Codable, Sendable, CaseIterable { case well, badly, blank }

/// Which interview it was, as far as the user said.
package struct InterviewParticulars: Codable, Equatable, Sendable {
  package var company: String?
  package var role: String?
  /// Year-month-day such as 2026-11-20 where it was understood, else as typed.
  package var day: String?
  package var round: String?

  package init(company: String? = nil, role: String? = nil, day: String? = nil, round: String? = nil) {
    self.company = company
    self.role = role
    self.day = day
    self.round = round
  }

  /// Reads "company, role, date, round"; semicolons divide where a name holds a comma, and the date may stand
  /// anywhere after the company or be missing.
  ///
  /// - Parameter day: reads a date such as 20 November and writes it as 2026-11-20; nil where it is none.
  package init?(_ line: String, day read: (String) -> String?) {
    let divider: Character = line.contains(";") ? ";" : ","
    var parts = line.split(separator: divider, omittingEmptySubsequences: false).map(trimmed)
    guard parts.contains(where: { !$0.isEmpty }) else { return nil }
    if let place = parts.indices.dropFirst().first(where: { read(parts[$0]) != nil }) {
      day = read(parts.remove(at: place))
    } else if parts.count >= 4 {
      day = parts.remove(at: 2)
    }
    func part(_ index: Int) -> String? {
      parts.indices.contains(index) && !parts[index].isEmpty ? parts[index] : nil
    }
    company = part(0)
    role = part(1)
    let rest = parts.dropFirst(2).filter { !$0.isEmpty }
    round = rest.isEmpty ? nil : rest.joined(separator: ", ")
    if day?.isEmpty == true { day = nil }
  }
}

/// The article's list of what a candidate brings, and of what goes wrong; each asked so that "no" is what to work on.
package enum OwnSide: String, Codable, Sendable, CaseIterable {
  case research, questions, bodyLanguage, experience, dress, words, energy, click

  package var question: String {
    switch self {
    case .research: "Had you read enough about the company and its people?"
    case .questions: "Did you ask them good questions?"
    case .bodyLanguage: "Did your body language show interest?"
    case .experience: "Did you tell your experience in full?"
    case .dress: "Were you dressed for the place?"
    case .words: "Did you find your words throughout?"
    case .energy: "Did you have energy?"
    case .click: "Did you get on with them?"
    }
  }

  package var criterion: Criterion {
    switch self {
    case .research: .research
    case .questions: .questions
    case .bodyLanguage, .energy: .engagement
    case .experience: .structure
    case .dress: .appearance
    case .words: .composure
    case .click: .rapport
    }
  }
}

/// How the interviewers came across.
package enum TheirSide: String, Codable, Sendable, CaseIterable {
  case bodyLanguage, interest, depth

  package var question: String {
    switch self {
    case .bodyLanguage: "Did they face you, look at you, seem open?"
    case .interest: "Did they take up what you said, rather than move on?"
    case .depth: "Did they go beyond general experience, into cases from the work?"
    }
  }

  /// What is asked after a "no"; nil where no question is the place of it.
  package var whereQuestion: String? {
    switch self {
    case .bodyLanguage: nil
    case .interest: "At which questions did they move on?"
    case .depth: "Which questions stayed general?"
    }
  }
}
