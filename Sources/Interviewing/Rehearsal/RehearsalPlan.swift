/// How an answer is given.
package enum Medium: String, Codable, Sendable { case typed, spoken }

/// A question as it stood when it was asked; banks may change afterwards, the journal does not.
package struct AskedQuestion: Codable, Equatable, Sendable {
  package var id: QuestionID
  package var text: String
  package var code: String?
  package var bank: String
  package var category: [String]
  package var lookFor: [String]
  package var points: [String]
  package var avoid: [String]
  /// Nil where there is none, and in journals of versions before it was kept.
  package var followUps: [String]?

  package init(_ question: Question, bank: String) {
    id = question.id
    text = question.text
    code = question.code
    self.bank = bank
    category = question.category
    lookFor = question.lookFor
    points = question.points
    avoid = question.avoid
    followUps = question.followUps.isEmpty ? nil : question.followUps
  }

  /// The question that closes every rehearsal.
  package static let closing: AskedQuestion = {
    var question = AskedQuestion(
      Question(id: QuestionID(stored: "id:closing"), text: "What would you like to ask us?", line: 1),
      bank: "")
    question.category = ["Your questions"]
    return question
  }()
}

/// One turn as it was drawn: what will be asked, why, and for how long.
package struct PlannedTurn: Codable, Equatable, Sendable {
  package var question: AskedQuestion
  package var reason: DrawReason
  /// Speaking time in seconds; nil for the closing turn, which has no limit.
  package var seconds: Int?
  /// The follow-up that comes unasked after the answer.
  package var followUp: String?
  package var isClosing: Bool

  package init(
    question: AskedQuestion, reason: DrawReason, seconds: Int?, followUp: String? = nil,
    isClosing: Bool = false
  ) {
    self.question = question
    self.reason = reason
    self.seconds = seconds
    self.followUp = followUp
    self.isClosing = isClosing
  }

  package static let closing = PlannedTurn(
    question: .closing, reason: .closing, seconds: nil, isClosing: true)
}

/// A rehearsal as it was set up: enough to take it up again after a crash.
package struct RehearsalPlan: Codable, Equatable, Sendable {
  package enum Mode: String, Codable, Sendable { case solo, pair }

  package var mode: Mode
  /// The seed of the draw; `isSeedGiven` tells whether it alone decided.
  package var seed: UInt64
  package var isSeedGiven: Bool
  package var medium: Medium
  /// How many questions are to be answered; `turns` holds spare ones for those that are skipped.
  package var count: Int
  package var turns: [PlannedTurn]
  package var hasClosing: Bool
  package var isHardStop: Bool
  package var hasClock: Bool
  /// The text of the brief of the employer, where there was one.
  package var brief: String?
  /// What a rehearsal of two people adds; nil in a solo one.
  package var pair: PairPlan?
  /// The program's version.
  package var version: String

  package init(
    mode: Mode, seed: UInt64, isSeedGiven: Bool, medium: Medium, count: Int, turns: [PlannedTurn],
    hasClosing: Bool, isHardStop: Bool, hasClock: Bool, brief: String? = nil, pair: PairPlan? = nil,
    version: String
  ) {
    self.mode = mode
    self.seed = seed
    self.isSeedGiven = isSeedGiven
    self.medium = medium
    self.count = count
    self.turns = turns
    self.hasClosing = hasClosing
    self.isHardStop = isHardStop
    self.hasClock = hasClock
    self.brief = brief
    self.pair = pair
    self.version = version
  }
}
