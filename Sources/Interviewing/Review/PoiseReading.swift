/// Fluency, assurance and concision, as far as an answer's words and its time tell.
struct PoiseReading {
  private let words: Int
  private let medium: AnswerMedium
  private let seconds: Double?
  private let limit: Double?
  /// What counts against the speaker; findings of the other checks are no part of poise's figures.
  private var fillers: [Span] = []
  private var fillerWords = 0
  private var hedges: [Span] = []
  private var saidTwice: [Span] = []
  private var repetitions = 0
  private var abandonedStarts = 0

  /// Speaking rate that turns typed words into a time, in words a minute; it ties both filler scales as well.
  static let wordsPerMinute = Double(AnswerClock.spokenWordsPerMinute)

  /// - Parameter findings: of all checks.
  init(text: Text, answer: Answer, findings: [Finding]) {
    words = text.wordCount
    medium = answer.medium
    seconds = answer.seconds
    limit = answer.limit
    for finding in findings where finding.counts {
      switch finding.check {
      case .filler: fillers.append(finding.span)
      case .hedge: hedges.append(finding.span)
      case .saidTwice: saidTwice.append(finding.span)
      case .repetition: repetitions += 1
      case .abandonedStart: abandonedStarts += 1
      case .selfDeprecation, .blame, .detail, .ownAction, .outcome: break
      }
    }
    fillerWords = Self.words(in: fillers, of: text)
  }

  /// How many words begin in one of the spans, which are in order and do not overlap.
  private static func words(in spans: [Span], of text: Text) -> Int {
    let words = text.words.span
    var count = 0
    var next = 0
    for span in spans {
      while next < words.count, Int(words[next].start) < span.start { next += 1 }
      while next < words.count, Int(words[next].start) < span.end {
        next += 1
        count += 1
      }
    }
    return count
  }

  private func perHundred(_ count: Int) -> Double? {
    words > 0 ? Double(count) * 100 / Double(words) : nil
  }

  /// Per minute a filler counts once, per 100 words with each of its words, as corpora count them. Repeated
  /// words and abandoned starts are shown beside the fillers and not counted with them: the limits were tested
  /// on fillers.
  var fluency: Evidence {
    let minutes = medium.isSpeech ? (seconds ?? 0) / 60 : 0
    let rubric = minutes > 0 ? Rubric.fluencyPerMinute : Rubric[.fluency]
    let value = minutes > 0 ? Double(fillers.count) / minutes : perHundred(fillerWords)
    let reason = medium.isSpeech ? rubric.tooShort(words) : "typed: shown, not scored"
    return Evidence(
      .fluency, score: reason == nil ? rubric.score(value) : nil, value: value, n: words, reason: reason,
      tally: .fluency(perMinute: minutes > 0, repetitions: repetitions, abandonedStarts: abandonedStarts),
      quotes: fillers)
  }

  var assurance: Evidence {
    let value = perHundred(hedges.count)
    let rubric = Rubric[.assurance]
    let reason = rubric.tooShort(words)
    return Evidence(
      .assurance, score: reason == nil ? rubric.score(value) : nil, value: value, n: words, reason: reason,
      tally: .assurance, quotes: hedges)
  }

  /// Seconds it took, or would take aloud.
  var aloud: Double {
    if medium.isSpeech, let seconds, seconds.isFinite, seconds > 0 { return seconds }
    return Double(words) * 60 / Self.wordsPerMinute
  }

  var concision: Evidence {
    let aloud = aloud
    let limit = limit.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    let ratio = limit.map { aloud / $0 }
    let reason: String? =
      if let ratio {
        medium.isSpeech || ratio > 1 ? nil : "typed and within the time: said, not scored"
      } else {
        "no time for it is known"
      }
    return Evidence(
      .concision, score: reason == nil ? Rubric[.concision].score(ratio) : nil, value: ratio, n: words,
      reason: reason,
      tally: .concision(aloud: aloud, limit: limit, isTimed: medium.isSpeech && seconds != nil),
      quotes: saidTwice)
  }
}
