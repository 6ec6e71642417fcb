import Interviewing

/// Questions made for the draw's tests.
enum Candidates {
  static func one(
    _ name: String, bank: String = "bank", category: String = "", followUps: [String] = [],
    seconds: Int? = nil
  ) -> Candidate {
    var question = Question(id: QuestionID(stored: "id:" + name), text: "What about \(name)?", line: 1)
    question.category = category.isEmpty ? [] : [category]
    question.followUps = followUps
    question.seconds = seconds
    return Candidate(question: question, bank: bank)
  }

  /// `count` of them, in `categories` categories by turns, each with two follow-ups.
  static func many(_ count: Int, categories: Int = 3) -> [Candidate] {
    (0..<count).map { number in
      one(
        "q\(number)", category: "category \(number % max(1, categories))",
        followUps: ["Why \(number)?", "How \(number)?"])
    }
  }
}

extension Draw {
  static func turns(
    seed: UInt64, given: Bool = true, count: Int = 5, from candidates: [Candidate],
    history: [QuestionID: QuestionHistory] = [:], retired: Set<QuestionID> = [], now: Moment = 0,
    change: (inout Request) -> Void = { _ in }
  ) -> [PlannedTurn] {
    var request = Request(seed: seed)
    request.isSeedGiven = given
    request.count = count
    change(&request)
    return turns(request, from: candidates, history: history, retired: retired, now: now)
  }
}

extension [PlannedTurn] {
  /// "q0", "q1"…
  var names: [String] { map { String($0.question.id.description.dropFirst(3)) } }
}
