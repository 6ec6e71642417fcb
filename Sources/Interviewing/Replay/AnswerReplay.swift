/// A past answer as it came about: the text at each moment, and the moments worth a stop.
package struct AnswerReplay: Sendable {
  struct Step: Sendable {
    enum Change: Sendable {
      case edit(Edit)
      case mark(Frame.Mark)
    }

    let at: Int
    let change: Change
  }

  package struct Part: Sendable {
    package let prompt: String
    package let timeline: PartTimeline
    /// When it begins, in milliseconds from the beginning of the replay.
    package let start: Int
    /// Milliseconds on the part's clock.
    package let blanks: [Int]
    let steps: [Step]
    /// Where a pause or a sentence ends, in milliseconds on the part's clock.
    let stops: [Int]
  }

  package let parts: [Part]
  package let isSpoken: Bool
  /// Milliseconds, over all parts.
  package let duration: Int
  /// Where pauses and sentences end, in milliseconds from the beginning, in order.
  package let stops: [Int]

  package init(_ attempt: Attempt) {
    var start = 0
    isSpoken = attempt.begun.medium == .spoken
    parts = attempt.parts.map { part in
      let timeline = PartTimeline(part, medium: attempt.begun.medium)
      defer { start += timeline.duration }
      let blanks = part.blanks.map { min(AnswerClock.sane($0), timeline.duration) }.sorted()
      let steps = Self.steps(timeline, blanks: blanks)
      return Part(
        prompt: part.prompt, timeline: timeline, start: start, blanks: blanks, steps: steps,
        stops: timeline.pauses.map(\.to) + Self.sentenceEnds(steps))
    }
    duration = start
    stops = Set(parts.flatMap { part in part.stops.map { $0 + part.start } }).sorted()
  }

  /// The part that a moment falls into, and the moment on its clock; both in milliseconds.
  package func place(of moment: Int) -> (part: Int, at: Int) {
    let moment = min(max(0, moment), duration)
    let index = parts.lastIndex { $0.start <= moment } ?? 0
    return (index, moment - parts[index].start)
  }

  /// Milliseconds from the beginning; nil for a part that is not there.
  package func moment(part: Int, at: Int) -> Int? {
    guard parts.indices.contains(part) else { return nil }
    return parts[part].start + min(AnswerClock.sane(at), parts[part].timeline.duration)
  }

  /// A pause is marked when it is over, and before what ended it.
  private static func steps(_ timeline: PartTimeline, blanks: [Int]) -> [Step] {
    let marks = timeline.stretches.filter { $0.activity.isStill && $0.length >= Frame.Mark.shortest }
      .map { Step(at: $0.to, change: .mark(.still($0.activity, length: $0.length))) }
    let steps =
      marks + blanks.map { Step(at: $0, change: .mark(.blank)) }
      + timeline.edits.map { Step(at: $0.at, change: .edit($0)) }
    return steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  /// When the last sign of each sentence of the finished text was typed.
  private static func sentenceEnds(_ steps: [Step]) -> [Int] {
    var draft = Draft()
    for step in steps { if case .edit(let edit) = step.change { draft.apply(edit, at: step.at) } }
    let (text, times) = draft.standing
    var ends = Text(text).sentences.map(\.span.end)[...]
    var bytes = 0
    var stops: [Int] = []
    for (scalar, time) in zip(text.unicodeScalars, times) {
      bytes += UTF8.width(scalar)
      guard let end = ends.first, bytes >= end else { continue }
      stops.append(time)
      ends = ends.drop { $0 <= bytes }
    }
    return stops
  }
}
