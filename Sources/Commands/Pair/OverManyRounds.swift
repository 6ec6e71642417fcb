import Interviewing
import JournalStore
import TerminalUI

/// What only several rounds can tell: how kind a friend's ratings are beside other friends', and how well the
/// candidate reads interviewers. Silent while there is too little.
struct OverManyRounds {
  let rehearsal: Rehearsal
  let names: PairNames
  let journal: Journal
  let context: Context

  var text: String? {
    get throws {
      guard let rater = rehearsal.plan.pair?.interviewer else { return nil }
      let ratings = try journal.ratings(ofAnswersBy: rehearsal.candidate)
      var lines = [RatedSubject.poise, .experience].compactMap { subject in
        line(Leniency(of: rater, in: subject, over: ratings))
      }
      if rehearsal.plan.pair?.stances != nil {
        let read = ReadingAccuracy.of(try journal.stances(readBy: rehearsal.candidate))
        lines += read.map {
          context.wrapped("\($0.cue.name): read rightly \($0.right) of \($0.n) times", indent: 4)
        }
        if !read.isEmpty {
          lines.insert("  reading interviewers, over all your rounds", at: lines.count - read.count)
        }
      }
      return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
  }

  private func line(_ leniency: Leniency) -> String? {
    guard let difference = leniency.difference else { return nil }
    let tenths = Int((abs(difference) * 10).rounded())
    let amount = "\(tenths / 10).\(tenths % 10)"
    let side =
      tenths == 0
      ? "no kinder or harder than" : difference > 0 ? "\(amount) kinder than" : "\(amount) harder than"
    return context.wrapped(
      "\(names.interviewer)'s \(leniency.subject.rawValue) ratings of \(names.candidate) are \(side) other friends' "
        + "(n \(leniency.n) and \(leniency.others))", indent: 2)
  }
}

extension Stance.Cue {
  var name: String {
    switch self {
    case .interest: "intrigued or moving on"
    case .posture: "open or closed"
    case .depth: "into a scenario or general"
    }
  }
}
