/// All lexicons in one trie over words: a word's id is the node of its first step, and further steps have nodes of
/// their own.
struct LexiconAutomaton: Sendable {
  /// Built at the first use.
  static let shared = LexiconAutomaton(Lexicon.all)
  /// Knows contractions and nothing else; the lexicons themselves are read with it.
  static let contractions = LexiconAutomaton([])

  /// A word that a lexicon lists, alone or in a phrase.
  struct Entry: Sendable {
    /// The lexicons that list the word alone.
    var lexicons = LexiconSet(rawValue: 0)
    var key: UInt64 = 0
    /// Which of `Contractions.unmarked` it is, counted from 1; 0 for none of them.
    var contraction: UInt8 = 0

    /// How it ends; nil unless an entry of small letters has the word.
    var endings: Word.Flags?
    /// Any of `isPhrase` and `isRare`.
    var flags = Word.Flags.isRare
    var detail: DetailReader.Kind? = .content
  }

  /// By word id; number 0 stands for every word that no lexicon knows.
  private var entries = [Entry()]
  /// Ids by key, 0 where a slot is free: open addressing over a power of two, never more than half full. Apart
  /// from the entries, so that all of it stays in the nearest cache.
  private var slots = [UInt16](repeating: 0, count: 1 << 14)
  /// By node, from `firstNode` on: the lexicons of the phrase that ends there.
  private var nodeSets: [LexiconSet] = []
  /// Below it stand the words' ids.
  private static let firstNode: UInt32 = 1 << 16
  /// From a node and the id of the next word to the next node.
  private var edges = KeyTable()
  /// A bit for each edge: most words go on with no phrase, and need no look into the table.
  private var sieve = [UInt64](repeating: 0, count: 1024)

