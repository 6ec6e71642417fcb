/// Why a text could not be changed in an editor; the text itself is safe.
package enum EditorError: Error, Equatable, CustomStringConvertible {
  case noTerminal
  /// The file for the editor could not be written.
  case noFile(path: String, reason: String)
  /// The editor said that it failed, or was not found; `kept` is the file it changed before that.
  case failed(editor: String, status: Int32, kept: String?)
  /// What the editor left can't be read.
  case unreadable(path: String, reason: String)

  package var description: String {
    switch self {
    case .noTerminal:
      "An editor needs a terminal for input and output. Your text is unchanged."
    case .noFile(let path, let reason):
      "The editor was not opened: \(path) can't be written (\(reason)). Your text is unchanged."
    case .failed(let editor, 127, _):
      "The editor \"\(editor)\" was not found; set EDITOR to one that is installed. Your text is unchanged."
    case .failed(let editor, let status, let kept):
      "The editor \"\(editor)\" ended with status \(status), so your text here is unchanged."
        + (kept.map { " What it saved is in \($0)." } ?? "")
    case .unreadable(let path, let reason):
      "What the editor wrote can't be read (\(reason)); it is still in \(path). Your text here is unchanged."
    }
  }
}
