import CReadline
@preconcurrency import Glibc

/// Signals as values in the order they come, instead of handlers that run anywhere.
///
/// Nothing changes for the process before `start()`. Threads that run before it must block the signals
/// themselves, as those of Dispatch do.
final class SignalQueue {
  /// A descriptor that is readable while a signal waits; -1 before `start()`.
  private(set) var descriptor: Int32 = -1
  private let signals: [Int32]
  /// Signals read from the descriptor and not yet taken.
  private var waiting: [Int32] = []

  init(_ signals: [Int32]) { self.signals = signals }

  private var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  /// Takes the signals from now on; a second call does nothing.
  func start() {
    guard descriptor < 0 else { return }
    var set = set
    pthread_sigmask(SIG_BLOCK, &set, nil)
    descriptor = shim_signal_descriptor(&set)
    // Without the descriptor nobody would ever hear of them.
    if descriptor < 0 { pthread_sigmask(SIG_UNBLOCK, &set, nil) }
  }

  /// The next signal of those collected.
  func take() -> Int32? { waiting.isEmpty ? nil : waiting.removeFirst() }

  /// The first signal that is wanted, of all that have come by now; the others keep their places.
  func take(where isWanted: (Int32) -> Bool) -> Int32? {
    collect()
    return waiting.firstIndex(where: isWanted).map { waiting.remove(at: $0) }
  }

  /// Puts signals back that were taken, to be taken first.
  func putBack(_ signals: [Int32]) { waiting.insert(contentsOf: signals, at: 0) }

  /// Forgets the signals that were meant for a program in the foreground before us; TERM and HUP stay.
  func forgetKeyboardSignals() {
    collect()
    waiting.removeAll { $0 != SIGTERM && $0 != SIGHUP }
  }

  /// Stops the program as an unhandled `signal` would, until it is continued.
  func stop(by signal: Int32) {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, signal)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(signal)
    if signals.contains(signal) { pthread_sigmask(SIG_BLOCK, &set, nil) }
    // What happened to the terminal meanwhile is seen to by the caller.
    collect()
    waiting.removeAll { $0 == SIGCONT || $0 == SIGWINCH || $0 == signal }
  }

  /// Reads the signals that came; quick when the descriptor is known to be readable.
  func collect() {
    guard descriptor >= 0 else { return }
    while case let signal = shim_next_signal(descriptor), signal != 0 { waiting.append(signal) }
  }
}
