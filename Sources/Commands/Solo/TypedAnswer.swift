import Interviewing
import TerminalUI

/// Takes down one part of an answer, line by line, until an empty line ends it.
///
/// For a spoken answer it takes the notes on what was said, after the clock has stopped.
/// Every change goes into the edit log as it is typed and into the journal within a second.
final class TypedAnswer {
  enum Outcome: Equatable {
    case ended
    case setAside(AnswerSetAside.Reason)
    /// `/never`: the question is not wanted again.
    case never
  }

  private let context: Context
  private let recorder: Recorder
  private let attempt: EventID
  private let part: Int
  private let plan: RehearsalPlan
  private var clock: PartClock
  private var lines: [String]
  /// What the line being typed starts with.
  private var carry = ""
  private var log: EditLog
  private var firstKey: Int?
  /// When an answer was spoken: its times stand, and what is typed are notes on it.
  private let spoken: AnswerEnded?
  private var hasBlank: Bool
  private var lastFlush = 0

  /// Drafts go to the journal at most this often, in milliseconds.
  private static let flushInterval = 400

  init(context: Context, recorder: Recorder, attempt: Attempt, part: Int) {
    self.context = context
    self.recorder = recorder
    self.part = part
    self.attempt = attempt.id
    plan = recorder.rehearsal.plan
    spoken = attempt.begun.medium == .spoken ? attempt.parts[part].ending : nil
    let state = attempt.parts[part]
    clock = PartClock(continuing: state, limit: attempt.begun.limit, uptime: context.uptime)
    let text = state.text
    lines = text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    log = EditLog(text: text)
    firstKey = state.edits.first?.at
    hasBlank = !state.blanks.isEmpty
    // A draft's last line was not entered yet.
    if state.isOpen, state.ending == nil { carry = lines.popLast() ?? "" }
  }

  func run() throws -> Outcome {
    if !lines.isEmpty { context.say(lines.map { "  " + visible($0) }.joined(separator: "\n")) }
    while true {
      let line: String
      let request = request()
      carry = ""
      switch context.terminal.readLine(request) {
      case .line(let text):
        line = text
      case .recalled(let index, let text, let unfinished):
        if lines.indices.contains(index) { lines[index] = text } else { lines.append(text) }
        carry = unfinished
        note(unfinished)
        continue
      case .editor(let text):
        if !text.isEmpty { lines.append(text) }
        edit()
        continue
      case .timeUp(let text):
        if !text.isEmpty { lines.append(text) }
        context.say("Time. What you typed is kept.")
        return end()
      case .interrupted(let text):
        note(text)
        flush()
        guard let outcome = try setAside() else {
          carry = text
          continue
        }
        return outcome
      case .endOfInput:
        flush()
        if !context.terminal.isInteractive, !lines.isEmpty { return end() }
        guard context.terminal.isInteractive else { throw InputEnded() }
        let answer = try context.key(
          "Stop the rehearsal here? y or n: ", among: [.character("y"), .character("n"), .enter])
        if answer == .key(.character("y")) { return .setAside(.stopped) }
        continue
      case .terminated(let signal, let text):
        note(text)
        flush()
        throw Terminated(signal: signal)
      }
      if let outcome = try take(line) { return outcome }
    }
  }

  private func request() -> LineRequest {
    LineRequest(
      prompt: { [self] in prompt }, text: carry, recall: lines,
      onEdit: { [self] in note($0.unfinished, changing: $0.recalled, to: $0.text) },
      onTick: { [self] in
        if log.hasNew, context.uptime() - lastFlush >= Self.flushInterval { flush(whileTyping: true) }
        return recorder.takeTrouble()
      },
      isTimeUp: plan.isHardStop && spoken == nil ? { [self] in clock.isOver } : nil)
  }

  private var prompt: String {
    guard spoken == nil, plan.hasClock, context.terminal.hasClock else { return "> " }
    return clock.face(in: context.terminal.style)
  }

