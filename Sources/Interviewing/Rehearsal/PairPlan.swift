/// What a rehearsal of two people adds to its plan.
package struct PairPlan: Codable, Equatable, Sendable {
  /// Who has the keyboard and asks; the candidate is the rehearsal's own person.
  package var interviewer: EventID
  /// What the candidate wants to work on, in their words.
  package var workOn: String?
  package var taps: TapSet
  /// True where dress was part of the exercise.
  package var countsAppearance: Bool
  /// How many of a question's follow-ups the interviewer is offered.
  package var followUps: Draw.FollowUps
  /// How the interviewer is to act in each turn of `turns`; nil unless both agreed to practise reading.
  package var stances: [Stance]?
  /// This round's number, from 1; the roles change with each.
  package var round: Int
  /// The questions of the rounds to come, drawn with this one's and disjoint from them.
  package var laterRounds: [[PlannedTurn]]
  /// The first round's rehearsal; nil in the first.
  package var sitting: EventID?

  package init(
    interviewer: EventID, workOn: String?, taps: TapSet, countsAppearance: Bool,
    followUps: Draw.FollowUps, stances: [Stance]?, round: Int = 1, laterRounds: [[PlannedTurn]] = [],
    sitting: EventID? = nil
  ) {
    self.interviewer = interviewer
    self.workOn = workOn
    self.taps = taps
    self.countsAppearance = countsAppearance
    self.followUps = followUps
    self.stances = stances
    self.round = round
    self.laterRounds = laterRounds
    self.sitting = sitting
  }
}

/// How many kinds of taps the interviewer has.
package enum TapSet: String, Codable, CaseIterable, Sendable {
  case few, all

  package var kinds: [TapKind] { self == .all ? TapKind.allCases : [.filler, .blank, .strong] }
}

/// What an interviewer marks with one key while the candidate talks.
package enum TapKind: String, Codable, CaseIterable, Sendable {
  case filler, blank, strong, recovered, repeated, rambling, eyesAway, energyDown, closedPosture

  package var key: Character {
    switch self {
    case .filler: "f"
    case .blank: "b"
    case .strong: "+"
    case .recovered: "r"
    case .repeated: "p"
    case .rambling: "g"
    case .eyesAway: "e"
    case .energyDown: "d"
    case .closedPosture: "c"
    }
  }

  /// In plain words, as the screen names it.
  package var name: String {
    switch self {
    case .eyesAway: "eyes away"
    case .energyDown: "energy down"
    case .closedPosture: "closed posture"
    case .filler, .blank, .strong, .recovered, .repeated, .rambling: rawValue
    }
  }
}

/// How an interviewer acts, for the candidate to read.
package enum Stance: String, Codable, CaseIterable, Sendable {
  case intrigued, movingOn, open, closed, scenario, general

  /// What it is a value of: each has two.
  package enum Cue: String, CaseIterable, Sendable { case interest, posture, depth }

  package var cue: Cue {
    switch self {
    case .intrigued, .movingOn: .interest
    case .open, .closed: .posture
    case .scenario, .general: .depth
    }
  }

  package var opposite: Stance {
    switch self {
    case .intrigued: .movingOn
    case .movingOn: .intrigued
    case .open: .closed
    case .closed: .open
    case .scenario: .general
    case .general: .scenario
    }
  }

  /// One for each turn, every cue about as often as the others, each value at a coin's toss.
  package static func draw(_ count: Int, using generator: inout SeededGenerator) -> [Stance] {
    var cues: [Cue] = []
    while cues.count < count {
      var all = Cue.allCases
      generator.shuffle(&all)
      cues += all
    }
    return cues.prefix(max(0, count)).map { cue in
      allCases.filter { $0.cue == cue }[generator.below(2)]
    }
  }
}
