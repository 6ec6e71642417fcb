extension Lexicon {
  /// The lexicons of the questions, of fluency and of assurance.
  static let poise: [Lexicon] = asked
}

extension Check {
  static let poise: [Check] = []
}
