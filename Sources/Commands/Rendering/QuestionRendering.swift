import Interviewing
import TerminalUI

/// A question as it is put on the screen: its place, category and time, its words, and why it came up.
struct QuestionRendering {
  let turn: Rehearsal.Turn
  let rehearsal: Rehearsal
  let context: Context

  var text: String {
    let planned = turn.asked.planned
    var lines = planned.isClosing ? ["The last question, and it is not rated."] : headLines
    lines.append(
      context.wrapped(visible(planned.question.text), indent: context.questionIndent, style: .bold))
    if let code = planned.question.code {
      let margin = String(repeating: " ", count: context.questionIndent + 2)
      lines += code.split(separator: "\n", omittingEmptySubsequences: false).map {
        margin + visible(String($0))
      }
    }
    let reason = context.describe(planned.reason)
    if !reason.isEmpty { lines.append(context.wrapped(reason, indent: context.questionIndent, style: .dim)) }
    return lines.joined(separator: "\n")
  }

  /// "1 of 5   Month-end close" with the time at the right, or below where there is no room.
  private var headLines: [String] {
    let planned = turn.asked.planned
    let place = "\(rehearsal.number(of: turn)) of \(rehearsal.count)"
    let category = visible(planned.question.category.last ?? planned.question.bank)
    let left = place + String(repeating: " ", count: max(2, 9 - place.count)) + category
    let time = self.time
    let room = context.columns - displayWidth(left) - displayWidth(time)
    if room >= 2 { return [left + String(repeating: " ", count: room) + time] }
    return [
      truncated(left, to: context.columns),
      String(repeating: " ", count: context.questionIndent) + time,
    ]
  }

  /// "2:00 aloud, 6:00 typed", or for a spoken answer "2:00".
  private var time: String {
    guard let seconds = turn.asked.planned.seconds else { return "" }
    let aloud = Dates.minutes(seconds)
    switch rehearsal.plan.medium {
    case .spoken: return aloud
    case .typed:
      return "\(aloud) aloud, \(Dates.minutes(AnswerClock.limit(for: seconds, medium: .typed))) typed"
    }
  }
}

extension Context {
  /// Why a question came up, in a few words.
  func describe(_ reason: DrawReason) -> String {
    switch reason {
    case .seed: "drawn by the seed"
    case .new: "new to you"
    case .uncovered(let skill): "your brief asks for \(visible(skill))"
    case .wentBlank(let moment): "you went blank on it \(relativeDay(moment))"
    case .ratedLow(let moment): "you rated it low \(relativeDay(moment))"
    case .debrief(let moment, let company, let wentBlank):
      (wentBlank ? "you went blank on it in your interview" : "asked in your interview")
        + (company.map { " at \(visible($0))" } ?? "") + ", debriefed " + relativeDay(moment)
    case .weak(let skill): "their reply to you named \(visible(skill))"
    case .notAskedSince(let moment):
      weeks(since: moment) >= 2
        ? "not asked for \(weeks(since: moment)) weeks" : "asked longest ago: \(relativeDay(moment))"
    case .chance(let moment): "by chance; last asked \(relativeDay(moment))"
    case .fileOrder: "next in the file"
    case .closing: ""
    case .again(let moment): "once more, after your answer \(relativeDay(moment))"
    }
  }

  private func weeks(since moment: Moment) -> Int { Int(max(0, now() &- moment) / (7 * 24 * 3600 * 1000)) }
}
