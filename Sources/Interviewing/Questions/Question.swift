/// One anticipated question, as a bank's author wrote it.
package struct Question: Equatable, Sendable, Identifiable {
  package var id: QuestionID
  /// The words an interviewer would say, without list marks, labels or emphasis.
  package var text: String
  /// A code block that belongs to the question (Markdown only), shown below it, never part of its words.
  package var code: String?
  /// Further questions that go deeper into the same matter, in the author's order.
  package var followUps: [String] = []
  /// What a good interviewer listens for.
  package var lookFor: [String] = []
  /// The matters a full answer touches.
  package var points: [String] = []
  /// What an answer should leave out.
  package var avoid: [String] = []
  package var notes: [String] = []
  package var level: String?
  /// Speaking time in seconds; nil where neither the question nor its bank sets one.
  package var seconds: Int?
  package var tags: [String] = []
  /// The headings above the question, outermost first.
  package var category: [String] = []
  /// Questions whose history this one carries on (`was:`), as identities.
  package var formerIDs: [QuestionID] = []
  /// True when the reader could not tell whether the line is a question; asked only after a yes.
  package var isDoubtful = false
  /// The line of the same question earlier in the file, where a list gives it under a second heading too;
  /// such a one is listed there but is not a question more.
  package var repeatsLine: Int?
  /// True under `@ask`: the candidate asks it, the program never does.
  package var isForEmployer = false
  /// The line of its first word in the file, from 1.
  package var line: Int

  package init(id: QuestionID, text: String, line: Int) {
    self.id = id
    self.text = text
    self.line = line
  }
}

/// Questions read from one file.
package struct QuestionBank: Equatable, Sendable {
  /// The file's name without its extension; what a person types to name the bank.
  package var name: String
  /// What `@bank` says, or else the file's name.
  package var title: String
  /// What `@field` says: the line of work the bank is for; "general" goes with every field.
  package var field: String?
  package var questions: [Question]

  package init(name: String, title: String? = nil, field: String? = nil, questions: [Question] = []) {
    self.name = name
    self.title = title ?? name
    self.field = field
    self.questions = questions
  }
}
