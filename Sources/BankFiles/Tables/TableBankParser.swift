import Interviewing

/// Reads CSV and TSV: a header, one question a row.
struct TableBankParser {
  /// Beyond these nothing is looked for: a sheet of questions has a dozen.
  private static let mostColumns = 100

  private let source: SourceText
  private let delimiter: UInt8
  private var builder: BankBuilder
  private var columns: [BankColumn?] = []
  private var questionColumn = 0

  static func read(
    _ source: SourceText, fileName: String, format: BankReading.Format, diagnostics: [BankDiagnostic]
  ) -> BankReading {
    var parser = TableBankParser(source: source, format: format)
    parser.builder.note(diagnostics)
    parser.readAll()
    return parser.builder.finish(format: format, fileName: fileName)
  }

  private init(source: SourceText, format: BankReading.Format) {
    self.source = source
    builder = BankBuilder(lineCount: source.lines.count)
    let header = source.lines.first {
      !source.trimmed($0).isEmpty && source.bytes[$0.lowerBound] != Ascii.hash
    }
    delimiter = format == .tsv ? Ascii.tab : Self.delimiter(of: header.map { Array(source.bytes[$0]) } ?? [])
  }

  /// The separator that a header line uses most; a spreadsheet may write ";" or a tab to a ".csv" too.
  private static func delimiter(of header: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), Ascii.tab, UInt8(ascii: "|")]
    var best = (delimiter: candidates[0], count: 0)
    for candidate in candidates {
      let count = header.count { $0 == candidate }
      if count > best.count { best = (candidate, count) }
    }
    return best.delimiter
  }

  private mutating func readAll() {
    var records = TableRecords(source: source, delimiter: delimiter).all()[...]
    while let first = records.first, isBlank(first) || isRemark(first) {
      builder.classify(line: first.lines.lowerBound + 1, as: isBlank(first) ? .blank : .comment)
      records.removeFirst()
    }
    guard let header = records.first else { return }
    if readHeader(header) {
      paint(header, .header)
      records.removeFirst()
    } else if !chooseColumn(records) {
      for record in records { paint(record, isBlank(record) ? .blank : .table) }
      return
    }
    for record in records { readRow(record) }
  }

  /// False when no column has a name that questions stand under.
  private mutating func readHeader(_ header: TableRecords.Record) -> Bool {
    let names = fields(header)
    columns = names.map { BankColumn($0) }
    guard let question = columns.firstIndex(of: .question) else { return false }
    questionColumn = question
    for (index, name) in names.prefix(Self.mostColumns).enumerated() where columns[index] == nil {
      let suggestion = BankColumn.suggestion(for: name).map { " (did you mean \"\($0)\"?)" } ?? ""
      builder.warn(
        line: header.lines.lowerBound + 1, column: column(header, cell: index),
        "unknown column \"\(name)\"\(suggestion); not read")
    }
    return true
  }

  /// Without a header that names it, the column in which most cells read as questions.
  private mutating func chooseColumn(_ records: ArraySlice<TableRecords.Record>) -> Bool {
    let rows = records.prefix(200).filter { !isBlank($0) }.map(fields)
    var best = (column: 0, reading: 0)
    for column in 0..<min(Self.mostColumns, rows.map(\.count).max() ?? 0) {
      let reading = rows.count { column < $0.count && QuestionSense.readsAsQuestion($0[column]) }
      if reading > best.reading { best = (column, reading) }
    }
    guard let first = records.first, let names = rows.first else { return false }
    let found = names.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
    let expected = "expected a column named question, prompt, front or text, found \(found)"
    guard best.reading * 2 >= rows.count - 1, best.reading > 0 else {
      builder.warn(line: first.lines.lowerBound + 1, column: 1, "\(expected); not read")
      return false
    }
    builder.warn(
      line: first.lines.lowerBound + 1, column: 1,
      "\(expected); column \(best.column + 1) is read as the questions")
    questionColumn = best.column
    columns = []
    return true
  }

  private mutating func readRow(_ record: TableRecords.Record) {
    let line = record.lines.lowerBound + 1
    if isBlank(record) { return paint(record, .blank) }
    let cells = fields(record, warns: true)
    let cell = questionColumn < cells.count ? cells[questionColumn] : ""
    let text = QuestionText(MarkedText(scalars: Array(cell.unicodeScalars)))
    guard QuestionWords.occur(in: text.text) else {
      paint(record, .slot)
      if cells.contains(where: { !$0.isEmpty }) {
        builder.warn(
          line: line, column: 1,
          "expected a question in column \(questionColumn + 1), found none; the row is not read")
      }
      return
    }
    var draft = QuestionDraft(text: text.text, line: line)
    draft.column = column(record, cell: questionColumn)
    draft.question.isDoubtful = !QuestionSense.readsAsQuestion(text.text)
    for (index, value) in cells.enumerated()
    where index != questionColumn && index < columns.count && !value.isEmpty {
      guard let kind = columns[index] else { continue }
      add(value, as: kind, to: &draft, place: (line, column(record, cell: index)))
    }
    paint(record, .continuation)
    builder.add(draft)
  }

  private mutating func add(
    _ value: String, as kind: BankColumn, to draft: inout QuestionDraft, place: (line: Int, column: Int)
  ) {
    switch kind {
    case .question, .number: break
    case .category: draft.question.category = [value]
    case .tags:
      draft.question.tags = PlainBankParser.tags(
        in: value, line: place.line, column: place.column, builder: &builder)
    case .followUp: draft.question.followUps += Self.parts(value)
    case .lookFor: draft.question.lookFor += PlainBankParser.items(value)
    case .points: draft.question.points += PlainBankParser.items(value)
    case .avoid: draft.question.avoid += PlainBankParser.items(value)
    case .answer, .notes: draft.question.notes.append(value)
    case .level: draft.question.level = value
    case .time:
      do {
        draft.question.seconds = try SpeakingTime.seconds(from: value)
      } catch {
        builder.warn(
          line: place.line, column: place.column,
          "\(error); the question is kept with the default \(SpeakingTime.description(ofSeconds: SpeakingTime.standard))"
        )
      }
    }
  }

  /// Several follow-ups in one cell: after "|" or ";", or each ending in its question mark.
  private static func parts(_ value: String) -> [String] {
    var parts: [String] = []
    for piece in value.unicodeScalars.split(whereSeparator: { $0 == ";" || $0 == "|" }) {
      let text = MarkedText.collapsed(String(Substring(piece)))
      if !text.isEmpty { parts.append(text) }
    }
    return parts
  }

  // MARK: Records

  /// The cells' texts; a record whose quotation marks make no sense is cut at its delimiters alone.
  private mutating func fields(_ record: TableRecords.Record, warns: Bool) -> [String] {
    if record.hasQuotes && record.quoted == nil && warns {
      let quoted = record.cells.firstIndex { source.bytes[$0].contains(UInt8(ascii: "\"")) } ?? 0
      builder.warn(
        line: record.lines.lowerBound + 1, column: column(record, cell: quoted),
        "expected quotation marks around a whole cell, doubled inside it, found others; they are read as text"
      )
    }
    return fields(record)
  }

  private func fields(_ record: TableRecords.Record) -> [String] {
    if let fields = record.quoted { return fields.map(Self.cleaned) }
    return record.cells.map { cell in
      var text = source.string(source.trimmed(cell))
      if record.hasQuotes && text.utf8.first == UInt8(ascii: "\"") && !text.dropFirst().contains("\"") {
        text.removeFirst()
      }
      return Self.cleaned(text)
    }
  }

  /// On one line; what a flash-card program wrote as HTML, as text.
  private static func cleaned(_ field: String) -> String {
    let isHTML = field.holds("</") || field.holds("<br") || field.holds("&nbsp;")
    return MarkedText.collapsed(isHTML ? HTMLScanner.visibleText(field) : field)
  }

  private func column(_ record: TableRecords.Record, cell: Int) -> Int {
    guard cell < record.cells.count else { return 1 }
    let place = source.place(ofByte: record.cells[cell].lowerBound)
    return place.line == record.lines.lowerBound + 1 ? place.column : 1
  }

  private func isBlank(_ record: TableRecords.Record) -> Bool {
    record.lines.allSatisfy { source.trimmed(source.lines[$0]).isEmpty }
  }

  /// `#separator:tab` and other settings that flash-card programs write above the header.
  private func isRemark(_ record: TableRecords.Record) -> Bool {
    let line = source.bytes[source.lines[record.lines.lowerBound]]
    return line.first == Ascii.hash && line.contains(Ascii.colon) && !line.contains(delimiter)
  }

  private mutating func paint(_ record: TableRecords.Record, _ lineClass: LineClass) {
    for index in record.lines { builder.classify(line: index + 1, as: lineClass) }
  }
}
