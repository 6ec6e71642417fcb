import Testing

@testable import Interviewing

/// The one thing to try next time comes from the answer itself.
@Suite struct AdviceTests {
  private func advice(
    _ text: String, question: String = "Tell me about a close that you made shorter.", points: [String] = [],
    limit: Double? = nil
  ) -> String {
    Advice.next(for: AnswerReview(Answer(text: text, question: question, limit: limit, points: points)))
  }

  @Test func anAnswerWithoutWordsAsksForWords() {
    #expect(advice("").contains("there are no words here to go by"))
    #expect(advice("fine").contains("say more"))
  }

  @Test func anExampleIsAskedForWhereTheQuestionAsksForOne() {
    let text =
      "A close is always made shorter by planning well, and people should work together on it as a team."
    #expect(advice(text).contains("take one occasion"))
  }

  @Test func pointsComeFirstWhereNoExampleIsAskedFor() {
    let text =
      "You ask for the invoice and you look at the order, then you write to the supplier and wait for them."
    #expect(
      advice(text, question: "What do you check first?", points: ["bank", "receipt", "three-way match"])
        == "bring in what they listen for: bank.")
  }

  @Test func anotherLanguageIsNotJudged() {
    let text =
      "Als ich kam, dauerte der Abschluss neun Tage, und ich habe die offenen Posten auf alle verteilt und dann "
      + "einen Plan geschrieben, der uns allen geholfen hat."
    #expect(advice(text).contains("English"))
  }
}
