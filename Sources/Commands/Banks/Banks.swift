import ArgumentParser
import BankFiles
import TerminalUI

/// `banks`: the question banks that count.
package struct Banks: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "banks", abstract: "List the question banks, with field and number of questions.")
  @ParentCommand package var program: Rehearse

  package init() {}

  package func run(in context: Context) throws {
    let banks = try context.bankLibrary().banks
    let nameWidth = min(24, 2 + (banks.map { displayWidth(visible($0.name)) }.max() ?? 0))
    for bank in banks {
      let name = ("  " + truncated(visible(bank.name), to: nameWidth - 1)).padded(to: nameWidth + 2)
      let number = String(bank.questionCount)
      let count = String(repeating: " ", count: max(0, 4 - number.count)) + number
      var about = visible(bank.bank.title)
      if let field = bank.bank.field { about += " (\(visible(field)))" }
      switch bank.origin {
      case .builtIn: break
      case .journal: about += ", from your debriefs"
      case .folder, .file: about += ", " + context.shown(path: bank.file)
      }
      if !bank.reading.isUsable { about += ", not usable: check \(visible(bank.file)) says why" }
      if context.columns >= 60 {
        let lines = wrappedLines(about, width: context.columns - nameWidth - 9)
        let margin = "\n" + String(repeating: " ", count: nameWidth + 9)
        context.say(name + count + "   " + lines.joined(separator: margin))
      } else {
        context.say(name + count)
        context.say(context.wrapped(about, indent: 4, style: .dim))
      }
    }
    context.say("")
    context.say(
      context.wrapped(
        "Your own go in \(context.shown(path: context.folders.banks)) or anywhere: solo ./my.txt", indent: 0,
        style: .dim)
    )
  }
}
