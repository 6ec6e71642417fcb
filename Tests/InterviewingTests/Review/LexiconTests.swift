import Testing

@testable import Interviewing

@Suite struct LexiconTests {
  private func found(_ string: String, _ sets: LexiconSet) -> [String] {
    let text = Text(string)
    return text.phrases(of: sets).map { text.string($0.words) }
  }

  @Test func theLongestEntryWins() {
    #expect(found("I would have to say it did", .hedgeAlways) == ["I would have to say"])
    #expect(found("It was my own fault", .faultAlways) == ["my own fault"])
  }

  @Test func caseAndApostrophesDoNotMatter() {
    #expect(found("I’D SAY so", .hedgeAlways) == ["I’D SAY"])
    #expect(found("i'd say so", .hedgeAlways) == ["i'd say"])
  }

  @Test func aPhraseDoesNotReachAcrossAPauseOrASentence() {
    #expect(found("kind, of", .hedgeKind) == [])
    #expect(found("It was kind. Of course", .hedgeKind) == [])
  }

  @Test func notStandsForItsShortForm() {
    #expect(found("I do not think", .hedgeClaim) == ["I do not think"])
    #expect(found("I don't think", .hedgeClaim) == ["I don't think"])
    #expect(found("I dont think", .hedgeClaim) == ["I dont think"])
  }

  /// `DetailReader` has so many bits for the words it met.
  @Test func theVocabularyHasRoom() {
    #expect(LexiconAutomaton.shared.byWord { _, key in key }.count <= 8192)
  }

  @Test func aWordThatOnlyAssuranceListsStaysRare() {
    let words = Text("They badmouthed the zebra and the manager").words
    #expect(words.map { $0.has(.isRare) } == [false, true, false, true, false, false, false])
    #expect(words[1].id != 0 && words[3].id == 0)
  }

  @Test func entriesOfDifferentLexiconsMayOverlapEachOther() {
    let automaton = LexiconAutomaton([
      Lexicon(.hedgeAlways, "one two"), Lexicon(.hedgeClaim, "two three, two"),
    ])
    let words = Text(bytes: Array("one two three".utf8), automaton: automaton).words
    #expect(automaton.phrases(in: words).map(\.words) == [0..<2, 1..<2, 1..<3])
    #expect(words[1].is(.hedgeClaim) && !words[1].is(.hedgeAlways))
  }
}

@Suite struct PhraseLexiconTests {
  /// A class of words that is asked for as phrases would find nothing.
  @Test func everyLexiconOfPhrasesIsReadAsPhrases() {
    for lexicon in Lexicon.all where lexicon.entries.contains(where: \.isWhitespace) {
      let entries = lexicon.entries.split { $0 == "," || $0 == "\n" }.map { $0.drop { $0 == " " } }
      guard entries.contains(where: { $0.contains(" ") }) else { continue }
      #expect(LexiconSet.readAsPhrases.meets(lexicon.set), "\(entries.prefix(3))")
    }
  }
}

@Suite struct AskedForTests {
  @Test(arguments: [
    ("Tell me about a time you led a team.", true, false),
    ("Describe a situation where you made a mistake.", true, true),
    ("What is your greatest weakness?", false, true),
    ("How do you handle conflict with a coworker?", false, true),
    ("Why do you want to work here?", false, false),
    ("Can you give an example of feedback you received?", true, true),
    ("When did you last change your boss's mind?", true, false),
    ("Describe an idea of yours that was turned down.", true, false),
    ("Describe a close that went badly.", true, false),
    ("Tell me about working with someone whose way of working was the opposite of yours.", true, false),
    ("Which rule did you bend?", true, false),
    ("What is the most you have ever had to get through?", true, false),
    ("Tell me about the hardest bug you have found.", true, false),
    ("How have you led people who do not report to you?", true, false),
    ("When did you join your last company?", false, false),
    ("When would you bend a rule?", false, false),
    ("Describe a balanced scorecard.", false, false),
    ("Describe your last job and what you did there.", false, false),
    ("What did you think of our website?", false, false),
    ("Tell me about yourself.", false, false),
    ("Describe your own management style.", false, false),
    ("Describe, in your own words, what a balance sheet shows.", false, false),
    ("What is the biggest strength you have?", false, false),
    ("Which tools did you use?", false, false),
    ("What salary did you have in mind?", false, false),
    ("What have you heard about us that interests you?", false, false),
    ("What would make you proud to work here?", false, false),
    ("Describe a process you would put in place.", false, false),
    ("Describe one skill you need for this job.", false, false),
    ("What would you do differently if you were in charge here?", false, false),
    ("When did your last job end?", false, false),
    ("How do you check your work before and after a release?", false, false),
    ("Describe the last defect that you let through.", true, false),
    ("What have you improved that nobody had asked you to improve?", true, false),
    ("What did you have to stop doing when you became responsible?", true, false),
    ("A supplier says we never paid. What do you do?", false, false),
  ])
  func aQuestionTellsWhatItAsksFor(_ question: String, _ example: Bool, _ trouble: Bool) {
    let asked = AskedFor(question)
    #expect(asked.example == example)
    #expect(asked.trouble == trouble)
  }

