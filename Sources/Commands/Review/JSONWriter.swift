import Interviewing

/// Writes JSON into one buffer, in the order it is told.
///
/// `JSONEncoder` keeps every object in a dictionary first: measured on this output it takes ten times as long,
/// more than the review itself, and its order of keys changes from run to run unless it sorts them.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// What was written so far, of which nothing is kept.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  mutating func array<Elements: Sequence>(
    of elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// - Parameter name: needs no escaping.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func key(named name: String) {
    separate()
    quoted(name.utf8)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String) {
    separate()
    quoted(text.utf8)
  }

  /// - Parameter utf8: whole characters.
  mutating func string(utf8: ArraySlice<UInt8>) {
    separate()
    quoted(utf8)
  }

  mutating func int(_ value: Int) {
    separate()
    bytes.append(decimal: value)
  }

  /// What JSON has no number for becomes null.
  mutating func double(_ value: Double) {
    separate()
    bytes += (value.isFinite ? value.description : "null").utf8
  }

  mutating func bool(_ value: Bool) {
    separate()
    bytes += (value ? "true" : "false").utf8
  }

  mutating func null() {
    separate()
    bytes += "null".utf8
  }

  /// JSON that stands already.
  mutating func raw(_ json: String) {
    separate()
    bytes += json.utf8
  }

  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quoted(_ text: some Collection<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    let isWritten = text.withContiguousStorageIfAvailable { text in
      let isPlain = text.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
      if isPlain { bytes.append(contentsOf: text) }
      return isPlain
    }
    if isWritten != true { for byte in text { escaped(byte) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes += #"\n"#.utf8
    case 0x0D: bytes += #"\r"#.utf8
    case 0x09: bytes += #"\t"#.utf8
    case 0..<0x20:
      bytes += #"\u00"#.utf8
      bytes += [Self.hexadecimal[Int(byte >> 4)], Self.hexadecimal[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
