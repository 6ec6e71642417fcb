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
    func has(_ phrases: [String]) -> Bool { phrases.contains { title.holds(" \($0) ") } }
    if has(Self.avoidPhrases) {
      self = .avoid
    } else if has(Self.contentsPhrases) {
      self = .contents
    } else if Self.asideTitles.contains(words.joined(separator: " ")) {
      self = .aside
    } else if words.count <= 5, !words.contains(where: { $0.hasPrefix("question") }), !text.contains("?"),
      Self.asidePhrases.contains(where: { title.hasPrefix(" \($0) ") || title.hasSuffix(" \($0) ") })
    {
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

  private static let contentsPhrases = [
    "contents", "toc", "index", "目录", "目錄", "содержание", "sommaire", "table des matières",
    "inhaltsverzeichnis",
    "índice", "indice", "spis treści", "innehåll", "inhoudsopgave", "conteúdo", "zmist", "зміст", "目次",
  ]

  /// Asides when they are the whole title.
  private static let asideTitles: Set<String> = [
    "about", "articles", "authors", "author", "books", "guidelines", "instructions", "introduction", "note",
    "notes", "reading", "reference", "sources", "support", "thanks", "videos", "blogs", "courses", "overview",
  ]

  /// Asides when a short title begins or ends with them.
  private static let asidePhrases = [
    "resources", "references", "links", "further reading", "see also", "credits", "contributors",
    "contributing", "contribute", "license", "licence", "translations", "tips", "advice", "usage",
    "how to use",
    "how to use this", "changelog", "acknowledgements", "acknowledgments", "disclaimer", "installation",
    "getting started", "checklist", "prerequisites", "bibliography", "related projects",
  ]
}
