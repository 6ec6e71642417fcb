/// Where a replay stands, and what its keys do to it.
package struct Playback: Sendable {
  package let replay: AnswerReplay
  /// Milliseconds from the beginning.
  package private(set) var position = 0
  /// How many times faster than it was.
  package private(set) var speed: Int
  package private(set) var isPaused = false

  package static let speeds = 1...32
  /// Milliseconds: a step back right after a stop goes to the one before it.
  private static let grace = 1_000

  /// - Parameter speed: the nearest of `speeds` is taken.
  package init(_ replay: AnswerReplay, speed: Int = 1) {
    self.replay = replay
    self.speed = min(max(speed, Self.speeds.lowerBound), Self.speeds.upperBound)
  }

  package var isAtEnd: Bool { position >= replay.duration }

  /// So many milliseconds have passed.
  package mutating func pass(_ milliseconds: Int) {
    guard !isPaused else { return }
    position = min(replay.duration, position + AnswerClock.sane(milliseconds) * speed)
  }

  package mutating func togglePause() { isPaused.toggle() }
  package mutating func faster() { speed = min(speed * 2, Self.speeds.upperBound) }
  package mutating func slower() { speed = max(speed / 2, Self.speeds.lowerBound) }
  package mutating func goToEnd() { position = replay.duration }

  package mutating func restart() {
    position = 0
    isPaused = false
  }

  /// To the end of the next pause or sentence.
  package mutating func stepForward() {
    position = replay.stops.first { $0 > position } ?? replay.duration
  }

  /// To the one before; from the end it stays there to be looked at.
  package mutating func stepBack() {
    if isAtEnd { isPaused = true }
    let before = isPaused ? position : position - Self.grace * speed
    position = replay.stops.last { $0 < before } ?? 0
  }
}
