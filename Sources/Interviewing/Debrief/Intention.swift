/// Something the user means to do or say differently, and how that went in the rehearsals since.
package struct Intention: Equatable, Sendable {
  package let id: EventID
  package let madeAt: Moment
  package let made: IntentionMade
  /// The last answer for each rehearsal, in order.
  package private(set) var reviews: [IntentionReviewed] = []
  package private(set) var reviewedAt: Moment?
  package var isLetGo = false

  /// Kept so often, an intention is a habit and retires.
  package static let timesUntilRetired = 3
  /// At most so many are open at a time.
  package static let mostOpen = 3
  /// At most so many are shown at a rehearsal.
  static let mostShown = 2

  init(id: EventID, madeAt: Moment, made: IntentionMade) {
    self.id = id
    self.madeAt = madeAt
    self.made = made
  }

  package var text: String { made.text }

  package func count(of kept: IntentionReviewed.Kept) -> Int { reviews.count { $0.kept == kept } }

  package var isRetired: Bool { count(of: .yes) >= Self.timesUntilRetired }
  package var isOpen: Bool { !isLetGo && !isRetired }

  mutating func note(_ review: IntentionReviewed, at moment: Moment) {
    reviews.removeAll { $0.rehearsal == review.rehearsal }
    reviews.append(review)
    reviewedAt = moment
  }
}

/// All debriefs and intentions, as the journal's events make them.
package struct Debriefs: Sendable {
  /// In the order they were begun; people count them from 1.
  package private(set) var all: [Debrief] = []
  package private(set) var intentions: [Intention] = []

  package init(events: some Sequence<JournalEvent>) {
    for event in events { apply(event) }
  }

  package mutating func apply(_ event: JournalEvent) {
    if let debrief = Debrief(event) {
      all.append(debrief)
      return
    }
    for index in all.indices { all[index].apply(event) }
    switch event.body {
    case .debriefAnswer(let given):
      // The one thing to change is an intention as it stands.
      if case .change(let text?) = given.answer {
        let made = IntentionMade(text: text, criterion: nil, debrief: given.debrief)
        intentions.append(Intention(id: event.id, madeAt: event.at, made: made))
      }
    case .intention(let made):
      intentions.append(Intention(id: event.id, madeAt: event.at, made: made))
    case .intentionLetGo(let change):
      edit(change.intention) { $0.isLetGo = true }
    case .intentionReview(let review):
      edit(review.intention) { $0.note(review, at: event.at) }
    case .debriefStepBack:
      let withdrawn = all.reduce(into: Set<EventID>()) { $0.formUnion($1.withdrawn) }
      intentions.removeAll { withdrawn.contains($0.id) }
    default: break
    }
  }

  private mutating func edit(_ id: EventID, _ change: (inout Intention) -> Void) {
    guard let index = intentions.firstIndex(where: { $0.id == id }) else { return }
    change(&intentions[index])
  }

  package subscript(_ id: EventID) -> Debrief? { all.first { $0.id == id } }

  package var openIntentions: [Intention] { intentions.filter(\.isOpen) }

  /// The one or two to be shown at the next rehearsal: those asked about longest ago, the newest first among those
  /// never asked about.
  ///
  /// - Parameter moment: when the rehearsal begins or began; what was made later is left out.
  package func intentionsToShow(at moment: Moment = .max) -> [Intention] {
    let open = openIntentions.filter { $0.madeAt <= moment }
    return Array(
      open.sorted { left, right in
        let times = (left.reviewedAt ?? .min, right.reviewedAt ?? .min)
        return times.0 == times.1 ? left.madeAt > right.madeAt : times.0 < times.1
      }.prefix(Intention.mostShown))
  }

  /// The newest debrief that is not finished.
  package var unfinished: Debrief? { all.last { $0.progress != .finished } }
}
