import Interviewing
import Testing

@Suite struct DrawTests {
  let day: Moment = 24 * 3600 * 1000
  var week: Moment { 7 * day }

  func id(_ name: String) -> QuestionID { QuestionID(stored: "id:" + name) }

  func asked(_ count: Int = 1, at: Moment, blank: Bool = false) -> QuestionHistory {
    QuestionHistory(count: count, lastAsked: at, wentBlank: blank)
  }

  @Test func aSeedGivesTheSameQuestionsWhateverTheOrderOfTheFolders() {
    let candidates = Candidates.many(30)
    let drawn = Draw.turns(seed: 48151, from: candidates)
    var generator = SeededGenerator(seed: 99)
    for _ in 0..<20 {
      var other = candidates
      generator.shuffle(&other)
      #expect(Draw.turns(seed: 48151, from: other) == drawn)
    }
  }

  /// Worked out by an implementation of its own, in another language.
  @Test func aSeedDrawsTheSameInEveryVersion() {
    let drawn = Draw.turns(seed: 48151, from: Candidates.many(12))
    #expect(drawn.names.prefix(5) == ["q11", "q4", "q9", "q10", "q8"])
    #expect(drawn.prefix(5).map { $0.followUp ?? "" } == ["", "How 4?", "", "How 10?", ""])
  }

  @Test func twoSeedsGiveDifferentQuestions() {
    let drawn = Set(
      (0..<20).map { Draw.turns(seed: $0, from: Candidates.many(40)).prefix(5).map(\.question.id) })
    #expect(drawn.count == 20)
  }

  @Test func noQuestionComesTwice() {
    for seed in 0..<200 as Range<UInt64> {
      let candidates = Candidates.many(Int(seed % 23)) + Candidates.many(7)
      let history = seed.isMultiple(of: 2) ? [:] : [id("q1"): asked(at: 0, blank: true)]
      let names = Draw.turns(seed: seed, given: false, from: candidates, history: history).names
      #expect(Set(names).count == names.count)
    }
  }

  @Test func thereAreSpareTurnsForQuestionsThatAreSkipped() {
    #expect(Draw.turns(seed: 1, count: 5, from: Candidates.many(60)).count == 15)
    #expect(Draw.turns(seed: 1, count: 1, from: Candidates.many(60)).count == 11)
    #expect(Draw.turns(seed: 1, count: 5, from: Candidates.many(8)).count == 8)
    #expect(Draw.turns(seed: 1, count: 100, from: Candidates.many(3)).count == 3)
  }

  @Test(arguments: [Int.min, -1, 0, Int.max]) func aSenselessCountDoesNotTrap(count: Int) {
    #expect(Draw.turns(seed: 1, count: count, from: Candidates.many(60)).count <= 60)
  }

  @Test func nothingIsDrawnFromNothing() {
    #expect(Draw.turns(seed: 1, from: []).isEmpty)
    #expect(Draw.turns(seed: 1, given: false, from: [], history: [id("q1"): asked(at: 0)]).isEmpty)
  }

  @Test func neighboursComeFromDifferentCategoriesWherePossible() {
    for seed in 0..<100 as Range<UInt64> {
      let drawn = Draw.turns(seed: seed, from: Candidates.many(30, categories: 3))
      for (before, after) in zip(drawn.prefix(5), drawn.prefix(5).dropFirst()) {
        #expect(before.question.category != after.question.category, "seed \(seed)")
      }
    }
  }

  @Test func oneCategoryAloneIsDrawnAllTheSame() {
    #expect(Draw.turns(seed: 1, from: Candidates.many(9, categories: 1)).count == 9)
  }

