import Foundation
import Testing

@testable import Commands

@Suite struct MailDraftTests {
  func draft(_ subject: String, _ body: String = "Hello.") -> MailDraft {
    MailDraft(subject: subject, body: body, date: 1_763_928_840_000)
  }

  /// Names of the headers, continuation lines joined.
  func headers(of message: String) -> [String] {
    let head = message.components(separatedBy: "\r\n\r\n")[0]
    return head.replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
      .map { String($0.prefix { $0 != ":" }) }
  }

  @Test func aPlainMessageIsReadableAsItIs() {
    #expect(
      draft("Feedback", "Hello,\n\nthank you.").message == """
        Subject: Feedback\r
        Date: Sun, 23 Nov 2025 20:14:00 +0000\r
        X-Unsent: 1\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=us-ascii\r
        Content-Transfer-Encoding: 7bit\r
        \r
        Hello,\r
        \r
        thank you.\r

        """)
  }

  @Test(arguments: [
    "Feedback\r\nBcc: a@example.org", "Feedback\nBcc: a@example.org", "Feedback\rBcc: a@example.org",
    "a\u{2028}Bcc: x", "a\u{85}Bcc: x", "a\0Bcc: x", "\r\n\r\nbody", "é\r\nBcc: a@example.org",
    String(repeating: "é", count: 300) + "\nBcc: x",
  ]) func noSubjectBeginsAnotherHeader(subject: String) {
    let names = headers(of: draft(subject).message)
    #expect(
      names == [
        "Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ])
  }

  @Test(arguments: [
    "Büro für Prüfung", "財務", String(repeating: "Prüfung ", count: 40), "=?UTF-8?B?eA==?=", "👩‍💻",
  ])
  func otherLettersAreEncodedInWordsOfAtMost75Characters(subject: String) throws {
    let encoded = MailDraft.encoded(draft(subject).subject)
    var text = ""
    for word in encoded.components(separatedBy: "\r\n ") {
      #expect(word.utf8.count <= 75 && word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?="))
      let data = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
      text += try #require(String(data: data, encoding: .utf8))
    }
    #expect(text == draft(subject).subject)
  }

  @Test(arguments: ["Grüße", String(repeating: "x", count: 2000), "a\u{1B}[2Jb\rc"])
  func bodiesOfAnyKindArrive(
    body: String
  ) throws {
    let message = draft("s", body).message
    let content = message.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
    #expect(message.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 998 })
    if message.contains("base64") {
      let data = try #require(Data(base64Encoded: content, options: .ignoreUnknownCharacters))
      #expect(String(decoding: data, as: UTF8.self) == body + "\r\n")
    } else {
      #expect(content == "a[2Jbc\r\n")
    }
  }
}
