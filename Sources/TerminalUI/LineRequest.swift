/// How one line is asked for.
package struct LineRequest {
  /// Asked again about once a second and redrawn when it has changed; may hold `Style`'s escapes.
  package var prompt: () -> String
  /// What the line starts with.
  package var text: String
  /// Earlier lines, oldest first, that Up and Down walk through.
  package var recall: [String]
  /// True at a prompt for commands: Up walks through the commands of earlier days, `recall` is not used, and
  /// the line is added to the history file.
  package var keepsCommandHistory: Bool
  /// What TAB may put in, from the line and the cursor in UTF-8 bytes; without it TAB does nothing.
  package var completion: ((_ line: String, _ cursor: Int) -> Completion)?
  /// Called after each change of the line, and with its last text before the reply.
  package var onEdit: ((LineEdit) -> Void)?
  /// Called about four times a second; what it returns is said in lines of its own above the one being typed.
  package var onTick: (() -> String?)?
  /// Asked at each tick; true ends the line with `timeUp`.
  package var isTimeUp: (() -> Bool)?

  package init(
    prompt: @escaping () -> String, text: String = "", recall: [String] = [],
    keepsCommandHistory: Bool = false, completion: ((_ line: String, _ cursor: Int) -> Completion)? = nil,
    onEdit: ((LineEdit) -> Void)? = nil, onTick: (() -> String?)? = nil, isTimeUp: (() -> Bool)? = nil
  ) {
    self.prompt = prompt
    self.text = text
    self.recall = recall
    self.keepsCommandHistory = keepsCommandHistory
    self.completion = completion
    self.onEdit = onEdit
    self.onTick = onTick
    self.isTimeUp = isTimeUp
  }
}

/// What is being typed, after a change.
package struct LineEdit: Equatable, Sendable {
  /// The line as it stands on the screen.
  package var text: String
  /// The index in `recall` of the line shown, while an earlier one is being changed; nil on the new line.
  package var recalled: Int?
  /// The new line as it was left for an earlier one; `text` itself on the new line.
  package var unfinished: String

  package init(text: String, recalled: Int? = nil, unfinished: String? = nil) {
    self.text = text
    self.recalled = recalled
    self.unfinished = unfinished ?? text
  }
}

/// What TAB found.
package struct Completion: Equatable, Sendable {
  /// Where the words would go: from here to the cursor, in UTF-8 bytes from the start of the line.
  package var start: Int
  package var words: [String]

  package init(start: Int, words: [String]) {
    self.start = start
    self.words = words
  }
}

/// How a line ended.
///
/// A pasted block is one line with newlines in it, also where it ends with one: Enter takes it.
package enum LineReply: Equatable, Sendable {
  case line(String)
  /// An earlier line was taken, changed or not: it replaces the one at `index` of `recall`. `unfinished` is
  /// the new line as it was left, to go on with. What was changed in a line without Enter on it is dropped.
  case recalled(index: Int, String, unfinished: String)
  /// C-x C-e: the text is wanted in the editor.
  case editor(String)
  /// ^C, with what was typed.
  case interrupted(String)
  /// ^D on an empty line, or the end of a file or pipe.
  case endOfInput
  case timeUp(String)
  /// The program is told to end by a signal, or nobody reads its output (`SIGPIPE`).
  case terminated(signal: Int32, String)
}
