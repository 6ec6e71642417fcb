import Testing

@testable import Interviewing

@Suite struct FillerTests {
  private func fillers(_ string: String) -> [String] {
    let text = Text(string)
    return Check.filler.find(text, AskedFor(nil)).map { text.string($0.span).lowercased() }
  }

  @Test(arguments: [
    ("I like to like, you know, plan ahead.", ["like", "you know"]),
    ("It seems like they left.", []),
    ("They did it like that.", []),
    ("We had, like, four days.", ["like"]),
    ("I was in charge of, like, everything.", ["like"]),
  ])
  func likeIsTakenByWhatStandsAroundIt(_ string: String, _ expected: [String]) {
    #expect(fillers(string) == expected)
  }

  @Test(arguments: [
    ("You know, it was late.", ["you know"]),
    ("You know what it takes.", []),
    ("As you know, I left.", []),
    ("do you know them", []),
    ("and you know we went on", ["you know"]),
  ])
  func youKnowIsMeantBeforeAQuestionWord(_ string: String, _ expected: [String]) {
    #expect(fillers(string) == expected)
  }

  @Test(arguments: [
    ("Well, we went on.", ["well"]),
    ("It went very well.", []),
    ("it works as well and it sells well", []),
    ("uh well i left", ["uh", "well"]),
  ])
  func wellIsNoneAsAnAdverb(_ string: String, _ expected: [String]) {
    #expect(fillers(string) == expected)
  }

  @Test func theSameFillersAreFoundWithoutPunctuation() {
    let spoken = "Um, I was, uh, the lead, you know, and, I mean, it went well."
    let bare = "um i was uh the lead you know and i mean it went well"
    #expect(fillers(spoken) == fillers(bare))
    #expect(fillers(bare) == ["um", "uh", "you know", "i mean"])
  }

  @Test(arguments: [
    ("Oh.", []),
    ("I see.\nOh.\nRight.", []),
    ("Oh, that one.", ["oh"]),
    ("Oh. That is fine.", ["oh"]),
    ("for, oh, ten years", ["oh"]),
    ("room three oh seven", []),
  ])
  func ohIsNoneAloneOnALineOrInANumber(_ string: String, _ expected: [String]) {
    #expect(fillers(string) == expected)
  }

  @Test func whoSaysLikeOftenMeansItLess() {
    let once = "They play like football."
    let often = String(repeating: "We had, like, four. It was, like, hard. ", count: 12) + once
    #expect(fillers(once) == [])
    #expect(fillers(often).count == 25)
  }

  @Test func aMalformedCueLineWeighsNothing() {
    let cues = Cues("nonsense\n+1 bias\nx before y\n+2 nowhere z")
    #expect(cues.fire(at: 0, in: Text("so")))
  }
}
