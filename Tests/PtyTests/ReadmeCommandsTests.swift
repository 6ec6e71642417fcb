import Foundation
import Support
import Testing

/// Every command line of the README, run in a home that holds what it names.
@Suite struct ReadmeCommandsTests {
  /// What has to be there before a line can do what it says, found by how the line begins.
  private static let before = [
    "rehearse transcript":
      "printf '\\n\\n\\n\\n' | rehearse solo ./my-questions.txt --aloud --count 1 --no-closing",
    "rehearse dispute": solo,
    "rehearse resume":
      "printf 'Noor\\n\\nn\\n\\n' | rehearse pair ./my-questions.txt --interviewer Sam --count 1 --rounds 1",
    "rehearse solo --due":
      "printf '/blank\\n\\n\\n\\n' | rehearse solo accounting --count 1 --no-closing --no-review --follow-ups none",
    "rehearse import --as": "rehearse --journal ./sam.sqlite export from-sam.jsonl",
    "rehearse import --mine": "rehearse --journal ./laptop.sqlite export from-my-laptop.jsonl",
  ]

  /// What is typed to a line that does nothing without it.
  private static let typed = ["rehearse debrief reply": "You lacked experience with audits.\\n\\n"]

  private static let solo = """
    printf 'I think we made it.\\nI think the reconciliation was kind of late, maybe.\\n\\n4\\n3\\n\\n\\n\\n\\n' \
    | rehearse solo ./my-questions.txt --count 1 --no-closing --follow-ups none --no-review
    """

  private static let files = [
    "my-questions.txt":
      "Tell me about a close that you made shorter.\n",
    "acme.txt": "# Company\nMakes paper\n# Skills\nreconciliations\n",
    "said.txt": "Um, I split the items and wrote a timetable.\n",
    "answer.txt": "I split the 240 open items by owner. It took four days instead of nine.\n",
    "answers.jsonl": "{\"id\": 1, \"text\": \"I split the items.\"}\n",
  ]

  static func commandLines() throws -> [String] {
    let readme = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().appendingPathComponent("../../README.md").standardized
    var isShell = false
    return try String(contentsOf: readme, encoding: .utf8).split(separator: "\n").compactMap { line in
      if line.hasPrefix("```") { isShell = line == "```sh" }
      // GNU parallel is not on every machine; xargs is.
      return isShell && (line.hasPrefix("rehearse") || line.contains("| xargs")) ? String(line) : nil
    }
  }

  @Test("every command line of the README does what it says")
  func run() throws {
    let home = try TestHome()
    defer { home.remove() }
    for (name, text) in Self.files {
      try text.write(toFile: home.path + "/" + name, atomically: true, encoding: .utf8)
    }
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/rehearse", withDestinationPath: SoloSession.program)
    try shell("rehearse settings field accounting", home)
    for _ in 0..<16 { try shell(Self.solo, home) }
    let lines = try Self.commandLines()
    #expect(lines.count > 30)
    for line in lines {
      if let before = Self.before.first(where: { line.hasPrefix($0.key) }) { try shell(before.value, home) }
      try shell(Self.typed[line].map { "printf '\($0)' | \(line)" } ?? line, home)
    }
  }

  /// Runs a line as a person's shell would, with nothing more to type, and expects that it goes well.
  private func shell(_ line: String, _ home: TestHome) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: home.path)
    process.environment = home.environment.merging(["PATH": home.path + ":/usr/bin:/bin"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(line)\n\(text)")
  }
}