  @Test func questionsForTheEmployerAreNeverDrawn() {
    let candidates = Candidates.many(10).map { candidate in
      var candidate = candidate
      candidate.question.isForEmployer = true
      return candidate
    }
    #expect(
      Draw.turns(seed: 1, from: candidates + Candidates.many(12).suffix(2)).names.sorted() == ["q10", "q11"])
  }

  @Test func whatIsNeverWantedAgainIsNotDrawnUnlessTheSeedWasGiven() {
    let candidates = Candidates.many(5)
    let retired: Set = [id("q2"), id("q4")]
    let drawn = Draw.turns(seed: 1, given: false, from: candidates, retired: retired)
    #expect(drawn.names.sorted() == ["q0", "q1", "q3"])
    #expect(Draw.turns(seed: 1, from: candidates, retired: retired).count == 5)
  }

  @Test func aGivenSeedIgnoresHistory() {
    let history = [id("q1"): asked(9, at: 5, blank: true), id("q7"): asked(1, at: -week * 50)]
    let candidates = Candidates.many(20)
    let drawn = Draw.turns(seed: 3, from: candidates)
    #expect(Draw.turns(seed: 3, from: candidates, history: history, now: week) == drawn)
    #expect(drawn.allSatisfy { $0.reason == .seed })
  }

  @Test func whatIsWantedComesFirstThenWhatIsNewThenWhatWasAskedLongestAgo() {
    let now = 100 * week
    let history = [
      id("q0"): asked(at: now - day), id("q1"): asked(at: now - 4 * week),
      id("q3"): asked(at: now - day, blank: true),
      id("q4"): QuestionHistory(
        count: 1, lastAsked: now - 2 * day, wentBlank: false, poise: 4, experience: 2),
      id("q5"): QuestionHistory(
        count: 1, lastAsked: now - 3 * day, wentBlank: false, poise: 3, experience: nil),
    ]
    var request = Draw.Request(seed: 1)
    request.preferred = [
      id("q6"): .debrief(on: now, company: nil, wentBlank: true), id("q7"): .weak(skill: "tax"),
      id("q1"): .uncovered(skill: "audit"), id("q3"): .weak(skill: "tax"),
    ]
    for seed in 0..<20 as Range<UInt64> {
      request.seed = seed
      let ranked = Draw.agenda(request, from: Candidates.many(8), history: history, retired: [])
      let names = ranked.map { String($0.candidate.question.id.description.dropFirst(3)) }
      #expect(names == ["q6", "q4", "q3", "q7", "q1", "q2", "q5", "q0"])
      #expect(ranked.map(\.standing) == Array(repeating: .wanted, count: 5) + [.new, .known, .known])
      #expect(
        ranked[1].reason == .ratedLow(on: now - 2 * day) && ranked[2].reason == .wentBlank(on: now - day))
    }
  }

  @Test func fourOfFiveComeByRankAndTheFifthFromAnywhere() {
    let history = Dictionary(
      uniqueKeysWithValues: (0..<40).map { (id("q\($0)"), asked(at: Moment($0) * week, blank: $0 < 4)) })
    var fifths: Set<String> = []
    for seed in 0..<200 as Range<UInt64> {
      let drawn = Draw.turns(
        seed: seed, given: false, from: Candidates.many(40), history: history, now: 50 * week)
      let first = Set(drawn.names.prefix(5))
      #expect(first.isSuperset(of: ["q0", "q1", "q2", "q3"]), "seed \(seed)")
      fifths.formUnion(first.subtracting(["q0", "q1", "q2", "q3"]))
    }
    #expect(fifths.count > 30)
  }

  @Test func theOrderIsShuffled() {
    let history = [id("q0"): asked(at: 0, blank: true)]
    let places = (0..<100 as Range<UInt64>).compactMap {
      Draw.turns(seed: $0, given: false, from: Candidates.many(30), history: history).names.prefix(5)
        .firstIndex(of: "q0")
    }
    #expect(places.count == 100 && Set(places) == [0, 1, 2, 3, 4])
  }

  @Test func onlyWhatIsNewOrOnlyWhatIsWantedComesWhereThatIsAsked() {
    let history = [id("q0"): asked(at: 0), id("q1"): asked(at: 0, blank: true)]
    for order in Draw.Order.allCases {
      for (only, names) in [(Standing.new, ["q2", "q3"]), (.wanted, ["q1"]), (.known, ["q0"])] {
        let drawn = Draw.turns(seed: 1, given: false, from: Candidates.many(4), history: history) {
          $0.only = only
          $0.order = order
        }
        #expect(drawn.names.sorted() == names)
      }
    }
  }

  @Test func theReasonSaysWhyAQuestionCameUp() {
    let now = 100 * week
    let history = [
      id("q0"): asked(at: now - day), id("q1"): asked(at: now - 3 * week),
      id("q3"): asked(at: now - day, blank: true),
    ]
    let drawn = Draw.turns(seed: 1, given: false, from: Candidates.many(4), history: history, now: now)
    let reasons = Dictionary(uniqueKeysWithValues: zip(drawn.names, drawn.map(\.reason)))
    #expect(reasons["q0"] == .notAskedSince(now - day))
    #expect(reasons["q1"] == .notAskedSince(now - 3 * week))
    #expect(reasons["q2"] == .new)
    #expect(reasons["q3"] == .wentBlank(on: now - day))
  }

  @Test func whatComesByChanceSaysSo() {
    let history = Dictionary(
      uniqueKeysWithValues: (0..<20).map { (id("q\($0)"), asked(at: Moment($0) * week)) })
    let drawn = Draw.turns(seed: 1, given: false, from: Candidates.many(20), history: history, now: 30 * week)
    let byChance = drawn.prefix(5).count { if case .chance = $0.reason { true } else { false } }
    #expect(byChance == 1)
  }

  @Test func aClockSetBackDoesNotMakeAQuestionOld() {
    let history = [id("q0"): asked(at: 100 * week)]
    let drawn = Draw.turns(seed: 1, given: false, from: Candidates.many(1), history: history, now: 0)
    #expect(drawn[0].reason == .notAskedSince(100 * week))
  }

  @Test(arguments: [Moment.min, -1, Moment.max]) func aDamagedDateDoesNotTrap(moment: Moment) {
    for now in [Moment.min, 0, Moment.max] {
      let history = [id("q0"): asked(Int.max, at: moment), id("q1"): asked(Int.min, at: moment, blank: true)]
      for order in Draw.Order.allCases {
        let drawn = Draw.turns(seed: 1, given: false, from: Candidates.many(3), history: history, now: now) {
          $0.order = order
        }
        #expect(drawn.count == 3)
      }
    }
  }

  @Test func twoHistoriesOfAnyCountAreJoined() {
    var candidate = Candidates.one("new")
    candidate.question.formerIDs = [id("old")]
    let history = [id("old"): asked(Int.max, at: 1), id("new"): asked(Int.max, at: 2)]
    #expect(Draw.turns(seed: 1, given: false, from: [candidate], history: history).count == 1)
  }

  @Test func aRewordedQuestionCarriesItsHistoryOn() {
    var candidate = Candidates.one("new")
    candidate.question.formerIDs = [id("old")]
    let history = [id("old"): asked(4, at: day, blank: true)]
    let drawn = Draw.turns(seed: 1, given: false, from: [candidate], history: history, now: 2 * day)
    #expect(drawn[0].reason == .wentBlank(on: day))
  }

  @Test func fileOrderBeginsWithWhatWasAskedLeast() {
    let history = [id("q0"): asked(2, at: 0), id("q1"): asked(1, at: 0)]
    let drawn = Draw.turns(seed: 1, given: false, from: Candidates.many(4), history: history) {
      $0.order = .file
    }
    #expect(drawn.names == ["q2", "q3", "q1", "q0"])
    #expect(drawn.allSatisfy { $0.reason == .fileOrder })
  }

  @Test func fileOrderWithASeedIsTheFilesOwn() {
    let drawn = Draw.turns(seed: 8, from: Candidates.many(4), history: [id("q0"): asked(at: 0)]) {
      $0.order = .file
    }
    #expect(drawn.names == ["q0", "q1", "q2", "q3"])
  }

  @Test func followUpsComeInTwoTurnsOfFive() {
    for seed in 0..<100 as Range<UInt64> {
      let drawn = Draw.turns(seed: seed, from: Candidates.many(30))
      #expect(drawn.prefix(5).count { $0.followUp != nil } == 2)
      #expect(drawn[5..<10].count { $0.followUp != nil } == 2)
    }
  }

  @Test func followUpsComeNeverOrAlwaysWhereThatIsWanted() {
    let candidates = Candidates.many(20) + [Candidates.one("bare")]
    let none = Draw.turns(seed: 4, count: 21, from: candidates) { $0.followUps = .none }
    let all = Draw.turns(seed: 4, count: 21, from: candidates) { $0.followUps = .all }
    #expect(none.allSatisfy { $0.followUp == nil })
    #expect(all.count { $0.followUp == nil } == 1)
    #expect(none.names == all.names)
  }

  @Test func followUpsAreDrawnFromThoseOfTheirQuestion() {
    let drawn = (0..<50).flatMap { seed in
      Draw.turns(seed: seed, from: Candidates.many(20)) { $0.followUps = .all }
    }
    for turn in drawn {
      let number = turn.question.id.description.dropFirst(4)
      #expect(["Why \(number)?", "How \(number)?"].contains(turn.followUp))
    }
    #expect(Set(drawn.map { $0.followUp?.first }) == ["W", "H"])
  }

  @Test func anExplicitTimeBeatsTheQuestionsWhichBeatsTheStandard() {
    let candidates = [Candidates.one("long", seconds: 180), Candidates.one("plain")]
    let usual = Draw.turns(seed: 1, from: candidates) { $0.order = .file }
    #expect(usual.map(\.seconds) == [180, SpeakingTime.standard])
    let short = Draw.turns(seed: 1, from: candidates) {
      $0.order = .file
      $0.seconds = 45
    }
    #expect(short.map(\.seconds) == [45, 45])
  }

  @Test func optionsThatAreNoPartOfTheChoiceDoNotChangeIt() {
    let plain = Draw.turns(seed: 6, from: Candidates.many(30)).names
    let other = Draw.turns(seed: 6, from: Candidates.many(30)) {
      $0.seconds = 30
      $0.followUps = .none
    }
    #expect(other.names == plain)
  }
}