  @Test func withoutAQuestionNothingIsAskedFor() {
    #expect(!AskedFor(nil).example && !AskedFor(nil).trouble && !AskedFor("").example)
  }
}

@Suite struct StemTests {
  @Test(arguments: [
    ["plan", "plans", "planned", "planning"],
    ["reconcile", "reconciled", "reconciling", "reconciliation", "reconciliations"],
    ["manage", "managed", "manager", "management", "managing"],
    ["negotiate", "negotiated", "negotiation"],
    ["communicate", "communication", "communicating"],
    ["agree", "agreed", "agreeing", "agreement", "agrees"], ["approve", "approval", "approved"],
    ["write", "wrote", "written", "writing"], ["pay", "paid", "pays"], ["choose", "chose", "chosen"],
    ["proceed", "proceeded"], ["propose", "proposal"], ["learn", "learnt", "learned"],
    ["policy", "policies"], ["carry", "carried"], ["timetable", "timetables"], ["process", "processes"],
  ])
  func formsOfAWordMeet(_ forms: [String]) {
    var stem = Stem()
    #expect(Set(forms.map { stem.key(Array($0.utf8)[...]) }).count == 1, "\(forms)")
  }

  @Test(arguments: [
    ["bus", "bu"], ["team", "tea"], ["order", "ordeal"], ["rate", "ratio"], ["miss", "mis"],
  ])
  func differentWordsStayApart(_ words: [String]) {
    var stem = Stem()
    #expect(Set(words.map { stem.key(Array($0.utf8)[...]) }).count == words.count)
  }

  @Test func anyBytesHaveAStem() {
    var stem = Stem()
    for length in 0..<12 { _ = stem.key([UInt8](repeating: 0xFF, count: length)[...]) }
    #expect(stem.key([]) == stem.key([]))
  }
}

@Suite struct LanguageTests {
  @Test(arguments: [
    "I led the team for two years and we cut the close from nine days to four.",
    "fine", "", "synergy leverage agile scrum kanban stakeholder alignment paradigm",
    "so um i was like in the team and we did the thing",
    "Kyle Brandt with 33 pts on 11-20 shooting, Raps up 3-2",
  ])
  func englishAndShortTextsAreJudged(_ string: String) {
    #expect(Language(of: Text(string)) == .english)
  }

  @Test(arguments: [
    "J'ai dirigé une équipe pendant deux ans et nous avons réduit les délais avec les clients.",
    "Ich habe das Team zwei Jahre lang geleitet und wir haben die Kosten gesenkt.",
    "Dirigí el equipo durante dos años y con los clientes logramos una mejora para todos.",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30",
    "John Mary Peter Paul Susan Karen Linda Michael Robert William Richard Joseph Thomas",
    "MINÄ JOHDIN TIIMIÄ KAKSI VUOTTA JA ME VÄHENSIMME KUSTANNUKSIA ASIAKKAIDEN KANSSA YHDESSÄ",
    "qwer asdf zxcv tyui ghjk bnmq wert sdfg xcvb yuio",
    "Я руководил командой два года.", "我领导了一个团队两年。", "Ηγήθηκα της ομάδας για δύο χρόνια.",
  ])
  func otherLanguagesAreNoticed(_ string: String) {
    #expect(Language(of: Text(string)) == .other)
  }
}
