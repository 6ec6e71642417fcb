@preconcurrency import Glibc

/// Standard input and the signals, waited for together.
final class InputSource {
  enum Event: Equatable {
    /// What was read, and when.
    case bytes([UInt8], at: ContinuousClock.Instant)
    case signal(Int32)
    case timeout
    /// The end of a file, or the terminal has gone.
    case ended
  }

  let descriptor: Int32
  let signals: SignalQueue
  /// Kept from one read to the next: to allocate it for each key would slow the echo.
  private var chunk = [UInt8](repeating: 0, count: 16_384)
  private var waits: [pollfd]

  init(descriptor: Int32, signals: SignalQueue) {
    self.descriptor = descriptor
    self.signals = signals
    waits = [descriptor, -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  }

  /// Waits for what comes first; a signal goes before bytes.
  ///
  /// - Parameter timeout: nil waits for ever.
  func next(timeout: Duration?) -> Event {
    signals.start()
    waits[1].fd = signals.descriptor
    let deadline = timeout.map { ContinuousClock.now + max($0, .zero) }
    while true {
      if let signal = signals.take() { return .signal(signal) }
      let ready = poll(&waits, 2, Self.milliseconds(until: deadline))
      if ready == 0 { return .timeout }
      if ready < 0 {
        guard errno == EINTR else { return .ended }
        continue
      }
      if waits[1].revents != 0 {
        signals.collect()
        continue
      }
      if let event = readNow() { return event }
    }
  }

  /// What `poll` takes: rounded up, so that it never wakes before the deadline; -1 without one.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = (deadline - .now).components
    guard left.seconds >= 0, left.attoseconds >= 0 else { return 0 }
    return Int32(
      min(left.seconds, 86_400) * 1000 + (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  /// nil when there was nothing after all.
  func readNow() -> Event? {
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 { return .bytes(Array(chunk[..<count]), at: .now) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? nil : .ended
  }
}
