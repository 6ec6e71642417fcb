import Commands
import Interviewing
import Testing

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("Why do you want to work at [company]?", ["company"]),
    ("[Company] or [their rival]: which, [Company]?", ["Company", "their rival", "Company"]),
    ("[ ] A tick box", []),
    ("[x] A ticked one", []),
    ("[12] A footnote", []),
    ("See [the guide](https://example.com)", []),
    ("See [the guide][1]", []),
    ("What does `[self init]` do?", []),
    ("Open [ and never closed", []),
    ("[]", []),
    ("[[name]]", ["name"]),
    ("]name[", []),
    ("`a` [name] `b`", ["name"]),
    ("[شركة]", ["شركة"]),
  ]) func namesStandInSquareBrackets(text: String, names: [String]) {
    #expect(Placeholders.names(in: text) == names)
  }

  @Test func valuesAreTakenAsTheyAre() {
    let text = "Why [company], and why not [rival]?"
    let values = ["company": "A [very] odd `name`", "rival": ""]
    #expect(Placeholders.replaced(in: text, by: values) == "Why A [very] odd `name`, and why not ?")
  }

  @Test func whatHasNoValueStays() {
    #expect(Placeholders.replaced(in: "Why [company]? `[x]`", by: [:]) == "Why [company]? `[x]`")
  }

  @Test func textWithoutValuesIsNeverChanged() {
    let signs = Array("[]`( )ab漢\n\u{301}")
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<3000 {
      let text = String((0..<generator.below(20)).map { _ in signs[generator.below(signs.count)] })
      #expect(Placeholders.replaced(in: text, by: [:]) == text)
    }
  }
}
