/// What a column of a table holds, by its header.
enum BankColumn {
  case question, category, tags, time, followUp, answer, lookFor, points, avoid, notes, level
  /// Row numbers and the like: known, and of no use.
  case number

  init?(_ header: String) {
    let plain = QuestionWords(header).words.joined(separator: " ")
    guard let column = Self.names[plain] else { return nil }
    self = column
  }

  /// The known header nearest to one that is not.
  static func suggestion(for header: String) -> String? {
    Spelling.closest(
      to: header, among: ["question", "category", "tags", "time", "follow-up", "answer", "look for", "notes"])
  }

  private static let names: [String: BankColumn] = [
    "question": .question, "questions": .question, "prompt": .question, "front": .question, "text": .question,
    "interview question": .question, "question text": .question,
    "category": .category, "section": .category, "topic": .category, "group": .category, "type": .category,
    "tags": .tags, "tag": .tags, "labels": .tags,
    "time": .time, "seconds": .time, "duration": .time, "limit": .time,
    "follow up": .followUp, "follow ups": .followUp, "followup": .followUp, "followups": .followUp,
    "answer": .answer, "answers": .answer, "back": .answer, "sample answer": .answer,
    "look for": .lookFor, "listen for": .lookFor, "looking for": .lookFor, "criteria": .lookFor,
    "points": .points, "key points": .points, "avoid": .avoid,
    "notes": .notes, "note": .notes, "comment": .notes, "comments": .notes, "explanation": .notes,
    "hint": .notes, "level": .level, "difficulty": .level, "seniority": .level,
    "id": .number, "no": .number, "nr": .number, "number": .number, "#": .number, "row": .number, "": .number,
  ]
}
