@preconcurrency import Glibc
import TerminalUI

/// Work that may take a while: says how far it is, and stops when it is told to.
final class LongWork {
  /// Milliseconds before anything is shown, and between two looks at the clock.
  private static let patience = 400
  private static let pace = 100

  private let context: Context
  private let name: String
  private let stopped: String
  private let began: Int
  private var looked: Int

  /// - Parameters:
  ///   - name: what is shown before the share done, such as "Exporting".
  ///   - stopped: what is said after ^C: what became of it.
  init(_ name: String, stopped: String, in context: Context) {
    self.context = context
    self.name = name
    self.stopped = stopped
    began = context.uptime()
    looked = began - Self.pace
  }

  deinit { context.terminal.showProgress(nil) }

  /// To be called often, with how much of the total is done.
  ///
  /// - Throws: `Interrupted`, `Terminated`, or `Quit` where nobody reads any more.
  func reached(_ done: Int, of total: Int) throws {
    let now = context.uptime()
    guard now - looked >= Self.pace else { return }
    looked = now
    switch context.terminal.takeInterrupt() {
    case nil: break
    case SIGPIPE: throw Quit()
    case SIGINT: throw Interrupted(description: stopped)
    case let signal?: throw Terminated(signal: signal)
    }
    guard now - began >= Self.patience, total > 0 else { return }
    let share = Int(Double(min(done, total)) / Double(total) * 100)
    context.terminal.showProgress("\(name): \(share) %   Ctrl-C stops it.")
  }
}
