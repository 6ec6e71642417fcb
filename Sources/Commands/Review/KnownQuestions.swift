import Interviewing
import Synchronization

/// What questions ask for: many answers are to the same few, and each is read once.
final class KnownQuestions: Sendable {
  private let known = Mutex<[String: AskedFor]>([:])
  private static let most = 1024

  func asked(_ question: String?) -> AskedFor {
    guard let question else { return AskedFor(nil) }
    if let asked = known.withLock({ $0[question] }) { return asked }
    let asked = AskedFor(question)
    known.withLock {
      if $0.count >= Self.most { $0.removeAll() }
      $0[question] = asked
    }
    return asked
  }
}
