import Foundation
import Interviewing

extension CheckReport {
  /// A JSON object for one report, an array of them for several; keys in alphabetical order.
  package static func json(_ reports: [CheckReport]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let documents = reports.map(Document.init)
    let data = documents.count == 1 ? try encoder.encode(documents[0]) : try encoder.encode(documents)
    return String(decoding: data, as: UTF8.self)
  }

  private struct Document: Encodable {
    let file: String
    let readAs: String
    let questions: [Entry]
    let diagnostics: [Message]
    /// The number of lines of each class that occurs.
    let lines: [String: Int]

    init(_ report: CheckReport) {
      file = report.file
      readAs = report.reading.format.rawValue
      questions = report.reading.bank.questions.map(Entry.init)
      diagnostics = report.reading.diagnostics.map(Message.init)
      let counts = LineTally(report.reading.lineClasses).counts
      lines = Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
    }
  }

  private struct Entry: Encodable {
    let id: String
    let text: String
    let line: Int
    /// The headings above it, outermost first, with " / " between them; null without any.
    @Nullable var category: String?
    let tags: [String]
    let followUps: [String]
    let lookFor: [String]
    let points: [String]
    let avoid: [String]
    let notes: [String]
    @Nullable var level: String?
    /// Speaking time in seconds; null where neither the question nor its bank sets one.
    @Nullable var seconds: Int?
    @Nullable var code: String?
    let was: [String]
    let doubtful: Bool
    let ask: Bool
    /// The line of the same question under an earlier heading; null for all others.
    @Nullable var repeats: Int?

    init(_ question: Question) {
      id = question.id.description
      text = question.text
      line = question.line
      category = question.category.isEmpty ? nil : question.category.joined(separator: " / ")
      tags = question.tags
      followUps = question.followUps
      lookFor = question.lookFor
      points = question.points
      avoid = question.avoid
      notes = question.notes
      level = question.level
      seconds = question.seconds
      code = question.code
      was = question.formerIDs.map(\.description)
      doubtful = question.isDoubtful
      ask = question.isForEmployer
      repeats = question.repeatsLine
    }
  }

  private struct Message: Encodable {
    @Nullable var line: Int?
    @Nullable var column: Int?
    let severity: String
    let message: String

    init(_ diagnostic: BankDiagnostic) {
      line = diagnostic.line
      column = diagnostic.column
      severity = diagnostic.severity.rawValue
      message = diagnostic.message
    }
  }

  /// Writes null where synthesized coding would leave the key out, so that every entry has the same keys.
  @propertyWrapper
  private struct Nullable<Value: Encodable>: Encodable {
    var wrappedValue: Value?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(wrappedValue)
    }
  }
}
