import Foundation
import Interviewing
import JournalStore
import Support
import TerminalUI
import Testing

@testable import Commands

@Suite struct ReportTests {
  let home: TransferHome

  init() throws { home = try TransferHome() }

  func report(_ more: [String] = []) throws -> String {
    let done = home.run(
      ["report", "--journal", home.path("a.sqlite"), home.path("r.html"), "--force"] + more)
    #expect(done.code == 0, "\(done.screen)")
    return try home.text("r.html")
  }

  static let hostile = """
    </div><script>alert(1)</script> "><img src=x onerror=alert(1)> I think 'it' & <b>bold</b> \u{202E}gpj\u{1B}[2J\u{0}
    -->]]> I guess I split the 240 items. In the end we closed in four days. </style><svg onload=x>
    """

  @Test func nothingThatAPersonTypedIsMarkup() throws {
    try home.fill("a.sqlite", answers: [Self.hostile])
    let page = try report()
    #expect(
      !page.contains("<script") && !page.contains("<img") && !page.contains("<b>")
        && !page.contains("onload=x>"))
    for scalar in page.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
    }
    let words = page.replacing(/<mark>|<\/mark><sup>\d+<\/sup>/, with: "")
    #expect(words.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(words.contains("\\u{202E}gpj\\u{1B}[2J\\u{0}"))
    // What was found stays marked, between the escapes.
    #expect(page.contains("<mark>"))
  }

  @Test func everyElementIsClosedAndEveryNameOfAPlaceIsItsOwn() throws {
    try home.fill("a.sqlite", answers: [Self.hostile, "", "I did it in March 2024, and we saved 20 %."])
    let page = try report()
    var open: [String] = []
    var ids: [String] = []
    for match in page.matches(of: /<(\/?)([a-zA-Z0-9]+)([^<>]*)>/) {
      let name = String(match.2)
      if ["meta", "br", "rect", "line"].contains(name) { continue }
      if match.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
      if let id = match.3.firstMatch(of: /\bid="([^"]+)"/) { ids.append(String(id.1)) }
    }
    #expect(open == [])
    #expect(Set(ids).count == ids.count && ids.count == 3 + 3)
    for reference in page.matches(of: /(?:aria-labelledby="|href="#)([^"]+)"/) {
      #expect(ids.contains(String(reference.1)))
    }
  }

  @Test func itLoadsNothingAndSaysItsParts() throws {
    try home.fill("a.sqlite", answers: ["One."])
    let page = try report()
    #expect(page.contains("default-src 'none'"))
    for outside in ["http:", "https:", "//", "url(", "@import", "src="] {
      #expect(!page.contains(outside), "\(outside)")
    }
    #expect(
      page.contains("<html lang=\"en\">") && page.contains("<main>") && page.contains("<nav aria-label"))
    #expect(page.ranges(of: "<h1>").count == 1)
    #expect(page.ranges(of: "<table").count == page.ranges(of: "<caption>").count)
    #expect(page.ranges(of: "<svg ").count == page.ranges(of: "role=\"img\" aria-label=\"").count)
    #expect(page.contains("questions, ") && page.hasSuffix("</html>\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: home.path("r.html"))[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test func withoutNamesNobodyIsNamed() throws {
    let journal = try home.fill("a.sqlite", answers: [])
    var generator = SeededGenerator(seed: 9)
    func event(_ body: JournalEvent.Body) -> JournalEvent {
      JournalEvent(
        id: .random(using: &generator), at: 1_790_000_000_000, person: journal.owner.id, body: body)
    }
    let question = Question(id: QuestionID(stored: "id:q"), text: "Why Northwind?", line: 1)
    let turn = PlannedTurn(question: AskedQuestion(question, bank: "b"), reason: .new, seconds: 60)
    let plan = event(
      .rehearsal(
        RehearsalPlan(
          mode: .solo, seed: 7, isSeedGiven: true, medium: .typed, count: 1, turns: [turn], hasClosing: false,
          isHardStop: false, hasClock: true,
          brief: "# Company\nNorthwind Traders, importers of tea\n# People\nDana Cole, head of finance\n",
          version: "1")))
    let asked = event(.turn(TurnAsked(rehearsal: plan.id, index: 0, planned: turn)))
    let begun = event(.attempt(AttemptBegun(rehearsal: plan.id, turn: asked.id, medium: .typed, limit: nil)))
    let friend = event(.person(PersonMet(name: "Samuel Okafor", isOwner: false)))
    let text = "I asked DANA COLE and samuel's team at Northwind. I guess Cole agreed; the tea came."
    let ended = event(.answer(AnswerEnded(attempt: begun.id, part: 0, text: text, started: 1, ended: 9000)))
    var note = event(.note(NoteTaken(attempt: begun.id, part: 0, at: 100, text: "Ask Okafor")))
    note.person = journal.owner.id
    try journal.append([friend, plan, asked, begun, ended, note])
    let named = try report()
    #expect(named.contains("DANA COLE") && named.contains("Why Northwind?") && named.contains("Ask Okafor"))
    let page = try report(["--anonymous"])
    for name in ["dana", "cole", "samuel", "okafor", "northwind", "traders"] {
      #expect(!page.lowercased().contains(name), "\(name)")
    }
    #expect(page.contains("[name] [name] and [name]&#39;s team at [name]") && page.contains("the tea came"))
  }

  @Test func stoppedItLeavesNothingBehind() throws {
    try home.fill("a.sqlite", answers: Array(repeating: "One.", count: 10))
    var left = 12
    home.interrupt = {
      left -= 1
      return left == 0 ? 2 : nil
    }
    #expect(home.run(["report", "--journal", home.path("a.sqlite"), home.path("r.html")]).code == 130)
    #expect(home.files.filter { $0.contains("r.html") } == [])
  }

  @Test func withoutAnswersThereIsNoPage() throws {
    try home.fill("a.sqlite", answers: [])
    let refused = home.run(["report", "--journal", home.path("a.sqlite"), home.path("r.html")])
    #expect(refused.code == 1 && refused.screen.contains("There are no answers to report"))
    #expect(home.files.filter { $0.contains("r.html") } == [])
  }

  @Test func sinceADayOnlyWhatCameAfter() throws {
    try home.fill("a.sqlite", answers: ["Early."])
    let refused = home.run(
      ["report", "--journal", home.path("a.sqlite"), home.path("r.html"), "--since", "2029-01-01"])
    #expect(refused.code == 1 && refused.screen.contains("since that day"))
    #expect(try report(["--since", "2020-01-01"]).contains("Early."))
  }
}
