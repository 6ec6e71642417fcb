import ArgumentParser
import BankFiles
import Foundation
import Interviewing
import TerminalUI

/// `brief`: checks what you know of an employer, and makes it the one that rehearsals use.
package struct BriefCommand: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Check a brief of the employer: brief FILE; brief use FILE sets it, brief none puts it away.",
    discussion: """
      A brief is a small text file with one entry a line below # Company, # People, # Skills (synonyms after =), \
      # Stories (keywords after :) and # My questions. The review then shows which of it came up.
      """)

  @ParentCommand package var program: Rehearse

  @Argument(help: "A file; use and a file; none; or nothing for the current one.")
  var words: [String] = []

  package init() {}

  package func validate() throws {
    guard words.count <= 1 || (words.count == 2 && words[0] == "use") else {
      throw ValidationError("brief takes a file, use and a file, none, or nothing.")
    }
    if words == ["use", "-"] {
      throw ValidationError("brief use takes a file, which rehearsals read anew each time; - is none.")
    }
    if words == ["use"] { throw ValidationError("brief use takes a file, such as brief use acme.txt") }
  }

  package func run(in context: Context) throws {
    var settings = try context.settings.load()
    if words == ["none"] {
      settings.brief = nil
      try context.settings.save(settings)
      return context.say("No brief is in use.")
    }
    guard let path = words.last ?? settings.brief else {
      return context.tell("No brief is in use. brief use FILE sets one; help brief says what it holds.")
    }
    let brief = try BriefFile.read(path, context, offersInput: words.first != "use").brief
    show(brief, path: path, context)
    if words.first == "use" {
      settings.brief = BriefFile.absolute(path)
      try context.settings.save(settings)
      context.tell("Rehearsals use it from now on; brief none puts it away.")
    }
  }

  private func show(_ brief: Brief, path: String, _ context: Context) {
    context.say(context.terminal.style.bold(visible(path)))
    let sections: [(String, [String])] = [
      ("company", brief.company), ("people", brief.people),
      (
        "skills",
        brief.skills.map {
          $0.name + ($0.synonyms.isEmpty ? "" : " = " + $0.synonyms.joined(separator: ", "))
        }
      ),
      (
        "stories",
        brief.stories.map {
          $0.title + ($0.keywords.isEmpty ? "" : ": " + $0.keywords.joined(separator: ", "))
        }
      ),
      ("my questions", brief.questions),
    ]
    for (name, entries) in sections where !entries.isEmpty {
      context.say("  \(name), \(entries.count)")
      for entry in entries { context.say(context.wrapped(visible(entry), indent: 4)) }
    }
  }
}

/// Reading a brief from its file.
enum BriefFile {
  /// The brief and its text; what is odd in it is said.
  static func read(
    _ path: String, _ context: Context, offersInput: Bool = false
  ) throws -> (brief: Brief, text: String) {
    let text = try StandardStreams.contents(of: path, offersInput: offersInput)
    let (brief, diagnostics) = Brief.read(text)
    for diagnostic in diagnostics {
      let place = [diagnostic.line, diagnostic.column].compactMap { $0 }.map { ":\($0)" }.joined()
      context.complain(
        "\(visible(path))\(place): \(diagnostic.severity.rawValue): \(visible(diagnostic.message))")
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    return (brief, text)
  }

  /// The brief of a rehearsal: the one that was named, or the one in use, if its file is still there.
  ///
  /// - Parameters:
  ///   - named: the path that `--brief` gave.
  ///   - current: the path of the one in use.
  static func read(named: String?, current: String?, _ context: Context) throws -> (
    brief: Brief, text: String
  )? {
    if let named { return try read(named, context) }
    guard let current else { return nil }
    do {
      return try read(current, context)
    } catch let error as UserError {
      context.complain(
        "\(error) It is your current brief; brief none puts it away. The rehearsal goes on without one.")
      return nil
    }
  }

  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}
