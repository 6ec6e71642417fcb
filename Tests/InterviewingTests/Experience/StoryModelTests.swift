import Testing

@testable import Interviewing

@Suite struct InflectionTests {
  @Test(arguments: [
    ("plan", "planned", "planned", "planning"), ("make", "made", "made", "making"),
    ("try", "tried", "tried", "trying"), ("write", "wrote", "written", "writing"),
    ("play", "played", "played", "playing"), ("lie", "lied", "lied", "lying"),
    ("agree", "agreed", "agreed", "agreeing"), ("ask", "asked", "asked", "asking"),
  ])
  func `verbs are inflected`(_ base: String, _ past: String, _ participle: String, _ ing: String) {
    let forms = Inflection(base)
    #expect(forms.past == past)
    #expect(forms.participle == participle)
    #expect(forms.ing == ing)
  }

  @Test func `a phrase has every form of its first word`() {
    #expect(
      Lexicon.inflected("do their part, carry on")
        == "do their part,did their part,done their part,doing their part,does their part,"
        + "carry on,carried on,carried on,carrying on,carries on")
  }
}

@Suite struct CueTests {
  /// Of the last sentence.
  private func cues(_ text: String) -> CueCounts {
    let text = Text(text)
    var reader = CueReader(words: text.words.count)
    for sentence in text.sentences { reader.read(sentence.words, of: text, asked: AskedFor(nil).words) }
    return reader.cues
  }

  @Test func `the first cues follow the bits of the lexicons`() {
    #expect(Cue.nounOfDuty.rawValue == 13)
    #expect(LexiconSet.nounOfDuty == LexiconSet(bit: Cue.firstLexiconBit + Int(Cue.nounOfDuty.rawValue)))
    #expect(LexiconSet.whenWord == LexiconSet(bit: Cue.firstLexiconBit + Int(Cue.whenWord.rawValue)))
    #expect(LexiconSet.beliefTold == LexiconSet(bit: Cue.firstLexiconBit + Int(Cue.beliefTold.rawValue)))
    #expect(Cue.beliefTold.rawValue == 71)
  }

  @Test func `tense and doer are told apart`() {
    #expect(cues("I asked my boss.")[.iPast] == 1)
    #expect(cues("I ask my boss.")[.iPresent] == 1)
    #expect(cues("We asked my boss.")[.wePast] == 1)
    #expect(cues("She didn't ask me.")[.theyPast] == 1)
    #expect(cues("The door was opened by her.")[.passive] == 1)
    #expect(cues("I was working at a bakery.")[.ownProgressive] == 1)
    #expect(cues("I would ask my boss.")[.iWould] == 1)
    #expect(cues("They had left by then.")[.pastPerfect] == 1)
    #expect(cues("My work is there.")[.past] == 0)
  }

  @Test func `what one had to, could or chose to do is told by the word before "to"`() {
    #expect(cues("It rained. We also had to move the tables.")[.ownHadTo] == 1)
    #expect(cues("We had to move the tables.")[.ownHadTo] == 0)
    #expect(cues("It rained. They had to move the tables.")[.ownHadTo] == 0)
    #expect(cues("We were finally able to open.")[.wasAble] == 1)
    #expect(cues("I am able to type.")[.wasAble] == 0)
    #expect(cues("We were not only able to open.")[.wasAble] == 1)
    #expect(cues("We were, without any help, able to open.")[.wasAble] == 1)
    #expect(cues("Then I decided to wait.")[.ownDecidedTo] == 1)
    #expect(cues("They decided to wait.")[.ownDecidedTo] == 0)
  }

  @Test(arguments: [
    "I couldn't see her.", "She could not come.", "We were unable to open.", "I was not able to open.",
  ])
  func `what one could not do is no ability`(_ text: String) {
    #expect(cues(text)[.couldNot] == 1)
    #expect(cues(text)[.wasAble] == 0)
  }

  @Test func `what one would do if is told from what one did`() {
    #expect(cues("If she called, I would answer.")[.wouldIf] == 1)
    #expect(cues("She said she would answer.")[.wouldIf] == 0)
  }

  @Test func `a further point is told by its first words`() {
    #expect(cues("Also, we met daily.")[.opensAlso] == 1)
    #expect(cues("In addition, we met daily.")[.opensAlso] == 1)
    #expect(cues("We also met daily.")[.opensAlso] == 0)
  }

