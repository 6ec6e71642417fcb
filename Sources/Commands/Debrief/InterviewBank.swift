import BankFiles
import Interviewing
import JournalStore

/// The questions that were asked in real interviews, as a bank of the user's own.
///
/// It is made anew from the debriefs each time: what was asked is a fact in the journal, and a file of it beside
/// would have to be kept in step.
enum InterviewBank {
  static let name = "asked"

  /// Nil when no debrief holds a question.
  static func bank(_ debriefs: Debriefs, in context: Context) -> LoadedBank? {
    var seen: Set<QuestionID> = []
    let questions = debriefs.all.flatMap { debrief in
      debrief.questions.compactMap { asked -> Question? in
        let id = asked.same ?? QuestionIdentity.id(forWords: asked.text)
        guard seen.insert(id).inserted else { return nil }
        var question = Question(id: id, text: asked.text, line: seen.count)
        question.category = [debrief.particulars?.company ?? "Interviews"]
        return question
      }
    }
    guard !questions.isEmpty else { return nil }
    let bank = QuestionBank(name: name, title: "Asked in your interviews", questions: questions)
    return LoadedBank(origin: .journal, file: name, reading: BankReading(format: .plain, bank: bank))
  }
}

extension Context {
  /// The banks that count, with what was asked in the user's interviews.
  func bankLibrary() throws -> BankLibrary {
    let library = try bankFiles()
    // Banks are there also where the journal cannot be opened; what needs it says so itself.
    guard let events = try? journal().debriefEvents(), !events.isEmpty,
      let bank = InterviewBank.bank(Debriefs(events: events), in: self)
    else { return library }
    return library.including(bank)
  }
}
