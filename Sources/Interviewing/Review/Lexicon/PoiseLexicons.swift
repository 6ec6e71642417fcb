extension Lexicon {
  /// The lexicons of the questions, of fluency and of assurance.
  static let poise: [Lexicon] =
    asked + language + wordClasses + fillers + repetitions + abandonedStarts + hedges + selfDeprecation
    + blame
}

extension Check {
  static let poise: [Check] = [filler, repetition, abandonedStart, hedge, selfDeprecation, blame, saidTwice]
}
