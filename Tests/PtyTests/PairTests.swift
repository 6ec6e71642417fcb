import Foundation
@preconcurrency import Glibc
import Interviewing
import JournalStore
import Support
import Testing

/// Two people at one keyboard, on a real terminal.
@Suite(.serialized)
struct PairTests {
  @Test("twenty taps a second: none is lost, and they stand as far from each other as they were made")
  func taps() throws {
    let session = try PairSession()
    try session.agree()
    try session.startClock()
    let begun = ContinuousClock.now
    var sent: [Int] = []
    for number in 0..<40 {
      session.pty.listen(until: begun + .milliseconds(50 * number))
      session.pty.send("f")
      sent.append(Int((ContinuousClock.now - begun) / .milliseconds(1)))
    }
    try session.pty.expect("f filler 40")
    session.pty.signal(SIGTERM)
    #expect(try session.pty.waitForExit().exit == .exited(128 + SIGTERM))
    let stamps = try session.attempt().taps.map(\.content.at)
    try #require(stamps.count == 40)
    let shifts = zip(stamps, sent).map { $0 - $1 }
    let usual = shifts.sorted()[20]
    // A busy machine may keep the program from reading a key in time, now and then.
    #expect(shifts.count { abs($0 - usual) <= 50 } >= 36)
    #expect(stamps == stamps.sorted())
  }

  @Test("taps that come all at once are all kept, and z takes one back")
  func burst() throws {
    let session = try PairSession()
    try session.agree()
    try session.startClock()
    session.pty.send(String(repeating: "fb", count: 50))
    try session.pty.expect("b blank 50")
    session.pty.send("z")
    try session.pty.expect("b blank 49")
    session.pty.signal(SIGTERM)
    _ = try session.pty.waitForExit()
    let kinds = try session.attempt().taps.map(\.content.kind)
    #expect(kinds.count { $0 == .filler } == 50 && kinds.count { $0 == .blank } == 49)
  }

  @Test("pasted text, arrow keys and letters that mean nothing are no taps")
  func junk() throws {
    let session = try PairSession()
    try session.agree()
    try session.startClock()
    session.pty.paste("fffbbb+++\nx\n")
    session.pty.send("\u{1B}[A\u{1B}[C\u{1B}OB\u{1B}[15~é日Qqf")
    try session.pty.expect("f filler 1")
    session.pty.send("b")
    try session.pty.expect("b blank 1")
    session.pty.signal(SIGTERM)
    _ = try session.pty.waitForExit()
    #expect(try session.attempt().taps.map(\.content.kind) == [.filler, .blank])
    #expect(try session.attempt().setAside == nil)
  }

  @Test("a note is taken while the candidate talks on, and stands where it was begun")
  func note() throws {
    let session = try PairSession()
    try session.agree()
    try session.startClock()
    session.pty.send("f")
    try session.pty.expect("f filler 1")
    session.pty.send("n")
    try session.pty.expect("note: ")
    session.pty.send("named the match, fbz\u{7F}\r")
    try session.pty.expect("note: named the match, fb")
    session.pty.signal(SIGTERM)
    _ = try session.pty.waitForExit()
    let attempt = try session.attempt()
    #expect(attempt.notes.map(\.content.text) == ["named the match, fb"])
    #expect(attempt.taps.count == 1)
    #expect((attempt.taps.first?.content.at ?? .max) <= (attempt.notes.first?.content.at ?? 0))
  }

  @Test("closed in the middle of an answer, a round goes on at that turn with its taps")
  func interrupted() throws {
    let session = try PairSession()
    try session.agree()
    try session.startClock()
    session.pty.send("ff+")
    try session.pty.expect("+ strong 1")
    session.pty.hangUp()
    #expect(try session.pty.waitForExit().exit == .exited(128 + SIGHUP))

    let again = try session.start("resume")
    try again.expect("Question 1 of 1")
    try again.expect("f filler 2")
    try again.expect("Stopped. Space goes on")
    again.send(" ")
    try again.expect("Listening")
    again.send("f")
    try again.expect("f filler 3")
    try session.endAnswer(again)
    try session.rate(again)
    again.send("\r")
    try session.reveal(again)
    for label in ["Keep", "Stop", "Start"] {
      try again.expect(label)
      again.send("\r")
    }
    #expect(try again.waitForExit().exit == .exited(0))
    let journal = try session.journal()
    defer { journal.close() }
    let round = try #require(try journal.revealedRounds().first)
    #expect(round.answers[0].taps.count == 4)
    #expect(round.friendRatings.map(\.value) == [4, 5, 2])
    #expect(round.differences(in: .poise) == [-2])
    #expect(round.end?.isComplete == true)
  }

