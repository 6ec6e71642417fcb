import CReadline
@preconcurrency import Glibc

/// The terminal without readline and escapes: for pipes, files, and terminals that can't move the cursor.
///
/// A line is read as it comes; where stdin is a file or a pipe its prompt is left out, since nobody waits to
/// see it. A key is the first character of a line, an empty line being Enter, and its prompt is printed.
package final class PlainTerminal: Terminal {
  package let style = Style(isOn: false)
  package let isInteractive: Bool
  package let hasClock = false
  package var hasOwnScreen = false

  private let input: InputSource
  private let output: OutputStream
  private let environment: [String: String]
  private let isTyped: Bool
  private let progress: ProgressLine?
  private var buffer = LineBuffer()
  /// The prompt of a key, while it is the last thing written.
  private var keyPrompt: String?
  /// True when the key asked for there has not come yet.
  private var waitsForKey = false

  package init(environment: [String: String], input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    self.environment = environment
    isTyped = isatty(input) == 1
    isInteractive = isTyped && isatty(output) == 1
    // ^Z and resizing are left to the system.
    let signals = SignalQueue([SIGINT, SIGTERM, SIGHUP, SIGQUIT])
    self.input = InputSource(descriptor: input, signals: signals)
    self.output = OutputStream(descriptor: output)
    let movesCursor = !["", "dumb"].contains(environment["TERM"] ?? "")
    progress =
      movesCursor && isatty(STDERR_FILENO) == 1
      ? ProgressLine(output: OutputStream(descriptor: STDERR_FILENO)) : nil
  }

  package var columns: Int { size.columns }
  package var rows: Int { size.rows }

  private var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if shim_window_size(output.descriptor, &columns, &rows) { return (Int(columns), Int(rows)) }
    let wanted = environment["COLUMNS"].flatMap { Int($0) } ?? 80
    return ((1...10_000).contains(wanted) ? wanted : 80, 24)
  }

  package func takeInterrupt() -> Int32? {
    input.signals.start()
    return output.isClosed ? SIGPIPE : input.signals.take { _ in true }
  }

  /// On standard error, so that it shows while standard output goes to a file.
  package func showProgress(_ line: String?) { progress?.show(line, columns: columns) }

  package func write(_ text: String) {
    // The key that answered the prompt was not echoed, nor was its line's end.
    if keyPrompt != nil, !waitsForKey { output.write("\n") }
    keyPrompt = nil
    output.write(text)
  }

  package func clearScreen() {
    if isInteractive { write(String(repeating: "\n", count: rows)) }
  }

  package func readLine(_ request: LineRequest) -> LineReply {
    input.signals.start()
    if isTyped { write(request.prompt() + request.text) }
    func reply(_ rest: String?, _ make: (String) -> LineReply) -> LineReply {
      let text = request.text + (rest ?? "")
      request.onEdit?(LineEdit(text: text))
      return make(text)
    }
    while true {
      if output.isClosed { return reply(nil) { .terminated(signal: SIGPIPE, $0) } }
      if let line = buffer.takeLine() { return reply(line) { .line($0) } }
      switch input.next(timeout: Tick.interval) {
      case .bytes(let bytes, _):
        buffer.append(bytes)
      case .timeout:
        if let notice = request.onTick?() { output.write((isTyped ? "\n" : "") + notice + "\n") }
        if request.isTimeUp?() == true { return reply(takeUnfinished()) { .timeUp($0) } }
      case .ended:
        guard let rest = buffer.takeRest() ?? (request.text.isEmpty ? nil : "") else { return .endOfInput }
        return reply(rest) { .line($0) }
      case .signal(SIGINT):
        if isTyped { output.write("\n") }
        return reply(takeUnfinished()) { .interrupted($0) }
      case .signal(let signal):
        return reply(takeUnfinished()) { .terminated(signal: signal, $0) }
      }
    }
  }

  package func readKey(_ request: KeyRequest) -> KeyReply {
    input.signals.start()
    let mode = TerminalMode(descriptor: input.descriptor)
    if isTyped, !request.echoes { mode?.hideTyping() }
    defer { mode?.restore() }
    showPrompt(request.prompt())
    waitsForKey = true
    while true {
      if output.isClosed { return .terminated(signal: SIGPIPE) }
      if let line = buffer.takeLine() {
        let key = Self.key(line)
        guard request.accepts(key) else {
          if isTyped { output.write(request.prompt()) }
          continue
        }
        waitsForKey = false
        if request.echoes {
          keyPrompt = nil
          if !isTyped { output.write(key.label + "\n") }
        }
        return .key(key, at: .now)
      }
      switch input.next(timeout: request.tickInterval) {
      case .bytes(let bytes, _):
        buffer.append(bytes)
      case .timeout:
        return .tick
      case .ended:
        guard let rest = buffer.takeRest() else { return finish(.endOfInput) }
        buffer.append(Array((rest + "\n").utf8))
      case .signal(SIGINT):
        return finish(.interrupted)
      case .signal(let signal):
        return finish(.terminated(signal: signal))
      }
    }
  }

  /// Prints the prompt once, whatever it says while it waits, and again when the next key has other words.
  private func showPrompt(_ prompt: String) {
    if keyPrompt != nil, waitsForKey || keyPrompt == prompt { return }
    if keyPrompt != nil { output.write("\n") }
    output.write(prompt)
    keyPrompt = prompt
  }

  /// Ends the line that the prompt stands on.
  private func finish(_ reply: KeyReply) -> KeyReply {
    keyPrompt = nil
    output.write("\n")
    return reply
  }

  private static func key(_ line: String) -> Key {
    switch line.first {
    case nil: .enter
    case " ": .space
    case "\t": .tab
    case "\u{1B}": .escape
    case .some(let character): .character(character)
    }
  }

  /// What was typed of a line that never ended; the system keeps it back until it is asked.
  private func takeUnfinished() -> String? {
    if let mode = TerminalMode(descriptor: input.descriptor) {
      mode.releaseLine()
      defer { mode.restore() }
      if case .bytes(let bytes, _) = input.readNow() { buffer.append(bytes) }
    }
    return buffer.takeRest()
  }

  package func edit(_ text: String) throws -> String {
    guard isInteractive else { throw EditorError.noTerminal }
    input.signals.start()
    defer { input.signals.forgetKeyboardSignals() }
    return try TextEditing(environment: environment).edit(text) { $0.run() }
  }

  package func page(_ text: String) { write(text) }

  package func restore() {}
}

/// How often a terminal looks up from its input.
enum Tick {
  static let interval = Duration.milliseconds(250)
}
