import Testing

@testable import Interviewing

/// What stood on the screen at a moment.
@Suite struct FrameTests {
  private func random(_ generator: inout SeededGenerator, isDamaged: Bool) -> Attempt.Part {
    let numbers = [Int.min, -1, 0, 1, 3, 7, 200, 5_000, 90_000, Int.max]
    func number(_ most: Int) -> Int {
      isDamaged ? numbers[generator.below(numbers.count)] : generator.below(most)
    }
    let words = ["a", "when ", "👩‍👧", "e\u{301}", "\n", "", "No. ", "面接", "\r\n", "\u{301}"]
    var part = Attempt.Part(prompt: "", askedAt: 0)
    var clock = 0
    for _ in 0..<generator.below(60) {
      clock = isDamaged ? number(0) : clock + number(6_000)
      part.edits.append(
        Edit(
          at: clock, offset: number(40), removed: number(5), inserted: words[generator.below(words.count)]))
    }
    for _ in 0..<generator.below(4) {
      let from = number(200_000)
      part.intervals.append(
        IntervalPassed(
          attempt: Typist.attempt, part: 0, kind: .pause, from: from,
          to: isDamaged ? number(0) : from + number(20_000)))
      part.blanks.append(number(300_000))
    }
    if generator.below(2) == 0 {
      part.ending = AnswerEnded(
        attempt: Typist.attempt, part: 0, text: EditLog.replay(part.edits), started: number(9),
        ended: isDamaged ? number(0) : clock + 10)
      part.isOpen = false
    }
    return part
  }

  @Test(arguments: [false, true]) func theLastFrameIsTheAnswer(isDamaged: Bool) {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let part = random(&generator, isDamaged: isDamaged)
      let replay = AnswerReplay(Typist().attempt(parts: [part]))
      var reader = FrameReader(replay)
      let last = reader.frame(at: replay.duration)
      // Compared by scalar: a mark may stand within what is one character otherwise.
      #expect(last.text.unicodeScalars.elementsEqual(part.text.unicodeScalars))
      // Every earlier moment gives what the edits up to then give.
      for _ in 0..<5 {
        let moment = replay.duration == 0 ? 0 : generator.below(min(replay.duration, 1 << 40))
        let made = replay.parts[0].timeline.edits.filter { $0.at <= moment }
        let frame = reader.frame(at: moment)
        #expect(frame.text.unicodeScalars.elementsEqual(EditLog.replay(made).unicodeScalars))
        #expect(frame.clock >= 0 && frame.clock <= moment)
      }
      #expect(
        replay.stops.allSatisfy { (0...replay.duration).contains($0) }
          && replay.stops == replay.stops.sorted())
      #expect(replay.cells(columns: 40, marks: [(Int.min, "n"), (5, "+"), (Int.max, "n")]).count == 40)
    }
  }

  @Test func stretchesCoverThePartWithoutGaps() {
    var generator = SeededGenerator(seed: 3)
    for round in 0..<400 {
      let timeline = PartTimeline(random(&generator, isDamaged: round % 2 == 0), medium: .typed)
      var place = 0
      for stretch in timeline.stretches {
        #expect(stretch.from == place && stretch.to > place)
        place = stretch.to
      }
      #expect(place == timeline.duration)
    }
  }

  @Test func whatWasTakenBackStaysInItsPlace() {
    let replay = AnswerReplay(Typist.hesitant.attempt())
    var reader = FrameReader(replay)
    let frame = reader.frame(at: replay.duration)
    #expect(
      frame.runs == [
        .mark(.still(.reading, length: 6_000)), .takenBack("Well, ", at: 8_200),
        .text("The close took nine days. I split "), .mark(.still(.pause, length: 14_000)),
        .text("the items."), .cursor,
      ])
    #expect(frame.runs[1].isRewording)
  }

  @Test func anotherWordingOfTheSamePlaceIsToldApart() {
    var typist = Typist()
    typist.type("It took nine")
    typist.takeBack(4)
    typist.type("eight")
    typist.takeBack(5)
    typist.type("four days")
    var reader = FrameReader(AnswerReplay(typist.attempt()))
    let frame = reader.frame(at: Int.max)
    #expect(
      frame.runs.compactMap { if case .takenBack(let text, _) = $0 { text } else { nil } } == [
        "nine", "eight",
      ])
    #expect(frame.text == "It took four days")
  }

  @Test func aSlipOfTheFingersIsNoRewording() {
    #expect(!Frame.Run.takenBack("teh", at: 0).isRewording)
    #expect(!Frame.Run.takenBack(" , ; ", at: 0).isRewording)
    #expect(Frame.Run.takenBack("nine", at: 0).isRewording)
    #expect(!Frame.Run.text("nine").isRewording)
  }

  @Test func aPauseGrowsWhileItLasts() {
    var reader = FrameReader(AnswerReplay(Typist.hesitant.attempt()))
    // The last key before it at 15 s, the next at 29 s.
    let frame = reader.frame(at: 20_000)
    #expect(frame.runs.suffix(2) == [.mark(.still(.pause, length: 5_000)), .cursor])
    #expect(frame.clock == 20_000)
    #expect(reader.frame(at: 8_300).text == "")
    #expect(reader.frame(at: 8_400).text == "T")
  }

  @Test func anEarlierLineThatWasChangedIsChangedInPlace() {
    var log = EditLog()
    for (index, text) in ["One\n", "One\nTwo", "One more\nTwo", "One\nTwo", "One\nTwo."].enumerated() {
      log.record(text, at: index * 1_000)
    }
    var part = Attempt.Part(prompt: "", askedAt: 0)
    part.edits = log.takeNew()
    var reader = FrameReader(AnswerReplay(Typist().attempt(parts: [part])))
    #expect(
      reader.frame(at: 3_000).runs == [.text("One"), .takenBack(" more", at: 3_000), .cursor, .text("\nTwo")])
    #expect(reader.frame(at: 4_000).text == "One\nTwo.")
  }

  @Test func withoutEditsTheAnswerStandsAtTheEnd() {
    var part = Attempt.Part(prompt: "", askedAt: 0)
    part.ending = AnswerEnded(attempt: Typist.attempt, part: 0, text: "I did.", started: nil, ended: 9_000)
    part.isOpen = false
    var reader = FrameReader(AnswerReplay(Typist().attempt(parts: [part])))
    #expect(reader.frame(at: 8_999).text == "")
    #expect(reader.frame(at: 9_000).text == "I did.")
  }

  @Test func aFollowUpComesAfterItsAnswer() {
    var second = Typist()
    second.type("Yes.")
    let replay = AnswerReplay(Typist().attempt(parts: [Typist.hesitant.part, second.part]))
    var reader = FrameReader(replay)
    #expect(reader.frame(at: replay.duration).part == 1)
    #expect(reader.frame(at: replay.parts[1].start + 200).text == "Y")
    #expect(reader.frame(at: 8_400).text == "T")
    #expect(replay.moment(part: 1, at: 400) == replay.parts[1].start + 400)
    #expect(replay.moment(part: 2, at: 0) == nil)
  }
}
