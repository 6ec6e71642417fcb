import BankFiles
import Interviewing

/// The questions that a rehearsal may draw from, chosen by banks, category and tag.
struct QuestionSelection {
  /// The field whose banks go with every other one.
  static let generalField = "general"

  let candidates: [Candidate]
  /// What the person asked for, in words: "accounting, behavioural".
  let description: String
  private let askBanks: [LoadedBank]
  private let narrowing: [String]

  init(banks names: [String], category: String?, tag: String?, field: String?, context: Context) throws {
    let library = try context.bankLibrary()
    let banks =
      names.isEmpty ? Self.usual(library.banks, field: field) : try library.banks(named: names)
    for bank in banks where !names.isEmpty {
      for line in CheckReport.messages(bank.reading, file: bank.file) { context.complain(line) }
    }
    askBanks = library.banks.filter { $0.bank.questions.contains { $0.isForEmployer } }
    candidates = BankLibrary.pool(banks)
      .filter { Self.matches($0.question, category: category, tag: tag) }
      .map { Candidate(question: $0.question, bank: $0.bank) }
    description =
      names.isEmpty
      ? (field ?? Self.generalField) : banks.map(\.bank.title).joined(separator: ", ")
    narrowing = [category.map { "category \"\($0)\"" }, tag.map { "tag \"\($0)\"" }].compactMap { $0 }
  }

  /// What Enter alone draws from: the field's banks, those that go with every field, and the user's own
  /// that name no field.
  static func usual(_ banks: [LoadedBank], field: String?) -> [LoadedBank] {
    banks.filter { bank in
      guard let its = bank.bank.field?.lowercased() else { return bank.origin != .builtIn }
      return its == generalField || its == field?.lowercased()
    }
  }

  /// A category matches by any heading above the question, a tag by its name, both without regard to case.
  static func matches(_ question: Question, category: String?, tag: String?) -> Bool {
    if let category, !question.category.contains(where: { $0.lowercased() == category.lowercased() }) {
      return false
    }
    if let tag {
      let name = (tag.hasPrefix("#") ? String(tag.dropFirst()) : tag).lowercased()
      return question.tags.contains { $0.lowercased() == name }
    }
    return true
  }

  /// The candidates, with those the reader doubts only where `accepts` says so for their bank.
  func withoutDoubtful(unless accepts: ([Candidate]) throws -> Bool) rethrows -> [Candidate] {
    var accepted: [String: Bool] = [:]
    for candidate in candidates where candidate.question.isDoubtful && accepted[candidate.bank] == nil {
      let doubtful = candidates.filter { $0.bank == candidate.bank && $0.question.isDoubtful }
      accepted[candidate.bank] = try accepts(doubtful)
    }
    return candidates.filter { !$0.question.isDoubtful || accepted[$0.bank] == true }
  }

  /// Three questions for the employer, the same for the same seed.
  func ideas(seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    var texts = BankLibrary.pool(askBanks).filter(\.question.isForEmployer).map(\.question.text)
    generator.shuffle(&texts)
    return Array(texts.prefix(3))
  }

  var emptyMessage: String {
    if !candidates.isEmpty, candidates.allSatisfy(\.question.isForEmployer) {
      return
        "\(description): these are for you to ask, so there is nothing to answer. banks lists the others."
    }
    if candidates.contains(where: { !$0.question.isForEmployer }) {
      return "\(description): you took every question out. questions --never lists them."
    }
    guard !narrowing.isEmpty else {
      return "\(description): there is no question to ask. banks lists what there is."
    }
    let what = " with " + narrowing.joined(separator: " and ")
    return
      "\(description): there is no question\(what) to ask. questions lists what there is, with categories and tags."
  }
}
