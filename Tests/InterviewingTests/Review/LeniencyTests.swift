import Interviewing
import Testing

@Suite struct LeniencyTests {
  let sam = EventID(high: 0, low: 1)
  let noor = EventID(high: 0, low: 2)
  let kim = EventID(high: 0, low: 3)

  func ratings(_ rater: EventID, _ values: [Int], _ subject: RatedSubject = .poise) -> [FriendRating] {
    values.map { FriendRating(rater: rater, attempt: EventID(high: 1, low: 1), subject: subject, value: $0) }
  }

  @Test func itIsTheMeanOfTheRaterMinusTheMeanOfAllOthers() throws {
    let given =
      ratings(sam, [5, 5, 4, 4, 4]) + ratings(noor, [3, 3, 3]) + ratings(kim, [4, 2])
      + ratings(sam, [1, 1, 1, 1, 1], .experience)
    let leniency = Leniency(of: sam, in: .poise, over: given)
    #expect(leniency.n == 5 && leniency.others == 5)
    #expect(abs(try #require(leniency.difference) - 1.4) < 1e-12)
    #expect(leniency.missing == 0 && leniency.missingOfOthers == 0)
    let noors = Leniency(of: noor, in: .experience, over: given)
    #expect(noors.n == 0 && noors.others == 5 && noors.difference == nil && noors.missing == 5)
  }

  @Test func itWaitsForFiveOnEachSideAndSaysHowManyAreMissing() {
    let few = Leniency(
      of: sam, in: .poise, over: ratings(sam, [5, 5, 5, 5]) + ratings(noor, [1, 1, 1, 1, 1]))
    #expect(few.difference == nil && few.missing == 1 && few.missingOfOthers == 0)
    let alone = Leniency(of: sam, in: .poise, over: ratings(sam, [5, 5, 5, 5, 5, 5]))
    #expect(alone.difference == nil && alone.missing == 0 && alone.missingOfOthers == 5)
    #expect(Leniency(of: sam, in: .poise, over: []).difference == nil)
  }

  @Test func accuracyCountsOnlyTurnsInWhichBothSaidOneOrTheOther() {
    let found = ReadingAccuracy.of([
      StanceReading(acted: .open, read: .open), StanceReading(acted: .closed, read: .open),
      StanceReading(acted: .closed, read: .closed), StanceReading(acted: nil, read: .open),
      StanceReading(acted: .intrigued, read: nil), StanceReading(acted: nil, read: nil),
      StanceReading(acted: .scenario, read: .open),
    ])
    #expect(found.map(\.cue) == [.posture])
    #expect(found.first?.n == 3 && found.first?.right == 2)
    #expect(ReadingAccuracy.of([]).isEmpty)
  }

  @Test func aRoundGivesItsRatingsAndDifferencesOnceItIsRevealed() throws {
    var sitting = Sitting(Sitting.pairPlan(count: 2, stances: [.open, .general]))
    sitting.goOn { $0 == .pair(.reveal) }
    #expect(sitting.rehearsal.friendRatings.isEmpty && sitting.rehearsal.stanceReadings.isEmpty)
    #expect(sitting.rehearsal.differences(in: .poise).isEmpty)
    sitting.goOn()
    #expect(sitting.rehearsal.friendRatings.count == 6)
    // The candidate gave 1, the friend 2.
    #expect(sitting.rehearsal.differences(in: .poise) == [-1, -1])
    #expect(
      sitting.rehearsal.stanceReadings == [
        StanceReading(acted: .open, read: .closed), StanceReading(acted: .general, read: .scenario),
      ])
  }

  @Test(arguments: [Int.min, 0, 6, Int.max]) func aValueThatCannotBeIsNoRating(value: Int) throws {
    var sitting = Sitting(Sitting.pairPlan(count: 1))
    sitting.goOn { $0 == .pair(.pass) }
    let attempt = try #require(sitting.rehearsal.answers.first?.id)
    sitting.happen(.rating(RatingGiven(attempt: attempt, subject: .poise, value: value)), by: Sitting.friend)
    sitting.goOn { $0 == .pair(.draw(.keep)) }
    #expect(sitting.rehearsal.differences(in: .poise).isEmpty)
    #expect(sitting.rehearsal.friendRatings.map(\.subject) == [.experience, .answered])
  }
}
