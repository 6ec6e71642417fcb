import Interviewing

/// How many lines of each class a file has, in words.
package struct LineTally: Equatable, Sendable {
  package let counts: [LineClass: Int]
  /// Lines of code that follow each other count as one block.
  private let codeBlocks: Int

  package init(_ classes: [LineClass]) {
    counts = classes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    codeBlocks = classes.indices.count { classes[$0] == .code && ($0 == 0 || classes[$0 - 1] != .code) }
  }

  /// What was passed over because it is no part of a question: `22 links, 12 lines of prose`.
  package var notRead: String? {
    let parts = Self.passedOver.compactMap { lineClass, one, many in
      counts[lineClass].map { Self.count(lineClass == .code ? codeBlocks : $0, one, many) }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// All that a file without a question has to show.
  var seen: String {
    if counts.keys.allSatisfy({ $0 == .blank }) {
      return counts.isEmpty ? "an empty file" : "only blank lines"
    }
    let others: [(LineClass, String, String)] = [
      (.heading, "heading", "headings"), (.directive, "directive", "directives"),
      (.comment, "comment", "comments"), (.detail, "detail without a question", "details without a question"),
      (.header, "header line", "header lines"),
    ]
    let parts = others.compactMap { lineClass, one, many in
      counts[lineClass].map { Self.count($0, one, many) }
    }
    return (parts + [notRead].compactMap { $0 }).joined(separator: ", ")
  }

  private static let passedOver: [(LineClass, String, String)] = [
    (.link, "link", "links"), (.contents, "line of contents", "lines of contents"),
    (.code, "code block", "code blocks"), (.table, "line of a table", "lines of tables"),
    (.frontMatter, "line of front matter", "lines of front matter"),
    (.script, "line of script", "lines of script"), (.slot, "blank slot", "blank slots"),
    (.prose, "line of prose", "lines of prose"), (.unreadable, "unreadable line", "unreadable lines"),
  ]

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
