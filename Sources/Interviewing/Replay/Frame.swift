/// An answer as it stood at a moment.
package struct Frame: Equatable, Sendable {
  package enum Mark: Equatable, Sendable {
    /// No change for so many milliseconds, and why.
    case still(PartTimeline.Activity, length: Int)
    case blank

    /// Milliseconds; a shorter stillness is not worth a mark.
    static let shortest = 1_000
  }

  package enum Run: Equatable, Sendable {
    case text(String)
    /// Typed and taken back; the last of it at this moment on the part's clock, in milliseconds.
    case takenBack(String, at: Int)
    case mark(Mark)
    case cursor

    /// True where words were taken back, and not just a slip of the fingers.
    package var isRewording: Bool {
      guard case .takenBack(let text, _) = self else { return false }
      return text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        >= Self.fewestLetters
    }

    /// Shorter ones are mostly typing mistakes.
    static let fewestLetters = 4
  }

  /// The index of the part.
  package let part: Int
  /// Milliseconds on the part's clock.
  package let at: Int
  /// What the clock showed, in milliseconds.
  package let clock: Int
  /// In reading order; empty for a spoken answer.
  package let runs: [Run]

  /// The text alone.
  package var text: String {
    runs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}

/// Gives frames one after another; going forward costs what has changed since the last.
package struct FrameReader: Sendable {
  private let replay: AnswerReplay
  private var part = 0
  private var draft = Draft()
  private var taken = 0

  package init(_ replay: AnswerReplay) { self.replay = replay }

  /// - Parameter moment: milliseconds from the beginning; outside of the replay the nearest end counts.
  package mutating func frame(at moment: Int) -> Frame {
    let (part, at) = replay.place(of: moment)
    return frame(ofPart: part, at: at)
  }

  /// - Parameters:
  ///   - index: of one of the replay's parts.
  ///   - moment: milliseconds on the part's clock.
  package mutating func frame(ofPart index: Int, at moment: Int) -> Frame {
    let steps = replay.parts[index].steps
    if index != part || taken > 0 && steps[taken - 1].at > moment {
      part = index
      draft = Draft()
      taken = 0
    }
    while taken < steps.count, steps[taken].at <= moment {
      switch steps[taken].change {
      case .edit(let edit): draft.apply(edit, at: steps[taken].at)
      case .mark(let mark): draft.mark(mark)
      }
      taken += 1
    }
    let timeline = replay.parts[index].timeline
    return Frame(
      part: index, at: moment, clock: timeline.answeringTime(at: moment),
      runs: replay.isSpoken ? [] : draft.runs(growing: growingMark(timeline, at: moment)))
  }

  /// The pause or absence that is going on.
  private func growingMark(_ timeline: PartTimeline, at moment: Int) -> Frame.Mark? {
    guard let now = timeline.stretches.first(where: { $0.from <= moment && moment < $0.to }),
      now.activity.isStill, moment - now.from >= Frame.Mark.shortest
    else { return nil }
    return .still(now.activity, length: moment - now.from)
  }
}

extension PartTimeline.Activity {
  /// Whether it leaves a mark in the text.
  var isStill: Bool {
    switch self {
    case .reading, .pause, .away: true
    case .typing, .speaking, .ending: false
    }
  }
}
