import Interviewing
import TerminalUI

/// Times an answer that somebody gives aloud to an interviewer, and takes the interviewer's taps and notes.
///
/// A tap is stamped with the moment its key was read, and goes to the journal off the event loop.
final class ObservedAnswer {
  private let context: Context
  private let recorder: Recorder
  private let id: EventID
  private let part: Int
  private let names: PairNames
  private let page: PairPage
  private let interviewer: EventID
  private var clock: PartClock
  private var hasStarted: Bool
  /// When the clock was stopped, in milliseconds on the part's clock; nil while it runs.
  private var stoppedAt: Int?

  init(context: Context, recorder: Recorder, attempt: Attempt, part: Int, names: PairNames, page: PairPage) {
    self.context = context
    self.recorder = recorder
    self.part = part
    self.names = names
    self.page = page
    id = attempt.id
    interviewer = recorder.rehearsal.plan.pair?.interviewer ?? attempt.id
    let state = attempt.parts[part]
    clock = PartClock(continuing: state, limit: attempt.begun.limit, uptime: context.uptime)
    // A follow-up is answered at once; thinking counts before the question itself.
    hasStarted = part > 0 || state.firstWord != nil
    if state.markedUntil > 0 || !state.intervals.isEmpty { stoppedAt = clock.elapsed }
  }

  private var attempt: Attempt? { recorder.rehearsal.attempt(id) }

  /// False when the round is to be left open.
  func run() throws -> Bool {
    do {
      while true {
        let answer = try page.key(
          { [self] in shown }, prompt: { [self] in prompt }, among: keys)
        switch answer {
        case .interrupted:
          if let goesOn = try leave() { return goesOn }
        case .key(let key, let time):
          if try take(key, at: moment(of: time)) { return true }
        }
      }
    } catch {
      stop(at: clock.elapsed)
      throw error
    }
  }

  /// Left in the middle: how long the candidate has talked is kept.
  private func stop(at moment: Int) {
    if hasStarted { passed(.pause, from: stoppedAt ?? moment, to: clock.elapsed) }
  }

  private var keys: Set<Key> {
    let pair = recorder.rehearsal.plan.pair
    var keys: Set<Key> = [.space, .enter, .character("n"), .character("z"), .character("x")]
    for kind in pair?.taps.kinds ?? [] { keys.insert(.character(kind.key)) }
    if let attempt, InterviewerPage.nextFollowUp(of: attempt, in: recorder.rehearsal) != nil {
      keys.insert(.character("u"))
    }
    if attempt?.planned.isClosing == true { keys.remove(.character("x")) }
    return keys
  }

  private var shown: String {
    guard let attempt else { return "" }
    return InterviewerPage(
      rehearsal: recorder.rehearsal, attempt: attempt, part: part, names: names,
      clock: page.redraws ? face : nil, context: context
    ).text
  }

  private var face: String {
    hasStarted ? clock.face(in: context.terminal.style) : "0:00".padded(to: 11)
  }

  private var prompt: String {
    let state =
      !hasStarted
      ? "Space when \(names.candidate) begins to speak: "
      : stoppedAt != nil ? "Stopped. Space goes on: " : "Listening: "
    guard !page.redraws, let attempt, !attempt.taps.isEmpty else { return state }
    // Where the page does not change, the prompt tells what was tapped.
    let kinds = recorder.rehearsal.plan.pair?.taps.kinds ?? []
    let tally = kinds.map { kind in "\(kind.name) \(attempt.taps.count { $0.content.kind == kind })" }
    return context.wrapped(tally.joined(separator: ", ") + ". " + state, indent: 0) + " "
  }

  /// Milliseconds on the part's clock at which a key was read.
  private func moment(of time: ContinuousClock.Instant) -> Int {
    let late = (ContinuousClock.now - time) / .milliseconds(1)
    return max(0, (stoppedAt ?? clock.elapsed) - max(0, Int(late)))
  }