  init(_ lexicons: [Lexicon]) {
    for (row, contraction) in Contractions.unmarked.enumerated() {
      let id = learn(Word.key(of: contraction.word))
      entries[id].contraction = UInt8(row + 1)
      entries[id].flags.remove(.isRare)
    }
    for lexicon in lexicons {
      var entry: [UInt8] = []
      for byte in lexicon.entries.utf8 {
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
          add(entry, lexicon.set)
          entry.removeAll(keepingCapacity: true)
        } else {
          entry.append(byte)
        }
      }
      add(entry, lexicon.set)
    }
    for id in entries.indices.dropFirst() { entries[id].detail = DetailReader.kind(of: entries[id].lexicons) }
  }

  private mutating func add(_ entry: [UInt8], _ set: LexiconSet) {
    // The second half of a contraction stands for itself: 's, n't.
    if entry.contains(UInt8(ascii: "'")) {
      let half = String(decoding: entry, as: UTF8.self).filter { $0 != " " }
      if half.hasPrefix("'") || half == "n't" {
        let id = learn(Word.key(of: half))
        list(id, set)
        return
      }
    }
    let keys = learn(plain: entry) ?? Text(bytes: entry, automaton: .contractions).words.map(\.key)
    add(keys, set)
    // "did not" stands for "didn't" as well.
    if keys.count > 1 && keys.contains(Self.not) {
      add(keys.map { $0 == Self.not ? Self.shortNot : $0 }, set)
    }
  }

  /// The words of an entry of small letters and spaces, which are then known; nil where it takes the scanner to tell, as
  /// for a contraction.
  private mutating func learn(plain entry: [UInt8]) -> [UInt64]? {
    var keys: [UInt64] = []
    for word in entry.split(separator: UInt8(ascii: " ")) {
      var hash = WordHash()
      var tail: UInt32 = 0
      for byte in word {
        guard UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte else { return nil }
        hash.add(byte)
        tail = tail << 8 | UInt32(byte)
      }
      let id = learn(hash.key)
      guard entries[id].contraction == 0 else { return nil }
      entries[id].endings = WordReader.endings(tail, word.count)
      keys.append(hash.key)
    }
    return keys
  }

  /// The word stands alone in a lexicon.
  private mutating func list(_ id: Int, _ set: LexiconSet) {
    entries[id].lexicons.formUnion(set)
    meet(id, set)
    if set.meets(.readAsPhrases) { entries[id].flags.insert(.isPhrase) }
  }

  /// The word stands in an entry of a lexicon.
  private mutating func meet(_ id: Int, _ set: LexiconSet) {
    if !set.meets(LexiconSet.assurance | .otherPerson) { entries[id].flags.remove(.isRare) }
  }

  private static let not = Word.key(of: "not")
  private static let shortNot = Word.key(of: "n't")

  private mutating func add(_ keys: [UInt64], _ set: LexiconSet) {
    guard let first = keys.first else { return }
    let firstID = learn(first)
    if keys.count == 1 {
      list(firstID, set)
      return
    }
    meet(firstID, set)
    var node = UInt32(firstID)
    for key in keys.dropFirst() {
      let id = learn(key)
      meet(id, set)
      let edge = Self.edge(node, UInt16(id))
      if edges.value(edge) == 0 {
        nodeSets.append([])
        edges.insert(edge, Self.firstNode + UInt32(nodeSets.count - 1))
        let place = Self.sievePlace(edge)
        sieve[place.cell] |= 1 &<< place.bit
      }
      node = edges.value(edge)
    }
    nodeSets[Int(node - Self.firstNode)].formUnion(set)
  }

  /// The id of the word; a new one where it was not known.
  private mutating func learn(_ key: UInt64) -> Int {
    let known = id(key)
    if known != 0 { return Int(known) }
    entries.append(Entry(key: key))
    if entries.count * 2 > slots.count {
      slots = [UInt16](repeating: 0, count: slots.count * 2)
      for id in 1..<entries.count { place(id) }
    } else {
      place(entries.count - 1)
    }
    return entries.count - 1
  }

  /// The id of the word; 0 when it is not known.
  private func id(_ key: UInt64) -> UInt16 {
    slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { Words(slots: slots, entries: $0).id(key) }
    }
  }

  /// Puts a word into the next free slot.
  private mutating func place(_ id: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entries[id].key) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt16(id)
  }

  @inline(__always)
  private static func edge(_ node: UInt32, _ word: UInt16) -> UInt64 {
    let both = (UInt64(node) << 32 | UInt64(word)) &* 0x9e37_79b9_7f4a_7c15
    return both ^ (both >> 32)
  }

  @inline(__always)
  private static func sievePlace(_ edge: UInt64) -> (cell: Int, bit: UInt64) {
    (Int(edge >> 54), edge >> 48 & 63)
  }

  /// What the scanner asks for at every word, without a reference in between.
  struct Words {
    fileprivate let slots: UnsafeBufferPointer<UInt16>
    fileprivate let entries: UnsafeBufferPointer<Entry>

    /// The word's id; 0 when no lexicon knows it.
    @inline(__always) func id(_ key: UInt64) -> UInt16 {
      let mask = slots.count &- 1
      var slot = Int(truncatingIfNeeded: key) & mask
      while slots[slot] != 0 && entries[Int(slots[slot])].key != key { slot = (slot &+ 1) & mask }
      return slots[slot]
    }

    /// - Parameter id: one that `id(_:)` gave.
    @inline(__always) subscript(_ id: UInt16) -> Entry { entries[Int(id)] }
  }

  /// What follows from a word's lexicons and its key alone, by id.
  func byWord<Value>(_ value: (LexiconSet, UInt64) -> Value) -> [Value] {
    entries.map { value($0.lexicons, $0.key) }
  }

  func withWords(_ body: (Words) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { body(Words(slots: slots, entries: $0)) }
    }
  }

  /// Every entry of two words or more, and those of one word of the lexicons that are read as phrases; in reading
  /// order, at each word the shorter first.
  ///
  /// No phrase reaches across a mark at which one pauses, nor from one sentence into the next.
  func phrases(in words: [Word]) -> [Phrase] {
    var found: [Phrase] = []
    found.reserveCapacity(words.count / 4)
    words.withUnsafeBufferPointer { words in
      edges.entries.withUnsafeBufferPointer { edges in
        sieve.withUnsafeBufferPointer { sieve in
          for index in words.indices {
            let next = index + 1 < words.count ? words[index + 1].id : 0
            let place = Self.sievePlace(Self.edge(UInt32(words[index].id), next))
            // Both at once: of most words neither holds, and nobody can foresee which.
            let mayGoOn = (sieve[place.cell] &>> place.bit) & 1
            if mayGoOn | UInt64(words[index].flags.rawValue & Word.Flags.isPhrase.rawValue) == 0 { continue }
            let alone = LexiconSet(
              rawValue: words[index].lexicons.rawValue & LexiconSet.readAsPhrases.rawValue)
            if alone.rawValue != 0 { found.append(Phrase(words: index..<(index + 1), lexicons: alone)) }
            if mayGoOn != 0 { addPhrases(from: index, words, edges, sieve, &found) }
          }
        }
      }
    }
    return found
  }

  @inline(__always)
  private func addPhrases(
    from index: Int, _ words: UnsafeBufferPointer<Word>, _ edges: UnsafeBufferPointer<KeyTable.Entry>,
    _ sieve: UnsafeBufferPointer<UInt64>, _ found: inout [Phrase]
  ) {
    var node = UInt32(words[index].id)
    var next = index + 1
    while node != 0, next < words.count {
      let word = words[next]
      if word.id == 0 || word.gap.meets(.pause) || word.has(.sentenceStart) { break }
      let edge = Self.edge(node, word.id)
      let place = Self.sievePlace(edge)
      if (sieve[place.cell] &>> place.bit) & 1 == 0 { break }
      node = KeyTable.find(edge, in: edges).value
      guard node != 0 else { break }
      next += 1
      let ending = nodeSets[Int(node - Self.firstNode)]
      if ending.rawValue != 0 { found.append(Phrase(words: index..<next, lexicons: ending)) }
    }
  }
}

