import ArgumentParser
import BankFiles
import TerminalUI

/// `settings`: shows what the program remembers, or changes it.
package struct SettingsCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Show the settings, or change one: settings field accounting.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "field or clock.")
  var name: String?

  @Argument(help: "Its new value.")
  var value: [String] = []

  package init() {}

  package func run(in context: Context) throws {
    var settings = try context.settings.load()
    guard let name else {
      for setting in Settings.Name.allCases {
        let shown = settings.value(of: setting) ?? "not set"
        let left = "  \(setting.rawValue)  \(visible(shown))"
        if context.columns >= 60 {
          let lines = wrappedLines(setting.meaning, width: context.columns - 28)
          context.say(
            left.padded(to: 28) + lines.joined(separator: "\n" + String(repeating: " ", count: 28)))
        } else {
          context.say(left)
          context.say(context.wrapped(setting.meaning, indent: 4, style: .dim))
        }
      }
      context.say(
        context.wrapped(
          "They are kept in \(context.shown(path: context.settings.path))", indent: 0, style: .dim))
      return
    }
    guard let setting = Settings.Name(rawValue: name) else {
      let known = Settings.Name.allCases.map(\.rawValue)
      let hint = Spelling.closest(to: name, among: known).map { " Did you mean \($0)?" } ?? ""
      throw ValidationError(
        "There is no setting \"\(visible(name))\"; there are \(known.joined(separator: ", ")).\(hint)")
    }
    guard !value.isEmpty else {
      context.say(visible(settings.value(of: setting) ?? "not set"))
      return
    }
    let text = value.joined(separator: " ")
    let library = try context.bankLibrary()
    let fields = Prompt.fields(of: library) + [QuestionSelection.generalField]
    if setting == .field, !fields.contains(where: { $0.lowercased() == text.lowercased() }) {
      let hint = Spelling.closest(to: text, among: fields).map { " Did you mean \($0)?" } ?? ""
      throw UserError(
        "No bank is for the field \"\(visible(text))\"; there are \(fields.joined(separator: ", ")).\(hint)")
    }
    let value = fields.first { setting == .field && $0.lowercased() == text.lowercased() } ?? text
    guard settings.set(setting, to: value) else {
      throw ValidationError("\(setting.rawValue): expected \(setting.expected), found \"\(visible(text))\".")
    }
    try context.settings.save(settings)
    context.say("\(setting.rawValue) is now \(visible(value)).")
  }
}

extension String {
  /// With spaces up to a display width, and at least one.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - displayWidth(self)))
  }
}
