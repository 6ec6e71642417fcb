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

  init(descriptor: Int32, signals: SignalQueue) {
    self.descriptor = descriptor
    self.signals = signals
  }

  /// Waits for what comes first; a signal goes before bytes.
  ///
  /// - Parameter timeout: nil waits for ever.
  func next(timeout: Duration?) -> Event {
    signals.start()
    let deadline = timeout.map { ContinuousClock.now + max($0, .zero) }
    while true {
      if let signal = signals.take() { return .signal(signal) }
      var waits = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
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
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      count = max(0, result)
    }
    if result > 0 { return .bytes(bytes, at: .now) }
    return result < 0 && (errno == EINTR || errno == EAGAIN) ? nil : .ended
  }
}
