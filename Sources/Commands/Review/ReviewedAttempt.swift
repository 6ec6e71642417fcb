import Interviewing
import JournalStore

/// A past answer with its review, made anew from the facts in the journal.
struct ReviewedAttempt: Sendable {
  let summary: AttemptSummary
  let attempt: Attempt
  var review: AnswerReview
  /// What the interviewer marked while it was spoken; part of the review then.
  var taps: TapReading?
  /// Who gave it, as the page names them.
  var candidate = "you"
  /// Who asked, in a revealed round of two.
  var interviewer: Interviewer?

  /// - Parameter questions: of whoever reads many answers.
  init(summary: AttemptSummary, attempt: Attempt, questions: KnownQuestions? = nil) {
    self.summary = summary
    self.attempt = attempt
    let answer = Self.answer(of: attempt)
    let asked = questions?.asked(answer.question)
    let disputed = attempt.disputes
    guard !disputed.isEmpty else {
      review = AnswerReview(answer, asked: asked)
      return
    }
    let all = AnswerReview(answer, asked: asked)
    review = AnswerReview(
      answer, asked: asked,
      disputed: Set(
        all.findings.filter { finding in
          disputed.contains {
            $0.check == finding.check.rawValue && $0.start == finding.span.start && $0.end == finding.span.end
          }
        }))
  }

  /// What the review reads: the typed words, or the transcript of a spoken answer; notes on what was said
  /// are not what was said.
  static func answer(of attempt: Attempt) -> Answer {
    let question = attempt.planned.question
    let isSpoken = attempt.begun.medium == .spoken
    return Answer(
      text: isSpoken ? attempt.transcript ?? "" : attempt.text, question: question.text,
      medium: isSpoken ? (attempt.transcript == nil ? .spoken : .transcript) : .typed,
      seconds: isSpoken ? attempt.answeringTime / 1000 : nil, limit: attempt.planned.seconds.map(Double.init),
      points: question.points)
  }

  /// What the candidate rated the answer.
  func rating(_ group: Criterion.Group) -> Int? { attempt.rating(group.subject) }

  /// What the interviewer of a revealed round rated it.
  func friendRating(_ group: Criterion.Group) -> Int? { interviewer?.rating(group.subject, of: attempt.id) }

  var isSpoken: Bool { attempt.begun.medium == .spoken }

  /// Each guess that was made, with what the review found; nil where it cannot tell.
  var guesses: [(guess: Guess, said: Bool, was: Bool?)] {
    let minutes = isSpoken ? attempt.answeringTime / 60_000 : nil
    return attempt.report.compactMap { given in
      guard let guess = given.guess, let value = given.value else { return nil }
      return (guess, value == 1, Calibration.truth(of: guess, in: review, minutes: minutes))
    }
  }
}

extension Attempt {
  /// Milliseconds of answering over all parts; for a spoken answer from the first word to the last.
  var answeringTime: Double {
    Double(parts.reduce(0) { $0 + spokenOrTypedTime($1, medium: begun.medium) })
  }
}

extension Criterion.Group {
  fileprivate var subject: RatedSubject { self == .poise ? .poise : .experience }
}
