@preconcurrency import Glibc

/// What was typed and not yet taken, for keys and lines alike, so that nothing typed ahead is lost between them.
final class Keyboard {
  let input: InputSource
  private var bytes: [UInt8] = []
  private var start = 0
  /// When the bytes up to an offset were read.
  private var times: [(end: Int, at: ContinuousClock.Instant)] = []
  private var lastTaken: UInt8 = 0
  private var decoder = KeyDecoder()

  private static let escape: UInt8 = 0x1B
  /// How long an escape waits for the rest of its sequence; terminals send both at once.
  static let escapeTimeout = Duration.milliseconds(50)

  init(input: InputSource) { self.input = input }

  var isEmpty: Bool { start == bytes.count }

  /// - Parameter new: a newline right after a return, as some pastes have it, is left out.
  func append(_ new: [UInt8], at time: ContinuousClock.Instant) {
    if isEmpty { dropTaken() }
    var previous: UInt8 = 0
    for byte in new {
      if byte != 0x0A || previous != 0x0D { bytes.append(byte) }
      previous = byte
    }
    times.append((bytes.count, time))
  }

  /// Forgets everything typed ahead.
  func clear() {
    dropTaken()
    decoder = KeyDecoder()
  }

  private func dropTaken() {
    bytes.removeAll(keepingCapacity: true)
    start = 0
    times.removeAll(keepingCapacity: true)
  }

  /// The next whole key, and when it was read.
  ///
  /// - Parameter isComplete: true when nothing more will come of a sequence that has begun.
  func takeKey(isComplete: Bool) -> (key: Key, at: ContinuousClock.Instant)? {
    while !isEmpty {
      let time = times.first { $0.end > start }?.at ?? .now
      var rest = bytes[start...]
      guard let decoded = decoder.take(from: &rest, isComplete: isComplete) else { return nil }
      start = rest.startIndex
      if let key = decoded.key { return (key, time) }
    }
    return nil
  }

  /// The next byte, waited for where there is none; nil when a signal or the end of input comes first.
  func takeByte() -> UInt8? {
    var deferred: [Int32] = []
    defer { input.signals.putBack(deferred) }
    while isEmpty {
      switch input.next(timeout: nil) {
      case .bytes(let new, let time): append(new, at: time)
      case .timeout: continue
      case .ended: return nil
      case .signal(let signal):
        deferred.append(signal)
        if signal != SIGWINCH, signal != SIGCONT { return nil }
      }
    }
    lastTaken = bytes[start]
    start += 1
    return lastTaken
  }

  /// True when a byte can be taken without waiting; after an escape, when one comes soon.
  var hasByte: Bool {
    if !isEmpty { return true }
    var wait = pollfd(fd: input.descriptor, events: Int16(POLLIN), revents: 0)
    let timeout = lastTaken == Self.escape ? Int32(Self.escapeTimeout / .milliseconds(1)) : 0
    return poll(&wait, 1, timeout) > 0
  }
}
