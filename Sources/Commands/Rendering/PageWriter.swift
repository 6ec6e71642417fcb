import TerminalUI

/// Writes a page for the terminal into one buffer of bytes, a row after another.
///
/// Of a thousand pages nearly all strings would be thrown away at once; to make them took longer than the reviews.
struct PageWriter {
  /// A lead, and the text that is wrapped beside it; both are UTF-8, visible, and without style.
  struct Row {
    var lead: [UInt8] = []
    var text: [UInt8] = []
  }

  let layout: Layout
  private(set) var bytes: [UInt8]
  private var isBegun = false
  /// Kept from row to row for its room.
  private var row = Row()

  /// - Parameter start: what stands before the first line.
  init(layout: Layout, after start: String = "") {
    self.layout = layout
    bytes = Array(start.utf8)
    bytes.reserveCapacity(2048)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Leaves an empty line before what comes next, unless it is the first.
  mutating func beginBlock() {
    if isBegun { bytes.append(UInt8(ascii: "\n")) }
  }

  /// - Parameter text: is not wrapped.
  mutating func line(_ text: String) {
    beginLine()
    bytes += text.utf8
  }

  mutating func row(_ lead: String, _ text: String) {
    row {
      $0.lead += lead.utf8
      $0.text += text.utf8
    }
  }

  /// The text goes below its lead where the terminal is narrow.
  mutating func row(_ write: (inout Row) -> Void) {
    row.lead.removeAll(keepingCapacity: true)
    row.text.removeAll(keepingCapacity: true)
    write(&row)
    beginLine()
    bytes += row.lead
    let leadWidth = row.lead.withUnsafeBufferPointer { displayWidth($0) }
    let margin = leadWidth <= layout.columns / 2 ? leadWidth : 6
    if leadWidth > margin {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(spaces: margin)
    }
    wrap(row.text, width: max(16, layout.columns - margin), indent: margin, into: &bytes)
  }

  private mutating func beginLine() {
    if isBegun { bytes.append(UInt8(ascii: "\n")) }
    isBegun = true
  }
}

extension [UInt8] {
  mutating func append(spaces count: Int) {
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: Swift.max(0, count)))
  }
}