  @Test("what the interviewer rates is not on the screen, and nothing of theirs from the pass to the reveal")
  func sealed() throws {
    let session = try PairSession()
    try session.agree()
    try session.startClock()
    session.pty.send("fff")
    try session.pty.expect("f filler 3")
    try session.endAnswer(session.pty)
    session.pty.send("4")
    let first = try session.pty.expect("* ")
    session.pty.send("5")
    let second = try session.pty.expect("Was the question answered?")
    #expect(!first.words.contains("4") && !second.words.contains("5"))
    session.pty.send("<")
    try session.pty.expect("* ")
    session.pty.send("<")
    try session.pty.expect("only for you: ")
    try session.rate(session.pty)
    session.pty.send("\r")
    let seen = try session.reveal(session.pty)
    #expect(seen.contains("poise"))
    for secret in ["f filler", "secret", "strong", "rapport", "answered"] {
      #expect(!seen.contains(secret))
    }
    for rating in ["poise 4", "experience 5"] { #expect(!seen.contains(rating)) }
    try session.pty.expect("a secret of Sam's")
    try session.pty.expect("filler 3")
    session.pty.signal(SIGTERM)
    #expect(try session.pty.waitForExit().exit == .exited(128 + SIGTERM))
  }

  @Test("the screen from before comes back, and its scroll-back is never erased")
  func ownScreen() throws {
    let session = try PairSession()
    try session.agree()
    try session.startClock()
    try session.endAnswer(session.pty)
    try session.rate(session.pty)
    session.pty.send("\r")
    try session.reveal(session.pty)
    session.pty.signal(SIGTERM)
    _ = try session.pty.waitForExit()
    let screen = session.pty.transcript
    #expect(screen.screens.isLeft)
    #expect(!screen.contains("\u{1B}[3J"))
    // Everything that is erased is erased on the screen of its own.
    #expect(!screen.screens.shared.contains("\u{1B}[2J") && !screen.screens.shared.contains("\u{1B}[H"))
    #expect(!screen.screens.shared.contains("Listening") && screen.screens.shared.contains("to work on"))
  }

  @Test("a resized terminal gets the page again")
  func resized() throws {
    let session = try PairSession()
    try session.agree()
    try session.startClock()
    session.pty.resize(columns: 40, rows: 24)
    try session.pty.expect("\u{1B}[2J")
    try session.pty.expect("Question 1 of 1")
    try session.pty.expect("Listening")
    session.pty.send("f")
    try session.pty.expect("f filler 1")
  }
}

/// Where a round is left.
enum PairPlace: CaseIterable {
  case answer, rating, pass, candidatesPage
}

/// Every way out of a round leaves the terminal as it was, and the round open.
@Suite(.serialized)
struct PairLeavingTests {
  func session(at place: PairPlace) throws -> PairSession {
    let session = try PairSession()
    try session.agree()
    try session.startClock()
    session.pty.send("f")
    try session.pty.expect("f filler 1")
    if place == .answer { return session }
    try session.endAnswer(session.pty)
    if place == .rating { return session }
    try session.rate(session.pty)
    if place == .pass { return session }
    session.pty.send("\r")
    try session.pty.expect("poise")
    return session
  }

  @Test("SIGTERM and SIGHUP restore the terminal", arguments: [SIGTERM, SIGHUP], PairPlace.allCases)
  func signals(signal: Int32, place: PairPlace) throws {
    let there = try session(at: place)
    #expect(!there.pty.settings.echoes)
    there.pty.signal(signal)
    #expect(try there.pty.waitForExit().exit == .exited(128 + signal))
    #expect(there.pty.settings == there.before)
    #expect(there.pty.transcript.screens.isLeft)
    #expect(try there.attempt().taps.count == 1)
    let journal = try there.journal()
    defer { journal.close() }
    #expect(try journal.unfinishedRehearsals().count == 1)
  }

