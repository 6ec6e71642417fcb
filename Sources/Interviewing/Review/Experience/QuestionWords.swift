/// The words of a question that carry its subject, and what kind of answer it asks for.
struct QuestionWords: Sendable {
  enum Kind: Sendable {
    /// No question is known.
    case unknown
    /// An occasion: "Tell me about a time …".
    case occasion
    /// A way of doing things, with an example: "How do you …? Give an example."
    case approachWithExample
    /// A way of doing things.
    case approach

    /// How much it asks for each; where no question is known, as questions do on average.
    var shares: (occasion: Float, both: Float, approach: Float) {
      switch self {
      case .unknown: (0.5, 0.3, 0.2)
      case .occasion: (1, 0, 0)
      case .approachWithExample: (0, 1, 0)
      case .approach: (0, 0, 1)
      }
    }
  }

  let kind: Kind
  private let keys: [UInt64]
  /// A bit for each key, so that most other words need no search.
  private let sieve: SIMD4<UInt64>

  init(_ question: Text) {
    let words = question.words
    let content = words.filter { $0.end - $0.start > 3 && !$0.is(.functionWord) && !$0.is(.nounOfStory) }
    keys = content.map(\.key)
    sieve = keys.reduce(into: .zero) { $0[Self.cell($1)] |= 1 << ($1 & 63) }
    kind = Self.kind(of: words)
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool { mayContain(key) && keys.contains(key) }

  /// False says that it does not.
  @inline(__always)
  func mayContain(_ key: UInt64) -> Bool { sieve[Self.cell(key)] & (1 &<< (key & 63)) != 0 }

  @inline(__always)
  private static func cell(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key &>> 6 & 3) }

  private static func kind(of words: [Word]) -> Kind {
    guard !words.isEmpty else { return .unknown }
    var example: Int?
    var approach: Int?
    var past = false
    for (index, word) in words.enumerated() {
      let previous = index > 0 ? words[index - 1].key : 0
      let isTime = word.key == time && !beforeTime.contains(previous)
      let isExperience = word.key == experience && previous == your
      // "Tell me about a client you kept".
      let isTold = previous == about && index > 1 && words[index - 2].is(.object)
      if isTold && one.contains(word.key) || examples.contains(word.key) && !isTime && !isExperience {
        example = example ?? index
      }
      if approaches.contains(word.key) && beforeApproach.contains(previous) { approach = approach ?? index }
      if word.key == how, index + 2 < words.count {
        let next = words[index + 1].key
        let beyond = words[index + 2]
        let isHabit = next == `do` && beyond.key == you || next == you && !beyond.is(.pastForm)
        if isHabit { approach = approach ?? index }
      }
      if previous == you && word.is(.pastForm) && !word.is(.baseForm) { past = true }
    }
    if let example { return approach.map { $0 < example } ?? false ? .approachWithExample : .occasion }
    return past && approach == nil ? .occasion : .approach
  }

  private static let examples = Word.keys(
    of:
      """
      example examples instance story experience situation moment anecdote scenario occasion recount narrate recall \
      time times account period
      """)
  private static let approaches = Word.keys(
    of:
      "strategies strategy approach process techniques methods ensure tools")
  private static let beforeApproach = Word.keys(
    of:
      "your various strategies the what share a how and you to making personal")
  private static let beforeTime = Word.keys(of: "a one this of when specific last")
  private static let one = Word.keys(of: "a an one something")
  private static let about = Word.key(of: "about")
  private static let time = Word.key(of: "time")
  private static let experience = Word.key(of: "experience")
  private static let your = Word.key(of: "your")
  private static let you = Word.key(of: "you")
  private static let how = Word.key(of: "how")
  private static let `do` = Word.key(of: "do")
}
