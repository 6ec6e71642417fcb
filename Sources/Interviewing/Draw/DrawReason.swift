/// Why a question came up; always said with it.
package enum DrawReason: Codable, Equatable, Sendable {
  /// The seed alone decided.
  case seed
  case new
  /// It touches a skill of the brief that no story has covered yet.
  case uncovered(skill: String)
  case wentBlank(on: Moment)
  case notAskedSince(Moment)
  /// It was asked lately, and came up by chance.
  case chance(lastAsked: Moment)
  case fileOrder
  case closing
  /// It was answered, and is tried again at once.
  case again(after: Moment)
}

/// What the journal knows of a question, for the draw.
package struct QuestionHistory: Equatable, Sendable {
  /// How often the person was asked it.
  package var count: Int
  package var lastAsked: Moment
  /// Whether the person went blank on it the last time.
  package var wentBlank: Bool
  /// The person's own ratings of the last time, 1 to 5.
  package var poise: Int?
  package var experience: Int?

  package init(
    count: Int, lastAsked: Moment, wentBlank: Bool, poise: Int? = nil, experience: Int? = nil
  ) {
    self.count = count
    self.lastAsked = lastAsked
    self.wentBlank = wentBlank
    self.poise = poise
    self.experience = experience
  }
}
