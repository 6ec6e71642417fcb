import SwiftCSV

/// A table's text cut into records: where each begins and ends and where its cells do. A quotation mark that
/// opens a cell lets it go on over line ends; what else there is to quoting the CSV parser knows.
struct TableRecords {
  struct Record {
    /// Indices of the first and last line.
    var lines: ClosedRange<Int>
    /// The bytes of each cell, quotation marks included.
    var cells: [Range<Int>]
    var hasQuotes = false
    /// The cells' texts as the CSV parser reads them; nil without quotation marks, or where they make no sense.
    var quoted: [String]?
  }

  /// In lines; a longer one comes from a quotation mark that nobody closed.
  private static let longestRecord = 50

  let source: SourceText
  let delimiter: UInt8

  /// All records, from the first line to the last.
  func all() -> [Record] {
    var records: [Record] = []
    var line = 0
    while line < source.lines.count {
      let record = record(from: line)
      records.append(record)
      line = record.lines.upperBound + 1
    }
    return records
  }

  private func record(from line: Int) -> Record {
    let longest = min(line + Self.longestRecord, source.lines.count) - 1
    guard var record = scan(from: line, to: longest) ?? scan(from: line, to: line) else {
      return Record(lines: line...line, cells: cells(ofLine: line), hasQuotes: true)
    }
    if record.hasQuotes {
      record.quoted = parse(record)
      if record.quoted == nil && record.lines.count > 1 {
        // A stray mark ran into the next quoted cell.
        return Record(lines: line...line, cells: cells(ofLine: line), hasQuotes: true)
      }
    }
    return record
  }

  private func parse(_ record: Record) -> [String]? {
    guard let first = record.cells.first, let last = record.cells.last else { return nil }
    let text = source.string(first.lowerBound..<last.upperBound)
    let separator = CSVDelimiter(unicodeScalarLiteral: Character(Unicode.Scalar(delimiter)))
    return try? EnumeratedCSV(string: text, delimiter: separator, loadColumns: false).header
  }

  private func cells(ofLine line: Int) -> [Range<Int>] {
    source.bytes[source.lines[line]].split(separator: delimiter, omittingEmptySubsequences: false).map(
      \.indices)
  }

  /// The record that begins with a line; nil where a quotation mark is still open at the end of `last`.
  private func scan(from first: Int, to last: Int) -> Record? {
    let quote = UInt8(ascii: "\"")
    var line = first
    var cells: [Range<Int>] = []
    var hasQuotes = false
    var inQuotes = false
    var atStart = true
    var cellStart = source.lines[first].lowerBound
    while true {
      let range = source.lines[line]
      for index in range {
        let byte = source.bytes[index]
        if byte == quote {
          hasQuotes = true
          if inQuotes {
            inQuotes = false
          } else if atStart || source.bytes[index - 1] == quote && index > cellStart {
            // At a field's start it opens; after another one it was an escaped mark.
            inQuotes = true
          }
          atStart = false
        } else if byte == delimiter && !inQuotes {
          cells.append(cellStart..<index)
          cellStart = index + 1
          atStart = true
        } else if byte != Ascii.space {
          atStart = false
        }
      }
      if !inQuotes {
        cells.append(cellStart..<range.upperBound)
        return Record(lines: first...line, cells: cells, hasQuotes: hasQuotes)
      }
      if line == last { return nil }
      line += 1
    }
  }
}
