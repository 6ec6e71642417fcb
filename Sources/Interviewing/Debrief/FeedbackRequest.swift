/// A short, courteous request to an employer for feedback, written from what a debrief holds; never sent from here.
package struct FeedbackRequest: Equatable, Sendable {
  package var subject: String
  package var body: String

  /// - Parameters:
  ///   - day: the interview's date as one says it, such as "20 November".
  ///   - name: what it is signed with; a blank to fill in where there is none.
  package init(
    _ tone: FeedbackTone, particulars: InterviewParticulars?, day: String?, outcome: InterviewOutcome?,
    name: String?
  ) {
    let company = particulars?.company
    let role = particulars?.role.map { "the role of \($0)" } ?? "the role"
    let interview = "the interview" + (day.map { " on \($0)" } ?? "")
    let signature = name ?? "[your name]"
    subject = "Feedback on my interview" + (particulars?.role.map { " for \($0)" } ?? "")
    let team = company.map { " at \($0)" } ?? ""
    let isDecided = outcome == .rejection
    switch tone {
    case .plain:
      body = """
        Hello,

        Thank you for \(interview) for \(role)\(team)\(isDecided ? ", and for telling me your decision" : "").

        I would like to learn from it. If you have a few minutes, could you tell me:

        \(Self.questions)

        A line or two would already help.

        Kind regards,
        \(signature)
        """
    case .warm:
      body = """
        Hello,

        Thank you again for \(interview) for \(role)\(team). I enjoyed the conversation\
        \(isDecided ? ", and I am grateful that you let me know how you decided" : "").

        Before my next interviews I would be glad to know how I came across. If you can spare a few minutes, \
        your honest view on these three would mean a lot to me:

        \(Self.questions)

        Please be frank; I am asking because I want to get better. Thank you for your time, and all the best to \
        you and the team.

        Kind regards,
        \(signature)
        """
    case .formal:
      body = """
        Dear Sir or Madam,

        I write with reference to \(interview) for \(role)\(team). Thank you for the time you gave me\
        \(isDecided ? " and for informing me of your decision, which I respect" : "").

        As I wish to prepare better for future interviews, I should be grateful for your view on the following:

        \(Self.questions)

        I understand if you are not in a position to comment, and thank you in either case.

        Yours faithfully,
        \(signature)
        """
    }
  }

  /// An area of experience, the skills, the company's way of working.
  private static let questions = """
    1. In which area would you have liked to see more experience?
    2. Which skills were less strong than the role needs?
    3. Did you have doubts about how I would fit in with the way you work?
    """
}
