import Interviewing
import Testing

@testable import BankFiles

/// Whatever the bytes, reading ends, and each line has one class.
@Suite struct RobustnessTests {
  /// A fixed sequence (splitmix64), so that a failure comes back.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let fileNames = ["a.txt", "a.md", "a.csv", "a.tsv"]

  private func check(_ bytes: [UInt8], _ fileName: String) {
    let reading = BankReader.read(bytes, fileName: fileName)
    guard !reading.lineClasses.contains(.unreadable) || fileName == "a.md" else { return }
    let decoded = TextDecoder.decode(bytes)?.bytes ?? bytes
    #expect(reading.lineClasses.count == SourceText(decoded).lines.count)
    for question in reading.bank.questions {
      #expect(reading.lineClasses.indices.contains(question.line - 1))
      #expect(!QuestionIdentity.normalised(question.text).isEmpty)
    }
    let questionLines = reading.lineClasses.count { $0 == .question || $0 == .doubtful || $0 == .repetition }
    #expect(questionLines <= reading.lineClasses.count)
    #expect(reading.isUsable == !reading.bank.questions.isEmpty)
    for diagnostic in reading.diagnostics {
      #expect(diagnostic.line.map { (1...max(1, reading.lineClasses.count)).contains($0) } ?? true)
      #expect(diagnostic.column.map { $0 >= 1 } ?? true)
    }
  }

  @Test(arguments: fileNames)
  func randomBytes(_ fileName: String) {
    var generator = Generator(state: 1)
    for length in stride(from: 0, to: 300, by: 3) {
      check((0..<length).map { _ in UInt8.random(in: 1...255, using: &generator) }, fileName)
    }
  }

  @Test(arguments: fileNames)
  func randomPiecesOfSyntax(_ fileName: String) {
    let pieces = [
      "# ", "## ", "- ", "  - ", "1. ", "\n", "\n\n", "\r", "\t", "  ", "@time ", "@ask", "2m", "Why?", "Q: ",
      "A: ", "**",
      "_", "`", "```", "~~~", "<li>", "</li>", "<ul>", "<details>", "<summary>", "</summary>", "</details>",
      "<!--", "-->",
      "[", "]", "(#a)", "(b)", "|", "---", ",", ";", "\"", "\"\"", "question", "x", "é", "؟", "👍",
      "\u{10FF00}", "#a", ":", ".",
      "time: ", "id: a", "look for:", "<a href=\"", "<b", "&amp;", "____", "<script>", "\\", ">", "> ",
    ]
    var generator = Generator(state: 2)
    for _ in 0..<300 {
      let count = Int.random(in: 1...60, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      check(Array(text.utf8), fileName)
    }
  }

  @Test(arguments: fileNames)
  func mutationsOfARealBank(_ fileName: String) throws {
    let file = try #require(BuiltInBanks.files.first)
    let bytes = Array(file.bytes.prefix(4000))
    var generator = Generator(state: 3)
    for _ in 0..<30 {
      var copy = bytes
      for _ in 0..<20 {
        let place = Int.random(in: 0..<copy.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: copy[place] = UInt8.random(in: 1...255, using: &generator)
        case 1: copy.remove(at: place)
        default: copy.insert(UInt8.random(in: 1...255, using: &generator), at: place)
        }
      }
      check(Array(copy.prefix(Int.random(in: 0...copy.count, using: &generator))), fileName)
    }
  }

  @Test(arguments: fileNames)
  func depthAndLength(_ fileName: String) {
    let nested = (0..<300).map { String(repeating: "  ", count: $0) + "- Why \($0)?" }.joined(separator: "\n")
    let samples = [
      nested, String(repeating: "> ", count: 5000) + "Why?", String(repeating: "- ", count: 5000) + "Why?",
      String(repeating: "[", count: 5000), String(repeating: "**a", count: 5000),
      String(repeating: "<ul><li>", count: 3000),
      String(repeating: "\"", count: 5001), String(repeating: "a,", count: 5000),
      String(repeating: "\"a\n", count: 2000),
      String(repeating: "`` ` ", count: 3000), String(repeating: "\n", count: 5000),
      String(repeating: "#", count: 5000),
      String(repeating: "<", count: 5000), String(repeating: "<!--", count: 500),
      String(repeating: "é", count: 9000) + "?",
    ]
    for sample in samples { check(Array(sample.utf8), fileName) }
  }
}
