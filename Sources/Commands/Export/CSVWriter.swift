import TerminalUI

/// Writes a table as RFC 4180 has it: fields between commas, quoted where they must be, lines ended by CR LF.
///
/// A spreadsheet takes a cell that begins with one of `= + - @` for a formula, which may reach out of the sheet;
/// such a text gets an apostrophe before it (OWASP, "CSV Injection"), also where white space comes first.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func number(_ value: Int?) {
    separate()
    if let value { bytes += String(value).utf8 }
  }

  /// - Parameter text: controls and signs that reorder a line are written as escapes.
  mutating func text(_ text: String) {
    separate()
    let text = visible(text, keepingNewlines: true)
    let isFormula =
      text.unicodeScalars.first { !$0.properties.isWhitespace }.map(Self.formulaSigns.contains) ?? false
    let field = isFormula ? "'" + text : text
    guard
      field.utf8.contains(where: { [0x22, 0x2C, 0x0A].contains($0) }) || field.first == " "
        || field.last == " "
    else {
      bytes += field.utf8
      return
    }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      if byte == 0x0A { bytes.append(0x0D) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  mutating func endRow() {
    bytes += [0x0D, 0x0A]
    isAtStart = true
  }

  /// With their full-width forms, which some spreadsheets take for the same; scalars, since a mark that joins
  /// one makes another character of it.
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  private mutating func separate() {
    if !isAtStart { bytes.append(0x2C) }
    isAtStart = false
  }
}
