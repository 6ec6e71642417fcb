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
    /// Questions that a debrief, a reply or the brief asks for, with the reason; a given seed ignores them.
    package var preferred: [QuestionID: DrawReason] = [:]
    /// Only questions of this standing; nil for all.
    package var only: Standing?

    package init(seed: UInt64) { self.seed = seed }
  }

  /// The rule in two sentences, as `agenda` prints it.
  package static let rule = """
    First come questions you went blank on or rated low and those a debrief asks for, next those on a skill that \
    a reply or your brief calls weak, then new ones, then those not asked for longest. One in five comes at \
    random, and the order is shuffled.
    """

  /// Turns beyond those wanted, for questions that are skipped.
  static let spareTurns = 10
  /// Of so many questions one comes at random.
  static let shareAtRandom = 5

  /// The turns of a rehearsal: `request.count` of them and spare ones for skipped questions, fewer when
  /// there are not enough questions.
  package static func turns(
    _ request: Request, from candidates: [Candidate], history: [QuestionID: QuestionHistory],
    retired: Set<QuestionID>, now: Moment
  ) -> [PlannedTurn] {
    var generator = SeededGenerator(seed: request.seed)
    let pool = drawable(candidates, request: request, retired: retired)
    let asked = min(max(request.count, 0), pool.count)
    let wanted = min(pool.count, asked + spareTurns)
    var chosen: [RankedQuestion]
    if request.isSeedGiven {
      chosen = pool.map { RankedQuestion(candidate: $0, standing: .new, reason: .seed) }
      if request.order == .random {
        generator.shuffle(&chosen)
        chosen = Array(chosen.prefix(wanted))
        spreadCategories(&chosen, 0..<chosen.count)
      }
      chosen = Array(chosen.prefix(wanted))
    } else if request.order == .file {
      chosen = inFileOrder(pool, history: carriedOver(history, to: pool), request: request, count: wanted)
    } else {
      var ranked = ranked(pool, history: history, request: request, using: &generator)
      if let only = request.only { ranked.removeAll { $0.standing != only } }
      chosen = chosenByRank(min(wanted, ranked.count), of: ranked, using: &generator)
      // Spare turns stay behind, so that what is wanted most comes at all.
      var first = Array(chosen.prefix(asked))
      generator.shuffle(&first)
      chosen.replaceSubrange(0..<first.count, with: first)
      spreadCategories(&chosen, 0..<first.count)
    }
    return planned(chosen, request: request, using: &generator)
  }

  /// Every question that may come, the most wanted first, with the reason for its place.
  package static func agenda(
    _ request: Request, from candidates: [Candidate], history: [QuestionID: QuestionHistory],
    retired: Set<QuestionID>
  ) -> [RankedQuestion] {
    var generator = SeededGenerator(seed: request.seed)
    let pool = drawable(candidates, request: request, retired: retired)
    return ranked(pool, history: history, request: request, using: &generator)
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

  private static func inFileOrder(
    _ pool: [Candidate], history: [QuestionID: QuestionHistory], request: Request, count: Int
  ) -> [RankedQuestion] {
    let counted = pool.enumerated().sorted {
      let counts = (
        history[$0.element.question.id]?.count ?? 0, history[$1.element.question.id]?.count ?? 0
      )
      return counts.0 == counts.1 ? $0.offset < $1.offset : counts.0 < counts.1
    }
    let all = counted.map { _, candidate in
      let id = candidate.question.id
      return RankedQuestion(
        candidate: candidate, standing: standing(history[id], request.preferred[id]).standing,
        reason: .fileOrder)
    }
    return Array(all.filter { request.only == nil || $0.standing == request.only }.prefix(count))
  }

  /// By standing, then by the time since a question was asked last; equals in a random order.
  private static func ranked(
    _ pool: [Candidate], history: [QuestionID: QuestionHistory], request: Request,
    using generator: inout SeededGenerator
  ) -> [RankedQuestion] {
    let history = carriedOver(history, to: pool)
    var ranked = pool.map { candidate in
      let id = candidate.question.id
      let (standing, reason) = standing(history[id], request.preferred[id])
      return RankedQuestion(
        candidate: candidate, standing: standing, reason: reason, lastAsked: history[id]?.lastAsked)
    }
    generator.shuffle(&ranked)
    return ranked.enumerated().sorted {
      let ranks = ($0.element.rank, $1.element.rank)
      return ranks.0 == ranks.1 ? $0.offset < $1.offset : ranks.0 < ranks.1
    }.map(\.element)
  }

  /// Where a question stands, and why.
  private static func standing(_ history: QuestionHistory?, _ preferred: DrawReason?) -> (
    standing: Standing, reason: DrawReason
  ) {
    if let history, history.wentBlank { return (.wanted, .wentBlank(on: history.lastAsked)) }
    if let history, history.isRatedLow { return (.wanted, .ratedLow(on: history.lastAsked)) }
    if let preferred { return (.wanted, preferred) }
    guard let history else { return (.new, .new) }
    return (.known, .notAskedSince(history.lastAsked))
  }

  /// From the front of the ranking, but each fifth from anywhere in it.
  private static func chosenByRank(
    _ wanted: Int, of ranked: [RankedQuestion], using generator: inout SeededGenerator
  ) -> [RankedQuestion] {
    var left = ranked
    var chosen: [RankedQuestion] = []
    while chosen.count < wanted, !left.isEmpty {
      guard chosen.count % shareAtRandom == shareAtRandom - 1 else {
        chosen.append(left.removeFirst())
        continue
      }
      var pick = left.remove(at: generator.below(left.count))
      if case .notAskedSince(let moment) = pick.reason { pick.reason = .chance(lastAsked: moment) }
      chosen.append(pick)
    }
    return chosen
  }

  /// Moves questions within `range` so that neighbours come from different categories where that is possible.
  static func spreadCategories(_ chosen: inout [RankedQuestion], _ range: Range<Int>) {
    func category(_ question: RankedQuestion) -> [String] {
      [question.candidate.bank] + question.candidate.question.category
    }
    for index in range.dropFirst() {
      let before = category(chosen[index - 1])
      guard category(chosen[index]) == before,
        let other = (index..<range.upperBound).first(where: { category(chosen[$0]) != before })
      else { continue }
      chosen.swapAt(index, other)
    }
  }

  private static func planned(
    _ chosen: [RankedQuestion], request: Request, using generator: inout SeededGenerator
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
    return chosen.enumerated().map { index, ranked in
      let question = ranked.candidate.question
      // Drawn for each question, so that the options do not change which one comes.
      let pick = generator.below(question.followUps.count)
      return PlannedTurn(
        question: AskedQuestion(question, bank: ranked.candidate.bank),
        reason: ranked.reason,
        seconds: request.seconds ?? question.seconds ?? SpeakingTime.standard,
        followUp: withFollowUp.contains(index) && !question.followUps.isEmpty
          ? question.followUps[pick] : nil)
    }
  }
}
