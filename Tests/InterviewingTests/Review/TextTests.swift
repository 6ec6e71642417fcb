import Testing

@testable import Interviewing

private func sentences(_ string: String) -> [String] {
  let text = Text(string)
  return text.sentences.map { text.string($0.span) }
}

private func words(_ string: String) -> [String] {
  let text = Text(string)
  return text.words.indices.map { text.string($0..<($0 + 1)) }
}

@Suite struct SentenceTests {
  @Test(arguments: [
    ("I led it. We won.", ["I led it.", "We won."]),
    ("I met Mr. Smith at noon. He left.", ["I met Mr. Smith at noon.", "He left."]),
    ("Tools, e.g. Excel, helped a lot.", ["Tools, e.g. Excel, helped a lot."]),
    ("J. Smith came. John F. Kennedy did not.", ["J. Smith came.", "John F. Kennedy did not."]),
    ("We used node.js and example.com daily. Fine.", ["We used node.js and example.com daily.", "Fine."]),
    ("I finished the work.Then I left.", ["I finished the work.", "Then I left."]),
    ("It cost 1,250.50 in 2019. We paid.", ["It cost 1,250.50 in 2019.", "We paid."]),
    ("She said \"stop!\" and left. I went on.", ["She said \"stop!\" and left.", "I went on."]),
    ("He said “go.” Then we went.", ["He said “go.”", "Then we went."]),
    ("Why? Because it was late!! Really?", ["Why?", "Because it was late!!", "Really?"]),
    ("it was late... so we stopped", ["it was late... so we stopped"]),
    ("No, it was not. (I asked.) It went well.", ["No, it was not.", "(I asked.)", "It went well."]),
    ("", []), ("   \n\n ", []), ("... ?! --", []),
  ])
  func endWhereAReaderEndsThem(_ string: String, _ expected: [String]) {
    #expect(sentences(string) == expected)
  }

  @Test func aLineIsASentenceWithoutPunctuation() {
    #expect(sentences("so we met\nand i said no") == ["so we met", "and i said no"])
  }

  @Test func aHardWrappedLineGoesOn() {
    let wrapped = "When I came to the office the close took nine days and\nnobody knew why. I asked."
    #expect(sentences(wrapped).count == 2)
  }

  @Test func listItemsAreSentencesWithoutTheirMarks() {
    let text = Text("I did:\n- Led a team\n* Saved money\n1. Hired two\n2) Trained them")
    #expect(text.sentences.map(\.isBullet) == [false, true, true, true, true])
    #expect(text.string(text.sentences[3].span) == "Hired two")
  }

  @Test func aQuestionIsKnownByItsMark() {
    #expect(Text("What do you do? I ask.").sentences.map(\.isQuestion) == [true, false])
  }
}

@Suite struct WordTests {
  @Test(arguments: [
    ("I'm sure they weren’t", ["I", "'m", "sure", "they", "were", "n’t"]),
    ("dont cant im its", ["do", "nt", "can", "t", "i", "m", "its"]),
    ("day-to-day uh-huh K-12", ["day-to-day", "uh-huh", "K-12"]),
    ("and/or $240k, 1,250.50; 10% 3:30 1st", ["and", "or", "$240k", "1,250.50", "10%", "3:30", "1st"]),
    ("in the U.S. I led", ["in", "the", "U.S.", "I", "led"]),
    ("costs £5m — no, €6,000", ["costs", "£5m", "no", "€6,000"]),
    ("the w- w- way", ["the", "w", "w", "way"]),
  ])
  func areSplitAsWritten(_ string: String, _ expected: [String]) {
    #expect(words(string) == expected)
  }

  @Test func aContractionCountsOnce() {
    #expect(Text("I'm fine, don't ask").wordCount == 4)
  }

