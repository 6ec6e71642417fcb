/// What the clock says of an answer; it informs and cuts nothing off.
package enum ClockLight: String, Sendable { case none = "", half, wrap, over }

package enum AnswerClock {
  /// How much longer a typed answer's clock runs than speech: mean copy-typing speed is 52 words a minute,
  /// speech is about 150 (see the criteria's sources).
  package static let typingFactor = 3
  package static let spokenWordsPerMinute = 150

  /// What a typed or spoken answer may take, in seconds, for a speaking time in seconds.
  package static func limit(for seconds: Int, medium: Medium) -> Int {
    let seconds = min(max(0, seconds), mostMilliseconds / 1000)
    return medium == .typed ? seconds * typingFactor : seconds
  }

  /// No answer takes longer than a year.
  private static let mostMilliseconds = 31_536_000_000

  /// A time from the journal in milliseconds, or the nearest that makes sense: a damaged one may hold any
  /// number.
  package static func sane(_ milliseconds: Int) -> Int { min(max(0, milliseconds), mostMilliseconds) }

  /// The light at `elapsed` of `limit` (both in seconds): at half, three quarters and full, as Toastmasters'.
  package static func light(at elapsed: Int, of limit: Int?) -> ClockLight {
    guard let limit = limit.map(sane), limit > 0 else { return .none }
    let elapsed = sane(elapsed)
    if elapsed >= limit { return .over }
    if elapsed * 4 >= limit * 3 { return .wrap }
    return elapsed * 2 >= limit ? .half : .none
  }

  /// How long that many words would take aloud, in seconds.
  package static func secondsAloud(words: Int) -> Int {
    (words * 60 + spokenWordsPerMinute / 2) / spokenWordsPerMinute
  }
}
