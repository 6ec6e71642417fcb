import Interviewing

/// What `check` says about a file, as text; `CheckReport+JSON` has the other form.
package struct CheckReport: Sendable {
  /// As the person named it.
  package let file: String
  package let reading: BankReading

  package init(file: String, reading: BankReading) {
    self.file = file
    self.reading = reading
  }

  /// The messages, the class of each line if wanted, and the summary; lines end in LF but for the last.
  package func text(explain: Bool = false) -> String {
    var lines = Self.messages(reading, file: file)
    if explain {
      let width = String(reading.lineClasses.count).utf8.count
      for (index, lineClass) in reading.lineClasses.enumerated() {
        let number = String(index + 1)
        lines.append(
          String(repeating: " ", count: width - number.utf8.count) + "\(number)  \(lineClass.rawValue)")
      }
      lines.append(lineTotals)
    }
    lines.append(summary)
    return lines.joined(separator: "\n")
  }

  /// `FILE:LINE:COLUMN: warning: …`, a line for each message.
  package static func messages(_ reading: BankReading, file: String) -> [String] {
    let file = shown(file)
    return reading.diagnostics.map { diagnostic in
      let place = [diagnostic.line, diagnostic.column].compactMap { $0 }.map { ":\($0)" }.joined()
      return "\(file)\(place): \(diagnostic.severity.rawValue): \(shown(diagnostic.message))"
    }
  }

  /// `my.txt: 41 questions, 6 follow-ups, 3 doubtful, 1 repeat; not read: 22 links, 12 lines of prose`
  package var summary: String {
    let questions = reading.bank.questions.filter { $0.repeatsLine == nil }
    var parts = [LineTally.count(questions.count, "question", "questions")]
    let followUps = questions.reduce(0) { $0 + $1.followUps.count }
    if followUps > 0 { parts.append(LineTally.count(followUps, "follow-up", "follow-ups")) }
    let doubtful = questions.count { $0.isDoubtful }
    if doubtful > 0 { parts.append("\(doubtful) doubtful") }
    let tally = LineTally(reading.lineClasses)
    if let repeats = tally.counts[.repetition] { parts.append(LineTally.count(repeats, "repeat", "repeats")) }
    let notRead = tally.notRead.map { "; not read: \($0)" } ?? ""
    return "\(Self.shown(file)): \(parts.joined(separator: ", "))\(notRead)"
  }

  /// `33 lines: 3 blank, 7 question, …`, in the order of the classes; they sum to the number of lines.
  private var lineTotals: String {
    let counts = LineTally(reading.lineClasses).counts
    let parts = LineClass.allCases.compactMap { lineClass in
      counts[lineClass].map { "\($0) \(lineClass.rawValue)" }
    }
    let total = LineTally.count(reading.lineClasses.count, "line", "lines")
    return parts.isEmpty ? total : "\(total): \(parts.joined(separator: ", "))"
  }

  /// Controls and changes of direction as escapes: a stranger's bank must not drive the terminal.
  private static func shown(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
