@preconcurrency import CReadline
@preconcurrency import Glibc

/// One line at a time with GNU readline, through its callback interface; with `LineEditor+Completion` the
/// only place that names it.
///
/// readline keeps its state in globals: there is one editor, and it is used from one thread.
final class LineEditor {
  /// C callbacks capture nothing.
  nonisolated(unsafe) static var current: LineEditor?

  let keyboard: Keyboard
  private(set) var request: LineRequest?
  /// Set once the line has ended; the terminal's mode is then as it was before.
  private(set) var reply: LineReply?
  private var prompt = ""
  private var last = LineEdit(text: "")
  private var wantsEditor = false
  /// What is still to be said above the line.
  private var notice: String?
  /// C-x C-e on a recalled line takes that line first and then opens the editor, at the next line asked for.
  private var owesEditor = false

  init(keyboard: Keyboard) {
    self.keyboard = keyboard
    Self.current = self
    // `$if rehearse` in ~/.inputrc; readline keeps the pointer.
    rl_readline_name = UnsafePointer(strdup("rehearse"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_change_environment = 0
    rl_getc_function = { _ in LineEditor.current?.keyboard.takeByte().map(Int32.init) ?? EOF }
    rl_input_available_hook = { LineEditor.current?.keyboard.hasByte == true ? 1 : 0 }
    // readline takes a terminal without echo, as ours is between lines, for a wish not to show the line.
    rl_prep_term_function = { isMeta in
      rl_prep_terminal(isMeta)
      rl_tty_set_echoing(1)
    }
    // Before ~/.inputrc is read, so that it can bind the names; the keys after it, so that it goes first.
    rl_add_defun(strdup("edit-and-execute-command"), leaveForEditor, -1)
    rl_add_defun(strdup("vi-edit-and-execute-command"), leaveForEditor, -1)
    setUpCompletion()
    rl_initialize()
    rl_bind_keyseq_if_unbound_in_map("\\C-x\\C-e", leaveForEditor, rl_get_keymap_by_name("emacs-standard"))
    rl_bind_keyseq_if_unbound_in_map("v", leaveForEditor, rl_get_keymap_by_name("vi-command"))
    using_history()
  }

  /// - Parameter history: what Up walks through, oldest first.
  func begin(_ request: LineRequest, history: [String]) {
    self.request = request
    reply = owesEditor ? .editor(request.text) : nil
    owesEditor = false
    wantsEditor = false
    guard reply == nil else { return }
    last = LineEdit(text: request.text)
    rl_clear_history()
    for line in history { add_history(line) }
    prompt = Self.marked(request.prompt())
    // The window may have changed while another program had it.
    rl_reset_screen_size()
    // readline keeps it from a line that ^D ended, and then ends every later line twice.
    rl_eof_found = 0
    if let notice { fputs(notice + "\n", rl_outstream) }
    notice = nil
    rl_callback_handler_install(prompt) { LineEditor.current?.end($0) }
    guard !request.text.isEmpty else { return }
    rl_insert_text(request.text)
    // Undo goes back to the text the line started with, not before it.
    rl_free_undo_list()
    rl_redisplay()
  }

  /// Takes one key of what is typed ahead.
  func takeKey() {
    rl_callback_read_char()
    if reply == nil, keyboard.isEmpty { noteEdit() }
  }

  /// Where readline says something of its own in the prompt's place, or is in the middle of a command.
  private var isBusy: Bool {
    let busy =
      RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_SEARCH | RL_STATE_NUMERICARG | RL_STATE_COMPLETING
      | RL_STATE_METANEXT | RL_STATE_MULTIKEY | RL_STATE_VIMOTION | RL_STATE_CHARSEARCH
    return rl_readline_state & UInt(busy) != 0
  }

  /// Whether the line does not fit the screen below its prompt: a prompt drawn anew would then land in the line.
  private func isTallerThanScreen(below prompt: String) -> Bool {
    var (rows, columns): (Int32, Int32) = (0, 0)
    rl_get_screen_size(&rows, &columns)
    // The cursor stands behind the text.
    return KeyPrompt.height(prompt + text + " ", columns: Int(columns)) > Int(rows)
  }

  /// Writes a text above the line, now or as soon as readline is done with a command of several keys.
  func say(_ text: String) { notice = [notice, text].compactMap { $0 }.joined(separator: "\n") }

  /// Draws what has changed since the line was last drawn: what is to be said above it, and its prompt.
  func refresh() {
    guard let request, !isBusy else { return }
    if let notice {
      self.notice = nil
      rl_clear_visible_line()
      fputs(notice + "\n", rl_outstream)
      rl_forced_update_display()
    }
    let new = request.prompt()
    let marked = Self.marked(new)
    guard marked != prompt, !isTallerThanScreen(below: new) else { return }
    prompt = marked
    rl_set_prompt(marked)
    if strchr(rl_line_buffer, 0x0A) == nil {
      rl_redisplay()
    } else {
      // Where the line holds newlines, readline 8.2 draws the change of a coloured prompt some columns off.
      rl_clear_visible_line()
      rl_forced_update_display()
    }
  }

  /// Says what has changed since the last time.
  private func noteEdit() {
    guard let request, !isBusy else { return }
    let position = request.keepsCommandHistory ? Int.max : Int(where_history())
    let recalled = position < request.recall.count ? position : nil
    note(LineEdit(text: text, recalled: recalled, unfinished: recalled == nil ? nil : last.unfinished))
  }

  private func note(_ edit: LineEdit) {
    guard edit != last else { return }
    last = edit
    request?.onEdit?(edit)
  }

  private var text: String { String(cString: rl_line_buffer) }

  /// readline's line handler: the line was accepted, or given up with ^D (nil).
  private func end(_ line: UnsafeMutablePointer<CChar>?) {
    let index = Int(where_history())
    rl_callback_handler_remove()
    guard let request, let line else {
      // readline ends the line itself where it marks pastes.
      if rl_variable_value("enable-bracketed-paste").map({ String(cString: $0) }) != "on" { rl_crlf() }
      fflush(rl_outstream)
      reply = .endOfInput
      return
    }
    let text = String(cString: line)
    free(line)
    let isRecalled = !request.keepsCommandHistory && index < request.recall.count
    note(
      isRecalled
        ? LineEdit(text: text, recalled: index, unfinished: last.unfinished) : LineEdit(text: text))
    if isRecalled {
      owesEditor = wantsEditor
      reply = .recalled(index: index, text, unfinished: last.unfinished)
    } else {
      reply = wantsEditor ? .editor(text) : .line(text)
    }
  }

  fileprivate func acceptForEditor() { wantsEditor = true }

  /// Ends the line from outside; what was typed stays on the screen, followed by `mark`.
  func abandon(mark: String = "", _ make: (String) -> LineReply) {
    guard reply == nil, request != nil else { return }
    noteEdit()
    let unfinished = last.unfinished
    if !isBusy {
      rl_point = rl_end
      rl_redisplay()
      fputs(mark, rl_outstream)
    }
    fputs("\n", rl_outstream)
    fflush(rl_outstream)
    rl_free_line_state()
    rl_callback_sigcleanup()
    rl_cleanup_after_signal()
    rl_callback_handler_remove()
    reply = make(unfinished)
  }

  func resize() { rl_resize_terminal() }

  /// Gives the terminal's settings back, to be stopped.
  func suspend() { rl_deprep_terminal() }

  /// Takes the terminal again, whatever was done to it meanwhile.
  func resume() {
    rl_deprep_terminal()
    rl_prep_term_function?(1)
    rl_resize_terminal()
    rl_forced_update_display()
  }

  /// Escapes take no room in the prompt: readline wants them between \001 and \002.
  private static func marked(_ prompt: String) -> String {
    var result = ""
    var rest = prompt[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      let tail = rest[escape...]
      let end = tail.index(escape, offsetBy: escapeLength(tail))
      result += rest[..<escape] + "\u{1}" + tail[..<end] + "\u{2}"
      rest = rest[end...]
    }
    return result + rest
  }
}

/// The command of C-x C-e: accepts the line, to go on in the editor.
private func leaveForEditor(count: Int32, key: Int32) -> Int32 {
  LineEditor.current?.acceptForEditor()
  return rl_newline(count, key)
}
