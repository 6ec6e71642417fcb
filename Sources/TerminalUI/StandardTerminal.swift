@preconcurrency import Glibc

/// The terminal for standard input and output: live where a person sits at one that can move its cursor.
///
/// - Parameter historyFile: where commands are kept from one day to the next; nil keeps them for this run.
package func standardTerminal(environment: [String: String], historyFile: String?) -> any Terminal {
  let term = environment["TERM"] ?? ""
  guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, !term.isEmpty, term != "dumb" else {
    return PlainTerminal(environment: environment)
  }
  return LiveTerminal(environment: environment, historyFile: historyFile)
}
