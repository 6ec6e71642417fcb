/// Words as they are scanned, in memory of its own, since an array asks at every word whether it is shared.
struct WordBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<Word>
  private var capacity: Int
  private(set) var count = 0

  /// - Parameter capacity: 1 or more; grows where it does not do.
  init(capacity: Int) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { base.deallocate() }

  @inline(__always)
  mutating func append(_ word: Word) {
    if count == capacity { grow() }
    (base + count).initialize(to: word)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Word>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }

  /// - Parameter index: below `count`.
  subscript(_ index: Int) -> Word {
    get { base[checked(index)] }
    set { base[checked(index)] = newValue }
  }

  private func checked(_ index: Int) -> Int {
    precondition(index >= 0 && index < count)
    return index
  }

  var array: [Word] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
