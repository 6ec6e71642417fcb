/// Where a person reads and types: a real terminal, or the ends of a pipe.
///
/// Between its creation and the first read, signals do what they always do. From then on INT, TERM, HUP and
/// QUIT come as replies, so that a caller can save and leave; `takeInterrupt` asks for them in long work.
package protocol Terminal: AnyObject {
  /// The width in columns at this moment; 80 where it can't be known.
  var columns: Int { get }
  /// The height in rows at this moment; 24 where it can't be known.
  var rows: Int { get }
  /// Whether and how emphasis is shown.
  var style: Style { get }
  /// True with a real terminal on both ends: a person is there to be asked.
  var isInteractive: Bool { get }
  /// True when a prompt can be redrawn while it waits.
  var hasClock: Bool { get }

  /// The signal that asks the program to stop, if one came since the last read or call; for long work.
  ///
  /// From the first call on signals come only so and as replies. Where nobody reads any more it is SIGPIPE.
  func takeInterrupt() -> Int32?
  /// Shows in one line how far long work is, in place of the last such line; nil takes it away. Without a
  /// terminal it does nothing.
  func showProgress(_ line: String?)
  /// True while the program has a screen to itself, and what was on the terminal before waits unseen to come
  /// back; a terminal that has only one stays as it is.
  var hasOwnScreen: Bool { get set }

  /// Writes text, which must hold no controls but newlines and `style`'s own, at once.
  ///
  /// Where nobody reads any more it does nothing, and the next read replies `terminated(SIGPIPE)`.
  func write(_ text: String)
  /// Takes away what can be seen: by emptying the program's own screen, or else by scrolling past it.
  ///
  /// What was on the terminal before is never erased, and nothing is done to a pipe.
  func clearScreen()
  func readLine(_ request: LineRequest) -> LineReply
  func readKey(_ request: KeyRequest) -> KeyReply
  /// Lets the person change `text` in `$VISUAL` or `$EDITOR`; one line end at the end is dropped.
  ///
  /// - Throws: `EditorError`; the text given stands then.
  func edit(_ text: String) throws -> String
  /// Shows a text in `$PAGER` when it is longer than the screen, else writes it.
  func page(_ text: String)
  /// Leaves the terminal as it was found; every way out of the program ends with it, and a second call is fine.
  func restore()
}
