/// What is known of one employer, from a small text file in the manner of banks.
package struct Brief: Equatable, Sendable {
  /// A skill of the advertisement with the other words people use for it.
  package struct Skill: Equatable, Sendable {
    package var name: String
    package var synonyms: [String]

    package init(name: String, synonyms: [String]) {
      self.name = name
      self.synonyms = synonyms
    }

    package var wordings: [String] { [name] + synonyms }
  }

  /// One of the candidate's own stories, with words that tell it came up.
  package struct Story: Equatable, Sendable {
    package var title: String
    package var keywords: [String]
  }

  /// Facts, products, news, values.
  package var company: [String] = []
  package var people: [String] = []
  package var skills: [Skill] = []
  package var stories: [Story] = []
  /// What the candidate wants to ask.
  package var questions: [String] = []

  package init() {}

  package var isEmpty: Bool {
    company.isEmpty && people.isEmpty && skills.isEmpty && stories.isEmpty && questions.isEmpty
  }

  private enum Section: String, CaseIterable {
    case company, people, skills, stories
    case questions = "my questions"
  }

  /// Reads headings (`# Company`, `# People`, `# Skills`, `# Stories`, `# My questions`) with one entry a line
  /// below; list marks and `//` comments may stand as in banks. A skill's synonyms follow `=`, a story's
  /// keywords `:`, both divided by commas or semicolons.
  package static func read(_ text: String) -> (brief: Brief, diagnostics: [BankDiagnostic]) {
    var brief = Brief()
    var diagnostics: [BankDiagnostic] = []
    var section: Section?
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let entry = trimmed(line)
      if entry.isEmpty || entry.hasPrefix("//") { continue }
      if entry.hasPrefix("#") {
        let heading = trimmed(entry.drop { $0 == "#" })
        section = Section(rawValue: heading.lowercased())
        if section == nil {
          let known = Section.allCases.map { $0.rawValue.capitalisedFirst }.joined(separator: ", ")
          diagnostics.append(
            BankDiagnostic(
              line: index + 1, column: 1, severity: .warning,
              message: "expected one of the headings \(known), found \"\(heading)\"; what follows is left out"
            ))
        }
        continue
      }
      guard let section else {
        if brief.isEmpty, !diagnostics.contains(where: { $0.severity == .warning }) {
          diagnostics.append(
            BankDiagnostic(
              line: index + 1, column: 1, severity: .warning,
              message: "expected a heading such as # Company first, found \"\(entry)\"; the line is left out")
          )
        }
        continue
      }
      brief.add(withoutMark(entry), to: section)
    }
    if brief.isEmpty {
      diagnostics.append(
        BankDiagnostic(
          severity: .error,
          message: "expected entries below # Company, # People, # Skills, # Stories or "
            + "# My questions, found none; nothing was read"))
    }
    return (brief, diagnostics)
  }

  private mutating func add(_ entry: String, to section: Section) {
    switch section {
    case .company: company.append(entry)
    case .people: people.append(entry)
    case .questions: questions.append(entry)
    case .skills:
      let halves = entry.split(separator: "=", maxSplits: 1)
      guard let name = halves.first.map({ trimmed($0) }), !name.isEmpty else { return }
      skills.append(Skill(name: name, synonyms: halves.count > 1 ? list(halves[1]) : []))
    case .stories:
      let halves = entry.split(separator: ":", maxSplits: 1)
      guard let title = halves.first.map({ trimmed($0) }), !title.isEmpty else { return }
      stories.append(Story(title: title, keywords: halves.count > 1 ? list(halves[1]) : []))
    }
  }
}

private func list(_ text: some StringProtocol) -> [String] {
  text.split { $0 == "," || $0 == ";" }.map { trimmed($0) }.filter { !$0.isEmpty }
}

private func withoutMark(_ entry: String) -> String {
  guard let first = entry.first, "-*+•".contains(first), entry.dropFirst().first == " " else { return entry }
  return trimmed(entry.dropFirst(2))
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
