import Interviewing

/// Writes JSON into one buffer, in the order it is told.
///
/// `JSONEncoder` keeps every object in a dictionary first: measured on this output it takes ten times as long,
/// more than the review itself, and its order of keys changes from run to run unless it sorts them.
struct JSONWriter: ~Copyable {
  /// Written to directly: most pieces are a few bytes long, and an array asks before each who else holds it.
  private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4096)
  private var count = 0
  private var needsComma = false

  deinit { memory.deallocate() }

  /// What was written so far.
  var bytes: [UInt8] { Array(memory[..<count]) }

  /// The same, of which nothing is kept.
  mutating func take() -> [UInt8] {
    defer { count = 0 }
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
    makeRoom(name.utf8CodeUnitCount + 3)
    put(UInt8(ascii: "\""))
    put(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    put(UInt8(ascii: "\""))
    put(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func key(named name: String) {
    separate()
    quoted(name.utf8)
    append(UInt8(ascii: ":"))
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
    withDigits(of: value) { append($0) }
  }

  /// What JSON has no number for becomes null.
  mutating func double(_ value: Double) { raw(value.isFinite ? value.description : "null") }

  mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  mutating func null() { raw("null") }

  /// JSON that stands already.
  mutating func raw(_ json: String) {
    separate()
    append(json.utf8)
  }

  mutating func newline() {
    append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quoted(_ text: some Collection<UInt8>) {
    append(UInt8(ascii: "\""))
    let isPlain = text.withContiguousStorageIfAvailable { text in
      text.reduce(true) { $0 && $1 >= 0x20 && $1 != UInt8(ascii: "\"") && $1 != UInt8(ascii: "\\") }
    }
    if isPlain == true {
      append(text)
    } else {
      for byte in text { escaped(byte) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    case 0x0A: append(#"\n"#.utf8)
    case 0x0D: append(#"\r"#.utf8)
    case 0x09: append(#"\t"#.utf8)
    case 0..<0x20:
      append(#"\u00"#.utf8)
      append(Self.hexadecimal[Int(byte >> 4)])
      append(Self.hexadecimal[Int(byte & 15)])
    default: append(byte)
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  // MARK: Memory

  private mutating func append(_ byte: UInt8) {
    makeRoom(1)
    put(byte)
  }

  private mutating func append(_ text: some Collection<UInt8>) {
    let isWritten: Void? = text.withContiguousStorageIfAvailable {
      makeRoom($0.count)
      put($0)
    }
    if isWritten == nil { for byte in text { append(byte) } }
  }

  /// Where there is room.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    memory[count] = byte
    count += 1
  }

  /// Where there is room.
  @inline(__always)
  private mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress, let end = memory.baseAddress else { return }
    (end + count).update(from: start, count: text.count)
    count += text.count
  }

  @inline(__always)
  private mutating func makeRoom(_ more: Int) {
    if memory.count - count < more { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(memory.count * 2, count + more))
    _ = larger.update(fromContentsOf: memory[..<count])
    memory.deallocate()
    memory = larger
  }
}
