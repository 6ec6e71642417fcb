extension Rubric {
  /// Every criterion with its anchors, formula, limits and their source, in the order they are shown.
  package static let table: [Rubric] = [
    // Poise
    Rubric(
      .composure,
      anchors: [
        1: "a blank ended the answer", 3: "one blank, and you came back",
        5: "no blank; thinking first is fine",
      ],
      formula: "blanks tapped by the friend, and whether the answer went on",
      unit: "blanks",
      source: "a scale of this program; going blank never lowers a typed answer's score"),
    Rubric(
      .fluency,
      anchors: [
        1: "fillers all the way; they are what one hears", 2: "fillers get in the way",
        3: "some fillers, as in ordinary talk", 4: "few fillers", 5: "hardly any fillers",
      ],
      formula: "words that are fillers / words x 100",
      unit: "per 100 words",
      limits: [1.3, 2.3, 3.3, 8],
      lowIsGood: true,
      minimumWords: 30,
      source: """
        0, 2, 5 and 12 a minute were tested: up to 5 did no harm, 12 did (Laske & DiGennaro Reed 2024); \
        150 words a minute tie the two scales
        """),
    Rubric(
      .assurance,
      anchors: [
        1: "nearly every claim is taken back", 2: "many hedges", 3: "some claims are hedged",
        4: "a hedge here and there", 5: "plain statements; hardly a hedge",
      ],
      formula: "hedges / words x 100",
      unit: "per 100 words",
      limits: [1, 2, 3, 5],
      lowIsGood: true,
      minimumWords: 30,
      source: """
        low hedging is judged more authoritative (Hosman 1989), a powerful style more competent and employable \
        (Parton et al. 2002); the limits are a starting point
        """),
    Rubric(
      .concision,
      anchors: [1: "twice the time or more", 3: "a third over the time", 5: "within the time"],
      formula: "time spoken / the question's time; for typed text words / 150 a minute",
      unit: "times the limit",
      limits: [1, 1.17, 1.34, 1.99],
      lowIsGood: true,
      source: "60 to 90 s in a university rubric, 2 minutes at most among recruiters; Toastmasters' lights"),
    Rubric(
      .engagement,
      anchors: [
        1: "flat: little energy, eyes elsewhere", 3: "awake, now and then away",
        5: "lively, eye contact, upright",
      ]),
    Rubric(
      .rapport,
      anchors: [1: "it did not click", 3: "polite and friendly", 5: "a conversation both enjoyed"]),
    Rubric(
      .appearance,
      anchors: [
        1: "out of place for this company", 3: "neat",
        5: "dressed as one who already works there would for the day",
      ]),

    // Experience
    Rubric(
      .structure,
      anchors: [
        1: "no example though one was asked for", 2: "a general or habitual story",
        3: "one main part is missing",
        4: "situation, action and result are there",
        5: "situation, action and result, most words on the action",
      ],
      formula: """
        each sentence is read as situation, task, action, result or other; a story with situation or task, action \
        and result is a 4, with more than half of its words on the action a 5, with two of the three a 3
        """,
      unit: "as a reader might rate it; the score goes by the parts",
      minimumWords: 20,
      source: "past-behaviour answers: Bangerter et al. 2014; shares of S/T/A/R: University of Washington"),
    Rubric(
      .specificity,
      anchors: [1: "a platitude", 3: "some concrete detail", 5: "an outsider could retell it"],
      formula:
        "names, figures, things, people, places and times, each once, in all, a word and in the best sentence",
      unit: "on a reader's scale of 1 to 5; an estimate, which may lie beyond its ends",
      limits: [3.7, 3.2, 2.5, 1.6],
      minimumWords: 20,
      source:
        "ratings of 1,140 behavioural answers, 320 of them by people, by language models with one written guide"
    ),
    Rubric(
      .ownership,
      anchors: [1: "one can't tell what you did", 3: "mixed", 5: "your own actions throughout"],
      formula: "what you did, decided and said, beside what we, others and nobody in particular did",
      unit: "on a reader's scale of 1 to 5; an estimate, which may lie beyond its ends",
      limits: [4.15, 3.4, 2.5, 1.75],
      minimumWords: 20,
      source:
        "ratings of 1,140 behavioural answers, 320 of them by people, by language models with one written guide"
    ),
    Rubric(
      .results,
      anchors: [
        1: "none", 3: "an outcome is stated", 5: "measured, with what came of it or what you learned",
      ],
      formula: "sentences that say what came of it, with figures and lessons",
      unit: "on a reader's scale of 1 to 5; an estimate, which may lie beyond its ends",
      limits: [3.6, 3.1, 2.4, 1.7],
      minimumWords: 20,
      source:
        "ratings of 1,140 behavioural answers, 320 of them by people, by language models with one written guide"
    ),
    Rubric(
      .points,
      anchors: [1: "none of the main points", 3: "half of them", 5: "all of them"],
      formula: "points that came up, by word and word form / points of the question",
      unit: "of the points",
      limits: [1, 0.75, 0.5, 0.25],
      source: "the question's own points"),
    Rubric(
      .research,
      anchors: [
        1: "nothing about the company", 3: "a fact or two", 5: "facts and people, where they mattered",
      ]),
    Rubric(
      .coverage,
      anchors: [
        1: "no skill of the brief has a story", 3: "half of them have one", 5: "each has a story behind it",
      ]),
    Rubric(
      .questions,
      anchors: [
        1: "none", 3: "one or two, or closed ones",
        5: "three or more open ones that use what you know of them",
      ]),
  ]
}
