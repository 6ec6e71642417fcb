import CCommonMark
import Foundation
import Interviewing
import TerminalUI
import Testing

@testable import Commands

/// What a person typed reads the same once it is rendered.
@Suite struct MarkdownTextTests {
  /// As a reader of Markdown makes it, paragraphs and line ends aside.
  static func rendered(_ markdown: String) -> String {
    guard let html = cmark_markdown_to_html(markdown, markdown.utf8.count, 0) else { return "" }
    defer { free(html) }
    return String(cString: html)
  }

  /// The text of rendered paragraphs; nil where there is anything else.
  static func text(_ html: String) -> String? {
    var text = html.replacing("<br />\n", with: "\n").replacing("</p>\n<p>", with: "\n\n")
    guard text.hasPrefix("<p>"), text.hasSuffix("</p>\n") else { return html.isEmpty ? "" : nil }
    text = String(text.dropFirst(3).dropLast(5))
    guard !text.contains("<"), !text.contains(">") else { return nil }
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(entity, with: sign)
    }
    return text
  }

  @Test(arguments: [
    "# Title", "1. one", "12) two", "- dash", "+ plus", "* star", "> quote", "---", "===", "a\n===", "a\n---",
    "`code`", "```\ncode", "    code", "<b>bold</b>", "<script>alert(1)</script>", "&lt;", "[a](b)",
    "![a](b)",
    "[a]: b", "a_b_c *d* **e**", "\\*", "a\\", "a | b\n--|--\nc | d", "<!-- x -->", "~~x~~", "a  \nb",
    "http://x.y", "*\u{301}x*\u{301}", "`\u{301}x`\u{301}",
    "1986\\. A year", "-", "#", "+", "1.",
  ]) func markupIsShownAsItWasTyped(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    #expect(Self.text(Self.rendered(MarkdownText.block(text))) == lines.joined(separator: "\n"))
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func anyTextIsShownAsItWasTyped(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "b c", "\n", "\n\n", "#", "-", "+", "*", "_", "`", "<", ">", "[", "]", "(", ")", "!", "&", "amp;",
      "\\",
      "|", "~", "=", "1", ".", ":", "\"", "'", "é", " ", "\t", "\u{0}", "\u{202E}", "$", "@", "x.y",
    ]
    let typed = (0..<generator.below(14)).map { _ in pieces[generator.below(pieces.count)] }.joined()
    let shown = try #require(Self.text(Self.rendered(MarkdownText.block(typed))), "\(typed.debugDescription)")
    func plain(_ text: String) -> [String] {
      visible(text, keepingNewlines: true).split(whereSeparator: \.isWhitespace).map(String.init)
    }
    #expect(plain(shown) == plain(typed), "\(typed.debugDescription)")
    #expect(!MarkdownText.inline(typed).contains("\n"))
  }

  @Test func frontMatterTakesAnyText() {
    #expect(MarkdownText.yaml("a: \"b\"\n# c \u{1B}") == #""a: \"b\" # c \\u{1B}""#)
  }
}
