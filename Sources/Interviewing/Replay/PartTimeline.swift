/// One part of an answer in time: when it was read, typed or spoken, where it stopped, and why.
package struct PartTimeline: Equatable, Sendable {
  package enum Activity: Equatable, Sendable {
    /// From the question to the first key or word.
    case reading
    case typing
    case speaking
    /// No key for far longer than usual.
    case pause
    /// `/pause`, the editor, or an absence: no pauses.
    case away(IntervalPassed.Kind)
    /// From the last change to the end of the answer.
    case ending
  }

  /// Times in milliseconds on the part's clock.
  package struct Stretch: Equatable, Sendable {
    package let activity: Activity
    package let from: Int
    package let to: Int

    package var length: Int { to - from }
  }

  /// Milliseconds on the part's clock at its end.
  package let duration: Int
  /// Without gaps from 0 to `duration`, none of them empty.
  package let stretches: [Stretch]
  /// In the order in which they were made, none of them before the one ahead of it.
  package let edits: [Edit]
  /// Milliseconds between two changes, as they mostly were; nil with fewer than 20 of them.
  package let usualGap: Int?

  /// A gap counts as a pause from this long on, in milliseconds, and from this many times the usual gap.
  ///
  /// Research on writing takes 2 s for everybody (Leijten & Van Waes 2013, Inputlog's default); twice that, since
  /// composing an answer is slower than copying, and in proportion to the person's own pace, so that nobody is
  /// told of a pause for typing slowly.
  package static let shortestPause = 4_000
  package static let timesUsual = 10
  /// Fewer gaps do not show what is usual.
  static let fewestGaps = 20

  package var pauses: [Stretch] { stretches.filter { $0.activity == .pause } }

  package init(_ part: Attempt.Part, medium: Medium) {
    if medium == .spoken {
      let ended = AnswerClock.sane(part.ending?.ended ?? part.clock)
      let started = min(ended, AnswerClock.sane(part.ending?.started ?? 0))
      self.init(part, edits: [], bounds: [0, started, ended]) { $0 == 0 ? .reading : .speaking }
      return
    }
    var edits = part.edits
    var latest = 0
    for index in edits.indices {
      latest = max(latest, AnswerClock.sane(edits[index].at))
      if edits[index].at != latest { edits[index].at = latest }
    }
    let duration = max(part.clock, latest)
    var standing: [Unicode.Scalar] = []
    for edit in edits.dropLast() { edit.apply(to: &standing) }
    let beforeLast = standing
    edits.last?.apply(to: &standing)
    // The empty line that ends an answer takes a line end back; nobody was typing until then.
    var isClosed = false
    if standing == part.text.scalars {
      isClosed = beforeLast.last == "\n" && beforeLast.dropLast() == standing[...]
    } else {
      // Where the edits are lost or damaged, the answer itself is not.
      var log = EditLog(text: EditLog.string(standing))
      log.record(part.text, at: duration)
      edits += log.takeNew()
    }
    let last = edits.count - (isClosed ? 1 : 0)
    self.init(part, edits: edits, bounds: [0] + edits.map(\.at) + [duration]) {
      $0 >= last ? .ending : $0 == 0 ? .reading : .typing
    }
  }

  /// - Parameters:
  ///   - bounds: the moments between which something was done, in order.
  ///   - activity: what was done after the bound with this index.
  private init(
    _ part: Attempt.Part, edits: [Edit], bounds: [Int], activity: (Int) -> Activity
  ) {
    self.edits = edits
    duration = bounds.last ?? 0
    let moments = edits.map(\.at)
    let gaps = zip(moments, moments.dropFirst()).map { $1 - $0 }
    usualGap = gaps.count < Self.fewestGaps ? nil : Self.median(gaps)
    let shortest = usualGap.map { max(Self.shortestPause, $0 * Self.timesUsual) } ?? Int.max
    let absences = Self.absences(part.intervals, until: duration)
    var stretches: [Stretch] = []
    var last: Stretch?
    func add(_ activity: Activity, _ from: Int, _ to: Int) {
      guard to > from else { return }
      let isPause = to - from >= shortest && activity == .typing
      if !isPause, let before = last, before.activity == activity {
        last = Stretch(activity: activity, from: before.from, to: to)
      } else {
        if let last { stretches.append(last) }
        last = Stretch(activity: isPause ? .pause : activity, from: from, to: to)
      }
    }
    var absence = 0
    var place = 0
    for index in bounds.indices.dropLast() {
      let end = bounds[index + 1]
      while absence < absences.count, absences[absence].from < end {
        add(activity(index), place, absences[absence].from)
        let back = min(absences[absence].to, end)
        add(absences[absence].activity, max(place, absences[absence].from), back)
        place = max(place, back)
        if absences[absence].to > end { break }
        absence += 1
      }
      add(activity(index), place, end)
      place = max(place, end)
    }
    if let last { stretches.append(last) }
    self.stretches = stretches
  }

  /// The greater of the two in the middle of an even number of values (Hoare's quickselect, a quarter of the time
  /// that sorting takes).
  static func median(_ values: [Int]) -> Int {
    var values = values
    let middle = values.count / 2
    var low = 0
    var high = values.count - 1
    while low < high {
      let pivot = values[low + (high - low) / 2]
      var left = low
      var right = high
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        guard left <= right else { break }
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
      if middle <= right {
        high = right
      } else if middle >= left {
        low = left
      } else {
        break
      }
    }
    return values[middle]
  }

  /// The intervals within the clock's time, in order, none of them within another.
  private static func absences(_ intervals: [IntervalPassed], until end: Int) -> [Stretch] {
    var place = 0
    return intervals.sorted { $0.from < $1.from }.compactMap { interval in
      let from = max(place, AnswerClock.sane(interval.from))
      let to = min(end, AnswerClock.sane(interval.to))
      guard to > from else { return nil }
      place = to
      return Stretch(activity: .away(interval.kind), from: from, to: to)
    }
  }

  /// Milliseconds spent answering up to a moment on the part's clock: what its clock showed then.
  package func answeringTime(at moment: Int) -> Int {
    stretches.reduce(0) { sum, stretch in
      switch stretch.activity {
      case .away(.pause), .away(.away): return sum
      // The clock of a spoken answer starts with the first word.
      case .reading where edits.isEmpty: return sum
      default: return sum + max(0, min(moment, stretch.to) - stretch.from)
      }
    }
  }
}
