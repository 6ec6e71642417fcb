import Interviewing
import Testing

@testable import JournalStore

/// What was said of answers afterwards, found by their question.
struct CritiqueTests {
  @Test func critiquesOfAQuestionComeInTheirOrderAndAreTheOwnersOwn() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let why = Scene.turn("Why here?")
    let first = scene.answered("For the work.", to: why)
    let second = scene.answered("For the people.", to: why)
    let other = scene.answered("Nine days.", to: Scene.turn("How long?"))
    func critique(_ events: [JournalEvent], _ text: String) -> JournalEvent {
      scene.event(.critique(CritiqueGiven(attempt: events[2].id, .change(text))))
    }
    let said = [critique(second, "shorter"), critique(other, "longer"), critique(first, "a name")]
    var friend = Scene(person: EventID(high: 5, low: 5))
    let theirs = friend.answered("I was told to.", to: why)
    try journal.append(first + second + other + theirs + said)
    try journal.append([friend.event(.critique(CritiqueGiven(attempt: theirs[2].id, .change("louder"))))])
    let critiques = try journal.critiques(of: why.question.id)
    #expect(critiques.map(\.change) == ["shorter", "a name"])
    #expect(try journal.critiques(of: QuestionID(stored: "id:nothing")).isEmpty)
    #expect(try journal.attempt(2)?.attempt.critiques.map(\.content.change) == ["shorter"])
  }

  @Test func aForgottenAnswerTakesItsCritiquesWithIt() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    let answered = scene.answered("For the work.")
    try journal.append(answered)
    try journal.append([scene.event(.critique(CritiqueGiven(attempt: answered[2].id, .change("shorter"))))])
    #expect(try journal.forget(answered[2].id))
    #expect(try journal.critiques(of: Scene.turn().question.id).isEmpty)
  }

  @Test func theOldestAnswersComeFirstWhereTheyAreWanted() throws {
    let journal = try Journal.inMemory()
    var scene = Scene(journal)
    for text in ["One.", "Two.", "Three."] { try journal.append(scene.answered(text)) }
    var query = AttemptQuery()
    query.isOldestFirst = true
    query.limit = 2
    #expect(try journal.attempts(matching: query).map(\.number) == [1, 2])
  }
}
