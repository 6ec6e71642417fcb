/// The labels that a detail line of the plain format may carry.
enum DetailLabel: String, CaseIterable {
  case followUp = "follow-up"
  case lookFor = "look for"
  case points, avoid, time, level, tags, id, was, note

  /// Reads a label as written, whatever its case and whether words are joined by a space or a dash.
  init?(_ text: String) {
    if let exact = Self(rawValue: text) {
      self = exact
      return
    }
    let plain = Self.fold(text)
    guard let label = Self.allCases.first(where: { Self.fold($0.rawValue) == plain }) else { return nil }
    self = label
  }

  /// The label that somebody probably meant, by spelling or by sense.
  static func meant(by text: String) -> DetailLabel? {
    if let label = synonyms[fold(text)] { return label }
    return Spelling.closest(to: text.lowercased(), among: allCases.map(\.rawValue)).flatMap(
      Self.init(rawValue:))
  }

  private static func fold(_ text: String) -> String {
    text.lowercased().filter { !"-_ \t".contains($0) }
  }

  private static let synonyms: [String: DetailLabel] = [
    "expect": .lookFor, "expects": .lookFor, "expected": .lookFor, "listenfor": .lookFor, "answer": .lookFor,
    "goodanswer": .lookFor, "looksfor": .lookFor, "want": .lookFor, "good": .lookFor,
    "probe": .followUp, "ask": .followUp, "asknext": .followUp, "next": .followUp,
    "duration": .time, "limit": .time, "seconds": .time, "minutes": .time, "length": .time,
    "hint": .note, "remark": .note, "comment": .note, "explanation": .note,
    "bad": .avoid, "badanswer": .avoid, "redflag": .avoid, "redflags": .avoid, "donot": .avoid,
    "dont": .avoid,
    "keypoints": .points, "keywords": .points, "topics": .points, "checklist": .points,
    "difficulty": .level, "seniority": .level, "tag": .tags, "labels": .tags, "category": .tags,
    "formerly": .was, "previously": .was, "old": .was, "name": .id, "key": .id,
  ]
}
