import Interviewing
import TerminalUI

/// Times an answer given aloud, then takes a line or more on what was said, if the person likes.
struct SpokenAnswer {
  let context: Context
  let recorder: Recorder
  let attempt: Attempt
  let part: Int

  func run() throws -> TypedAnswer.Outcome {
    let state = attempt.parts[part]
    // Taken up again, or reopened: the words were said already, the notes are what can change.
    guard state.ending == nil else { return try notes() }
    let waiting = PartClock(continuing: state, limit: nil, uptime: context.uptime)
    while try key("Enter when you start to speak (/ for skip, never, stop): ", clock: nil) != .key(.enter) {
      if let outcome = try leave() { return outcome }
    }
    let started = waiting.elapsed
    var clock = PartClock(limit: attempt.begun.limit, uptime: context.uptime)
    while true {
      switch try key("Enter when you have finished, b if you went blank: ", clock: clock) {
      case .key(.character("b")):
        recorder.record(.blank(WentBlank(attempt: attempt.id, part: part, at: started + clock.elapsed)))
        context.tell("Noted. Go on when something comes.")
      case .interrupted:
        let from = clock.elapsed
        if let outcome = try setAside() { return outcome }
        clock.pause(from: from, to: clock.elapsed)
      case .key:
        let ended = started + clock.answering
        // At once, so that the time is kept whatever happens to the notes.
        recorder.record(
          .answer(
            AnswerEnded(attempt: attempt.id, part: part, text: "", started: started, ended: ended)))
        return try notes()
      }
    }
  }

  private func key(_ words: String, clock: PartClock?) throws -> KeyAnswer {
    let plan = recorder.rehearsal.plan
    let showsClock = plan.hasClock && context.terminal.hasClock
    let request = KeyRequest(
      prompt: {
        guard showsClock, let clock else { return context.wrapped(words, indent: 0) + " " }
        return context.wrapped(clock.face(in: context.terminal.style) + words, indent: 0) + " "
      },
      accepts: {
        clock == nil ? $0 == .enter || $0 == .character("/") : $0 == .enter || $0 == .character("b")
      })
    while true {
      switch context.terminal.readKey(request) {
      case .key(let key, _): return .key(key)
      case .interrupted: return .interrupted
      case .endOfInput: throw InputEnded()
      case .terminated(let signal): throw Terminated(signal: signal)
      case .tick, .resized:
        if plan.isHardStop, clock?.isOver == true {
          context.say("\nTime.")
          return .key(.enter)
        }
      }
    }
  }

  /// Before a word is said; nil goes on.
  private func leave() throws -> TypedAnswer.Outcome? {
    let answer = try context.key(
      "k skips it, v never again, n next question, s stop, Enter goes on: ",
      among: [.character("k"), .character("v"), .character("n"), .character("s"), .enter])
    switch answer {
    case .key(.character("k")): return .setAside(.skipped)
    case .key(.character("v")): return .never
    case .key(.character("n")): return .setAside(.next)
    case .key(.character("s")), .interrupted: return .setAside(.stopped)
    case .key: return nil
    }
  }

  private func setAside() throws -> TypedAnswer.Outcome? {
    let answer = try context.key(
      "Set aside. a again, n next question, s stop, Enter goes on: ",
      among: [.character("a"), .character("n"), .character("s"), .enter])
    switch answer {
    case .key(.character("a")): return .setAside(.again)
    case .key(.character("n")): return .setAside(.next)
    case .key(.character("s")), .interrupted: return .setAside(.stopped)
    case .key: return nil
    }
  }

  private func notes() throws -> TypedAnswer.Outcome {
    context.tell("A line or more on what you said, if you like; an empty line goes on.")
    guard let attempt = recorder.rehearsal.attempt(attempt.id) else { return .ended }
    return try TypedAnswer(context: context, recorder: recorder, attempt: attempt, part: part).run()
  }
}
