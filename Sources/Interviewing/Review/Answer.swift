/// An answer as it is handed to the review.
package struct Answer: Hashable, Sendable {
  package var text: String
  package var question: String?
  package var medium: AnswerMedium
  /// Speaking time in seconds; nil when it is not known.
  package var seconds: Double?
  /// The question's speaking time in seconds.
  package var limit: Double?
  /// The question's main points.
  package var points: [String]

  package init(
    text: String, question: String? = nil, medium: AnswerMedium = .typed, seconds: Double? = nil,
    limit: Double? = nil, points: [String] = []
  ) {
    self.text = text
    self.question = question
    self.medium = medium
    self.seconds = seconds
    self.limit = limit
    self.points = points
  }
}
