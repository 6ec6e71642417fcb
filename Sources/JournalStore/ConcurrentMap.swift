import Dispatch
import Foundation
import Synchronization

/// What `transform` makes of each element, in the order of the elements, worked out on several threads.
///
/// - Parameter threads: at most so many; nil for as many as there are cores.
package func concurrentMap<Element: Sendable, Value: Sendable>(
  _ elements: [Element], threads: Int? = nil, _ transform: @Sendable (Element) throws -> Value
) -> [Result<Value, any Error>] {
  // Many more parts than cores, so that none waits long for another that has more to do.
  let parts = min(threads ?? ProcessInfo.processInfo.activeProcessorCount * 16, elements.count)
  guard parts > 1 else { return elements.map { element in Result { try transform(element) } } }
  let found = Mutex([[Result<Value, any Error>]](repeating: [], count: parts))
  DispatchQueue.concurrentPerform(iterations: parts) { part in
    let range = elements.count * part / parts..<elements.count * (part + 1) / parts
    let values = elements[range].map { element in Result { try transform(element) } }
    found.withLock { $0[part] = values }
  }
  return found.withLock { $0 }.flatMap { $0 }
}
