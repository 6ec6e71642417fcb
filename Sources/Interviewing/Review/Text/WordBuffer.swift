/// Words as they are scanned, written straight into the memory of an array, since an array asks at every word
/// whether it is shared.
struct WordBuffer {
  private var memory = UnsafeMutableBufferPointer<Word>(start: nil, count: 0)
  private(set) var count = 0
  /// Those that the memory had no room for.
  private var further: [Word] = []

  /// The words that `body` appends.
  ///
  /// - Parameter capacity: for how many there is room at once; further ones cost more.
  static func words(capacity: Int, _ body: (inout WordBuffer) -> Void) -> [Word] {
    var further: [Word] = []
    let words = [Word](unsafeUninitializedCapacity: capacity) { memory, count in
      var buffer = WordBuffer()
      buffer.memory = memory
      body(&buffer)
      count = min(buffer.count, memory.count)
      further = buffer.further
    }
    return further.isEmpty ? words : words + further
  }

  @inline(__always)
  mutating func append(_ word: Word) {
    if count < memory.count {
      memory.initializeElement(at: count, to: word)
    } else {
      further.append(word)
    }
    count &+= 1
  }

  /// - Precondition: `index` is below `count`.
  subscript(_ index: Int) -> Word {
    get {
      precondition(index >= 0 && index < count)
      return index < memory.count ? memory[index] : further[index - memory.count]
    }
    set {
      precondition(index >= 0 && index < count)
      if index < memory.count { memory[index] = newValue } else { further[index - memory.count] = newValue }
    }
  }
}
