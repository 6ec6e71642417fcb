import Testing

@testable import Interviewing

private let question = "Tell me about a time when you missed a deadline. How did you handle it?"

private let close = """
  Last spring our month-end close took nine days and the auditors had complained twice. I was asked to bring it \
  under five. I split the 240 open items by owner, wrote a timetable in Excel and asked each of the three teams for \
  a cut-off date. I moved the reconciliations into Blackline and checked the intercompany accounts every evening. \
  In June we closed in four days, and the auditor dropped the finding.
  """

private func read(_ answer: String, _ question: String? = question) -> (Text, ExperienceReading) {
  let text = Text(answer)
  return (text, ExperienceReading.read(text, asked: AskedFor(question)))
}

@Suite struct StructureTests {
  @Test func `a full story is read from its scene to its outcome`() throws {
    let (text, reading) = read(close)
    #expect(reading.story == .yes)
    #expect(reading.parts.count == text.sentences.count)
    #expect(reading.parts[0].contains(.situation))
    #expect(reading.parts[1].contains(.task))
    #expect(reading.parts[2] == .action)
    #expect(reading.parts[4].contains(.result))
    #expect(try #require(reading.structure.score) >= 4)
  }

  @Test func `a story without an end says so and scores at most 3`() throws {
    let (_, reading) = read(
      """
      In my last job at a bakery our oven broke on a Friday night before a wedding. I had to find another one \
      within three hours. I called two bakeries in town and asked a friend with a van to drive. Then I told the \
      chef about my plan and I decided to start with the bread.
      """)
    #expect(reading.story == .yes)
    #expect(try #require(reading.structure.score) <= 3)
    #expect(reading.structure.figure.hasSuffix("no sentence says how it ended"))
    #expect(try #require(reading.results.score) <= 2)
    #expect(reading.results.quotes.isEmpty)
  }

  @Test func `long sentences do not each tell an outcome`() {
    let (_, reading) = read(
      """
      At my last company I took over the supplier reconciliation in January 2021 and found 36 items older than \
      eighteen months with no support at all. I first sorted them by amount and asked the warehouse and the \
      two buyers for delivery notes, because they had moved office in 2019 and boxes were still unopened. I \
      called the six biggest suppliers, and four of them sent me statements within a week, so 22 items could \
      be matched. For the rest, 14 items worth 9,300 euros, I wrote a memo to the finance manager with what I \
      had tried, and I proposed to write them off. She approved it in March, and I set a rule that anything \
      older than 90 days gets an owner and a date, which I put into the checklist. A year later there was \
      nothing older than 60 days on the list, and the external auditor used our checklist as an example for \
      another client.
      """, "Tell me about a time you failed.")
    #expect(reading.story == .yes)
    #expect((1...3).contains(reading.results.quotes.count))
  }

  @Test func `what one would do is not scored as an example`() {
    let (_, reading) = read(
      """
      I would ask the supplier for a copy of the invoice and the date it was sent, and I would look for it in the mail \
      of that week. I would tell my manager on the same day and I would call the supplier back.
      """, "A supplier says we never paid. What do you do?")
    for evidence in [reading.structure, reading.ownership, reading.results] {
      #expect(evidence.score == nil && evidence.value != nil)
      #expect(evidence.reason == "the question asks for no example, and the answer tells none")
      #expect(evidence.figure.isEmpty && evidence.quotes.isEmpty)
    }
  }

  @Test func `the line to keep blames nobody, and a disputed detail is none`() throws {
    let text = """
      Last year our supplier lost 300 parts and I called all 12 customers within two days. My manager was useless, \
      and I called 14 suppliers, wrote 20 letters and drove 300 miles in 2 days. In the end I found 290 parts.
      """
    let review = AnswerReview(
      Answer(text: text, question: "Tell me about a time something went wrong at work."))
    let keep = try #require(review.keep)
    #expect(!review.text.string(keep).contains("useless"))
    let detail = Answer(text: "we gave 110 percent and it was good for us all and for them")
    let all = AnswerReview(detail)
    #expect(all.hasCheckableDetail)
    let disputed = Set(all.findings.filter { $0.check == .detail })
    #expect(disputed.map { all.text.string($0.span) } == ["110 percent"])
    #expect(!AnswerReview(detail, disputed: disputed).hasCheckableDetail)
  }