  @Test func `the longest phrase counts`() {
    #expect(cues("I was able to finish.")[.successTold] == 1)
    #expect(cues("I had to choose.")[.choiceTold] == 1)
    #expect(cues("I had to go.")[.obligationTold] == 1)
  }
}

@Suite struct WeightTests {
  @Test func `every cue has a row of six weights or is known to be rare`() {
    let rows = WeightTable(StoryModel.cueTable).rows
    #expect(rows.allSatisfy { $0.values.count == 6 && !$0.values.contains(nil) })
    let names = Set(rows.map(\.name))
    let missing = Cue.allCases.filter { !names.contains("\($0)") }
    #expect(missing.count <= 6)
  }

  @Test func `every figure of the ratings is one the answers have`() {
    let rows = WeightTable(RatingModel.table).rows
    #expect(rows.allSatisfy { $0.name == "bias" || AnswerFigures.index(of: $0.name) != nil })
    #expect(rows.allSatisfy { $0.values.count == 5 })
  }

  @Test func `the states' table is square`() {
    let rows = WeightTable(StoryModel.stateTable).rows
    #expect(rows.count == 15)
    #expect(rows.allSatisfy { $0.values.count == 12 })
  }

  @Test func `beliefs are probabilities`() {
    let text = Text("I had to go. Then I went. In the end it worked. People are nice.")
    var reader = CueReader(words: text.words.count)
    let asked = AskedFor(nil).words
    let evidence = text.sentences.enumerated().map { index, sentence in
      reader.read(sentence.words, of: text, asked: asked)
      return StoryModel.shared.evidence(
        &reader.cues, index: index, of: text.sentences.count, kind: asked.kind)
    }
    let (beliefs, noStory) = StoryModel.shared.beliefs(evidence)
    #expect(beliefs.count == 4)
    #expect((0...1).contains(noStory))
    for belief in beliefs {
      #expect((0...1.001).contains(belief.other))
      for part in 0..<4 { #expect((-0.001...1.001).contains(belief.parts[part])) }
    }
    #expect(StoryModel.shared.beliefs([]).sentences.isEmpty)
  }
}

@Suite struct QuestionWordsTests {
  @Test(arguments: [
    ("Tell me about a time you failed.", QuestionWords.Kind.occasion),
    ("Describe a project you participated in.", .occasion),
    ("How do you handle conflict, and can you give an example?", .approachWithExample),
    ("Tell me about a client you once had.", .occasion),
    ("How do you set goals? Tell me about one you reached.", .approachWithExample),
    ("How do you build trust?", .approach),
    ("Tell me about your approach to deadlines.", .approach),
  ])
  func `the kind of question is told`(_ question: String, _ kind: QuestionWords.Kind) {
    #expect(AskedFor(question).words.kind == kind)
  }

  @Test func `no question is of no kind`() {
    #expect(AskedFor(nil).words.kind == .unknown)
  }
}

@Suite struct WordCuesTests {
  @Test func cuesCountedAtOnceAreThoseCountedOneByOne() {
    let cues: [Cue] = [.nounOfDuty, .speaker, .whenWord, .ownNoun, .number, .echo]
    for times in [0, 1, 2, 3, 7, 8, 9, 63, 64, 254, 255, 256, 300, 511, 512, 1000] {
      var all = WordCues()
      for time in 0..<times {
        var bits: UInt64 = 0
        for (place, cue) in cues.enumerated() where time % (place + 1) == 0 {
          bits |=
            1
            << (cue.rawValue < Cue.firstPhrase
              ? UInt64(cue.rawValue - Cue.firstWordClass) : WordCues.bit(cue))
        }
        all.add(bits)
      }
      var counts = CueCounts()
      all.empty(into: &counts)
      for (place, cue) in cues.enumerated() {
        #expect(
          counts[cue] == min(255, (0..<times).count { $0 % (place + 1) == 0 }), "\(cue), \(times) times")
      }
      #expect(counts.kinds == (times == 0 ? 0 : cues.count))
      var again = CueCounts()
      all.empty(into: &again)
      #expect(again.kinds == 0)
    }
  }

  @Test func theOtherWordsStandInARowOfCues() {
    let others: [Cue] = [.ownNoun, .aNoun, .to, .by, .number, .name, .quotation, .numeral, .question, .echo]
    #expect(others.map(\.rawValue) == (0..<10).map { Cue.firstOther + $0 })
  }
}
