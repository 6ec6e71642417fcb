import Interviewing

/// Ratings of one answer side by side: at once, cold, and a friend's.
struct ColdRatings {
  let attempt: Attempt
  /// Those just given.
  let now: [RatedSubject: Int]
  let context: Context

  var text: String {
    let days =
      context.localTime(context.now()).dayNumber - context.localTime(attempt.parts[0].askedAt).dayNumber
    let later = days == 0 ? "now, the same day" : "now, \(counted(days, "day")) later"
    let friend = attempt.ratings.contains { $0.person != attempt.person }
    let subjects: [RatedSubject] = [.poise, .experience]
    let rows = subjects.map { subject in
      let theirs = attempt.ratings.last { $0.person != attempt.person && $0.content.subject == subject }
      return ("  " + subject.rawValue).padded(to: 16) + cell(attempt.rating(subject)).padded(to: 7)
        + (friend ? cell(theirs?.content.value).padded(to: 9) : "") + cell(now[subject])
    }
    let head =
      String(repeating: " ", count: 16) + "then".padded(to: 7) + (friend ? "friend".padded(to: 9) : "")
      + later
    return ([head] + rows).joined(separator: "\n")
  }

  private func cell(_ value: Int?) -> String { value.map(String.init) ?? "–" }
}
