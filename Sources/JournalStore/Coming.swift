import Dispatch
import Synchronization

/// What is being read from the journal while something else goes on.
final class Coming<Value: Sendable>: Sendable {
  private let result: Mutex<Result<Value, JournalError>>
  private let isThere = DispatchSemaphore(value: 0)

  /// - Parameter error: what stands until the value comes; `wait` never gives it.
  init(until error: JournalError) { result = Mutex(.failure(error)) }

  func come(_ found: Result<Value, JournalError>) {
    result.withLock { $0 = found }
    isThere.signal()
  }

  /// To be called once.
  func wait() throws(JournalError) -> Value {
    isThere.wait()
    return try result.withLock { $0 }.get()
  }
}
