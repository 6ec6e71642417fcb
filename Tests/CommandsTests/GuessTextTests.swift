import Interviewing
import Testing

@testable import Commands

@Suite struct GuessTextTests {
  @Test func somebodyElsesGuessIsTheirs() {
    #expect(
      GuessText.parting(.detail, said: true) == "You said there is a figure or a name to check. I found none."
    )
    #expect(
      GuessText.parting(.ending, said: true, candidate: "Sam")
        == "Sam said they told how it ended. I found no sentence that does.")
    #expect(
      GuessText.parting(.detail, said: false, candidate: "Sam")
        == "Sam said there is no figure or name to check. I found one.")
  }
}
