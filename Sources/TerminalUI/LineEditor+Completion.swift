@preconcurrency import CReadline
@preconcurrency import Glibc

extension LineEditor {
  /// The words still to be handed to readline.
  nonisolated(unsafe) private static var words: ArraySlice<String> = []

  func setUpCompletion() {
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_completer_quote_characters = UnsafePointer(strdup("\"'"))
    rl_attempted_completion_function = { word, start, _ in
      guard let editor = LineEditor.current else { return nil }
      return editor.complete(word, start: start)
    }
  }

  /// - Parameter start: where readline found that the word begins, in bytes.
  private func complete(
    _ word: UnsafePointer<CChar>?, start: Int32
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    // Never file names of readline's own accord.
    rl_attempted_completion_over = 1
    guard let completion = request?.completion else { return nil }
    let bytes = Array(String(cString: rl_line_buffer).utf8)
    let found = completion(String(decoding: bytes, as: UTF8.self), Int(rl_point))
    Self.words = Self.aligned(found, to: Int(start), in: bytes)[...]
    guard !Self.words.isEmpty else { return nil }
    rl_completion_append_character = 0x20
    // The word brings its own quotes.
    rl_completion_suppress_quote = 1
    rl_sort_completion_matches = 1
    return rl_completion_matches(word) { _, _ in LineEditor.words.popFirst().flatMap { strdup($0) } }
  }

  /// The words as they stand from `start` on, where readline will put them.
  private static func aligned(_ completion: Completion, to start: Int, in line: [UInt8]) -> [String] {
    let wanted = min(max(completion.start, 0), line.count)
    let start = min(max(start, 0), line.count)
    if wanted >= start {
      let head = String(decoding: line[start..<wanted], as: UTF8.self)
      return completion.words.map { head + $0 }
    }
    let typed = String(decoding: line[wanted..<start], as: UTF8.self)
    return completion.words.compactMap { word in
      word.hasPrefix(typed) ? String(word.dropFirst(typed.count)) : nil
    }
  }
}
