/// One thing the reader has to say about a bank file, where it is and what was done about it.
package struct BankDiagnostic: Equatable, Sendable {
  package enum Severity: String, Sendable { case error, warning }

  /// From 1; nil when it concerns the whole file.
  package var line: Int?
  /// In characters (Unicode scalars) from 1.
  package var column: Int?
  package var severity: Severity
  /// "expected X, found Y; what was done"
  package var message: String

  package init(line: Int? = nil, column: Int? = nil, severity: Severity, message: String) {
    self.line = line
    self.column = column
    self.severity = severity
    self.message = message
  }
}

/// What a line of a bank file was taken for; every line has exactly one.
package enum LineClass: String, CaseIterable, Sendable {
  case blank, comment, directive, heading, question, doubtful, followUp, detail, continuation
  case repetition = "repeat"
  case guidance, frontMatter = "front matter", code, link, contents, prose, script, table, header, slot
  case unreadable
}

/// A bank file as read: its questions, what there is to say about it, and the class of each line.
package struct BankReading: Equatable, Sendable {
  package enum Format: String, Sendable { case plain, markdown, csv, tsv }

  package var format: Format
  package var bank: QuestionBank
  package var diagnostics: [BankDiagnostic]
  /// One class a line of the file, in order.
  package var lineClasses: [LineClass]

  package init(
    format: Format, bank: QuestionBank, diagnostics: [BankDiagnostic] = [], lineClasses: [LineClass] = []
  ) {
    self.format = format
    self.bank = bank
    self.diagnostics = diagnostics
    self.lineClasses = lineClasses
  }

  /// A file without an error can be asked from; warnings do not count against it.
  package var isUsable: Bool { !diagnostics.contains { $0.severity == .error } }
}
