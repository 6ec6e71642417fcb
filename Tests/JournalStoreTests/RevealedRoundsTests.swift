import Interviewing
import Support
import Testing

@testable import JournalStore

struct RevealedRoundsTests {
  let journal: Journal
  let sam = EventID(high: 5, low: 1)
  let noor = EventID(high: 5, low: 2)
  var rounds: RoundScene

  init() throws {
    journal = try Journal.inMemory()
    rounds = RoundScene(candidate: journal.owner.id, interviewer: sam)
  }

  @Test mutating func everyRatingAFriendGaveIsFoundAndNoneOfOnesOwn() throws {
    let round = rounds.round([.init(own: [1, 1], friends: [4, 5]), .init(own: [2, 2], friends: [3, nil])])
    try journal.append(round)
    let ids = round.compactMap { if case .attempt = $0.body { $0.id } else { nil } }
    // Seen again on a later day, by the one who answered.
    try journal.append([
      rounds.event(.rating(RatingGiven(attempt: ids[0], subject: .poise, value: 2)))
    ])
    #expect(
      try journal.ratings() == [
        FriendRating(rater: sam, attempt: ids[0], subject: .poise, value: 4),
        FriendRating(rater: sam, attempt: ids[0], subject: .experience, value: 5),
        FriendRating(rater: sam, attempt: ids[1], subject: .poise, value: 3),
      ])
  }

  @Test mutating func theLastRatingBeforeTheRevealCounts() throws {
    var round = rounds.round([.init(friends: [4, 4])])
    let attempt = try #require(round.first { if case .attempt = $0.body { true } else { false } }).id
    func rated(_ value: Int) -> JournalEvent {
      JournalEvent(
        id: EventID(high: 9, low: UInt64(value)), at: 5, person: sam,
        body: .rating(RatingGiven(attempt: attempt, subject: .poise, value: value)))
    }
    round.insert(rated(2), at: round.count - 1)
    try journal.append(round + [rated(5)])
    #expect(try journal.ratings().map(\.value) == [2, 4])
  }

  @Test mutating func aSealedRoundGivesNothingAway() throws {
    try journal.append(rounds.round([.init(stances: [.open, .open])], isRevealed: false, guess: 1))
    #expect(try journal.revealedRounds().isEmpty)
    #expect(try journal.ratings().isEmpty && journal.stances().isEmpty)
  }

  @Test mutating func eachPersonHasTheirOwnRounds() throws {
    var others = RoundScene(candidate: sam, interviewer: journal.owner.id)
    var again = RoundScene(candidate: journal.owner.id, interviewer: noor)
    try journal.append(
      rounds.round([.init(friends: [5, 5])]) + others.round([.init(friends: [1, 1])])
        + again.round([.init(friends: [2, 2])]))
    #expect(try journal.ratings().map(\.rater) == [sam, sam, noor, noor])
    #expect(try journal.ratings(ofAnswersBy: sam).map(\.value) == [1, 1])
    #expect(try journal.ratings(ofAnswersBy: noor).isEmpty)
    #expect(try journal.revealedRounds().map { $0.plan.pair?.interviewer } == [sam, noor])
  }

  @Test mutating func soloRehearsalsAreNoRounds() throws {
    let words = #"I said "mode":"pair", and they laughed."#
    var scene = Scene(journal)
    let events = scene.answered(words, to: Scene.turn(words))
    let rating = RatingGiven(attempt: events[2].id, subject: .poise, value: 3)
    try journal.append(events + [rounds.event(.rating(rating))])
    #expect(try journal.revealedRounds().isEmpty)
    #expect(try journal.ratings().isEmpty)
  }

  @Test mutating func aRoundIsReadAsItWasPlayedButForItsEdits() throws {
    let round = rounds.round([.init(), .init(taps: [(.filler, 3)])], guess: 0)
    try journal.append(round)
    let found = try #require(try journal.revealedRounds().first)
    let played = try #require(Rehearsal(events: round))
    #expect(found.id == played.id && found.answers == played.answers)
    #expect(found.impressions == played.impressions && found.next == played.next)
  }

  @Test mutating func stancesAreGivenAsActedAndRead() throws {
    try journal.append(
      rounds.round([
        .init(stances: [.open, .closed]), .init(stances: [nil, .intrigued]), .init(stances: [.general, nil]),
        .init(),
      ]))
    #expect(
      try journal.stances() == [
        StanceReading(acted: .open, read: .closed), StanceReading(acted: nil, read: .intrigued),
        StanceReading(acted: .general, read: nil),
      ])
  }

  @Test mutating func aDamagedEventIsLeftOutAndTheRestIsRead() throws {
    try journal.append(rounds.round([.init(friends: [4, 5])]) + rounds.round([.init(friends: [1, 99])]))
    try journal.run(
      "UPDATE event SET body = '{' WHERE seq = (SELECT min(seq) FROM event WHERE kind = 'rating')")
    #expect(try journal.ratings().map(\.value) == [5, 1])
    try journal.run("UPDATE event SET body = '{' WHERE kind = 'rehearsal'")
    #expect(try journal.ratings().isEmpty)
  }

  @Test(arguments: [true, false])
  mutating func aBlankThatAFriendTappedIsKnownFromTheRevealOn(isTakenBack: Bool) throws {
    let round = rounds.round([.init(taps: [])], isRevealed: false)
    let open = Array(round.prefix(3))
    let id = open[2].id
    guard case .attempt(let begun) = open[2].body else {
      Issue.record("a round's third event begins its first attempt")
      return
    }
    func happened(_ low: UInt64, _ body: JournalEvent.Body) throws {
      try journal.append([JournalEvent(id: EventID(high: 8, low: low), at: 9, person: sam, body: body)])
    }
    try journal.append(open)
    try happened(1, .tap(TapMade(attempt: id, part: 0, at: 6, kind: .blank)))
    if isTakenBack { try happened(2, .tapTakenBack(TapTakenBack(attempt: id))) }
    #expect(try journal.latestAttempt()?.wentBlank == false)
    #expect(try journal.integrityReport().isSound)
    try happened(3, .reveal(RoundRevealed(rehearsal: begun.rehearsal)))
    #expect(try journal.latestAttempt()?.wentBlank == !isTakenBack)
    #expect(try journal.integrityReport().isSound)
  }
}
