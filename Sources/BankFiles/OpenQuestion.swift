import Interviewing

/// A question of the plain format whose details are still being read.
struct OpenQuestion {
  struct Detail {
    var label: DetailLabel
    var value: String
    var line: Int
    /// Where the value begins.
    var column: Int
  }

  var draft: QuestionDraft
  var details: [Detail] = []
}

extension PlainBankParser {
  /// Hands the question that was being read over to the bank.
  mutating func closeQuestion() {
    guard var closing = open else { return }
    open = nil
    var given: Set<DetailLabel> = []
    for detail in closing.details {
      if detail.value.isEmpty {
        builder.warn(
          line: detail.line, column: detail.column,
          "expected text after \"\(detail.label.rawValue)\", found nothing; not read")
        continue
      }
      let isSingle = [.time, .level, .id].contains(detail.label)
      if isSingle && !given.insert(detail.label).inserted {
        builder.warn(
          line: detail.line, column: detail.column,
          "expected one \"\(detail.label.rawValue)\" a question, found a second; the first stays")
        continue
      }
      apply(detail, to: &closing.draft)
    }
    closing.draft.question.isDoubtful = !QuestionSense.readsAsQuestion(closing.draft.question.text)
    builder.add(closing.draft)
  }

  private mutating func apply(_ detail: OpenQuestion.Detail, to draft: inout QuestionDraft) {
    switch detail.label {
    case .followUp: draft.question.followUps.appendMissing([detail.value])
    case .lookFor: draft.question.lookFor.appendMissing(Self.items(detail.value))
    case .points: draft.question.points.appendMissing(Self.items(detail.value))
    case .avoid: draft.question.avoid.appendMissing(Self.items(detail.value))
    case .note: draft.question.notes.append(detail.value)
    case .level: draft.question.level = detail.value
    case .was: draft.formerWordings.append(detail.value)
    case .tags:
      let tags = readTags(detail.value, line: detail.line, column: detail.column)
      draft.question.tags.appendMissing(tags)
    case .time:
      do {
        draft.question.seconds = try SpeakingTime.seconds(from: detail.value)
      } catch {
        let kept = SpeakingTime.description(ofSeconds: draft.question.seconds ?? SpeakingTime.standard)
        builder.warn(
          line: detail.line, column: detail.column,
          "\(error); the question is kept with the default \(kept)")
      }
    case .id:
      if BankBuilder.isName(detail.value) {
        draft.givenID = (detail.value, detail.line, detail.column)
      } else {
        builder.warn(
          line: detail.line, column: detail.column,
          "expected an id without spaces, found \"\(detail.value)\"; the question goes by its words instead")
      }
    }
  }

  /// The parts of a value that semicolons separate.
  static func items(_ value: String) -> [String] {
    value.utf8.split(separator: UInt8(ascii: ";")).compactMap { piece in
      let text = SourceText(Array(piece))
      let trimmed = text.trimmed(0..<text.bytes.count)
      return trimmed.isEmpty ? nil : text.string(trimmed)
    }
  }
}
