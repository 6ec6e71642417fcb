import Commands
import Foundation
@preconcurrency import Glibc
import TerminalUI

// Whatever is created from here on is for the user's eyes only.
umask(0o077)

let environment = ProcessInfo.processInfo.environment
let terminal = standardTerminal(
  environment: environment, historyFile: Folders(environment: environment).commandHistory)

let code = Program.run(
  Array(CommandLine.arguments.dropFirst()),
  makeContext: { Context.live(for: $0, terminal: terminal, environment: environment) },
  write: { terminal.write($0 + "\n") },
  complain: { Context.complain($0) })

terminal.restore()
exit(code)
