import Interviewing

/// Draws the questions of all rounds at once, no question twice.
struct PairDraw {
  let request: Draw.Request
  let rounds: Int
  let retired: Set<QuestionID>

  /// The turns of each round: as many as wanted, or as there are for everybody alike, then spare ones.
  ///
  /// - Parameters:
  ///   - history: what the candidate of a round, counted from 0, was asked before.
  ///   - preferred: what the draw of a round prefers.
  func turns(
    from candidates: [Candidate], now: Moment, history: (Int) throws -> [QuestionID: QuestionHistory],
    preferred: (Int) -> [QuestionID: DrawReason]
  ) rethrows -> [[PlannedTurn]] {
    var all = request
    all.count = candidates.count
    let drawable = Draw.turns(all, from: candidates, history: [:], retired: retired, now: now).count
    let count = min(request.count, drawable / max(1, rounds))
    guard count > 0 else { return [] }
    var wanted = request
    wanted.count = count
    var used: Set<QuestionID> = []
    var turns: [[PlannedTurn]] = []
    func rest() -> [Candidate] { candidates.filter { !used.contains($0.question.id) } }
    for round in 0..<rounds {
      wanted.preferred = preferred(round)
      let drawn = Draw.turns(
        wanted, from: rest(), history: try history(round), retired: retired, now: now
      ).prefix(count)
      turns.append(Array(drawn))
      used.formUnion(drawn.map(\.question.id))
    }
    wanted.preferred = [:]
    let spare = Draw.turns(wanted, from: rest(), history: [:], retired: retired, now: now)
    for (index, turn) in spare.enumerated() { turns[index % rounds].append(turn) }
    return turns
  }

  /// How many of a round's turns are to be answered.
  func count(of turns: [PlannedTurn]) -> Int { min(request.count, turns.count) }
}
