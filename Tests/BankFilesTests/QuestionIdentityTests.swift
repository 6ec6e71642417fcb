import Interviewing
import Testing

@testable import BankFiles

@Suite struct QuestionIdentityTests {
  /// Attempts are filed under these: a change here loses people's history.
  @Test(arguments: [
    ("Tell me about yourself.", "046169357d81e2fb885a26b7612c7af4"),
    ("What is C?", "9e2d11aaf2f1fdebb180771420f1bcc6"), ("What is C++?", "ee5245823355741c12785ad5f49111c0"),
    ("What is C#?", "bfdfa65917cd7cdb128394726b740b8e"),
    ("What is `==`?", "a742ca47e44445c32596635aa3fce83f"),
    ("What is `===`?", "dfc52db9c4b4d865f9d5e8fb0be491db"),
    ("Straße, Ärger und ½?", "60b82aaada63e932816b58bdabdaa162"),
    ("你们怎么测试的？", "9240985356e7b99a37693e02315f663c"), ("هل تعرف؟", "f437a9c11f6d08dcf3ad8ee88c89aa34"),
  ])
  func identitiesArePinned(_ text: String, _ id: String) {
    #expect(QuestionIdentity.id(forWords: text).description == id)
  }

  @Test(arguments: [
    ("Tell me about yourself.", "tell me about yourself"),
    ("What's a “close”?", "what s a close"),
    ("Is **this** _so_, or ~~not~~?", "is this so or not"),
    ("Compare C, C++ and C#.", "compare c c++ and c#"),
    ("Compare == and ===?", "compare == and ==="),
    ("Compare `==` and `===`?", "compare == and ==="),
    ("What do != and -> do?", "what do != and -> do"),
    ("What do * and ** mean?", "what do * and ** mean"),
    ("Why `a.b()`?", "why a.b()"),
    ("Why ``a`b``?", "why a`b"),
    ("A lone ` tick", "a lone tick"),
    ("50% of $5", "50% of $5"),
    ("ﬁne Ｆｕｌｌ ½", "fine full 1\u{2044}2"),
    ("É e\u{301}", "é é"),
    ("می\u{200C}خواهید", "میخواهید"),
    ("⭐️ Why? 👍🏽", "why"),
    ("", ""), ("...", ""),
  ])
  func normalisedWords(_ text: String, _ words: String) {
    #expect(QuestionIdentity.normalised(text) == words)
  }

  @Test func whatMayChangeFreely() {
    let first = Reading("# A\nTell me about a close you made shorter. #x\nWhy us?")
    let second = Reading("Why us?\n# B\n2. **Tell me about a close: you made shorter** #y #z")
    #expect(first.questions[0].id == second.questions[1].id)
    #expect(first.questions[1].id == second.questions[0].id)
  }

  @Test func aWordMoreIsAnotherQuestion() {
    #expect(QuestionIdentity.id(forWords: "Why us?") != QuestionIdentity.id(forWords: "Why not us?"))
    #expect(QuestionIdentity.id(forWords: "C") != QuestionIdentity.id(forWords: "C+"))
  }

  @Test func theShortCutAndTheLongWayAgree() {
    // A ligature anywhere sends the whole text the long way.
    for text in ["Ça, l’été – „Žluťoučký“ Ÿ İ", "PLAIN words, 3 of them?"] {
      let long = QuestionIdentity.normalised(text + " ﬁ")
      #expect(QuestionIdentity.normalised(text) + " fi" == long)
    }
  }

  @Test func aGivenNameIsNoDigest() {
    #expect(QuestionIdentity.id(given: "a").description == "id:a")
  }

  @Test func unclosedBackticksCostNoTime() {
    let text = (1...400).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    #expect(QuestionIdentity.normalised(text) == "")
  }
}