extension LexiconSet {
  /// What assurance is read from.
  static var assurance: LexiconSet {
    LexiconSet.hedgeAlways | .hedgeClaim | .hedgeKind | .faultAlways | .faultOfSubject | .blameAlways
      | .badConduct | .duty
  }

  /// Lexicons of which the longest entry at a word counts; the others are classes of words.
  static var readAsPhrases: LexiconSet {
    let told: UInt128 = 0x7FFFF << 109
    return LexiconSet(rawValue: told) | .asksForExample | .asksAboutTrouble | .assurance
  }
}

extension Text {
  /// The entries of these lexicons in reading order: at each word the longest, none overlapping.
  ///
  /// - Parameter sets: of those that are read as phrases.
  package func phrases(of sets: LexiconSet) -> [Phrase] {
    var found: [Phrase] = []
    forEachPhrase(of: sets) { found.append($0) }
    return found
  }

  /// The same, one by one.
  @inline(__always)
  func forEachPhrase(of sets: LexiconSet, _ body: (Phrase) -> Void) {
    guard seen.meets(sets) else { return }
    let phrases = phrases.span
    var next = 0
    var free = 0
    while next < phrases.count {
      let start = phrases[next].words.lowerBound
      var end = 0
      var found = LexiconSet(rawValue: 0)
      while next < phrases.count, phrases[next].words.lowerBound == start {
        let classes = phrases[next].lexicons.rawValue & sets.rawValue
        if classes != 0 {
          found = LexiconSet(rawValue: classes)
          end = phrases[next].words.upperBound
        }
        next += 1
      }
      if end > 0, start >= free {
        body(Phrase(words: start..<end, lexicons: found))
        free = end
      }
    }
  }
}
