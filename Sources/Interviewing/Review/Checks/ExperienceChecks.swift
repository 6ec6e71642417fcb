/// What the review quotes for specificity, ownership and results.
extension Check {
  static let detail = Check(
    name: .detail,
    criterion: .specificity,
    looksFor:
      "figures, names and things that a stranger could picture or check; none of the question's words",
    message: "exact: a stranger could picture or check it",
    source: "Concrete, checkable detail marks a story told from experience (Bangerter et al. 2014)",
    fires: [
      Example("I split the 240 open items by owner.", quotes: ["240 open items"]),
      Example("We moved the ledgers to Blackline in June.", quotes: ["ledgers", "Blackline", "June"]),
      Example("i sat down with her in the kitchen", quotes: ["kitchen"]),
      Example("It fell from nine days to four days.", quotes: ["nine days", "four days"]),
    ],
    silent: [
      "Communication is the key to success in any team.",
      "I always try to do my best and to help others with various things.",
      "INNOVATION, SYNERGY, LEADERSHIP, EXCELLENCE",
      Example(
        "The auditor came about the invoice.", question: "Tell me about an invoice and an auditor."),
    ],
    look: { $2 += findings(.detail, $0, $1) })

  static let ownAction = Check(
    name: .ownAction,
    criterion: .ownership,
    looksFor:
      "I with a verb in the past that tells a deed, a decision or something said; not we, not the passive",
    message: "yours: you say that you did it",
    source: "Own actions are what a past-behaviour question asks for (Bangerter et al. 2014)",
    fires: [
      Example("I sorted the items and wrote a plan.", quotes: ["I sorted", "wrote"]),
      Example("They left. I put the boxes away.", quotes: ["I put"]),
      Example("Then I called the client.", quotes: ["I called"]),
      Example("I called the bank, rebuilt the file and sent it.", quotes: ["I called", "rebuilt", "sent"]),
      Example("I didn't wait; I asked my boss.", quotes: ["I didn't wait", "I asked"]),
    ],
    silent: [
      "We split the items and wrote a plan.",
      "The plan was written by the team.",
      "I usually split the items.",
      "I would call the client. You can call them.",
      "I felt sad and I thought about it.",
    ],
    look: { $2 += findings(.ownAction, $0, $1) })

  static let outcome = Check(
    name: .outcome,
    criterion: .results,
    looksFor: "sentences read as the result of a story: what changed, what came of it, what was learned",
    message: "says what came of it",
    source: "The R of S/T/A/R; labels of 320 behavioural answers (see StoryWeights.swift)",
    fires: [
      Example(
        """
        Last year our store lost its freezer. I called three suppliers and moved the food to a church kitchen. \
        In the end we saved the stock and I learned to keep a list of numbers.
        """,
        quotes: ["In the end we saved the stock and I learned to keep a list of numbers"])
    ],
    silent: [
      "I believe that results matter most. You have to finish what you start.",
      "When I was in college, my roommate and I shared a small kitchen with two other students.",
      "Result.",
    ],
    look: { $2 += findings(.outcome, $0, $1) })

  private static func findings(_ check: Name, _ text: Text, _ asked: AskedFor) -> [Finding] {
    ExperienceReading.read(text, asked: asked).findings.filter { $0.check == check }
  }
}