  @Test("^C and q leave the round open and the terminal as it was", arguments: PairPlace.allCases)
  func interrupted(place: PairPlace) throws {
    let session = try session(at: place)
    session.pty.send("\u{3}")
    try session.pty.expect("q leave")
    session.pty.send("q")
    let (rest, exit) = try session.pty.waitForExit()
    #expect(exit == .exited(0))
    #expect(rest.contains("resume goes on"))
    #expect(session.pty.settings == session.before)
    #expect(session.pty.transcript.screens.isLeft)

    let again = try session.start("resume")
    switch place {
    case .answer: try again.expect("Stopped. Space goes on")
    case .rating: try again.expect("Poise and experience")
    case .pass: try again.expect("Pass the keyboard to Noor")
    case .candidatesPage: try again.expect("Noor, before you see anything")
    }
  }

  @Test("^Z gives the shell its own screen back, and fg takes the round up where it stood")
  func suspended() throws {
    let session = try PairSession()
    let shell = try Pty(["/bin/bash", "--norc", "-i"], environment: session.home.environment)
    try shell.expect("$ ")
    shell.send("cd; stty -a > before\r")
    try shell.expect("$ ")
    shell.send(
      "\(SoloSession.program) pair ./close.txt --interviewer Sam --candidate Kim --count 1 --rounds 1 --seed 1\r"
    )
    try shell.expect("Enter for neither")
    shell.send("\r")
    try shell.expect("to work on")
    shell.send("\r")
    try shell.expect("y or n")
    shell.send("n")
    try shell.expect("has the keyboard")
    shell.send("\r")
    try shell.expect("begins to speak")
    shell.send(" ff")
    try shell.expect("f filler 2")
    shell.send("\u{1A}")
    try shell.expect("\u{1B}[?1049l")
    try shell.expect("Stopped")
    try shell.expect("$ ")
    shell.send("stty -a | diff before - && echo un''changed\r")
    try shell.expect("unchanged")
    shell.send("fg\r")
    try shell.expect("\u{1B}[?1049h")
    try shell.expect("f filler 2")
    shell.send("f")
    try shell.expect("f filler 3")
    shell.send("\u{3}")
    try shell.expect("q leave")
    shell.send("q")
    try shell.expect("resume goes on")
    try shell.expect("$ ")
  }

  @Test("a dumb terminal gets plain questions, one below the other, and hides the ratings")
  func dumb() throws {
    let session = try PairSession(environment: ["TERM": "dumb"])
    func answer(_ question: String, _ line: String) throws {
      try session.pty.expect(question)
      session.pty.send(line + "\r")
    }
    try answer("your own name", "Noor")
    try answer("to work on", "")
    try answer("y or n", "n")
    try answer("has the keyboard", "")
    try answer("begins to speak", " ")
    try answer("Listening", "f")
    try answer("filler 1", "")
    try session.pty.expect("two digits, only for you: ")
    session.pty.send("4\r")
    let hidden = try session.pty.expect("* ")
    #expect(!hidden.contains("4"))
    session.pty.signal(SIGTERM)
    #expect(try session.pty.waitForExit().exit == .exited(128 + SIGTERM))
    #expect(session.pty.settings == session.before)
    #expect(!session.pty.transcript.contains("\u{1B}"))
    #expect(try session.attempt().ratings.map(\.content.value) == [4])
  }
}

extension String {
  /// Without escapes.
  var words: String { replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "") }

  /// What was written to the terminal's own screen, as far as it was not written to the program's; and whether
  /// the program has left its own.
  var screens: (shared: String, isLeft: Bool) {
    let pieces = components(separatedBy: "\u{1B}[?1049")
    var shared = pieces.first ?? ""
    for piece in pieces.dropFirst() where piece.hasPrefix("l") { shared += piece.dropFirst() }
    return (shared, pieces.count == 1 || pieces.last?.hasPrefix("l") == true)
  }
}
