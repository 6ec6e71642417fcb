/// What of a brief came up in a rehearsal: research, coverage and questions are told for it as a whole.
package struct BriefReading: Sendable {
  package struct Mention: Equatable, Sendable {
    package var entry: String
    /// The places of the answers that mention it, from 0; empty when none does.
    package var answers: [Int]
  }

  /// Facts and people of the employer.
  package var research: [Mention] = []
  /// Skills, by the answers that mention them and tell a real story.
  package var coverage: [Mention] = []
  /// The candidate's stories that were told.
  package var stories: [Mention] = []
  /// What the candidate asked in the closing turn, a question each.
  package var asked: [String] = []
  /// How many of those are open, not answered by yes or no.
  package var openQuestions = 0
  /// How many touch the brief.
  package var pertinentQuestions = 0
  /// The first question is about pay or holidays.
  package var asksPayFirst = false

  /// - Parameters:
  ///   - reviews: of the rehearsal's answers in order.
  ///   - closing: what the candidate asked.
  package init(_ brief: Brief, reviews: [AnswerReview], closing: String?) {
    func mention(_ entry: String, wordings: [String], where fits: (AnswerReview) -> Bool = { _ in true })
      -> Mention
    {
      Mention(
        entry: entry,
        answers: reviews.indices.filter { index in
          fits(reviews[index])
            && !PointsReading.read(reviews[index].text, points: wordings).cameUp.isEmpty
        })
    }
    research =
      brief.company.map { mention($0, wordings: [$0]) }
      + brief.people.map { mention($0, wordings: [$0] + Self.names($0)) }
    coverage = brief.skills.map { mention($0.name, wordings: $0.wordings, where: { $0.story == .yes }) }
    stories = brief.stories.map {
      mention($0.title, wordings: $0.keywords.isEmpty ? [$0.title] : $0.keywords)
    }
    readQuestions(closing ?? "", brief)
  }

  /// How one would name a person of whom the brief says "R. Okafor, controller".
  private static func names(_ person: String) -> [String] {
    let name = person.prefix { $0 != "," && $0 != "(" && $0 != ":" }
    // "Will" and "The" name nobody by themselves, nor does a title.
    let parts = name.split(whereSeparator: \.isWhitespace).map(String.init).filter { part in
      part.count > 2 && !part.hasSuffix(".") && Text(part).words.first?.is(.functionWord) == false
    }
    return [String(name)] + parts
  }

  private mutating func readQuestions(_ closing: String, _ brief: Brief) {
    let text = Text(closing)
    let wordings =
      brief.company + brief.people.flatMap(Self.names) + brief.skills.flatMap(\.wordings) + [
        "team", "role", "work", "department",
      ]
    let prepared = brief.questions.map { Set(Self.contentKeys(of: Text($0))) }
    for sentence in text.sentences where sentence.isQuestion {
      let question = text.string(sentence.span)
      asked.append(question)
      let words = question.lowercased().split { !$0.isLetter }.map(String.init)
      if let first = words.first, Self.openWords.contains(first) { openQuestions += 1 }
      let keys = Set(Self.contentKeys(of: Text(question)))
      let isPrepared = prepared.contains { !$0.isEmpty && $0.isSubset(of: keys) }
      if isPrepared || !PointsReading.read(Text(question), points: wordings).cameUp.isEmpty {
        pertinentQuestions += 1
      }
      if asked.count == 1, words.contains(where: { Self.payWords.contains($0) }) { asksPayFirst = true }
    }
  }

  private static func contentKeys(of question: Text) -> [UInt64] {
    question.words.filter { !$0.is(.functionWord) }.map(\.key)
  }

  private static let openWords: Set<String> = [
    "what", "how", "why", "which", "who", "where", "when", "tell", "describe", "could", "in",
  ]
  private static let payWords: Set<String> = [
    "salary", "pay", "paid", "wage", "bonus", "holiday", "holidays", "vacation", "pto", "benefits",
  ]
}
