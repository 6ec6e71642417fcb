import Interviewing
import Testing

/// The numbers were worked out by an implementation of their own, in another language.
@Suite struct SeededGeneratorTests {
  @Test func seedZeroGivesTheNumbersOfSplitMix64() {
    var generator = SeededGenerator(seed: 0)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F, 0xF88B_B8A8_724C_81EC,
        0x1B39_896A_51A8_749B,
      ])
  }

  @Test func seed1234567GivesTheNumbersOfSplitMix64() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func throwsOfADieAreTheSameEverywhere() {
    var generator = SeededGenerator(seed: 42)
    #expect((0..<12).map { _ in generator.below(6) } == [4, 0, 1, 2, 0, 5, 1, 4, 2, 3, 1, 2])
  }

  @Test(arguments: [2, 3, 7, 10, 52]) func everyNumberBelowABoundIsEquallyLikely(bound: Int) {
    var generator = SeededGenerator(seed: 1)
    var counts = Array(repeating: 0, count: bound)
    for _ in 0..<(bound * 2000) { counts[generator.below(bound)] += 1 }
    let chiSquare = counts.reduce(0.0) { $0 + Double(($1 - 2000) * ($1 - 2000)) / 2000 }
    // Mean is bound - 1, variance twice that: four standard deviations and more are no chance.
    let freedom = Double(bound - 1)
    #expect(chiSquare < freedom + 4 * (2 * freedom).squareRoot())
  }

  @Test func aBoundJustOverHalfOfAllNumbersIsNotBiased() {
    // Without redrawing, the lower third of such a range would come twice as often.
    let bound = Int.max / 3 * 2
    var generator = SeededGenerator(seed: 5)
    let low = (0..<3000).count { _ in generator.below(bound) < bound / 2 }
    #expect((1400...1600).contains(low))
  }

  @Test(arguments: [1, 0, -1, Int.min]) func thereIsOnlyZeroBelowOneAndLess(bound: Int) {
    var generator = SeededGenerator(seed: 9)
    #expect(generator.below(bound) == 0)
  }

  @Test func aShuffleIsTheSameEverywhere() {
    var generator = SeededGenerator(seed: 7)
    var items = Array(0..<10)
    generator.shuffle(&items)
    #expect(items == [9, 5, 8, 6, 1, 2, 4, 7, 0, 3])
  }

  @Test func everyOrderOfThreeIsEquallyLikely() {
    var generator = SeededGenerator(seed: 3)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6000 {
      var items = [1, 2, 3]
      generator.shuffle(&items)
      counts[items, default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { (850...1150).contains($0) })
  }

  @Test func shufflingNothingOrOneTakesNoNumber() {
    var generator = SeededGenerator(seed: 3)
    var none: [Int] = []
    var one = [1]
    generator.shuffle(&none)
    generator.shuffle(&one)
    var fresh = SeededGenerator(seed: 3)
    #expect(one == [1] && generator.next() == fresh.next())
  }
}
