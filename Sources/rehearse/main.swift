import BankFiles
import Commands
@preconcurrency import Glibc
import Interviewing
import JournalStore
import TerminalUI

// Whatever is created from here on is for the user's eyes only.
umask(0o077)

let environment = ProcessEnvironment.variables
let terminal = Terminals.standard(environment: environment)

let code = Program.run(
  Array(CommandLine.arguments.dropFirst()),
  makeContext: { Context.live(for: $0, terminal: terminal, environment: environment) },
  write: { terminal.write($0 + "\n") },
  complain: { Context.complain($0) })

terminal.restore()
exit(code)
