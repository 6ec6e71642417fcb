/// All lexicons in one trie over words: a vocabulary for the first step, and a node for each further one.
struct LexiconAutomaton: Sendable {
  /// Built at the first use.
  static let shared = LexiconAutomaton(Lexicon.all)

  /// From a word's key to its id, which is 1 and up.
  private(set) var vocabulary = KeyTable()
  /// By word id: the lexicons that list the word alone.
  private var singles: [LexiconSet] = [[]]
  /// By word id: the node of the phrases that begin with it, or 0.
  private var firstNodes: [UInt32] = [0]
  /// By node: the lexicons of the phrase that ends there.
  private var nodeSets: [LexiconSet] = [[]]
  /// From a node and the id of the next word to the next node.
  private var edges = KeyTable()

  init(_ lexicons: [Lexicon]) {
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
  }

  private mutating func add(_ entry: [UInt8], _ set: LexiconSet) {
    // The second half of a contraction stands for itself: 's, n't.
    let half = String(decoding: entry, as: UTF8.self).filter { $0 != " " }
    if half.hasPrefix("'") || half == "n't" {
      singles[Int(learn(Word.key(of: half)))].formUnion(set)
      return
    }
    let keys = Text(bytes: entry, automaton: nil).words.map(\.key)
    add(keys, set)
    // "did not" stands for "didn't" as well.
    if keys.count > 1 && keys.contains(Self.not) {
      add(keys.map { $0 == Self.not ? Self.shortNot : $0 }, set)
    }
  }

  private static let not = Word.key(of: "not")
  private static let shortNot = Word.key(of: "n't")

  private mutating func add(_ keys: [UInt64], _ set: LexiconSet) {
    guard let first = keys.first else { return }
    let firstID = learn(first)
    if keys.count == 1 {
      singles[Int(firstID)].formUnion(set)
      return
    }
    if firstNodes[Int(firstID)] == 0 {
      firstNodes[Int(firstID)] = newNode()
      vocabulary.mark(first)
    }
    var node = firstNodes[Int(firstID)]
    for key in keys.dropFirst() {
      let edge = Self.edge(node, learn(key))
      if edges.value(edge) == 0 { edges.insert(edge, newNode()) }
      node = edges.value(edge)
    }
    nodeSets[Int(node)].formUnion(set)
  }

  private mutating func learn(_ key: UInt64) -> UInt32 {
    let known = vocabulary.value(key)
    if known != 0 { return known }
    let id = UInt32(singles.count)
    vocabulary.insert(key, id)
    singles.append([])
    firstNodes.append(0)
    return id
  }

  private mutating func newNode() -> UInt32 {
    nodeSets.append([])
    return UInt32(nodeSets.count - 1)
  }

  @inline(__always)
  private static func edge(_ node: UInt32, _ word: UInt32) -> UInt64 {
    let both = (UInt64(node) << 32 | UInt64(word)) &* 0x9e37_79b9_7f4a_7c15
    return both ^ (both >> 32)
  }

  /// What the scanner asks for at every word, without a reference in between.
  struct Words {
    fileprivate let entries: UnsafeBufferPointer<KeyTable.Entry>
    fileprivate let singles: UnsafeBufferPointer<LexiconSet>

    /// The word's id, or 0, and whether a phrase begins with it.
    @inline(__always) func find(_ key: UInt64) -> (id: UInt32, startsPhrase: Bool) {
      let entry = KeyTable.find(key, in: entries)
      return (entry.value, entry.isMarked)
    }

    /// The lexicons that list the word alone.
    @inline(__always) func lexicons(_ id: UInt32) -> LexiconSet { singles[Int(id)] }
  }

  func withWords(_ body: (Words) -> Void) {
    vocabulary.entries.withUnsafeBufferPointer { entries in
      singles.withUnsafeBufferPointer { body(Words(entries: entries, singles: $0)) }
    }
  }

  /// Every entry of two words or more, at every word, in reading order, the shorter first.
  ///
  /// No phrase reaches across a mark at which one pauses, nor from one sentence into the next.
  func phrases(in words: [Word]) -> [Phrase] {
    var found: [Phrase] = []
    words.withUnsafeBufferPointer { words in
      edges.entries.withUnsafeBufferPointer { edges in
        for index in words.indices where words[index].has(.startsPhrase) {
          var node = firstNodes[Int(words[index].id)]
          let sentence = words[index].sentence
          var next = index + 1
          while node != 0, next < words.count {
            let id = words[next].id
            if id == 0 || words[next].gap.meets(.pause) || words[next].sentence != sentence { break }
            node = KeyTable.find(Self.edge(node, id), in: edges).value
            next += 1
            let ending = nodeSets[Int(node)]
            if ending.rawValue != 0 { found.append(Phrase(words: index..<next, lexicons: ending)) }
          }
        }
      }
    }
    return found
  }
}

extension Text {
  /// The entries of these lexicons in reading order: at each word the longest, none overlapping.
  package func phrases(of sets: LexiconSet) -> [Phrase] {
    var found: [Phrase] = []
    forEachPhrase(of: sets) { found.append($0) }
    return found
  }

  /// The same, one by one.
  @inline(__always)
  func forEachPhrase(of sets: LexiconSet, _ body: (Phrase) -> Void) {
    guard seen.meets(sets) else { return }
    let words = words.span
    let long = longPhrases.span
    var next = 0
    var free = 0
    for index in words.indices {
      var classes = words[index].lexicons.rawValue & sets.rawValue
      var end = index + 1
      while next < long.count, long[next].words.lowerBound == index {
        let ending = long[next].lexicons.rawValue & sets.rawValue
        if ending != 0 {
          classes = ending
          end = long[next].words.upperBound
        }
        next += 1
      }
      if classes != 0, index >= free {
        body(Phrase(words: index..<end, lexicons: LexiconSet(rawValue: classes)))
        free = end
      }
    }
  }
}
