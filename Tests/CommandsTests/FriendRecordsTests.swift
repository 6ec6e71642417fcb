import Commands
import Foundation
import Interviewing
import JournalStore
import Support
import Testing

/// What the commands show of rounds of two, from journals made for it.
@Suite struct FriendRecordsTests {
  let sam = EventID(high: 5, low: 1)
  let kim = EventID(high: 5, low: 2)

  /// What a command prints, in a home whose journal holds what `fill` gives for its owner.
  func shown(
    _ arguments: [String], columns: Int = 80, _ fill: (EventID) -> [JournalEvent]
  ) throws -> String {
    let home = try TestHome()
    defer { home.remove() }
    let folder = home.path + "/.local/share/rehearse"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let journal = try Journal.open(at: folder + "/journal.sqlite", now: 0)
    let met = [(sam, "Sam"), (kim, "Kim\u{1B}[31m")].map { id, name in
      JournalEvent(
        id: id, at: 0, person: id, body: .person(PersonMet(name: name, isOwner: false)))
    }
    try journal.append(met + fill(journal.owner.id))
    journal.close()
    let terminal = ScriptedTerminal(inputs: [], columns: columns, isInteractive: false, hasClock: false)
    var clock = ScriptedClock(start: "2026-11-03 20:14")
    let code = Program.run(
      arguments,
      makeContext: { program in
        home.context(
          for: program, terminal: terminal, now: { clock.now }, uptime: { clock.milliseconds }, random: { 1 },
          complain: { terminal.write($0 + "\n") })
      }, write: { terminal.write($0 + "\n") }, complain: { terminal.write($0 + "\n") })
    clock.milliseconds = 0
    #expect(code == 0)
    return terminal.screen
  }

  static let answer = RoundScene.Answer(
    own: [2, 4], friends: [4, 3, 1], taps: [(.filler, 5), (.filler, 9), (.blank, 20), (.strong, 50)],
    note: "named the match\u{1B}[31m", moment: "stopped and went on")

  @Test func showNamesBothAndWhatWasTappedNotedAndRated() throws {
    let screen = try shown(["show", "1"]) { owner in
      var rounds = RoundScene(candidate: owner, interviewer: sam)
      return rounds.round([Self.answer])
    }
    for line in [
      "Sam interviewed you.", "Sam's taps: filler 0:05, 0:09; blank 0:20; strong 0:50",
      "0:41  Sam: named the match", "  poise       you 2   Sam 4", "  experience  you 4   Sam 3",
      "  answered    Sam: partly", "Sam's rating rests on: stopped and went on",
    ] { #expect(screen.contains(line)) }
    #expect(!screen.contains("\u{1B}"))
  }

  @Test func aSealedRoundShowsNothingThatEitherGave() throws {
    for isEnded in [false, true] {
      let screen = try shown(["show", "1"]) { owner in
        var rounds = RoundScene(candidate: owner, interviewer: sam)
        let round = rounds.round([Self.answer], isRevealed: false)
        let end = RehearsalEnded(rehearsal: round[0].id, isComplete: false)
        return round + (isEnded ? [rounds.event(.rehearsalEnd(end))] : [])
      }
      #expect(screen.contains("Sam interviewed you."))
      for secret in ["taps", "named the match", "poise", "experience", "answered ", "rests on"] {
        #expect(!screen.contains(secret))
      }
      #expect(screen.contains(isEnded ? "stays sealed" : "after the reveal"))
    }
  }

  @Test func anothersAnswerIsTheirs() throws {
    let screen = try shown(["show", "1"]) { owner in
      var rounds = RoundScene(candidate: kim, interviewer: owner)
      return rounds.round([Self.answer])
    }
    #expect(screen.contains("You interviewed Kim"))
    #expect(screen.contains("Your taps: filler"))
    #expect(screen.contains("2   you 4"))
    #expect(!screen.contains("\u{1B}"))
    let review = try shown(["review", "1"]) { owner in
      var rounds = RoundScene(candidate: sam, interviewer: owner)
      return rounds.round([Self.answer])
    }
    #expect(review.contains("Sam gave it poise 2, experience 4"))
    #expect(review.contains("your taps: 2 fillers"))
  }

  @Test func historyNamesWhoseAnswerItWas() throws {
    func fill(_ owner: EventID) -> [JournalEvent] {
      var theirs = RoundScene(candidate: sam, interviewer: owner)
      var own = RoundScene(candidate: owner, interviewer: sam)
      return theirs.round([.init()]) + own.round([.init(), .init()])
    }
    let screen = try shown(["history", "--person", "sam"], fill)
    #expect(screen.contains("What about number 1?") && screen.contains("Sam's answer"))
    #expect(!(try shown(["history"], fill)).contains("answer"))
    let json = try shown(["history", "--format", "json"], fill)
    #expect(json.contains("\"person\" : \"you\"") || json.contains("\"person\": \"you\""))
  }

  @Test func theReviewOfASpokenAnswerUsesTheFriendsTapsAndSaysSo() throws {
    let screen = try shown(["review", "1"]) { owner in
      var rounds = RoundScene(candidate: owner, interviewer: sam)
      return rounds.round([Self.answer])
    }
    #expect(screen.contains("fluency      5   Sam's taps: 2 fillers in 1:00, 2 a minute"))
    #expect(screen.contains("composure    3   Sam's taps: blank at 0:20, and you came back"))
    #expect(screen.contains("Sam's taps: strong at 0:50"))
    let all = try shown(["review"]) { owner in
      var rounds = RoundScene(candidate: owner, interviewer: sam)
      return rounds.round([Self.answer, Self.answer])
    }
    #expect(all.components(separatedBy: "Sam's taps: 2 fillers").count == 3)
    let why = try shown(["review", "1", "--why"]) { owner in
      var rounds = RoundScene(candidate: owner, interviewer: sam)
      return rounds.round([Self.answer])
    }
    #expect(why.contains("Laske"))
  }

  /// A round whose answer was written down afterwards, and which the friend rated as a whole.
  func written(by owner: EventID, isRevealed: Bool = true) -> [JournalEvent] {
    var rounds = RoundScene(candidate: owner, interviewer: kim)
    var round = rounds.round([Self.answer], isRevealed: isRevealed)
    guard let attempt = round.first(where: { if case .attempt = $0.body { true } else { false } })?.id else {
      return []
    }
    let whole = ImpressionGiven(rehearsal: round[0].id, subject: .engagement, value: 4)
    round.insert(rounds.event(.impression(whole), by: kim), at: isRevealed ? round.count - 1 : round.count)
    let text = "We were late. I called every supplier and split the 240 open items by owner. It worked out."
    return round + [rounds.event(.transcript(TranscriptAttached(attempt: attempt, text: text)))]
  }

  @Test(arguments: [["review", "1"], ["review", "--since", "1970-01-01"]])
  func thePageHasTheFriendsRatingsBesideOnesOwn(arguments: [String]) throws {
    let screen = try shown(arguments) { written(by: $0) }
    #expect(screen.contains("  Poise          you 2, Kim\\u{1B}[31m 4"))
    #expect(screen.contains("  Experience     you 4, Kim\\u{1B}[31m 3"))
    #expect(screen.contains("engagement   –   Kim\\u{1B}[31m 4, for the round as a whole"))
    #expect(!screen.contains("rapport"))
    #expect(!screen.contains("\u{1B}"))
  }

  @Test func withoutWordsTheirRatingsAreSaidInASentence() throws {
    let screen = try shown(["review", "1"]) { owner in
      var rounds = RoundScene(candidate: owner, interviewer: sam)
      return rounds.round([Self.answer])
    }
    let words = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("You gave it poise 2, experience 4. Sam gave it poise 4, experience 3."))
  }

