/// A question that may be drawn, with the bank it stands in and what that bank says of time.
package struct Candidate: Sendable {
  package var question: Question
  package var bank: String

  package init(question: Question, bank: String) {
    self.question = question
    self.bank = bank
  }
}

/// Chooses the questions of a rehearsal and their order. A pure function of what it is given.
package struct Draw: Sendable {
  package enum Order: String, CaseIterable, Sendable { case random, file }
  package enum FollowUps: String, Codable, CaseIterable, Sendable { case none, some, all }

  package struct Request: Sendable {
    package var count = 5
    package var seed: UInt64
    /// True when the person gave the seed: then history does not count, and everybody gets the same.
    package var isSeedGiven = false
    package var order = Order.random
    package var followUps = FollowUps.some
    /// `--time`, in seconds: beats the question's own time.
    package var seconds: Int?
    /// Questions that touch a skill of the brief not covered yet, with that skill; a given seed ignores them.
    package var preferred: [QuestionID: String] = [:]

    package init(seed: UInt64) { self.seed = seed }
  }

  /// A never-asked question's chance against one asked today; each week unasked adds one, up to this.
  static let weightOfNew = 8
  /// A question that the person went blank on comes before the others most of the time.
  static let weightOfBlank = 24
  /// So do questions on a skill that the brief asks for.
  static let weightOfUncovered = 24
  /// Turns beyond those wanted, for questions that are skipped.
  static let spareTurns = 10
  private static let week: Moment = 7 * 24 * 3600 * 1000

  /// The turns of a rehearsal: `request.count` of them and spare ones for skipped questions, fewer when
  /// there are not enough questions.
  package static func turns(
    _ request: Request, from candidates: [Candidate], history: [QuestionID: QuestionHistory],
    retired: Set<QuestionID>, now: Moment
  ) -> [PlannedTurn] {
    var generator = SeededGenerator(seed: request.seed)
    let pool = drawable(candidates, request: request, retired: retired)
    let history = request.isSeedGiven ? [:] : carriedOver(history, to: pool)
    let wanted = min(pool.count, min(max(request.count, 0), pool.count) + spareTurns)
    var chosen: [Candidate]
    switch request.order {
    case .file:
      let counted = pool.enumerated().sorted {
        let counts = (
          history[$0.element.question.id]?.count ?? 0, history[$1.element.question.id]?.count ?? 0
        )
        return counts.0 == counts.1 ? $0.offset < $1.offset : counts.0 < counts.1
      }
      chosen = counted.prefix(wanted).map(\.element)
    case .random:
      chosen = chosenAtRandom(
        wanted, from: pool, history: history, request: request, now: now, using: &generator)
      spreadCategories(&chosen)
    }
    return planned(chosen, request: request, history: history, now: now, using: &generator)
  }

  /// Each question once, without those for the employer, those never wanted again and, with a given seed,
  /// in an order that does not depend on the folders the banks lie in.
  private static func drawable(
    _ candidates: [Candidate], request: Request, retired: Set<QuestionID>
  ) -> [Candidate] {
    var seen: Set<QuestionID> = []
    let once = candidates.filter { candidate in
      !candidate.question.isForEmployer
        && (request.isSeedGiven || !retired.contains(candidate.question.id))
        && seen.insert(candidate.question.id).inserted
    }
    guard request.isSeedGiven, request.order == .random else { return once }
    return once.sorted { $0.question.id.description < $1.question.id.description }
  }

  /// History that a question takes over from its former wordings (`was:`).
  private static func carriedOver(
    _ history: [QuestionID: QuestionHistory], to pool: [Candidate]
  ) -> [QuestionID: QuestionHistory] {
    var history = history
    for candidate in pool {
      for former in candidate.question.formerIDs {
        guard let old = history[former] else { continue }
        guard let own = history[candidate.question.id] else {
          history[candidate.question.id] = old
          continue
        }
        var joined = own.lastAsked >= old.lastAsked ? own : old
        joined.count = own.count &+ old.count
        history[candidate.question.id] = joined
      }
    }
    return history
  }

  /// Weighted choice without replacement: the heavier, the earlier. All weights are one without history.
  private static func chosenAtRandom(
    _ wanted: Int, from pool: [Candidate], history: [QuestionID: QuestionHistory], request: Request,
    now: Moment, using generator: inout SeededGenerator
  ) -> [Candidate] {
    let preferred = request.isSeedGiven ? [:] : request.preferred
    if history.isEmpty, preferred.isEmpty {
      var shuffled = pool
      generator.shuffle(&shuffled)
      return Array(shuffled.prefix(wanted))
    }
    var weights = pool.map { candidate in
      let weight = weight(of: history[candidate.question.id], now: now)
      return preferred[candidate.question.id] == nil ? weight : max(weight, weightOfUncovered)
    }
    var total = weights.reduce(0, +)
    var chosen: [Candidate] = []
    while chosen.count < wanted, total > 0 {
      var ticket = generator.below(total)
      var index = 0
      while ticket >= weights[index] {
        ticket -= weights[index]
        index += 1
      }
      chosen.append(pool[index])
      total -= weights[index]
      weights[index] = 0
    }
    return chosen
  }

  static func weight(of history: QuestionHistory?, now: Moment) -> Int {
    guard let history else { return weightOfNew }
    if history.wentBlank { return weightOfBlank }
    let weeks = max(0, now &- history.lastAsked) / week
    return Int(min(Moment(weightOfNew), 1 + weeks))
  }

  /// Moves questions so that neighbours come from different categories where that is possible.
  static func spreadCategories(_ chosen: inout [Candidate]) {
    func category(_ candidate: Candidate) -> [String] { [candidate.bank] + candidate.question.category }
    for index in chosen.indices.dropFirst() {
      let before = category(chosen[index - 1])
      guard category(chosen[index]) == before,
        let other = chosen[index...].firstIndex(where: { category($0) != before })
      else { continue }
      chosen.swapAt(index, other)
    }
  }

  private static func planned(
    _ chosen: [Candidate], request: Request, history: [QuestionID: QuestionHistory], now: Moment,
    using generator: inout SeededGenerator
  ) -> [PlannedTurn] {
    var withFollowUp: Set<Int> = []
    switch request.followUps {
    case .none: break
    case .all: withFollowUp = Set(chosen.indices)
    case .some:
      // Two of every five turns.
      for start in stride(from: 0, to: chosen.count, by: 5) {
        var places = Array(start..<(start + 5))
        generator.shuffle(&places)
        withFollowUp.formUnion(places.prefix(2))
      }
    }
    return chosen.enumerated().map { index, candidate in
      let question = candidate.question
      // Drawn for each question, so that the options do not change which one comes.
      let pick = generator.below(question.followUps.count)
      return PlannedTurn(
        question: AskedQuestion(question, bank: candidate.bank),
        reason: reason(for: question.id, history[question.id], request: request, now: now),
        seconds: request.seconds ?? question.seconds ?? SpeakingTime.standard,
        followUp: withFollowUp.contains(index) && !question.followUps.isEmpty
          ? question.followUps[pick] : nil)
    }
  }

  private static func reason(
    for question: QuestionID, _ history: QuestionHistory?, request: Request, now: Moment
  ) -> DrawReason {
    if request.isSeedGiven { return .seed }
    if request.order == .file { return .fileOrder }
    if let history, history.wentBlank { return .wentBlank(on: history.lastAsked) }
    if let skill = request.preferred[question] { return .uncovered(skill: skill) }
    guard let history else { return .new }
    return now &- history.lastAsked >= 2 * week
      ? .notAskedSince(history.lastAsked) : .chance(lastAsked: history.lastAsked)
  }
}
