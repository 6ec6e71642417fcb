/// A light stemmer: the key of a word without the endings of its forms.
///
/// plan, plans, planned, planning; reconcile, reconciliation; manage, manager, management; write, wrote. Rules on
/// endings and a list of verbs, so that a rare pair may meet by chance.
struct Stem {
  private var letters: [UInt8] = []
  /// The base of the forms of irregular verbs, by key.
  private static let bases: [UInt64: [UInt8]] = Dictionary(
    Inflection.irregular.flatMap { base, forms in
      [forms.0, forms.1].map { (Word.key(of: $0), Array(base.utf8)) }
    } + ["learn", "burn", "spoil", "dream", "lean"].map { (Word.key(of: $0 + "t"), Array($0.utf8)) },
    uniquingKeysWith: { first, _ in first })

  /// - Parameter bytes: one word, any case.
  mutating func key(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    letters.removeAll(keepingCapacity: true)
    for byte in bytes { letters.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    var form = WordHash()
    for letter in letters { form.add(letter) }
    if let base = Self.bases[form.key] { letters = base }
    plural()
    if letters.count > 5 { derivation() }
    if letters.count > 4 { inflection() }
    if letters.count > 3, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.count > 2, letters.last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
    var hash = WordHash()
    for letter in letters { hash.add(letter) }
    return hash.key
  }

  private mutating func plural() {
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return }
    let before = letters[letters.count - 2]
    if before == UInt8(ascii: "s") || before == UInt8(ascii: "u") || before == UInt8(ascii: "i") { return }
    if letters.count > 4, drop("ies") {
      letters.append(UInt8(ascii: "y"))
    } else {
      letters.removeLast()
    }
  }

  private mutating func derivation() {
    let endings: [StaticString] = ["iation", "ation", "iate", "ate", "ment", "ness", "ion", "ly"]
    for ending in endings where drop(ending) { return }
    // Approval, proposal, renewal.
    if letters.count > 6, "vsw".utf8.contains(letters[letters.count - 3]), drop("al") { return }
    if letters.count > 6, drop("er") || drop("or") { undouble() }
  }

  private mutating func inflection() {
    if drop("ied") {
      letters.append(UInt8(ascii: "y"))
    } else if letters.suffix(3).elementsEqual("eed".utf8) {
      // Agreed; but proceed stays.
      if letters[letters.count - 4] != UInt8(ascii: "c") { letters.removeLast() }
    } else if drop("ing") || drop("ed") {
      undouble()
      _ = letters.count > 5 && (drop("iat") || drop("at"))
    }
  }

  /// planned: plann becomes plan; but fall, miss and agree stay.
  private mutating func undouble() {
    guard letters.count > 3, let last = letters.last, last == letters[letters.count - 2],
      !"lsze".utf8.contains(last)
    else { return }
    letters.removeLast()
  }

  /// Takes the ending off where three letters stay.
  private mutating func drop(_ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard letters.count >= count + 3 else { return false }
    for offset in 0..<count where letters[letters.count - count + offset] != ending.utf8Start[offset] {
      return false
    }
    letters.removeLast(count)
    return true
  }
}
