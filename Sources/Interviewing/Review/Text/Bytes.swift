/// The digits of a whole number, with a minus before them where it is below 0, without a string in between.
@inline(__always)
package func withDigits(of value: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
    var start = digits.count
    func add(_ byte: UInt8) {
      start -= 1
      digits[start] = byte
    }
    var rest = value.magnitude
    repeat {
      add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if value < 0 { add(UInt8(ascii: "-")) }
    body(UnsafeBufferPointer(rebasing: digits[start...]))
  }
}

extension [UInt8] {
  /// Adds the digits of a number to text that is put together as UTF-8.
  package mutating func append(decimal value: Int) {
    withDigits(of: value) { append(contentsOf: $0) }
  }
}
