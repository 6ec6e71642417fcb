/// Why a question came up; always said with it.
package enum DrawReason: Codable, Equatable, Sendable {
  /// The seed alone decided.
  case seed
  case new
  /// It touches a skill of the brief that no story has covered yet.
  case uncovered(skill: String)
  case wentBlank(on: Moment)
  /// The person rated the answer 1 or 2 the last time.
  case ratedLow(on: Moment)
  /// It was asked in a real interview and has not been answered since.
  case debrief(on: Moment, company: String?, wentBlank: Bool)
  /// It touches what an employer's reply called weak.
  case weak(skill: String)
  /// None was asked longer ago.
  case notAskedSince(Moment)
  /// It was asked lately, and came up by chance.
  case chance(lastAsked: Moment)
  case fileOrder
  case closing
  /// It was answered, and is tried again at once.
  case again(after: Moment)

  /// Whether a skill brings it, rather than how the question itself went.
  var isSkill: Bool {
    switch self {
    case .weak, .uncovered: true
    default: false
    }
  }
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

  /// Ratings up to this are low, of 1 to 5.
  static let lowRating = 2

  package var isRatedLow: Bool {
    [poise, experience].contains { $0.map { $0 <= Self.lowRating } ?? false }
  }
}
