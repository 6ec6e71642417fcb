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
  case structure(Story, Parts)
  /// Words that could be pictured or checked.
  case specificity(concrete: Int)
  /// Actions done as we, and the words of the answer.
  case ownership(group: Int, words: Int)
  case results(sentences: Int)
  case points(PointsReading)
}

extension Evidence {
  /// One line for the page: "7 of your 9 actions are yours", "0 of 148 words".
  package var figure: String {
    get {
      switch tally {
      case .said(let figure): figure
      case .fluency(let perMinute, let repetitions, let abandonedStarts):
        fluency(perMinute, repetitions, abandonedStarts)
      case .assurance: quotes.isEmpty ? none : "\(oneDecimal) hedges \(Rubric[.assurance].unit)"
      case .concision(let aloud, let limit, let isTimed): concision(aloud, limit, isTimed)
      case .structure(let story, let parts): structure(story, parts)
      case .specificity(let concrete): specificity(concrete)
      case .ownership(let group, let words): ownership(group, words)
      case .results(let sentences):
        quotes.isEmpty
          ? "I found no sentence that says how it ended"
          : "\(quotes.count) of \(sentences) sentences \(quotes.count == 1 ? "says" : "say") what came of it"
      case .points(let reading): Self.points(reading)
      }
    }
    set { tally = .said(newValue) }
  }

  private var none: String { "0 of \(n) words" }

  private func fluency(_ perMinute: Bool, _ repetitions: Int, _ abandonedStarts: Int) -> String {
    let unit = perMinute ? Rubric.fluencyPerMinute.unit : Rubric[.fluency].unit
    var figure = quotes.isEmpty ? none : "\(oneDecimal) \(perMinute ? "fillers" : "filler words") \(unit)"
    if repetitions > 0 { figure += ", \(repetitions) repeated word\(repetitions == 1 ? "" : "s")" }
    if abandonedStarts > 0 {
      figure += ", \(abandonedStarts) abandoned start\(abandonedStarts == 1 ? "" : "s")"
    }
    return figure
  }

  private func concision(_ aloud: Double, _ limit: Double?, _ isTimed: Bool) -> String {
    let time = "\(isTimed ? "" : "about ")\(clock(aloud)) aloud"
    return limit.map { "\(time), of \(clock($0))" } ?? time
  }

  private func structure(_ story: Story, _ parts: Parts) -> String {
    if story == .no { return "no sentence tells of one occasion" }
    let names = ["setting", "task", "action", "result"]
    let told = names.indices.filter { parts.rawValue & (1 << UInt8($0)) != 0 }.map { names[$0] }
    let list =
      told.count > 1
      ? told.dropLast().joined(separator: ", ") + " and " + told[told.count - 1] : told.joined()
    var figure = "\(list) \(told.count == 1 ? "is" : "are") there"
    if story == .pseudo { figure += ", told in general or as a habit" }
    if !parts.contains(.result) {
      figure += "; no sentence says how it ended"
    } else if !parts.contains(.action) {
      figure += "; no sentence says what was done"
    } else if parts.isDisjoint(with: [.situation, .task]) {
      figure += "; no sentence sets the scene"
    }
    return figure
  }

  private func specificity(_ concrete: Int) -> String {
    if quotes.isEmpty && concrete == 0 { return "\(none) could be pictured or checked" }
    let exact = quotes.count == 1 ? "1 exact detail" : "\(quotes.count) exact details"
    return "\(exact); \(concrete) of \(n) words could be pictured or checked"
  }

  private func ownership(_ group: Int, _ words: Int) -> String {
    if n == 0 { return "0 of \(words) words say who did what" }
    return "\(quotes.count) of \(n) \(n == 1 ? "action is yours" : "actions are yours")"
      + (group > 0 ? ", \(group) done as we" : "")
  }

  private static func points(_ reading: PointsReading) -> String {
    let named = reading.cameUp.map(\.text).joined(separator: ", ")
    let missing = reading.missing.map(\.text).joined(separator: ", ")
    return [named, missing.isEmpty ? "" : "not: \(missing)"].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Minutes and seconds: 1:05.
  private func clock(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds.rounded(), 0), 359_999))
    return "\(whole / 60):\(whole % 60 < 10 ? "0" : "")\(whole % 60)"
  }

  private var oneDecimal: String {
    let tenths = Int(min(max(((value ?? 0) * 10).rounded(), 0), 1e9))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