  @Test(arguments: [["review", "1"], ["review", "--since", "1970-01-01"]])
  func aSealedRoundsReviewHasNothingOfTheFriends(arguments: [String]) throws {
    let screen = try shown(arguments) { written(by: $0, isRevealed: false) }
    #expect(!screen.contains("taps"))
    #expect(!screen.contains("Kim"))
    #expect(screen.contains("only a friend can see this"))
  }

  @Test func calibrationHoldsOnesRatingsAgainstEachFriends() throws {
    func fill(_ owner: EventID) -> [JournalEvent] {
      var sams = RoundScene(candidate: owner, interviewer: sam)
      var kims = RoundScene(candidate: owner, interviewer: kim)
      let yes = RoundScene.Answer(
        own: [5, 2], friends: [4, 3], stances: [.open, .open], taps: [(.filler, 2)])
      let no = RoundScene.Answer(own: [3, nil], friends: [4, 3], stances: [.open, .closed])
      var events = kims.round([.init(own: [2, 2], friends: [2, 2]), .init(own: [2, 2], friends: [2, 2])])
      for _ in 0..<5 { events += sams.round([yes, no], guess: 1) }
      return events
    }
    let screen = try shown(["calibration"], fill)
    #expect(screen.contains("under five fillers    5 of 5"))
    #expect(screen.contains("your ratings minus Sam's, on the same answers"))
    #expect(screen.contains("poise                 n 10   +0.0 ±1.1"))
    #expect(screen.contains("experience            n 5   -1.0 ±0.0"))
    #expect(screen.contains("poise                 n 2   3 more ratings needed"))
    #expect(screen.contains("Sam's poise beside your other raters': n 10 and 2, 3 more of others' needed"))
    #expect(screen.contains("open or closed            5 of 10"))
    #expect(!screen.contains("none yet: a friend"))
    #expect(try shown(["calibration", "--since", "2030-01-01"], fill).contains("none yet: a friend"))
    let narrow = try shown(["calibration"], columns: 40, fill)
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test func calibrationShowsAFriendsLeniencyOnceThereAreEnoughRatings() throws {
    let screen = try shown(["calibration"]) { owner in
      var sams = RoundScene(candidate: owner, interviewer: sam)
      var kims = RoundScene(candidate: owner, interviewer: kim)
      let high = RoundScene.Answer(friends: [5, 4])
      let low = RoundScene.Answer(friends: [3, 4])
      return sams.round(Array(repeating: high, count: 5)) + kims.round(Array(repeating: low, count: 6))
    }
    #expect(screen.contains("Sam's poise beside your other raters': +2.0, n 5 and 6"))
    #expect(screen.contains("Sam's experience beside your other raters': +0.0, n 5 and 6"))
  }
}
