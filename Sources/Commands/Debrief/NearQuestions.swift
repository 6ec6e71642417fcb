import BankFiles
import Interviewing

/// The questions of the banks, to find one that is close to what was asked in an interview.
final class NearQuestions {
  struct Near {
    var id: QuestionID
    var text: String
    var bank: String
  }

  private let context: Context
  private var pool: [PooledQuestion]?
  private var found: [String: Near?] = [:]

  init(context: Context) { self.context = context }

  /// Nil when none is close, and for a question that a bank holds in the same words: that one needs no asking.
  func nearest(to text: String) -> Near? {
    if let known = found[text] { return known }
    let near = search(text)
    found[text] = .some(near)
    return near
  }

  private func search(_ text: String) -> Near? {
    // Without readable banks nothing is close.
    let banks = (try? context.bankFiles().banks) ?? []
    let pool = self.pool ?? BankLibrary.pool(banks).filter { !$0.question.isForEmployer }
    self.pool = pool
    let id = QuestionIdentity.id(forWords: text)
    if pool.contains(where: { $0.question.id == id || $0.question.formerIDs.contains(id) }) { return nil }
    return Renaming.nearest(to: text, among: pool.map(\.question.text)).map {
      Near(id: pool[$0].question.id, text: pool[$0].question.text, bank: pool[$0].bank)
    }
  }
}