  @Test func `a verb is no thing, and a figure is quoted with what it counts`() {
    let (text, reading) = read(
      "I would book an accrual for the 36 items older than a year, and I think outside the box about 90 days gets."
    )
    let details = reading.findings.filter { $0.check == .detail }.map { text.string($0.span) }
    #expect(details.contains("36 items") && details.contains("90 days"))
    #expect(!details.contains("book") && !details.contains("box"))
  }

  @Test func `how surely an end is told is said`() {
    func ending(_ string: String) -> (Ending, String) {
      let (_, reading) = read(string)
      return (reading.ending, reading.results.figure)
    }
    let start = "Last spring our oven broke before a wedding. I called two bakeries and drove there."
    #expect(
      ending(start + " As a result we saved the order and won the client.") == (
        .told, "1 of 3 sentences says what came of it"
      ))
    #expect(ending(start + " I wrote the procedure for the night shift.").0 == .perhaps)
    #expect(
      ending("I make sure to talk to my team every day. Good communication is important to me.")
        == (.none, "I found no sentence that says how it ended"))
  }

  @Test func `what one is is no deed, what one reduced is`() {
    let (text, reading) = read(
      "I am hardworking, highly motivated and driven. I reduced the close to four days.")
    #expect(reading.ownership.quotes.map { text.string($0) } == ["I reduced"])
  }

  @Test func `a list of buzzwords has nothing to keep`() {
    #expect(
      read("Synergy, leverage, agile, Scrum, machine learning, cloud, roadmap, alignment.").1.keep == nil)
  }

  @Test func `an answer dictated without pauses is read in pieces`() {
    let (text, reading) = read(
      """
      when i joined the company last year the invoices were late every month and nobody knew why so i sat down \
      with the people and went through every step and we found that the scans waited for one person
      """)
    #expect(text.sentences.count == 1)
    #expect(reading.structure.quotes.count > 1)
  }

  @Test func `a habit is no story of one occasion`() throws {
    let (_, reading) = read(
      """
      When I miss a deadline I usually tell my manager right away. I always try to be honest and I make a new plan. \
      People respect it when you are open with them.
      """)
    #expect(reading.story != .yes)
    #expect(try #require(reading.structure.score) <= 2)
  }

  @Test func `an opinion is not scored where no example was asked for`() {
    let (_, reading) = read(
      """
      I believe a good team needs trust above all. People should be able to say what they think, and a manager has \
      to listen to them every day.
      """, "How do you build trust?")
    #expect(reading.story == .no)
    #expect(reading.structure.score == nil)
    #expect(reading.structure.reason == "the question asks for no example, and the answer tells none")
    #expect(reading.structure.value != nil)
  }

  @Test func `a transcript without punctuation is read in pieces`() {
    let spoken = close.lowercased().filter { !".,".contains($0) }
    let (text, reading) = read(spoken)
    #expect(text.sentences.count == 1)
    #expect(reading.story == .yes)
    #expect(reading.parts[0].isSuperset(of: [.situation, .action, .result]))
    #expect(reading.ownership.quotes.count >= 2)
    #expect(reading.specificity.quotes.map { text.string($0) }.contains("240 open items"))
  }
}

@Suite struct ExperienceEvidenceTests {
  @Test func `own actions are quoted with their doer and counted beside others`() {
    let (text, reading) = read(close)
    let quotes = reading.ownership.quotes.map { text.string($0) }
    #expect(quotes.prefix(2) == ["I split", "wrote"])
    #expect(quotes.contains("I moved"))
    #expect(reading.ownership.figure.contains("actions are yours"))
  }

  @Test func `we is shown and does not count as the speaker's`() {
    let (_, reading) = read(
      """
      We planned the fair together in April. We built the stalls, we painted them and we sold every ticket in town. \
      Our team did it all.
      """)
    #expect(reading.ownership.quotes.isEmpty)
    #expect(reading.ownership.figure.contains("done as we"))
    #expect((reading.ownership.score ?? 0) <= 3)
  }

