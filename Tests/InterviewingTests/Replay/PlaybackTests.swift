import Testing

@testable import Interviewing

/// The course of a replay: what was a pause, where its keys go, and the line under it.
@Suite struct PlaybackTests {
  @Test(arguments: 0..<50)
  func theUsualGapIsTheOneInTheMiddle(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let spread = [1, 3, 1_000_000][Int(seed % 3)]
    let gaps = (0...generator.below(60)).map { _ in generator.below(spread) }
    for values in [gaps, gaps.sorted(), gaps.sorted(by: >)] {
      #expect(PartTimeline.median(values) == values.sorted()[values.count / 2])
    }
  }

  @Test func onlyLongGapsArePausesAndReadingIsNone() {
    let timeline = PartTimeline(Typist.hesitant.part, medium: .typed)
    #expect(timeline.usualGap == 200)
    #expect(
      timeline.stretches.map(\.activity) == [.reading, .typing, .pause, .typing, .ending])
    #expect(timeline.pauses.map(\.length) == [14_000])
  }

  @Test func whatThePersonLeftForIsNoPause() {
    var typist = Typist()
    typist.type("The close took nine days, and then ")
    typist.wait(1_000)
    typist.leave(for: 30_000)
    typist.wait(5_800)
    typist.type("four.")
    typist.leave(for: 60_000, .editor)
    typist.end()
    let timeline = PartTimeline(typist.part, medium: .typed)
    #expect(
      timeline.stretches.map(\.activity) == [
        .reading, .typing, .away(.pause), .pause, .typing, .away(.editor),
      ])
    #expect(timeline.pauses.map(\.length) == [6_000])
    // The clock stood still for the pause, and ran on in the editor.
    #expect(timeline.answeringTime(at: timeline.duration) == timeline.duration - 30_000)
  }

  @Test func aSlowTypistHasOtherPauses() {
    var part = Attempt.Part(prompt: "", askedAt: 0)
    part.edits = (0..<40).map {
      Edit(at: $0 * 1_000 + ($0 > 20 ? 8_000 : 0), offset: $0, removed: 0, inserted: "x")
    }
    #expect(PartTimeline(part, medium: .typed).pauses == [])
  }

  @Test func stepsGoToTheEndsOfPausesAndSentences() {
    var playback = Playback(AnswerReplay(Typist.hesitant.attempt()))
    var stops: [Int] = []
    while !playback.isAtEnd {
      playback.stepForward()
      stops.append(playback.position)
    }
    // "… nine days.", the pause, "… the items.", and the end.
    #expect(stops == [13_200, 29_000, 30_800, 31_800])
    playback.stepBack()
    #expect(playback.position == 30_800)
    playback.togglePause()
    playback.stepBack()
    playback.stepBack()
    playback.stepBack()
    #expect(playback.position == 0)
  }

  @Test func aStepBackWhileItPlaysDoesNotStayAtTheSameStop() {
    var playback = Playback(AnswerReplay(Typist.hesitant.attempt()), speed: 2)
    playback.stepForward()
    playback.pass(500)
    playback.stepBack()
    #expect(playback.position == 0)
  }

  @Test func itPlaysAtItsSpeedAndStops() {
    var playback = Playback(AnswerReplay(Typist.hesitant.attempt()), speed: 3)
    playback.pass(1_000)
    #expect(playback.position == 3_000)
    playback.togglePause()
    playback.pass(1_000)
    #expect(playback.position == 3_000)
    playback.togglePause()
    playback.pass(Int.max)
    #expect(playback.isAtEnd && playback.position == 31_800)
    playback.restart()
    #expect(playback.position == 0)
  }

  @Test func speedStaysBetweenOneAndThirtyTwo() {
    var playback = Playback(AnswerReplay(Typist().attempt()), speed: 0)
    #expect(playback.speed == 1)
    for _ in 0..<9 { playback.faster() }
    #expect(playback.speed == 32)
    for _ in 0..<9 { playback.slower() }
    #expect(playback.speed == 1)
    #expect(playback.isAtEnd)
  }

  @Test func theTimeLineShowsWhatTookMostOfAColumn() {
    var typist = Typist.hesitant
    typist.goBlank()
    let replay = AnswerReplay(typist.attempt())
    // Four seconds a column; the blank is at the very end.
    let cells = replay.cells(columns: 8, marks: [(17_000, "n")])
    #expect(
      cells == [
        .activity(.reading), .keys(isBusy: false), .keys(isBusy: true), .keys(isBusy: true), .mark("n"),
        .activity(.pause), .activity(.pause), .mark("b"),
      ])
    #expect(replay.column(of: -5, in: 8) == 0 && replay.column(of: Int.max, in: 8) == 7)
    #expect(AnswerReplay(Typist().attempt()).cells(columns: 0).count == 1)
  }

  @Test func aSpokenAnswerHasTimesAndNoText() {
    var part = Attempt.Part(prompt: "", askedAt: 0)
    part.edits = [Edit(at: 95_000, offset: 0, removed: 0, inserted: "notes on it")]
    part.ending = AnswerEnded(attempt: Typist.attempt, part: 0, text: "", started: 4_000, ended: 90_000)
    part.isOpen = false
    let replay = AnswerReplay(Typist().attempt(.spoken, parts: [part]))
    #expect(replay.duration == 90_000)
    #expect(replay.parts[0].timeline.stretches.map(\.activity) == [.reading, .speaking])
    var reader = FrameReader(replay)
    let frame = reader.frame(at: 10_000)
    #expect(frame.runs == [] && frame.clock == 6_000)
  }
}
