@preconcurrency import Glibc

/// How a program ended.
package enum PtyExit: Equatable, Sendable {
  case exited(Int32)
  case killed(Int32)
}

/// The flags of a terminal (termios(3)).
package struct PtySettings: Equatable, Sendable {
  let input, output, control, local: tcflag_t

  package var echoes: Bool { local & tcflag_t(ECHO) != 0 }
}

package enum PtyError: Error, CustomStringConvertible {
  case system(String, Int32)
  case missing(String, transcript: String)
  case running(transcript: String)

  package var description: String {
    switch self {
    case .system(let what, let code): "\(what): \(String(cString: strerror(code)))"
    case .missing(let text, let transcript): "\(text.debugDescription) never came:\n\(Self.shown(transcript))"
    case .running(let transcript): "the program did not end:\n\(Self.shown(transcript))"
    }
  }

  private static func shown(_ transcript: String) -> String {
    transcript.split(whereSeparator: \.isNewline).map { "  | " + $0.debugDescription }.joined(separator: "\n")
  }
}

package enum PtyEnvironment {
  /// What a test's program gets whatever the machine has set.
  package static let basic = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
    "INPUTRC": "/dev/null", "PS1": "$ ", "HISTFILE": "/dev/null",
  ]

  /// The path of a program that is built with the tests, which stands beside them.
  package static func product(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = max(0, readlink("/proc/self/exe", &path, path.count - 1))
    let tests = String(decoding: path[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return tests.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/" + name
  }
}
