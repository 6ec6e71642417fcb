/// What of one answer is followed over time.
package struct ProgressEntry: Sendable {
  /// Days since 1970-01-01, where the user is.
  package var day: Int
  package var rehearsal: EventID?
  package var wentBlank: Bool
  package var scores: [Criterion: Int]
  /// The candidate's own ratings, given with the answer.
  package var own: [RatedSubject: Int]
  package var friend: [RatedSubject: Int]
  package var hits: [Guess: Bool]

  package init(
    day: Int, rehearsal: EventID?, wentBlank: Bool, scores: [Criterion: Int] = [:],
    own: [RatedSubject: Int] = [:], friend: [RatedSubject: Int] = [:], hits: [Guess: Bool] = [:]
  ) {
    self.day = day
    self.rehearsal = rehearsal
    self.wentBlank = wentBlank
    self.scores = scores
    self.own = own
    self.friend = friend
    self.hits = hits
  }
}

/// What a series is about.
package enum ProgressSubject: Hashable, Sendable {
  case rehearsals, questions, blanks
  case own(RatedSubject)
  case friend(RatedSubject)
  case guess(Guess)
  case criterion(Criterion)

  package enum Unit: Sendable {
    /// How many in a span.
    case count
    /// The share of answers, 0 to 1.
    case share
    /// The mean of 1 to 5.
    case rating
  }

  package var unit: Unit {
    switch self {
    case .rehearsals, .questions: .count
    case .blanks, .guess: .share
    case .own, .friend, .criterion: .rating
    }
  }
}

/// One thing over time.
package struct ProgressSeries: Equatable, Sendable {
  package struct Value: Equatable, Sendable {
    package var day: Int
    package var value: Double
  }

  package let subject: ProgressSubject
  /// In the order of time, one an answer, or one a rehearsal.
  package internal(set) var values: [Value] = []

  package var n: Int { values.count }
  package var sum: Double { values.reduce(0) { $0 + $1.value } }
  package var mean: Double { n == 0 ? 0 : sum / Double(n) }
  package var trend: Trend { Trend(values.map(\.value)) }

  /// A number for each span: how many there were, or the mean; nil where there was nothing.
  package func spans(_ scale: WeekScale) -> [Double?] {
    var sums = [Double](repeating: 0, count: scale.count)
    var counts = [Int](repeating: 0, count: scale.count)
    for value in values {
      let place = scale.place(of: value.day)
      sums[place] += value.value
      counts[place] += 1
    }
    return zip(sums, counts).map { sum, count in
      count == 0 ? nil : subject.unit == .count ? Double(count) : sum / Double(count)
    }
  }
}

/// Many answers as series over time.
package struct ProgressCourse: Sendable {
  private var series: [ProgressSubject: ProgressSeries] = [:]
  private var rehearsals: Set<EventID> = []

  package init() {}

  package var answers: Int { self[.questions].n }
  package var days: [Int] { self[.questions].values.map(\.day) }

  /// A series without values where there is nothing.
  package subscript(subject: ProgressSubject) -> ProgressSeries {
    series[subject] ?? ProgressSeries(subject: subject)
  }

  /// Takes in an answer; a rating outside of its range is left out.
  package mutating func add(_ entry: ProgressEntry) {
    add(.questions, entry.day, 1)
    if let rehearsal = entry.rehearsal, rehearsals.insert(rehearsal).inserted {
      add(.rehearsals, entry.day, 1)
    }
    add(.blanks, entry.day, entry.wentBlank ? 1 : 0)
    for (criterion, score) in entry.scores { add(.criterion(criterion), entry.day, Double(score)) }
    for (subject, value) in entry.own where subject.range.contains(value) {
      add(.own(subject), entry.day, Double(value))
    }
    for (subject, value) in entry.friend where subject.range.contains(value) {
      add(.friend(subject), entry.day, Double(value))
    }
    for (guess, isHit) in entry.hits { add(.guess(guess), entry.day, isHit ? 1 : 0) }
  }

  /// Answers come by their numbers, which after an import is not the order of time.
  package mutating func sort() {
    for subject in series.keys {
      series[subject]?.values.sort { $0.day < $1.day }
    }
  }

  private mutating func add(_ subject: ProgressSubject, _ day: Int, _ value: Double) {
    series[subject, default: ProgressSeries(subject: subject)].values.append(.init(day: day, value: value))
  }
}
