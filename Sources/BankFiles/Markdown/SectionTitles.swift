/// What a heading's words say of the lines below it.
enum SectionTitle {
  case ordinary
  /// Questions that are not to be asked.
  case avoid
  /// Advice, resources, notes on the file itself.
  case aside
  /// A table of contents.
  case contents

  init(_ text: String) {
    let words = QuestionWords(text).words
    let title = " " + words.joined(separator: " ") + " "
    func has(_ phrases: [String]) -> Bool { phrases.contains { title.contains(" \($0) ") } }
    if has(Self.avoidPhrases) {
      self = .avoid
    } else if has(Self.contentsPhrases) {
      self = .contents
    } else if words.count <= 8 && !text.contains("?") && has(Self.asidePhrases) {
      self = .aside
    } else {
      self = .ordinary
    }
  }

  private static let avoidPhrases = [
    "to avoid", "avoid asking", "don t ask", "do not ask", "never ask", "not to ask", "shouldn t ask",
    "should not ask", "illegal questions", "illegal interview questions", "questions not", "bad questions",
    "inappropriate questions", "off limits", "unlawful questions", "can t ask", "cannot ask",
  ]

  private static let contentsPhrases = ["contents", "toc", "index", "目录", "目錄", "содержание", "sommaire"]

  private static let asidePhrases = [
    "resources", "references", "reference", "links", "further reading", "reading", "see also", "sources",
    "credits", "contributors", "contributing", "contribute", "license", "licence", "translations", "tips",
    "advice", "usage", "how to use", "changelog", "acknowledgements", "acknowledgments", "disclaimer",
    "about",
    "authors", "author", "installation", "getting started", "note", "notes", "introduction", "checklist",
    "instructions", "guidelines", "books", "articles", "videos", "support", "thanks", "prerequisites",
    "things to avoid", "mistakes", "bibliography",
  ]
}
