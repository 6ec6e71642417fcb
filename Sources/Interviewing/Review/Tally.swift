/// What a criterion's line for the page is made from; it is put into words when somebody reads it, and a
/// program that reviews many answers reads none.
enum Tally: Hashable, Sendable {
  case said(String)
  /// The value counts a minute, else per 100 words.
  case fluency(perMinute: Bool, repetitions: Int, abandonedStarts: Int)
  case assurance
  /// Seconds; `isTimed` where they were measured and not told from the words.
  case concision(aloud: Double, limit: Double?, isTimed: Bool)
  /// All parts of a story that were told.
  case structure(Story, Parts, Ending)
  /// Words that could be pictured or checked.
  case specificity(concrete: Int)
  /// Actions done as we, and the words of the answer.
  case ownership(group: Int, words: Int)
  /// `sure`: how many of the quoted sentences surely tell an end.
  case results(sentences: Int, sure: Int, Ending)
  case points(PointsReading)
}

extension Evidence {
  /// One line for the page: "7 of 9 actions are yours", "0 of 148 words".
  package var figure: String {
    get {
      var text: [UInt8] = []
      writeFigure(to: &text)
      return String(decoding: text, as: UTF8.self)
    }
    set { tally = .said(newValue) }
  }

  /// Writes the same to the end of `text`.
  package func writeFigure(to text: inout [UInt8]) {
    switch tally {
    case .said(let figure): text += figure.utf8
    case .fluency(let perMinute, let repetitions, let abandonedStarts):
      writeFluency(perMinute, repetitions, abandonedStarts, to: &text)
    case .assurance: writeAssurance(to: &text)
    case .concision(let aloud, let limit, let isTimed): writeConcision(aloud, limit, isTimed, to: &text)
    case .structure(let story, let parts, let ending): writeStructure(story, parts, ending, to: &text)
    case .specificity(let concrete): writeSpecificity(concrete, to: &text)
    case .ownership(let group, let words): writeOwnership(group, words, to: &text)
    case .results(let sentences, let sure, let ending): writeResults(sentences, sure, ending, to: &text)
    case .points(let reading): text += Self.points(reading).utf8
    }
  }

  private func writeNone(to text: inout [UInt8]) {
    text += "0 of ".utf8
    text.append(decimal: n)
    text += " words".utf8
  }

  private func writeFluency(
    _ perMinute: Bool, _ repetitions: Int, _ abandonedStarts: Int, to text: inout [UInt8]
  ) {
    if quotes.isEmpty {
      writeNone(to: &text)
    } else {
      writeOneDecimal(to: &text)
      text += (perMinute ? " filler" : " filler word").utf8
      text += (isOne ? " " : "s ").utf8
      text += (perMinute ? Rubric.fluencyPerMinute.unit : Rubric[.fluency].unit).utf8
    }
    writeMore(repetitions, " repeated word", to: &text)
    writeMore(abandonedStarts, " abandoned start", to: &text)
  }

  /// A number of things after a comma, unless there is none.
  private func writeMore(_ count: Int, _ thing: String, to text: inout [UInt8]) {
    guard count > 0 else { return }
    text += ", ".utf8
    text.append(decimal: count)
    text += thing.utf8
    if count != 1 { text.append(UInt8(ascii: "s")) }
  }

  private func writeAssurance(to text: inout [UInt8]) {
    guard !quotes.isEmpty else { return writeNone(to: &text) }
    writeOneDecimal(to: &text)
    text += (isOne ? " hedge " : " hedges ").utf8
    text += Rubric[.assurance].unit.utf8
  }

  private func writeConcision(_ aloud: Double, _ limit: Double?, _ isTimed: Bool, to text: inout [UInt8]) {
    if !isTimed { text += "about ".utf8 }
    // A measured time as a clock shows it; an estimate to the nearest second.
    write(clock: isTimed ? aloud.rounded(.down) : aloud, to: &text)
    text += " aloud".utf8
    guard let limit else { return }
    text += ", of ".utf8
    write(clock: limit, to: &text)
  }

