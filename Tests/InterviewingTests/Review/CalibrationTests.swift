import Testing

@testable import Interviewing

@Suite struct CalibrationTests {
  @Test func hitsSayWhichWayTheMissesGo() {
    let hits = Calibration.hits([
      (.ending, true, false), (.ending, true, true), (.ending, false, true), (.detail, false, false),
    ])
    #expect(
      hits == [
        Calibration.Hits(guess: .ending, n: 3, hits: 1, overclaimed: 1, underclaimed: 1),
        Calibration.Hits(guess: .detail, n: 1, hits: 1),
      ])
  }

  @Test func biasIsTheMeanDifferenceWithTheSamplesDeviation() {
    let bias = Calibration.bias(of: .poise, [1, 0, -1, 2, 0])
    #expect(bias.n == 5)
    #expect(abs(bias.mean - 0.4) < 1e-12)
    #expect(abs(bias.spread - 1.140175425) < 1e-9)
    #expect(Calibration.bias(of: .poise, []).n == 0)
    #expect(Calibration.bias(of: .poise, [3]).spread == 0)
  }

  @Test func tiesShareTheirMeanRank() {
    #expect(Calibration.ranks([10, 20, 10, 30]) == [1.5, 3, 1.5, 4])
  }

  @Test func agreementWaitsForTwelveAndKnowsPerfectOrder() throws {
    let pairs = (1...12).map { (rating: $0, value: Double($0 * $0)) }
    #expect(Calibration.agreement(with: .structure, Array(pairs.dropLast())) == nil)
    let agreement = try #require(Calibration.agreement(with: .structure, pairs))
    #expect(abs(agreement.correlation - 1) < 1e-12)
    #expect(agreement.interval.lowerBound > 0.99)
  }

  @Test func noOrderIsNoAgreement() {
    #expect(Calibration.agreement(with: .structure, (1...20).map { (rating: 3, value: Double($0)) }) == nil)
  }

  @Test func theIntervalIsWideWithFewAnswers() throws {
    let ratings = [1, 3, 2, 5, 4, 3, 1, 2, 5, 4, 3, 2]
    let pairs = ratings.enumerated().map { (rating: $1, value: Double(($0 * 7) % 12)) }
    let agreement = try #require(Calibration.agreement(with: .results, pairs))
    #expect(agreement.interval.upperBound - agreement.interval.lowerBound > 0.8)
    #expect(agreement.interval.contains(agreement.correlation))
  }

  @Test func aGuessIsHeldAgainstWhatTheReviewFound() {
    let story = AnswerReview(
      Answer(
        text:
          "When I came the close took nine days. I split the 240 open items by owner and wrote a timetable. "
          + "After three months we went from day nine to day four.",
        question: "Tell me about a close that you made shorter.", points: ["timetable", "review"]))
    #expect(Calibration.truth(of: .ending, in: story, minutes: nil) == true)
    #expect(Calibration.truth(of: .detail, in: story, minutes: nil) == true)
    #expect(Calibration.truth(of: .points, in: story, minutes: nil) == false)
    #expect(Calibration.truth(of: .fewFillers, in: story, minutes: nil) == nil)
    let nothing = AnswerReview(Answer(text: "", question: "Tell me about a close."))
    #expect(Calibration.truth(of: .ending, in: nothing, minutes: nil) == nil)
  }

  @Test func fillersAreCountedByTheMinute() {
    let text = (1...12).map { _ in "Um, we closed the books early" }.joined(separator: ". ")
    let spoken = AnswerReview(Answer(text: text, medium: .transcript, seconds: 60))
    #expect(Calibration.truth(of: .fewFillers, in: spoken, minutes: 1) == false)
    #expect(Calibration.truth(of: .fewFillers, in: spoken, minutes: 10) == true)
  }
}