  @Test func keysIgnoreCaseAndTheKindOfApostrophe() {
    let text = Text("Don't DON’T dont won't will not")
    #expect(text.words[0].key == text.words[2].key)
    #expect(text.words[1].key == text.words[3].key)
    #expect(text.words[1].key == text.words[5].key)
    #expect(text.words[6].key == text.words[8].key)
    #expect(text.words[0].key == Word.key(of: "do"))
  }

  @Test func flagsTellNumbersCapitalsAndQuotes() {
    let text = Text("In Q3 the NASA team “cut costs” by 10%.")
    #expect(text.words[1].has(.hasDigit))
    #expect(text.words[3].has(.allCaps))
    #expect(text.words[5].has(.quoted) && text.words[6].has(.quoted) && !text.words[7].has(.quoted))
    #expect(text.words[8].has(.number) && text.words[8].has(.percent))
    #expect(text.words[0].has(.sentenceStart) && !text.words[1].has(.sentenceStart))
  }

  @Test func gapsKeepThePunctuation() {
    let text = Text("well, no -- yes (maybe) fine: ok")
    #expect(text.gap(after: 0).contains(.comma))
    #expect(text.gap(before: 2).contains(.dash))
    #expect(text.gap(before: 3).contains(.openBracket))
    #expect(text.gap(after: 4).contains(.colon))
    #expect(text.gap(after: 5) == [])
  }

  @Test func offsetsAreBytesAndTellTheExactWord() {
    let text = Text("Élan naïve — “so” 日本語 end")
    for word in text.words.indices { #expect(!text.string(word..<(word + 1)).contains(" ")) }
    #expect(text.string(text.words.count - 1..<text.words.count) == "end")
  }
}

@Suite struct AnyBytesTests {
  @Test func randomBytesAreReadWithoutATrap() {
    var state: UInt64 = 7
    for length in 0..<400 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      let text = Text(bytes: bytes)
      #expect(text.words.allSatisfy { $0.start < $0.end && Int($0.end) <= length })
      #expect(text.sentences.allSatisfy { $0.span.start < $0.span.end && !$0.words.isEmpty })
      #expect(text.sentences.reduce(0) { $0 + $1.words.count } == text.words.count)
    }
  }

  @Test func marksOnlyAreReadWithoutATrap() {
    let marks = Array(" .,'\"-–—…’“”()?!$%€1aA\n*•/".utf8)
    var state: UInt64 = 99
    for _ in 0..<3000 {
      let bytes = (0..<24).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return marks[Int(state >> 33) % marks.count]
      }
      let text = Text(bytes: bytes)
      #expect(text.words.allSatisfy { $0.start < $0.end })
      #expect(text.sentences.map(\.words.count).reduce(0, +) == text.words.count)
    }
  }

  @Test func aTruncatedSequenceIsNoWord() {
    #expect(Text(bytes: [0xE2, 0x80]).words.isEmpty)
    #expect(Text(bytes: [0x61, 0xFF, 0x62]).words.count == 2)
  }

  @Test(arguments: [
    ("", 0), ("  \n ", 0), ("one", 1), ("I split 240 items.", 4), ("- a — b …", 2), ("don't", 1),
    ("C++ and C#", 3), ("漢字 かな", 2), ("👩‍💻 !", 0), ("½ done", 2), ("a\u{A0}b", 2), ("a\u{200B}b", 2),
  ])
  func wordsAreCountedAsAPersonCountsThem(text: String, count: Int) {
    #expect(Text.wordCount(of: text) == count)
    #expect(Text(text).wordCount == count)
  }
}

@Suite struct WordReadingTests {
  private static let kept: Word.Flags = [
    .hasDigit, .capitalised, .allCaps, .clitic, .hyphenated, .abbreviation, .ed, .ing, .ly, .plural, .nominal,
  ]

