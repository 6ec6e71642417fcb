extension Check {
  static let selfDeprecation = Check(
    name: .selfDeprecation,
    criterion: .assurance,
    looksFor: "the speaker running down their own ability or apologising for the answer",
    message: "a listener may hear this as a doubt about yourself",
    source:
      "Self-descriptions of weakness and a powerless style lower ratings (Parton et al. 2002; Bangerter et al. 2014)",
    fires: [
      Example("I am not very good at maths.", quotes: ["I am not very good at"]),
      Example("I have always struggled in math classes.", quotes: ["I have always struggled"]),
      Example("I will easily procrastinate.", quotes: ["I will easily procrastinate"]),
      Example("To be honest I don't remember one.", quotes: ["I don't remember one"]),
      Example("I did not have the skills to solve it.", quotes: ["I did not have the skills"]),
      Example("I am an extremely indecisive person.", quotes: ["I am an extremely indecisive"]),
      Example("It was my fault and I still regret it.", quotes: ["my fault", "still regret"]),
      Example("i have never really had a client before", quotes: ["i have never really had a"]),
    ],
    silent: [
      "I was not required to come in.",
      "They struggled with the new system, and I helped.",
      "I am not afraid to ask.",
      "I never forgot it.",
      "Try not to procrastinate.",
      "I made a plan so that nobody would regret it.",
      "The customers were bad at sums.",
    ],
    look: { text, asked, found in
      SelfDeprecation.each(in: text) {
        found.append(
          Finding(
            check: .selfDeprecation, criterion: .assurance, span: text.span($0), counts: !asked.trouble))
      }
    })
}

/// What the speaker says against themselves.
enum SelfDeprecation {
  @inline(__always)
  static func each(in text: Text, _ body: (Range<Int>) -> Void) {
    text.forEachPhrase(of: LexiconSet.faultAlways | .faultOfSubject) { phrase in
      let words = phrase.words
      if text.words[words.lowerBound].has(.quoted) { return }
      if phrase.lexicons.meets(.faultAlways) {
        body(words)
      } else if let subject = subject(of: words, text) {
        body(subject..<words.upperBound)
      }
    }
  }

  /// The nearest subject before the words, if it is the speaker: at most seven words back in the sentence.
  private static func subject(of words: Range<Int>, _ text: Text) -> Int? {
    let sentence = text.words[words.lowerBound].sentence
    var at = words.lowerBound - 1
    while at >= 0, words.lowerBound - at <= 7, text.words[at].sentence == sentence {
      let word = text.words[at]
      if word.key == i { return at }
      if word.is(LexiconSet.otherSubject | .infinitive) { return nil }
      at -= 1
    }
    return nil
  }

  private static let i = Word.key(of: "i")
}

extension LexiconSet {
  static var faultAlways: LexiconSet { LexiconSet(bit: 32) }
  static var faultOfSubject: LexiconSet { LexiconSet(bit: 33) }
  static var otherSubject: LexiconSet { LexiconSet(bit: 34) }
  static var infinitive: LexiconSet { LexiconSet(bit: 35) }
}

extension Lexicon {
  static let selfDeprecation: [Lexicon] = [
    Lexicon(
      .faultAlways,
      """
      still regret, my fault, my own fault, I am wrong, I was wrong, I'm wrong, I was in the wrong, shame on me
      not my strong suit, not my strength, not my strongest, my biggest weakness, a weakness of mine
      my lack of experience, my lack of confidence, my lack of skills, my lack of knowledge, my own incompetence
      I chose the wrong, I made the wrong, feel incompetent, felt incompetent, me feel incompetent
      feel a little incompetent, felt like a failure, felt stupid
      I'm sorry if, I am sorry if, sorry for the, sorry about that, sorry if this, I apologize if, I apologise if
      I apologize for the, forgive my, bear with me, not a very good example, not a good example
      not the best example, not a great example, bad example, this may not be a good, this might not be a good
      I don't remember one, I do not remember one, I can't think of, I cannot think of, I can't remember a
      I can't really think of, I can't recall, I don't have an answer, I don't have a good answer
      I don't have an example, I don't have a good example, I don't have any examples, I don't really have an
      I'm just a, I am just a, I'm only a, I am only a, I'm no expert, I am no expert, I'm not an expert
      I am not an expert, not knowing my job, I let everyone down, I let them down, I let my team down
      I let the team down, I let myself down, I don't work at a company, I wasn't able to execute
      I was not able to execute, I embarrassed myself, I am my own worst enemy, I'm my own worst enemy
      """),
    Lexicon(
      .faultOfSubject,
      """
      not very good at, not good at, not that good at, not great at, not the best at, not so good at
      not really good at, not too good at, not good with, not very good with, not the best with
      not always been the, not always the best, not always the most, not the most, not a very, not much of a
      bad at, terrible at, awful at, horrible at, poor at, weak at, weak in, bad with, terrible with, awful with
      struggle with, struggle to, struggle in, struggled in, struggled a lot, sometimes struggle
      struggling with, always struggled, procrastinate, procrastinated, procrastinating, procrastinator
      not have the skills, not have the experience, not have much experience, not have a lot of experience
      not have many experiences, not have any experience, not have enough experience, not have experience
      not have many, not have the knowledge, not have the confidence, not have what it takes
      not qualified, not smart enough, not good enough, not confident, not very confident, not experienced
      not very experienced, not really know, not really know of, not know how to answer, not really remember
      never really had, never really had a, never been good at, never been very good, never been great at
      not had a client, not had much, not had many, not had any experience, no experience
      never had a job, never had a real job, lack experience, lack the, lacked the, lack confidence
      lacked confidence, indecisive, incompetent, unqualified, inexperienced, lazy, disorganized, disorganised
      unorganized, forgetful, clumsy, awkward, too lenient, too shy, too nervous, too soft, too timid, too slow
      too afraid, too sensitive, too trusting, insecure, stupid, dumb, an idiot, a failure, a mess
      feel like a failure, feel stupid, regret, regretted, deeply regret, messed up, mess up, screwed up, screw up, blew it, blew the
      dropped the ball, overthink, get overwhelmed easily, easily overwhelmed, easily distracted
      fall short, fell short, not cut out, underqualified, under qualified, too lazy, unprepared, not prepared
      failed miserably, should have known, ashamed
      """),
    Lexicon(
      .otherSubject,
      "you, he, she, it, they, we, who, that, this, there, someone, people, them, him, her, us, everyone, others, if"
    ),
    Lexicon(.infinitive, "so, because, but, which, when, whether, about, afraid"),
  ]
}
