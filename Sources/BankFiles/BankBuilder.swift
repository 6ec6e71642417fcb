import Interviewing

/// A question as a parser found it, before it has an identity.
struct QuestionDraft {
  /// Everything but its identity.
  var question: Question
  /// The column where it begins, for messages.
  var column = 1
  /// What `id:` says, and where.
  var givenID: (name: String, line: Int, column: Int)?
  /// Earlier wordings (`was:`).
  var formerWordings: [String] = []

  init(text: String, line: Int) {
    question = Question(id: QuestionID(stored: ""), text: text, line: line)
  }
}

/// Collects what a parser finds in one file: questions, each identity once; messages; a class for each line.
struct BankBuilder {
  var title: String?
  var field: String?
  private(set) var diagnostics: [BankDiagnostic] = []
  private(set) var lineClasses: [LineClass]
  private var questions: [Question] = []
  private var indexByWords: [QuestionID: Int] = [:]
  private var indexByID: [QuestionID: Int] = [:]
  /// The categories that a question is listed under, where there are several.
  private var categories: [QuestionID: [[String]]] = [:]
  /// Words that questions about different code share.
  private var ambiguousWords: Set<QuestionID> = []
  /// Whether a repeat under another heading stays listed there (lists that have headings and no tags).
  private let listsRepeats: Bool

  init(lineCount: Int, unclassified: LineClass = .blank, listsRepeats: Bool = false) {
    lineClasses = Array(repeating: unclassified, count: lineCount)
    self.listsRepeats = listsRepeats
  }

  mutating func classify(line: Int, as lineClass: LineClass) {
    if lineClasses.indices.contains(line - 1) { lineClasses[line - 1] = lineClass }
  }

  mutating func warn(line: Int? = nil, column: Int? = nil, _ message: String) {
    diagnostics.append(BankDiagnostic(line: line, column: column, severity: .warning, message: message))
  }

  mutating func note(_ more: [BankDiagnostic]) { diagnostics += more }

  /// Takes a question in, or joins it with the one whose words it repeats.
  mutating func add(_ draft: QuestionDraft) {
    var question = draft.question
    let words = QuestionIdentity.id(forWords: question.text)
    question.id = words
    question.formerIDs = draft.formerWordings.flatMap(Self.formerIDs)
    if let given = draft.givenID { adopt(given, words: words, in: &question) }
    classify(line: question.line, as: question.isDoubtful ? .doubtful : .question)

    let key = keyAmongSameWords(question, words: words)
    if key != words && question.id == words { question.id = key }
    let earlier = indexByWords[key] ?? indexByID[question.id]
    guard let earlier, canJoin(question, with: questions[earlier], words: key) else {
      indexByWords[key] = questions.count
      indexByID[question.id] = questions.count
      questions.append(question)
      return
    }
    join(question, words: key, intoQuestionAt: earlier, column: draft.column)
  }

  /// "What's the output?" over another piece of code is another question: the words of the code then count
  /// too, for all of those with the same words, so that their order may change.
  private mutating func keyAmongSameWords(_ question: Question, words: QuestionID) -> QuestionID {
    guard let code = question.code else { return words }
    let withCode = QuestionIdentity.id(forWords: question.text + " " + code)
    if ambiguousWords.contains(words) { return withCode }
    guard let index = indexByWords[words], let otherCode = questions[index].code, otherCode != code else {
      return words
    }
    ambiguousWords.insert(words)
    let otherKey = QuestionIdentity.id(forWords: questions[index].text + " " + otherCode)
    indexByWords[otherKey] = index
    if questions[index].id == words {
      questions[index].id = otherKey
      questions[index].formerIDs.append(words)
      indexByID[words] = nil
      indexByID[otherKey] = index
    }
    indexByWords[words] = nil
    return withCode
  }

  private mutating func adopt(
    _ given: (name: String, line: Int, column: Int), words: QuestionID, in question: inout Question
  ) {
    let id = QuestionIdentity.id(given: given.name)
    if let other = indexByID[id], indexByWords[words] != other {
      warn(
        line: given.line, column: given.column,
        "expected an id of its own, found \"\(given.name)\" as on line \(questions[other].line); "
          + "the question goes by its words instead")
      return
    }
    question.id = id
    // What was answered before the question got its name stays with it.
    question.formerIDs.append(words)
  }

  private static func formerIDs(ofWording wording: String) -> [QuestionID] {
    let byWords = QuestionIdentity.id(forWords: wording)
    return isName(wording) ? [QuestionIdentity.id(given: wording), byWords] : [byWords]
  }

  /// What `id:` takes: at most 100 bytes without white space.
  static func isName(_ text: String) -> Bool {
    (1...100).contains(text.utf8.count) && !text.unicodeScalars.contains { $0.isSpace }
  }

  /// Two questions with the same words are kept apart only if their author named them apart.
  private func canJoin(_ question: Question, with earlier: Question, words: QuestionID) -> Bool {
    question.id == earlier.id || question.id == words || earlier.id == words
  }

  private mutating func join(
    _ question: Question, words: QuestionID, intoQuestionAt index: Int, column: Int
  ) {
    let first = questions[index]
    questions[index].join(question)
    if first.id == words && question.id != words {
      questions[index].id = question.id
      indexByID[question.id] = index
    }
    if !questions[index].isDoubtful { classify(line: first.line, as: .question) }
    classify(line: question.line, as: .repetition)
    let isElsewhere = !(categories[first.id] ?? [first.category]).contains(question.category)
    if listsRepeats && isElsewhere {
      categories[questions[index].id, default: [first.category]].append(question.category)
      var listed = question
      listed.id = questions[index].id
      listed.repeatsLine = first.line
      listed.isDoubtful = questions[index].isDoubtful
      questions.append(listed)
      warn(
        line: question.line, column: column,
        "repeats line \(first.line); listed under both headings, asked once, tags joined")
    } else {
      warn(line: question.line, column: column, "repeats line \(first.line); kept once, tags joined")
    }
  }

  /// The reading, with its messages in the order of their lines; a file without a question is an error.
  func finish(format: BankReading.Format, fileName: String) -> BankReading {
    let name = BankReader.stem(of: fileName)
    let bank = QuestionBank(name: name, title: title, field: field, questions: questions)
    var sorted = diagnostics.enumerated().sorted { left, right in
      let leftPlace = (left.element.line ?? 0, left.element.column ?? 0, left.offset)
      let rightPlace = (right.element.line ?? 0, right.element.column ?? 0, right.offset)
      return leftPlace < rightPlace
    }.map(\.element)
    if questions.isEmpty {
      let seen = LineTally(lineClasses).seen
      sorted.append(
        BankDiagnostic(
          severity: .error,
          message: "expected at least one question, found \(seen); there is nothing to ask"))
    }
    return BankReading(format: format, bank: bank, diagnostics: sorted, lineClasses: lineClasses)
  }
}

extension Question {
  /// Takes over what a repeat of this question has and this one lacks.
  package mutating func join(_ other: Question) {
    tags.appendMissing(other.tags)
    followUps.appendMissing(other.followUps)
    lookFor.appendMissing(other.lookFor)
    points.appendMissing(other.points)
    avoid.appendMissing(other.avoid)
    notes.appendMissing(other.notes)
    formerIDs.appendMissing(other.formerIDs)
    level = level ?? other.level
    seconds = seconds ?? other.seconds
    code = code ?? other.code
    isDoubtful = isDoubtful && other.isDoubtful
  }
}

extension Array where Element: Equatable {
  mutating func appendMissing(_ more: [Element]) {
    for element in more where !contains(element) { append(element) }
  }
}
