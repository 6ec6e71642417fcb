import Interviewing
import JournalStore
import TerminalUI

/// Plays a past answer in place, with keys to stop, step and mark.
final class ReplayPlayer {
  private let context: Context
  private let journal: Journal
  private var attempt: Attempt
  private var remarks: [ReplayRemark]
  private var playback: Playback
  private var reader: FrameReader
  private var showsTakenBack = false
  /// When the playback was last brought up to date, in milliseconds.
  private var lastTime: Int

  private static let tick = Duration.milliseconds(50)

  init(_ attempt: Attempt, speed: Int, journal: Journal, context: Context) {
    self.context = context
    self.journal = journal
    self.attempt = attempt
    let replay = AnswerReplay(attempt)
    playback = Playback(replay, speed: speed)
    reader = FrameReader(replay)
    remarks = ReplayRemark.all(of: attempt, in: replay)
    lastTime = context.uptime()
  }

  /// True when a critique is wanted.
  func run() throws -> Bool {
    lastTime = context.uptime()
    while true {
      let isMoving = !playback.isPaused && !playback.isAtEnd
      let request = KeyRequest(
        prompt: { [self] in screen }, accepts: { [self] in accepts($0) }, echoes: false,
        tickInterval: isMoving ? Self.tick : nil)
      switch context.terminal.readKey(request) {
      case .key(let key, _):
        catchUp()
        if let isWanted = try take(key) {
          context.say("")
          return isWanted
        }
      case .interrupted, .endOfInput: return false
      case .terminated(let signal): throw Terminated(signal: signal)
      case .tick, .resized: break
      }
    }
  }

  private var screen: String {
    catchUp()
    return ReplayScreen(
      attempt: attempt, playback: playback, frame: reader.frame(at: playback.position), remarks: remarks,
      showsTakenBack: showsTakenBack, context: context
    ).text
  }

  private func catchUp() {
    let now = context.uptime()
    playback.pass(now - lastTime)
    lastTime = now
  }

  private func accepts(_ key: Key) -> Bool {
    switch key {
    case .space, .left, .right: true
    case .enter: playback.isAtEnd
    case .character(let character): "+=-dmfrq".contains(character)
    default: false
    }
  }

  /// Nil goes on; else whether a critique is wanted.
  private func take(_ key: Key) throws -> Bool? {
    switch key {
    case .space where playback.isAtEnd: playback.restart()
    case .space: playback.togglePause()
    case .left: playback.stepBack()
    case .right: playback.stepForward()
    case .enter: return true
    case .character("+"), .character("="): playback.faster()
    case .character("-"): playback.slower()
    case .character("d"): showsTakenBack.toggle()
    case .character("m"): try mark()
    case .character("f"): playback.goToEnd()
    case .character("r"): playback.restart()
    default: return false
    }
    return nil
  }

  /// A note on this moment; time stands still while it is written.
  private func mark() throws {
    let (part, at) = playback.replay.place(of: playback.position)
    context.say("")
    let text = try context.line("  note at \(attempt.time(of: at, part: part)): ") ?? ""
    lastTime = context.uptime()
    guard !text.allSatisfy(\.isWhitespace) else { return }
    let event = JournalEvent(
      id: context.newID(), at: context.now(), person: journal.owner.id,
      body: .note(NoteTaken(attempt: attempt.id, part: part, at: at, text: text)))
    try journal.append([event])
    attempt.apply(event)
    remarks = ReplayRemark.all(of: attempt, in: playback.replay)
  }
}
