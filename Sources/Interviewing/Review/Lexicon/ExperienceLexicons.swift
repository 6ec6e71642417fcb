extension Lexicon {
  /// The lexicons of structure, specificity, ownership and results.
  static let experience: [Lexicon] = []
}

extension Check {
  static let experience: [Check] = []
}