  /// Words are read eight letters at a time while eight bytes are left, and byte by byte at the end of a text.
  @Test(arguments: [
    "a", "I", "to", "the", "Then", "planned", "planning", "department", "Departments", "readiness",
    "internationally",
    "responsibilities", "ABC", "McDonald", "e-mail", "don't", "won’t", "dont", "im", "I'm", "café", "Über",
    "Q3", "node.js",
    "abcdefgh", "Abcdefgh", "abcdefghi", "abcdefghijklmnop", "abcdefghijklmnopq", "carefully", "bus", "glass",
    "business's",
  ])
  func aWordIsTheSameWhereverItStands(_ word: String) {
    let alone = Text(word)
    for text in [
      Text(word + " and on it goes from here"), Text(word + ", and on it goes"), Text("so " + word),
    ] {
      let start = text.bytes.count == word.utf8.count + 3 ? 1 : 0
      let found = text.words[start..<(start + alone.words.count)]
      #expect(found.map(\.key) == alone.words.map(\.key))
      #expect(found.map(\.id) == alone.words.map(\.id))
      #expect(
        found.map { $0.flags.intersection(Self.kept) } == alone.words.map { $0.flags.intersection(Self.kept) }
      )
      #expect(found.map { $0.end - $0.start } == alone.words.map { $0.end - $0.start })
    }
  }

  private static let endings: [(word: String, ending: Word.Flags)] = [
    ("planned", .ed), ("planning", .ing), ("carefully", .ly), ("boxes", .plural), ("readiness", .nominal),
    ("payment", .nominal), ("nation", .nominal), ("decision", .nominal), ("balance", .nominal),
    ("evidence", .nominal), ("quality", .nominal), ("glass", []), ("focus", []), ("basis", []), ("red", []),
    ("bus", []), ("table", []),
  ]

  @Test(arguments: endings)
  func theEndingOfAWordIsTold(_ word: String, _ ending: Word.Flags) {
    let endings: Word.Flags = [.ed, .ing, .ly, .plural, .nominal]
    #expect(Text(word).words[0].flags.intersection(endings) == ending)
    #expect(Text(word + " and more words").words[0].flags.intersection(endings) == ending)
  }

  /// The last word of a text is read letter by letter, the others by the vocabulary.
  @Test func theEndingsThatTheVocabularyKnowsAreThoseOfTheLetters() {
    let words = Set(Lexicon.all.flatMap { $0.entries.split { !$0.isLetter } }.map(String.init))
    #expect(words.count > 3000)
    for word in words {
      let known = Text(word + " and more words").words[0].flags
      #expect(known == Text(word).words[0].flags, "\(word)")
    }
  }

  @Test func keysOfAHashDoNotDependOnHowItsBytesAreAdded() {
    let letters = Array("internationalisation".utf8)
    for count in 1...letters.count {
      var single = WordHash()
      for letter in letters[..<count] { single.add(letter) }
      var blocks = WordHash()
      func block(at start: Int) -> UInt64 {
        letters[start..<min(start + 8, count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      }
      for start in stride(from: 0, to: count / 8 * 8, by: 8) { blocks.add(block: block(at: start)) }
      #expect(single.key == blocks.key(last: block(at: count / 8 * 8)))
      #expect(single.key == Word.key(of: String(decoding: letters[..<count], as: UTF8.self)))
    }
  }

  /// In one pass: were what stands before each apostrophe read again, this would take minutes.
  @Test func aWordOfApostrophesIsReadOnce() {
    let text = Text(String(repeating: "a'", count: 100_000) + "b shouldn't")
    #expect(text.words.count == 3 && text.words[0].end == 200_001)
    #expect(text.words[1].key == Word.key(of: "should") && text.words[2].key == Word.key(of: "n't"))
  }

  /// Two words in three bytes: more than there is room for at once.
  @Test func noWordIsLostWhereThereAreMoreThanExpected() {
    let text = Text(String(repeating: "im ", count: 400) + "- a-")
    #expect(text.words.count == 801)
    #expect(text.words[799].has(.clitic) && text.string(799..<800) == "m")
    #expect(text.words[800].has(.cutOff))
    #expect(text.wordCount == 401)
  }
}
