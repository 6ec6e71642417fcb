import Testing

@testable import Interviewing

/// Two wordings held against each other, and what a critique asks for.
@Suite struct ComparisonTests {
  private func marked(_ runs: [WordComparison.Run]) -> String {
    runs.map { $0.isChanged ? "[\($0.text)]" : $0.text }.joined(separator: " ")
  }

  @Test(arguments: [
    ("It took nine days.", "It took four days.", "It took [nine] days.", "It took [four] days."),
    ("I split the items", "I split the items", "I split the items", "I split the items"),
    ("", "I did.", "", "[I did.]"), ("I did.", "", "[I did.]", ""), ("", "", "", ""),
    // Capitals and marks do not make another word.
    ("Well, the close", "The close!", "[Well,] the close", "The close!"),
    // What stands in both but means nothing is no common ground.
    (
      "we closed the ledger late", "we reconciled the bank early", "we [closed the ledger late]",
      "we [reconciled the bank early]"
    ),
    ("— 42 👩‍👧", "— 43 👩‍👧", "— [42] 👩‍👧", "— [43] 👩‍👧"),
  ]) func changedWordsAreMarked(before: String, after: String, old: String, new: String) throws {
    let comparison = try #require(WordComparison(before: before, after: after))
    #expect(marked(comparison.before) == old)
    #expect(marked(comparison.after) == new)
  }

  @Test func nothingIsLost() throws {
    var generator = SeededGenerator(seed: 5)
    let words = ["the", "close", "and", "nine", "days", "I", "split", "it", "was", "review"]
    for _ in 0..<200 {
      let texts = (0..<2).map { _ in
        (0..<generator.below(30)).map { _ in words[generator.below(words.count)] }.joined(separator: " ")
      }
      let comparison = try #require(WordComparison(before: texts[0], after: texts[1]))
      #expect(comparison.before.map(\.text).joined(separator: " ") == texts[0])
      #expect(comparison.after.map(\.text).joined(separator: " ") == texts[1])
      let common = [comparison.before, comparison.after].map { runs in
        runs.filter { !$0.isChanged }.flatMap { $0.text.split(separator: " ") }
      }
      #expect(common[0] == common[1])
    }
  }

  @Test func veryLongAnswersAreNotCompared() {
    let long = String(repeating: "word ", count: WordComparison.mostWords)
    #expect(WordComparison(before: long, after: "word") == nil)
  }

  @Test(arguments: [
    (
      "When I came, the close took nine days. We moved to Blackline Cash in Q3, with 240 open items.",
      ["nine days", "Blackline Cash", "Q3", "240 open items"]
    ),
    ("One of them was fine.", []), ("It was 4,200 euros late.", ["4,200 euros"]),
    ("It took 9 hard.", ["9 hard"]), ("", []), ("It took 9", ["9"]),
  ]) func figuresAndNamesAreFound(text: String, details: [String]) {
    let review = AnswerReview(Answer(text: text))
    #expect(review.checkableDetails.map(review.text.string) == details)
    #expect(review.hasCheckableDetail == !details.isEmpty)
  }

  @Test func theReminderIsTheLastChangeAndTheLinesOfTheLastAnswerSeen() throws {
    let first = EventID(high: 0, low: 1)
    let second = EventID(high: 0, low: 2)
    func line(_ attempt: EventID, _ instead: String) -> CritiqueGiven {
      CritiqueGiven(attempt: attempt, .line(.init(quote: "Well", start: 0, end: 4, instead: instead)))
    }
    let reminder = try #require(
      Reminder([
        line(first, "Old."), CritiqueGiven(attempt: first, .change("shorter")),
        CritiqueGiven(attempt: second, .change("end with the result")), line(second, "Nine days."),
        line(second, "Nine days, then four."), CritiqueGiven(attempt: second, .seen(.stranger, value: 1)),
      ]))
    #expect(reminder.change == "end with the result")
    #expect(reminder.lines.map(\.instead) == ["Nine days, then four."])
    #expect(Reminder([CritiqueGiven(attempt: first, .seen(.employer, value: 0))]) == nil)
    #expect(Reminder([]) == nil)
  }

  @Test func onlyWhatAppliesIsAsked() {
    let typed = AnswerReplay(Typist.hesitant.attempt())
    #expect(CritiqueQuestion.asked(of: typed, isClosing: false) == [.stranger, .employer, .recovery])
    let spoken = AnswerReplay(Typist().attempt(.spoken))
    #expect(CritiqueQuestion.asked(of: spoken, isClosing: true) == [.interest, .employer, .engagement])
  }

  @Test func aCritiqueIsKeptWithItsAttempt() {
    var attempt = Typist().attempt()
    let given = CritiqueGiven(attempt: attempt.id, .change("shorter"))
    let other = CritiqueGiven(attempt: EventID(high: 9, low: 9), .change("longer"))
    for given in [given, other] {
      attempt.apply(JournalEvent(id: EventID(high: 1, low: 1), at: 5, person: nil, body: .critique(given)))
    }
    #expect(attempt.critiques.map(\.content) == [given])
    #expect(attempt.critiques.first?.at == 5)
    #expect(attempt.critiques.first?.content.item == .change("shorter"))
  }
}
