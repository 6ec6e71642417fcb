/// Something went wrong that the person can know of: what, where, and what to do next. Exit code 1.
package struct UserError: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// What should have been typed for an argument; completes the parser's own "The value … is invalid for …".
struct Expected: Error, CustomStringConvertible {
  let description: String

  init(_ what: String) { description = "expected " + what }
}

/// The program was told to end (SIGTERM, or SIGHUP when its terminal closes); everything typed is saved.
package struct Terminated: Error {
  package let signal: Int32
}

/// ^C stopped long work. Exit code 130, as a shell has it.
struct Interrupted: Error, CustomStringConvertible {
  let description: String
}

/// Standard input ended, or ^D was typed, where the program cannot go on without an answer.
package struct InputEnded: Error {}

/// The person left the program.
package struct Quit: Error {}
