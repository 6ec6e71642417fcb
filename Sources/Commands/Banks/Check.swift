import ArgumentParser
import BankFiles
import TerminalUI

/// `check`: reads bank files as the program would, and says what it found.
package struct Check: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read a bank file as the program would, and say what it found.",
    discussion: """
      Of a folder, all bank files in it; --banks FOLDER alone does the same. Exit code 0 when the files are \
      usable, warnings included; 1 when one is not.
      """)

  @ParentCommand package var program: Rehearse

  @Argument(help: "The files, or folders of them.")
  var files: [String] = []

  @Flag(help: "Say what each line was taken for.")
  var explain = false

  @Flag(help: "Let warnings fail too.")
  var strict = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  package init() {}

  package func run(in context: Context) throws {
    let named = files.isEmpty ? [program.banks].compactMap { $0 } : files
    guard !named.isEmpty else {
      throw ValidationError(
        "Name a file, or a folder of them, such as \(context.typed("check my-questions.txt")).")
    }
    var isFine = true
    var reports: [CheckReport] = []
    for file in try named.flatMap(Self.files(at:)) {
      do {
        let reading = try BankReader.read(file: file)
        isFine = isFine && reading.isUsable && (!strict || reading.diagnostics.isEmpty)
        reports.append(CheckReport(file: file, reading: reading))
      } catch {
        context.complain("\(error)")
        isFine = false
      }
    }
    switch format {
    case .json: if !reports.isEmpty { context.say(try CheckReport.json(reports)) }
    case .text: for report in reports { context.say(report.text(explain: explain)) }
    }
    if !isFine { throw ExitCode(1) }
  }

  /// The bank files of a folder; anything else as it is.
  private static func files(at path: String) throws -> [String] {
    guard let files = try? BankLibrary.files(in: path) else { return [path] }
    if files.isEmpty {
      throw UserError(
        "\(visible(path)): expected bank files in this folder, found none; their names end in "
          + BankReader.extensions.map { "." + $0 }.joined(separator: ", "))
    }
    return files
  }
}