  /// One line was entered; nil when the answer goes on.
  private func take(_ line: String) throws -> Outcome? {
    let pieces = line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if pieces.count > 1 {
      lines += pieces
      note("")
      return nil
    }
    if line.isEmpty { return try emptyLine() }
    guard let command = AnswerCommand(line) else {
      lines.append(line)
      note("")
      return nil
    }
    note("")
    flush()
    switch command {
    case .blank: blank()
    case .skip: return .setAside(.skipped)
    case .never: return .never
    case .edit: edit()
    case .pause: try pause()
    case .help: context.say(AnswerCommand.overview(in: context))
    case .stop: return .setAside(.stopped)
    }
    return nil
  }

  private func emptyLine() throws -> Outcome? {
    guard lines.isEmpty, !hasBlank, spoken == nil else { return end() }
    let answer = try context.key(
      "Nothing typed yet. y ends without an answer, b you went blank, Enter goes on: ",
      among: [.character("y"), .character("b"), .enter])
    switch answer {
    case .key(.character("y")): return end()
    case .key(.character("b")): blank()
    case .key: break
    case .interrupted: return try setAside()
    }
    return nil
  }

  private func end() -> Outcome {
    log.record(lines.joined(separator: "\n"), at: clock.elapsed)
    flush()
    recorder.record(
      .answer(
        AnswerEnded(
          attempt: attempt, part: part, text: log.text,
          started: spoken?.started ?? firstKey ?? log.firstKey, ended: spoken?.ended ?? clock.elapsed)))
    return .ended
  }

  private func blank() {
    hasBlank = true
    flush()
    recorder.record(.blank(WentBlank(attempt: attempt, part: part, at: clock.elapsed)))
    context.tell("Noted. It happens to everybody. Go on when something comes, or Enter ends it.")
  }

  private func pause() throws {
    flush()
    let from = clock.elapsed
    let answer = try context.key(
      "Paused at \(Dates.minutes(clock.answering / 1000)). Enter goes on: ", among: [.enter])
    passed(.pause, from: from)
    if answer == .interrupted { return }
  }

  private func edit() {
    flush()
    let from = clock.elapsed
    do {
      let text = try context.terminal.edit(lines.joined(separator: "\n"))
      lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      while lines.last?.isEmpty == true { lines.removeLast() }
    } catch {
      context.say("\(error)")
    }
    passed(.editor, from: from)
    note("")
    flush()
    context.say(lines.map { "  " + visible($0) }.joined(separator: "\n"))
    context.tell("That is your answer so far. Go on, or Enter ends it.")
  }

  private func passed(_ kind: IntervalPassed.Kind, from: Int) {
    let to = clock.elapsed
    if kind != .editor { clock.pause(from: from, to: to) }
    recorder.record(
      .interval(IntervalPassed(attempt: attempt, part: part, kind: kind, from: from, to: to)))
  }

  /// ^C: what is typed stays in the journal whatever is chosen; nil goes on with the answer.
  private func setAside() throws -> Outcome? {
    let from = clock.elapsed
    let answer = try context.key(
      "Set aside, and kept. a again, n next question, s stop, Enter goes on: ",
      among: [.character("a"), .character("n"), .character("s"), .enter])
    if answer == .key(.enter) {
      passed(.pause, from: from)
      return nil
    }
    if answer == .key(.character("a")) { return .setAside(.again) }
    // Notes on what was said: the answer itself stands.
    if spoken != nil { _ = end() }
    return .setAside(answer == .key(.character("n")) ? .next : .stopped)
  }

  /// Notes the text as it stands with `current` as its last line, and an earlier line being changed.
  ///
  /// What may become a command is no part of the answer until it turns out to be text.
  private func note(_ current: String, changing index: Int? = nil, to text: String = "") {
    var lines = lines
    if let index, lines.indices.contains(index) { lines[index] = text }
    let current = AnswerCommand.mayBecome(current) ? "" : current
    log.record((lines + [current]).joined(separator: "\n"), at: clock.elapsed)
  }

  private func flush(whileTyping: Bool = false) {
    lastFlush = context.uptime()
    let edits = log.takeNew()
    guard !edits.isEmpty else { return }
    recorder.recordSoon(.edits(EditsMade(attempt: attempt, part: part, edits: edits)))
    if !whileTyping { recorder.tellTrouble() }
  }
}