  /// True when this part of the answer is over.
  private func take(_ key: Key, at moment: Int) throws -> Bool {
    switch key {
    case .space:
      toggle(at: moment)
    case .enter:
      guard try confirmsEnd() else { return false }
      end()
      return true
    case .character("n"):
      try note(at: moment)
    case .character("z"):
      if attempt?.taps.isEmpty == false {
        recorder.record(.tapTakenBack(TapTakenBack(attempt: id)), by: interviewer)
      }
    case .character("x"):
      recorder.record(.setAside(AnswerSetAside(attempt: id, reason: .skipped)))
      return true
    case .character("u"):
      guard let attempt, let text = InterviewerPage.nextFollowUp(of: attempt, in: recorder.rehearsal) else {
        return false
      }
      end()
      recorder.record(.followUp(FollowUpAsked(attempt: id, text: text)))
      return true
    case .character(let character):
      guard let kind = TapKind.allCases.first(where: { $0.key == character }) else { return false }
      recorder.recordSoon(.tap(TapMade(attempt: id, part: part, at: moment, kind: kind)), by: interviewer)
      recorder.tellTrouble()
    default:
      break
    }
    return false
  }

  private func toggle(at moment: Int) {
    if !hasStarted {
      hasStarted = true
      passed(.thinking, from: 0, to: moment)
      stoppedAt = nil
    } else if let from = stoppedAt {
      passed(.pause, from: from, to: clock.elapsed)
      stoppedAt = nil
    } else {
      stoppedAt = moment
    }
  }

  private func passed(_ kind: IntervalPassed.Kind, from: Int, to: Int) {
    clock.pause(from: from, to: to)
    recorder.record(.interval(IntervalPassed(attempt: id, part: part, kind: kind, from: from, to: to)))
  }

  /// Enter without a word said asks once more; with one it ends the answer.
  private func confirmsEnd() throws -> Bool {
    if hasStarted { return true }
    let answer = try page.key(
      { [self] in shown }, prompt: { "The clock was not started. y ends without an answer, Enter goes on: " },
      among: [.character("y"), .enter])
    if case .key(.character("y"), _) = answer { return true }
    return false
  }

  private func end() {
    let elapsed = clock.elapsed
    if let from = stoppedAt { passed(.pause, from: from, to: elapsed) }
    let firstWord = attempt?.parts[part].firstWord ?? (hasStarted ? 0 : nil)
    recorder.record(
      .answer(AnswerEnded(attempt: id, part: part, text: "", started: firstWord, ended: elapsed)))
  }

  private func note(at moment: Int) throws {
    let time = attempt?.time(of: moment, part: part) ?? ""
    guard let text = try page.line(shown, prompt: "  \(time)  note: "), !text.isEmpty else { return }
    recorder.record(.note(NoteTaken(attempt: id, part: part, at: moment, text: text)), by: interviewer)
  }

  /// ^C: nil goes on with the answer, false leaves the round open.
  private func leave() throws -> Bool? {
    let from = stoppedAt ?? clock.elapsed
    let answer = try page.key(
      { [self] in shown },
      prompt: { [context] in
        context.wrapped(
          "Nothing is lost. a again, n next question, e end the round here, q leave it open for resume, Enter goes on:",
          indent: 0) + " "
      },
      among: [.character("a"), .character("n"), .character("e"), .character("q"), .enter])
    switch answer {
    case .key(.character("a"), _): return setAside(.again)
    case .key(.character("n"), _): return setAside(.next)
    case .key(.character("e"), _): return setAside(.stopped)
    case .key(.character("q"), _), .interrupted:
      stop(at: from)
      return false
    case .key:
      if hasStarted, stoppedAt == nil { passed(.pause, from: from, to: clock.elapsed) }
      return nil
    }
  }

  private func setAside(_ reason: AnswerSetAside.Reason) -> Bool {
    recorder.record(.setAside(AnswerSetAside(attempt: id, reason: reason)))
    return true
  }
}
