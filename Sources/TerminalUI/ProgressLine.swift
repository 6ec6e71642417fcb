/// One line that says how far long work is, written again in its place.
final class ProgressLine {
  private let output: OutputStream
  private var isShown = false

  init(output: OutputStream) { self.output = output }

  /// - Parameter line: nil takes it away.
  func show(_ line: String?, columns: Int) {
    guard isShown || line != nil else { return }
    output.write("\r\u{1B}[K" + (line.map { truncated($0, to: max(1, columns - 1)) } ?? ""))
    isShown = line != nil
  }
}
