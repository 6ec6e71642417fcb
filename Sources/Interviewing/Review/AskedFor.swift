/// What a question asks for, as far as it decides how its answer is read.
package struct AskedFor: Sendable {
  /// The words that carry its subject.
  let words: QuestionWords
  /// Whether the question is known.
  package var isKnown: Bool { words.kind != .unknown }
  /// It asks for an example, an occasion or a story.
  package let example: Bool
  /// It asks about failure, conflict, weakness or feedback: faults told in answer to it count against nobody.
  package let trouble: Bool

  /// - Parameter question: nil when it is not known; then nothing is asked for.
  package init(_ question: String?) {
    let text = Text(question ?? "")
    words = QuestionWords(text)
    let phrases = text.phrases(of: LexiconSet.asksForExample | .asksAboutTrouble)
    example = phrases.contains { $0.lexicons.meets(.asksForExample) } || StoryQuestion.asks(text)
    trouble = phrases.contains { $0.lexicons.meets(.asksAboutTrouble) }
  }
}

extension LexiconSet {
  static var asksForExample: LexiconSet { LexiconSet(bit: 0) }
  static var asksAboutTrouble: LexiconSet { LexiconSet(bit: 1) }
}

extension Lexicon {
  static let asked: [Lexicon] = [
    Lexicon(
      .asksForExample,
      """
      example, examples, for instance, a time, the time, a situation, situations, an occasion, occasion, instance
      story, tell me about when, describe when, have you ever, last time, a moment, an experience, experience where
      experience when, a project, a case, a challenge you, a problem you, a conflict you, a decision you
      a mistake you, a goal you, a failure you, accomplishment, achievement, proudest, success story, most recent
      walk me through a, walk us through a, talk me through a, a case of your own, least proud of, anecdote
      a scenario that, can you recall a, experience in which, give us before and after
      tell me about a, tell me about an, tell me about one, tell us about a, tell us about an, tell me about the last
      tell me about the most, tell me about the hardest, how did you
      """),
    Lexicon(
      .asksAboutTrouble,
      """
      failure, failures, fail, failed, failing, mistake, mistakes, error, errors, wrong, went wrong, go wrong
      conflict, conflicts, disagreement, disagreements, disagree, disagreed, argument, dispute, disputes
      weakness, weaknesses, weak, weaker, weakest, shortcoming, shortcomings, fault, flaw, flaws, limitation
      feedback, criticism, criticise, criticize, criticised, criticized, critical of, critique, negative review
      difficult, difficulty, difficult person, difficult coworker, difficult colleague, difficult customer
      difficult people, hard to work with, struggle, struggled, struggling, setback, setbacks, obstacle, obstacles
      challenge, challenges, challenging, problem, problems, underperform, underperforming, underperformed
      low performer, poor performance, not performing, poor performer
      regret, disappointed, disappointment, disappointing, improve about yourself, area for improvement
      areas for improvement, areas of improvement, need to improve, development area, not get along
      did not get along, didn't get along, stress, stressful, missed, miss a deadline, missed a deadline, let down
      unhappy, upset, angry, complaint, complaints, tension, confront, confrontation, resistance, unpopular
      unethical, rude, toxic, clash, clashed, rejected, rejection, overcame, overcome, tough, hardest, worst
      """),
  ]
}