  private static let partNames = ["setting", "task", "action", "result"]

  private func writeStructure(_ story: Story, _ parts: Parts, _ ending: Ending, to text: inout [UInt8]) {
    if story == .no {
      text += "no sentence tells of one occasion".utf8
      return
    }
    let told = Self.partNames.indices.filter { parts.rawValue & (1 << UInt8($0)) != 0 }
    for part in told {
      if part != told.first { text += (part == told.last ? " and " : ", ").utf8 }
      if part == 3 && ending == .perhaps { text += "perhaps a ".utf8 }
      text += Self.partNames[part].utf8
    }
    text += (told.count == 1 ? " is there" : " are there").utf8
    if story == .pseudo { text += ", told in general or as a habit".utf8 }
    if !parts.contains(.result) {
      text +=
        (ending == .none ? "; no sentence says how it ended" : "; no sentence says plainly how it ended").utf8
    } else if !parts.contains(.action) {
      text += "; no sentence says what was done".utf8
    } else if parts.isDisjoint(with: [.situation, .task]) {
      text += "; no sentence sets the scene".utf8
    }
  }

  private func writeSpecificity(_ concrete: Int, to text: inout [UInt8]) {
    if quotes.isEmpty && concrete == 0 {
      writeNone(to: &text)
    } else {
      text.append(decimal: quotes.count)
      text += (quotes.count == 1 ? " exact detail; " : " exact details; ").utf8
      text.append(decimal: concrete)
      text += " of ".utf8
      text.append(decimal: n)
      text += " words".utf8
    }
    text += " could be pictured or checked".utf8
  }

  private func writeOwnership(_ group: Int, _ words: Int, to text: inout [UInt8]) {
    if n == 0 {
      text += "0 of ".utf8
      text.append(decimal: words)
      text += " words say who did what".utf8
      return
    }
    text.append(decimal: quotes.count)
    text += " of ".utf8
    text.append(decimal: n)
    text += (n == 1 ? " action is yours" : " actions are yours").utf8
    guard group > 0 else { return }
    text += ", ".utf8
    text.append(decimal: group)
    text += " done as we".utf8
  }

  private func writeResults(_ sentences: Int, _ sure: Int, _ ending: Ending, to text: inout [UInt8]) {
    if quotes.isEmpty {
      text += "I found no sentence that says \(ending == .none ? "" : "plainly ")how it ended".utf8
      return
    }
    let count = sure == 0 ? quotes.count : sure
    text.append(decimal: count)
    text += " of ".utf8
    text.append(decimal: sentences)
    text += (sure == 0 ? " sentences may say" : count == 1 ? " sentences says" : " sentences say").utf8
    text += " what came of it".utf8
    guard sure > 0, sure < quotes.count else { return }
    text += ", ".utf8
    text.append(decimal: quotes.count - sure)
    text += " more may".utf8
  }

  private static func points(_ reading: PointsReading) -> String {
    let named = reading.cameUp.map(\.text).joined(separator: ", ")
    let missing = reading.missing.map(\.text).joined(separator: ", ")
    return [named, missing.isEmpty ? "" : "not: \(missing)"].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Minutes and seconds: 1:05.
  private func write(clock seconds: Double, to text: inout [UInt8]) {
    let whole = Int(min(max(seconds.rounded(), 0), 359_999))
    text.append(decimal: whole / 60)
    text += (whole % 60 < 10 ? ":0" : ":").utf8
    text.append(decimal: whole % 60)
  }

  /// Whether the value is shown as 1.
  private var isOne: Bool { (value.map { ($0 * 10).rounded() } ?? 0) == 10 }

  private func writeOneDecimal(to text: inout [UInt8]) {
    let tenths = Int(min(max(((value ?? 0) * 10).rounded(), 0), 1e9))
    text.append(decimal: tenths / 10)
    guard tenths % 10 != 0 else { return }
    text.append(UInt8(ascii: "."))
    text.append(decimal: tenths % 10)
  }
}
