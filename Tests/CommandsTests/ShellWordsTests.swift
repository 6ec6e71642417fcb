import Commands
import Interviewing
import Testing

@Suite struct ShellWordsTests {
  @Test(arguments: [
    ("solo --time 90s", ["solo", "--time", "90s"]),
    ("  a \t b  ", ["a", "b"]),
    ("", []),
    ("   ", []),
    ("history \"four days\"", ["history", "four days"]),
    ("history 'it''s'", ["history", "its"]),
    (#"a\ b c\"d"#, ["a b", "c\"d"]),
    (#""a \" b""#, [#"a " b"#]),
    (#"'a \ b'"#, [#"a \ b"#]),
    ("one'two'three", ["onetwothree"]),
    ("''", [""]),
    ("\"\" x", ["", "x"]),
    (#"end\"#, ["end\\"]),
    ("naïve 漢字 👩‍💻", ["naïve", "漢字", "👩‍💻"]),
  ]) func wordsAreSplitAsAShellDoes(line: String, words: [String]) throws {
    #expect(try ShellWords.split(line, home: "/home/you") == words)
  }

  @Test(arguments: [
    ("~", ["/home/you"]), ("~/my.txt", ["/home/you/my.txt"]), ("'~/my.txt'", ["~/my.txt"]),
    (#"\~/my.txt"#, ["~/my.txt"]), ("a~", ["a~"]), ("~you", ["~you"]), ("--banks=~/x", ["--banks=~/x"]),
    ("~/'my bank.txt'", ["/home/you/my bank.txt"]),
  ]) func aTildeStandsForTheHomeAtTheStartOfABareWord(line: String, words: [String]) throws {
    #expect(try ShellWords.split(line, home: "/home/you") == words)
  }

  @Test func withoutAHomeATildeStays() throws {
    #expect(try ShellWords.split("~/x", home: nil) == ["~/x"])
  }

  @Test(arguments: ["'open", "\"open", "a 'b' \"c", #""x\""#]) func anUnclosedQuoteIsSaid(line: String) {
    #expect(throws: ShellWords.UnclosedQuote.self) { try ShellWords.split(line, home: nil) }
  }

  @Test func quotedWordsComeBackUnchanged() throws {
    let signs = Array("ab é漢👩‍💻~'\"\\ \t\n#-*$`&;|<>(){}[]?!\u{301}\u{200D}")
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      let words = (0..<generator.below(5)).map { _ in
        String((0..<generator.below(7)).map { _ in signs[generator.below(signs.count)] })
      }
      let line = words.map(ShellWords.quoted).joined(separator: " ")
      #expect(try ShellWords.split(line, home: "/home/you") == words, "\(line)")
    }
  }

  @Test func aPlainWordIsNotQuoted() { #expect(ShellWords.quoted("accounting") == "accounting") }
}
