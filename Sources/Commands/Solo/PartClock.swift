import Interviewing
import TerminalUI

/// The clock of one part of an answer: runs on from where an earlier sitting left it, stops for pauses.
struct PartClock {
  private let uptime: () -> Int
  private let startedAt: Int
  /// Milliseconds already on the clock when it was taken up again.
  private let base: Int
  /// Milliseconds of `base` and since that were no answering time.
  private var paused: Int
  /// In seconds; nil for no limit.
  let limit: Int?

  /// - Parameter part: what it goes on from; nil for a clock that starts at zero.
  init(continuing part: Attempt.Part? = nil, limit: Int?, uptime: @escaping () -> Int) {
    self.uptime = uptime
    self.limit = limit
    startedAt = uptime()
    base = part?.clock ?? 0
    paused = base - (part?.answeringTime ?? 0)
  }

  /// Milliseconds on the part's clock, pauses included: the time of edits and blanks.
  var elapsed: Int { base + max(0, uptime() - startedAt) }

  /// Milliseconds of answering: what the person sees and what the limit is held against.
  var answering: Int { max(0, elapsed - paused) }

  var isOver: Bool { limit.map { answering / 1000 >= $0 } ?? false }

  mutating func pause(from: Int, to: Int) { paused += max(0, to - from) }

  /// "0:07       " or "4:31 wrap  ": always as wide, so that the line beside it stays where it is.
  func face(in style: Style) -> String {
    let seconds = answering / 1000
    let light = AnswerClock.light(at: seconds, of: limit)
    let text = (Dates.minutes(seconds) + (light == .none ? "" : " " + light.rawValue)).padded(to: 11)
    return switch light {
    case .none: text
    case .half: style.green(text)
    case .wrap: style.yellow(text)
    case .over: style.red(text)
    }
  }
}
