extension Check {
  static let blame = Check(
    name: .blame,
    criterion: .assurance,
    looksFor: "somebody else described by a fault: rude, lazy, lying, not doing their part",
    message: "a listener may hear this as blame",
    source: "Blaming others in an interview lowers ratings of character and hiring (Bangerter et al. 2014)",
    fires: [
      Example("My boss was abusive.", quotes: ["boss was abusive"]),
      Example("One of the group members did not do the work.", quotes: ["group members did not do the work"]),
      Example("They were being passive aggressive with me.", quotes: ["They were being passive aggressive"]),
      Example("He took advantage of my work.", quotes: ["He took advantage"]),
      Example("I was taken for granted by them.", quotes: ["taken for granted"]),
      Example("my coworkers were slacking off", quotes: ["coworkers were slacking off"]),
    ],
    silent: [
      "I was lazy at school.",
      "If they are rude, I stay calm.",
      "It was a difficult task for the team.",
      "My manager was kind and fair.",
      "I do my best to help people who are struggling.",
      "The plan did not work.",
    ],
    look: { text, asked, found in
      Blame.each(in: text) {
        found.append(
          Finding(check: .blame, criterion: .assurance, span: text.span($0), counts: !asked.trouble))
      }
    })
}

/// Faults the speaker finds in other people.
enum Blame {
  @inline(__always)
  static func each(in text: Text, _ body: (Range<Int>) -> Void) {
    var last = 0..<0
    var supposition = Supposition()
    func take(_ words: Range<Int>) {
      body(words)
      last = words
    }
    text.forEachPhrase(of: LexiconSet.blameAlways | .badConduct) { phrase in
      let words = phrase.words
      let first = text.words[words.lowerBound]
      if first.has(.quoted) { return }
      let goesOn = !last.isEmpty && text.words[last.lowerBound].sentence == first.sentence
      if phrase.lexicons.meets(.blameAlways) || goesOn {
        take(words)
      } else if !supposition.stands(before: words.lowerBound, text), let culprit = culprit(of: words, text),
        culprit >= last.upperBound
      {
        take(culprit..<words.upperBound)
      }
    }
  }

  /// Whether something is only supposed in a sentence; no word is looked at twice.
  private struct Supposition {
    private var sentence = UInt32.max
    private var next = 0
    private var found = false

    /// - Parameter index: never less than the one before.
    mutating func stands(before index: Int, _ text: Text) -> Bool {
      if text.words[index].sentence != sentence {
        sentence = text.words[index].sentence
        next = text.sentences[Int(sentence)].words.lowerBound
        found = false
      }
      while next < index {
        if text.words[next].is(.supposing) { found = true }
        next += 1
      }
      return found
    }
  }

  /// The person before the words, at most eight words back, if it is said as a fact and not of the speaker.
  private static func culprit(of words: Range<Int>, _ text: Text) -> Int? {
    let sentence = text.words[words.lowerBound].sentence
    let start = text.sentences[Int(sentence)].words.lowerBound
    var at = words.lowerBound - 1
    var person: Int?
    // "they weren't being mean"
    if at >= start, text.words[max(start, at - 1)...at].contains(where: { $0.is(.denying) }) { return nil }
    while at >= start, words.lowerBound - at <= 8 {
      let word = text.words[at]
      if word.is(.notThem) { break }
      if word.is(LexiconSet.otherPerson | .theyPronoun) {
        person = at
        // "one of the group members": the noun before belongs to it.
        if at > start, text.words[at - 1].is(.otherPerson) { person = at - 1 }
        break
      }
      at -= 1
    }
    return person
  }
}

extension LexiconSet {
  static var blameAlways: LexiconSet { LexiconSet(bit: 36) }
  static var badConduct: LexiconSet { LexiconSet(bit: 37) }
  static var otherPerson: LexiconSet { LexiconSet(bit: 38) }
  static var theyPronoun: LexiconSet { LexiconSet(bit: 39) }
  static var supposing: LexiconSet { LexiconSet(bit: 40) }
  static var notThem: LexiconSet { LexiconSet(bit: 41) }
  static var denying: LexiconSet { LexiconSet(bit: 42) }
}

extension Lexicon {
  static let blame: [Lexicon] = [
    Lexicon(
      .blameAlways,
      """
      taken for granted, taken advantage of, took advantage of me, feel undervalued, felt undervalued
      feel unappreciated, felt unappreciated, threw me under the bus, thrown under the bus, stabbed me in the back
      took credit for my, took all the credit, stole my idea, copied my work, bad management, poor management
      terrible boss, horrible boss, terrible manager, horrible manager, bad boss, bad manager, toxic environment
      toxic workplace, toxic work environment, toxic culture, toxic boss, toxic manager, was their fault
      was his fault, was her fault, was all their fault, hostile work environment, very particular bosses
      out of laziness, lazy coworker, lazy coworkers, incompetent boss, incompetent manager, rude coworker
      doubting my
      """),
    Lexicon(
      .badConduct,
      """
      rude, lazy, lying, lied, lies, abusive, cruel, unfair, unprofessional, incompetent, disrespectful, selfish
      arrogant, bossy, overbearing, micromanaging, micromanaged, passive aggressive, passive-aggressive
      inappropriate, inappropriately, stubborn, hostile, mean, careless, immature, uncooperative, condescending
      bullying, bullied, manipulative, dishonest, unreasonable, clueless, toxic, nit picky, nitpicky, knit picky
      slacking, slacking off, slacked off, slacked, slack off, yelled at me, screamed at me, sabotaged
      took advantage, bad mouthed, badmouthed, gossiping, gossiped, undermined, undermining, belittled
      refused to work, refused to help, refused to do, refusing to work, refusing to put, refusing to do
      refused to listen, refused to cooperate, refused to participate
      not do the work, not do their work, not do his work, not do her work, not do any work, not do anything
      not do their part, not do his part, not do her part, not doing the work, not doing their work
      not doing his work, not doing her work, not doing any work, not doing anything, not doing their part
      not doing his part, not doing her part, not doing their job, not doing his job, not doing her job
      does no work, did no work, did nothing, do nothing, doing nothing, not contribute, not contributing
      not contribute anything, not contributing at all, barely contributed, not cooperate, not cooperating
      not participating, not pull their weight, not pulling their weight, not pulling his weight
      not pulling her weight, not carrying their weight, not carry their weight, not helping, not listen to
      not listen, not take direction, not take direction very well, not care, not care about
      only wanted to, hurt the team, always had something to say, extremely difficult, very difficult to work
      difficult to work with, hard to work with, impossible to work with
      """),
    Lexicon(
      .otherPerson,
      """
      boss, bosses, manager, managers, supervisor, supervisors, coworker, coworkers, co-worker, co-workers
      colleague, colleagues, teammate, teammates, member, members, partner, partners, employee
      employees, customer, customers, client, clients, professor, teacher, teachers, directors, director
      president, leader, leaders, roommate, roommates, classmate, classmates, guy, man, woman, lady, girl, person
      someone, somebody, individual, individuals, company, management, staff, player, players, group
      friend, people, peers, captain, volunteer, volunteers, intern, labs, vendor, contractor
      """),
    Lexicon(.theyPronoun, "they, he, she, who, them"),
    Lexicon(.supposing, "if, may, might, you, whenever, should, try, whether"),
    Lexicon(.denying, "not, n't, never"),
    Lexicon(.notThem, "i, we, it, task, situation, because, so, job, time, nobody, no, not"),
  ]
}
