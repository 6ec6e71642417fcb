/// Text put together as UTF-8, where strings would be thrown away at once.
extension [UInt8] {
  /// The digits of a whole number, with a minus before them where it is below 0.
  package mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: value.magnitude)
  }

  private mutating func append(digitsOf value: UInt) {
    if value >= 10 { append(digitsOf: value / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }
}
