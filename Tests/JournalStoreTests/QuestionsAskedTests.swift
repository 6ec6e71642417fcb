import Interviewing
import Testing

@testable import JournalStore

struct QuestionsAskedTests {
  let journal: Journal
  var scene: Scene

  init() throws {
    journal = try Journal.inMemory()
    scene = Scene(journal)
  }

  @Test mutating func aQuestionsHistoryCountsHowOftenAndWhenLast() throws {
    try journal.append(scene.answered("Once."))
    let second = scene.answered("Twice.")
    try journal.append(second)
    try journal.append(scene.begun(Scene.turn("Other?")))
    let histories = try journal.questionHistories()
    #expect(
      histories[QuestionID(stored: "id:Why here?")]
        == QuestionHistory(count: 2, lastAsked: second[2].at, wentBlank: false))
    #expect(histories.count == 2)
  }

  @Test mutating func onlyTheLastTimeTellsOfGoingBlank() throws {
    let blank = scene.begun()
    try journal.append(
      blank + [
        scene.event(.blank(WentBlank(attempt: blank[2].id, part: 0, at: 1))),
        scene.answer("", to: blank[2].id),
      ])
    let id = QuestionID(stored: "id:Why here?")
    #expect(try journal.questionHistories()[id]?.wentBlank == true)
    let stopped = scene.begun()
    try journal.append(stopped + [scene.setAside(stopped[2].id, .stopped)])
    #expect(try journal.questionHistories()[id]?.wentBlank == true)
    try journal.append(scene.answered("Now I know."))
    #expect(try journal.questionHistories()[id]?.wentBlank == false)
  }

  @Test mutating func skippedQuestionsDoNotCountAndAnAnswerBegunAgainCountsOnce() throws {
    let skipped = scene.begun(Scene.turn("Skipped?"))
    let again = scene.begun(Scene.turn("Again?"))
    try journal.append(
      skipped + [scene.setAside(skipped[2].id, .skipped)] + again
        + [scene.setAside(again[2].id, .again), scene.again(again[1], in: again[0])])
    let histories = try journal.questionHistories()
    #expect(histories[QuestionID(stored: "id:Skipped?")] == nil)
    #expect(histories[QuestionID(stored: "id:Again?")]?.count == 1)
    #expect(try journal.questionsAsked().map(\.text) == ["Again?"])
  }

  @Test mutating func aQuestionIsKnownByItsLastWording() throws {
    try journal.append(scene.answered("A.", to: Scene.turn("Old words?", id: "id:q", bank: "old")))
    let last = scene.answered("B.", to: Scene.turn("New words?", id: "id:q", bank: "new"))
    try journal.append(last)
    #expect(
      try journal.questionsAsked() == [
        QuestionAsked(
          id: QuestionID(stored: "id:q"), text: "New words?", bank: "new", lastAsked: last[2].at)
      ])
  }

  @Test mutating func aRetiredQuestionIsRetiredUntilItIsTakenBack() throws {
    let question = QuestionID(stored: "id:q'; --")
    try journal.append([scene.event(.retirement(QuestionRetired(question: question, isRetired: true)))])
    try journal.append([scene.event(.retirement(QuestionRetired(question: question, isRetired: true)))])
    #expect(try journal.retiredQuestions() == [question])
    try journal.append([scene.event(.retirement(QuestionRetired(question: question, isRetired: false)))])
    #expect(try journal.retiredQuestions().isEmpty)
  }

  @Test mutating func aFriendsAnswersAreTheirs() throws {
    let sam = scene.event(.person(PersonMet(name: "Sam  Doe", isOwner: false)))
    try journal.append([sam] + scene.answered("The owner's own."))
    scene.person = sam.id
    try journal.append(scene.answered("Sam's own.", to: Scene.turn("Other?")))

    #expect(try journal.people().map(\.name) == ["you", "Sam  Doe"])
    #expect(try journal.person(named: " sam doe ")?.id == sam.id)
    #expect(try journal.person(named: "sa") == nil)
    #expect(try journal.person(named: "") == nil)
    #expect(try journal.answerCount() == 1)
    #expect(try journal.answerCount(of: sam.id) == 1)
    #expect(try journal.questionHistories().keys.map(\.description) == ["id:Why here?"])
    #expect(try journal.questionHistories(of: sam.id).keys.map(\.description) == ["id:Other?"])
    #expect(try journal.attempts(matching: AttemptQuery(words: "own")).map(\.answer) == ["The owner's own."])
    var query = AttemptQuery()
    query.person = sam.id
    #expect(try journal.attempts(matching: query).map(\.answer) == ["Sam's own."])
    #expect(try journal.latestAttempt(of: sam.id)?.number == 2)
    #expect(try journal.lastAnswered(by: EventID(high: 0, low: 0)) == nil)
  }

  @Test func theOwnerIsMetOnceAndStays() throws {
    let folder = try TemporaryFolder()
    let first = try Journal.open(at: folder.journal, now: 5)
    let owner = first.owner
    first.close()
    let second = try Journal.open(at: folder.journal, now: 6)
    #expect(second.owner == owner)
    #expect(owner.name == "you")
    #expect(try second.people() == [owner])
  }
}
