import ArgumentParser
import BankFiles
import TerminalUI

/// `check`: reads bank files as the program would, and says what it found.
package struct Check: ProgramCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read a bank file as the program would, and say what it found.",
    discussion: "Exit code 0 when the files are usable, warnings included; 1 when one is not.")

  @ParentCommand package var program: Rehearse

  @Argument(help: "The files.")
  var files: [String]

  @Flag(help: "Say what each line was taken for.")
  var explain = false

  @Flag(help: "Let warnings fail too.")
  var strict = false

  @Option(help: "text or json.")
  var format = OutputFormat.text

  package init() {}

  package func run(in context: Context) throws {
    var isFine = true
    var reports: [CheckReport] = []
    for file in files {
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
}
