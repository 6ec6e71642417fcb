import Interviewing

@testable import BankFiles

/// What a small file reads as, in the forms that tests compare.
struct Reading {
  let reading: BankReading

  init(_ text: String, as fileName: String = "my.txt") {
    reading = BankReader.read(Array(text.utf8), fileName: fileName)
  }

  init(markdown text: String) { self.init(text, as: "my.md") }

  var questions: [Question] { reading.bank.questions }
  var texts: [String] { questions.map(\.text) }
  var sure: [String] { questions.filter { !$0.isDoubtful }.map(\.text) }
  var doubtful: [String] { questions.filter(\.isDoubtful).map(\.text) }

  /// `LINE:COLUMN: severity: message`, as `check` prints them after the file's name.
  var messages: [String] {
    CheckReport.messages(reading, file: "f").map { String($0.dropFirst(2).drop { $0 == " " }) }
  }

  var classes: [LineClass] { reading.lineClasses }
}
