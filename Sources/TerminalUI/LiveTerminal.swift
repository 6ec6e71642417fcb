import CReadline
@preconcurrency import Glibc

/// A terminal that can move its cursor, with readline for lines; there is one in a program.
package final class LiveTerminal: Terminal {
  package let style: Style
  package let isInteractive = true
  package let hasClock = true

  private let environment: [String: String]
  private let input: InputSource
  private let output: OutputStream
  private let keyboard: Keyboard
  private var lineEditor: LineEditor?
  private lazy var history = CommandHistory(path: historyFile)
  private let historyFile: String?
  private lazy var progress = ProgressLine(output: output)
  private var keyPrompt = KeyPrompt()
  /// The mode the terminal was found in, while it is in ours.
  private var foundMode: TerminalMode?
  private var marksPastes = false
  package var hasOwnScreen = false {
    didSet { showOwnScreen(hasOwnScreen) }
  }
  /// What the terminal shows at this moment; not ours while another program runs.
  private var showsOwnScreen = false

  nonisolated(unsafe) private static weak var current: LiveTerminal?

  /// - Parameter historyFile: where commands are kept from one day to the next.
  package init(environment: [String: String], historyFile: String?) {
    self.environment = environment
    self.historyFile = historyFile
    style = Style(environment: environment)
    let signals = SignalQueue([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH, SIGCONT])
    input = InputSource(descriptor: STDIN_FILENO, signals: signals)
    output = OutputStream(descriptor: STDOUT_FILENO)
    keyboard = Keyboard(input: input)
    Self.current = self
    Self.useUTF8()
    atexit { LiveTerminal.current?.restore() }
  }

  /// Under a locale that is not UTF-8 backspace would split a character. It has to be in the environment, where
  /// readline looks for it before each line; the editor then reads the text as it is, too.
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    guard String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" else { return }
    setenv(getenv("LC_ALL").map { $0.pointee != 0 } == true ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1)
    setlocale(LC_CTYPE, "")
  }

  package var columns: Int { size.columns }
  package var rows: Int { size.rows }

  private var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard shim_window_size(output.descriptor, &columns, &rows) else { return (80, 24) }
    return (Int(columns), Int(rows))
  }

  package func takeInterrupt() -> Int32? {
    input.signals.start()
    if output.isClosed { return SIGPIPE }
    if input.signals.take(where: { $0 == SIGTSTP }) != nil {
      let wasTaken = foundMode != nil
      giveBack()
      input.signals.stop(by: SIGTSTP)
      if wasTaken { takeOver() }
    }
    return input.signals.take { [SIGINT, SIGTERM, SIGHUP, SIGQUIT].contains($0) }
  }

  package func showProgress(_ line: String?) { progress.show(line, columns: columns) }

  package func write(_ text: String) {
    keyPrompt.forget()
    output.write(text)
  }

  package func clearScreen() {
    if hasOwnScreen {
      showOwnScreen(true)
      write("\u{1B}[H\u{1B}[2J")
    } else {
      write(String(repeating: "\n", count: rows))
    }
  }

  /// xterm's alternate screen, which has no scroll-back.
  private func showOwnScreen(_ wanted: Bool) {
    guard wanted != showsOwnScreen else { return }
    showsOwnScreen = wanted
    write(wanted ? "\u{1B}[?1049h\u{1B}[H\u{1B}[2J" : "\u{1B}[?1049l")
  }

  // MARK: Lines

  package func readLine(_ request: LineRequest) -> LineReply {
    takeOver()
    markPastes(false)
    keyPrompt.forget()
    let editor = lineEditor ?? LineEditor(keyboard: keyboard)
    lineEditor = editor
    editor.begin(request, history: request.keepsCommandHistory ? history.commands : request.recall)
    var nextTick = ContinuousClock.now + Tick.interval
    while true {
      while editor.reply == nil, !keyboard.isEmpty { editor.takeKey() }
      if output.isClosed { editor.abandon { .terminated(signal: SIGHUP, $0) } }
      if let reply = editor.reply { return finish(reply, request) }
      switch input.next(timeout: nextTick - .now) {
      case .bytes(let bytes, let time): keyboard.append(bytes, at: time)
      case .ended: editor.abandon { .terminated(signal: SIGHUP, $0) }
      case .signal(let signal): handle(signal, editor)
      case .timeout: break
      }
      if .now >= nextTick, editor.reply == nil {
        nextTick = .now + Tick.interval
        if let notice = request.onTick?() { editor.say(notice) }
        editor.refresh()
        if request.isTimeUp?() == true { editor.abandon { .timeUp($0) } }
      }
    }
  }

  private func handle(_ signal: Int32, _ editor: LineEditor) {
    switch signal {
    case SIGINT:
      editor.abandon(mark: "^C") { .interrupted($0) }
    case SIGTSTP:
      editor.suspend()
      giveBack()
      input.signals.stop(by: SIGTSTP)
      takeOver()
      editor.resume()
    case SIGCONT:
      // The shell that continued us has set the terminal its own way.
      foundMode?.takeKeys()
      editor.resume()
    case SIGWINCH:
      editor.resize()
    default:
      editor.abandon { .terminated(signal: signal, $0) }
    }
  }

  private func finish(_ reply: LineReply, _ request: LineRequest) -> LineReply {
    switch reply {
    case .line(let text) where request.keepsCommandHistory: history.add(text)
    case .terminated: restore()
    default: break
    }
    return reply
  }

  // MARK: Keys

  package func readKey(_ request: KeyRequest) -> KeyReply {
    takeOver()
    markPastes(true)
    draw(request)
    let end = request.tickInterval.map { ContinuousClock.now + $0 }
    var isComplete = false
    while true {
      if output.isClosed { return finish(.terminated(signal: SIGHUP)) }
      while let (key, time) = keyboard.takeKey(isComplete: isComplete) {
        if request.accepts(key) {
          if request.echoes { write(key.label + "\n") }
          return .key(key, at: time)
        }
        if key == .control("d") { return finish(.endOfInput) }
        output.write("\u{7}")
      }
      isComplete = false
      switch input.next(timeout: keyboard.isEmpty ? end.map { $0 - .now } : Keyboard.escapeTimeout) {
      case .bytes(let bytes, let time): keyboard.append(bytes, at: time)
      case .timeout where !keyboard.isEmpty: isComplete = true
      case .timeout: return .tick
      case .ended: return finish(.terminated(signal: SIGHUP))
      case .signal(let signal):
        if let reply = handle(signal, request) { return reply }
      }
    }
  }

  private func handle(_ signal: Int32, _ request: KeyRequest) -> KeyReply? {
    switch signal {
    case SIGINT:
      keyboard.clear()
      return finish(.interrupted)
    case SIGTSTP:
      giveBack()
      input.signals.stop(by: SIGTSTP)
      resume(request)
      return nil
    case SIGCONT:
      foundMode?.takeKeys()
      resume(request)
      return nil
    case SIGWINCH:
      // Alone on its screen a prompt starts again at the top, however its old lines were broken.
      if hasOwnScreen { clearScreen() }
      draw(request, isForced: true)
      return .resized
    default:
      return finish(.terminated(signal: signal))
    }
  }

  private func resume(_ request: KeyRequest) {
    takeOver()
    marksPastes = false
    markPastes(true)
    keyPrompt.forget()
    output.write("\r\u{1B}[J")
    if hasOwnScreen { clearScreen() }
    draw(request)
  }

  private func draw(_ request: KeyRequest, isForced: Bool = false) {
    let size = size
    let text = keyPrompt.draw(request.prompt(), columns: size.columns, rows: size.rows, isForced: isForced)
    if !text.isEmpty { output.write(text) }
  }

  /// Ends the line that the prompt stands on.
  private func finish(_ reply: KeyReply) -> KeyReply {
    if keyPrompt.shown != nil { output.write("\n") }
    keyPrompt.forget()
    if case .terminated = reply { restore() }
    return reply
  }

  // MARK: Other programs

  package func edit(_ text: String) throws -> String {
    try TextEditing(environment: environment).edit(text, run: run)
  }

  package func page(_ text: String) {
    let pager = environment["PAGER"] ?? "less"
    guard KeyPrompt.height(text, columns: columns) > rows, !pager.isEmpty, pager != "cat" else {
      return write(text)
    }
    // In memory, since answers are private; a pipe would block us while the pager waits for its user.
    let file = shim_memory_file("page")
    guard file >= 0 else { return write(text) }
    defer { close(file) }
    OutputStream(descriptor: file).write(text)
    lseek(file, 0, SEEK_SET)
    // As git does: leave at once on a short text, let colours through, and leave the text on the screen.
    let status = run(ForegroundProgram(command: "LESS=\"${LESS-FRX}\" " + pager, input: file))
    if status == 126 || status == 127 { write(text) }
  }

  private func run(_ program: ForegroundProgram) -> Int32 {
    // ^C and ^Z are then the other program's.
    input.signals.start()
    let wasTaken = foundMode != nil
    giveBack()
    let status = program.run()
    input.signals.forgetKeyboardSignals()
    if wasTaken { takeOver() }
    return status
  }

  // MARK: The terminal's state

  /// From the first read on, what is typed is not shown and waits for its question.
  private func takeOver() {
    guard foundMode == nil else { return }
    input.signals.start()
    foundMode = TerminalMode(descriptor: input.descriptor)
    foundMode?.takeKeys()
    if hasOwnScreen { showOwnScreen(true) }
  }

  private func giveBack() {
    markPastes(false)
    showOwnScreen(false)
    foundMode?.restore()
    foundMode = nil
  }

  /// Asks the terminal to mark what is pasted, so that it is not taken for keys; readline does so itself.
  private func markPastes(_ wanted: Bool) {
    guard wanted != marksPastes else { return }
    marksPastes = wanted
    output.write(wanted ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
  }

  package func restore() {
    showOwnScreen(false)
    guard foundMode != nil else { return }
    lineEditor?.suspend()
    giveBack()
  }
}
