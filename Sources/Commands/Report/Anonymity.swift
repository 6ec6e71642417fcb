import Interviewing
import JournalStore

/// Which words give away who somebody is: names of people the journal knows, and of people and companies in briefs.
enum Anonymity {
  /// What stands for "you" in a journal is no name; shorter words are too common to be left out.
  private static let plain: Set<String> = ["you", "the", "and", "for", "ltd", "inc", "plc"]
  private static let shortest = 3

  static func names(in journal: Journal) throws -> Set<String> {
    var names = Set(try journal.people().flatMap { words(of: $0.name) })
    for text in try journal.briefs() {
      let brief = Brief.read(text).brief
      // "Dana Cole, head of finance": the name stands first.
      for person in brief.people { names.formUnion(words(of: beginning(person))) }
      if let company = brief.company.first {
        names.formUnion(
          words(of: beginning(company).split(separator: " ").filter(isCapital).joined(separator: " ")))
      }
    }
    return names.subtracting(plain)
  }

  private static func beginning(_ entry: String) -> String {
    String(entry.prefix { !",;:(–-".contains($0) })
  }

  private static func isCapital(_ word: Substring) -> Bool { word.first?.isUppercase == true }

  private static func words(of name: String) -> [String] {
    name.split { !$0.isLetter }.map { $0.lowercased() }.filter { $0.count >= shortest }
  }
}