  @Test func `exact details come first and the question's own words are none`() {
    let (text, reading) = read(close, "Tell me about a close that took nine days.")
    let quotes = reading.specificity.quotes.map { text.string($0) }
    #expect(quotes.contains("Blackline"))
    #expect(quotes.contains("four days"))
    #expect(!quotes.contains { $0.hasPrefix("close") })
  }

  @Test func `case makes no difference to names of things and figures`() {
    let (_, written) = read(close)
    let (_, lower) = read(close.lowercased())
    let difference = (written.specificity.value ?? 0) - (lower.specificity.value ?? 9)
    #expect(abs(difference) < 0.5)
  }

  @Test func `long words and capitals do not make an answer specific`() throws {
    let plain = "I worked with the team on the project and we tried to make things better for everyone there."
    let piled = """
      Organizational Transformation Necessitates Comprehensive Operationalization Of Multidimensional \
      Synergistically Interconnected Stakeholder Alignment Methodologies And Institutional Excellence Frameworks \
      Facilitating Organizational Interoperability And Infrastructural Sustainability.
      """
    let (_, reading) = read(piled)
    #expect(try #require(reading.specificity.score) <= 2)
    #expect((reading.specificity.value ?? 9) <= (read(plain).1.specificity.value ?? 0) + 0.5)
  }

  @Test func `a short answer has a value and no score`() {
    let (_, reading) = read("I called the client and we agreed on Friday.")
    for evidence in [reading.structure, reading.specificity, reading.ownership, reading.results] {
      #expect(evidence.score == nil)
      #expect(evidence.value != nil)
      #expect(evidence.reason == "9 words: too short to tell")
    }
  }

  @Test func `the line to keep is an action of one's own with a detail`() throws {
    let (text, reading) = read(close)
    let keep = try #require(reading.keep)
    #expect(text.string(keep).hasPrefix("I split the 240 open items"))
  }

  @Test func `a disputed finding is neither quoted nor counted`() throws {
    let text = Text(close)
    let asked = AskedFor(question)
    let before = ExperienceReading.read(text, asked: asked)
    let disputed = Set(before.findings.filter { $0.check == .ownAction || $0.check == .outcome })
    let after = ExperienceReading.read(text, asked: asked, disputed: disputed)
    #expect(after.ownership.quotes.isEmpty)
    #expect(after.ownership.n == before.ownership.n - before.ownership.quotes.count)
    #expect(after.results.figure == "I found no sentence that says plainly how it ended")
    #expect(after.findings.allSatisfy { $0.check == .detail })
  }

  @Test func `a platitude has nothing to keep`() {
    #expect(read("I think that hard work and good communication are the key to success.").1.keep == nil)
  }
}

@Suite struct EmptyAnswerTests {
  @Test(arguments: [
    "fine", "I don't know", question, question + " " + question + " " + question,
    String(repeating: "deadline ", count: 5000), String(repeating: "achieved ", count: 5000),
    String(repeating: "Monday. ", count: 5000),
    "Situation: There was a situation. Task: I had a task to do. Action: I took action. Result: I got a result.",
    """
    My situation was a situation at work where something happened. My task was to do the task that I was given. \
    My action was that I took the action that was needed. In the end the result was good and I learned a lot.
    """,
    """
    I was the best employee they ever had. I was always hardworking, dedicated and passionate. I exceeded all \
    expectations and everyone was impressed by my excellent skills. I was a great leader and I achieved great \
    success. In the end I was very successful and proud of my amazing results.
    """,
    """
    I leveraged synergies and drove innovation across strategic stakeholder ecosystems. I optimized scalable \
    solutions and delivered impactful results through cross-functional collaboration and thought leadership.
    """,
    """
    Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore \
    magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip.
    """,
  ])
  func `words without content score 2 at most`(_ answer: String) {
    let (_, reading) = read(answer)
    for evidence in [reading.structure, reading.specificity, reading.results] {
      #expect((evidence.score ?? 0) <= 2)
    }
    #expect(reading.story != .yes)
  }
}
