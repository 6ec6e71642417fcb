/// Fluency, assurance and concision, as far as an answer's words and its time tell.
struct PoiseReading {
  let text: Text
  let answer: Answer
  let findings: [Finding]

  /// Speaking rate that turns typed words into a time, in words a minute; it ties both filler scales as well.
  static let wordsPerMinute = Double(AnswerClock.spokenWordsPerMinute)

  private func spans(_ check: String) -> [Span] {
    findings.filter { $0.check == check && $0.counts }.map(\.span)
  }

  private func perHundred(_ count: Int) -> Double? {
    text.wordCount > 0 ? Double(count) * 100 / Double(text.wordCount) : nil
  }

  private var tooShort: String {
    "\(text.wordCount) \(text.wordCount == 1 ? "word" : "words"): too short to tell"
  }

  /// Per minute a filler counts once, per 100 words with each of its words, as corpora count them. Repeated
  /// words and abandoned starts are shown beside the fillers and not counted with them: the limits were tested
  /// on fillers.
  var fluency: Evidence {
    let fillers = spans("filler")
    let minutes = answer.medium.isSpeech ? (answer.seconds ?? 0) / 60 : 0
    let rubric = minutes > 0 ? Rubric.fluencyPerMinute : Rubric[.fluency]
    let words = text.words.reduce(into: (count: 0, next: 0)) { state, word in
      while state.next < fillers.count, fillers[state.next].end <= Int(word.start) { state.next += 1 }
      if state.next < fillers.count, fillers[state.next].start <= Int(word.start) { state.count += 1 }
    }
    let value = minutes > 0 ? Double(fillers.count) / minutes : perHundred(words.count)
    let others = [
      counted(spans("repetition").count, "repeated word", "repeated words"),
      counted(spans("abandoned-start").count, "abandoned start", "abandoned starts"),
    ].compactMap { $0 }
    var evidence = Evidence(.fluency, value: value, n: text.wordCount, quotes: fillers)
    evidence.figure =
      ([
        fillers.isEmpty
          ? "0 of \(text.wordCount) words"
          : "\(oneDecimal(value ?? 0)) \(minutes > 0 ? "fillers" : "filler words") \(rubric.unit)"
      ]
      + others)
      .joined(separator: ", ")
    if !answer.medium.isSpeech {
      evidence.reason = "typed: shown, not scored"
    } else if text.wordCount < rubric.minimumWords {
      evidence.reason = tooShort
    } else {
      evidence.score = value.flatMap(rubric.score)
    }
    return evidence
  }

  var assurance: Evidence {
    let hedges = spans("hedge")
    let value = perHundred(hedges.count)
    let rubric = Rubric[.assurance]
    var evidence = Evidence(.assurance, value: value, n: text.wordCount, quotes: hedges)
    evidence.figure =
      hedges.isEmpty ? "0 of \(text.wordCount) words" : "\(oneDecimal(value ?? 0)) hedges \(rubric.unit)"
    if text.wordCount < rubric.minimumWords {
      evidence.reason = tooShort
    } else {
      evidence.score = value.flatMap(rubric.score)
    }
    return evidence
  }

  /// Seconds it took, or would take aloud.
  var aloud: Double {
    if answer.medium.isSpeech, let seconds = answer.seconds, seconds.isFinite, seconds > 0 { return seconds }
    return Double(text.wordCount) * 60 / Self.wordsPerMinute
  }

  var concision: Evidence {
    var evidence = Evidence(.concision, n: text.wordCount, quotes: spans("said-twice"))
    let time = "\(answer.medium.isSpeech && answer.seconds != nil ? "" : "about ")\(clock(aloud)) aloud"
    guard let limit = answer.limit, limit.isFinite, limit > 0 else {
      evidence.figure = time
      evidence.reason = "the question sets no time"
      return evidence
    }
    let ratio = aloud / limit
    evidence.value = ratio
    evidence.figure = "\(time), of \(clock(limit))"
    if !answer.medium.isSpeech && ratio <= 1 {
      evidence.reason = "typed and within the time: said, not scored"
    } else {
      evidence.score = Rubric[.concision].score(ratio)
    }
    return evidence
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }

  /// Minutes and seconds: 1:05.
  private func clock(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds.rounded(), 0), 359_999))
    return "\(whole / 60):\(whole % 60 < 10 ? "0" : "")\(whole % 60)"
  }

  private func oneDecimal(_ value: Double) -> String {
    let tenths = Int(min(max((value * 10).rounded(), 0), 1e9))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
