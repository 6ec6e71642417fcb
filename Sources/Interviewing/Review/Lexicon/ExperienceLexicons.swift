extension Lexicon {
  /// The lexicons of structure, specificity, ownership and results.
  static let experience: [Lexicon] = verbs + storyWords + [concreteNouns, commonWords] + storyPhrases
}

extension Check {
  static let experience: [Check] = [detail, ownAction, outcome]
}
