import Foundation
import Support
import Testing

/// Whole sittings, as files that look like the screen.
///
/// To record them anew after a wanted change: `REHEARSE_RECORD=1 swift test --filter TranscriptTests`, which
/// rewrites the files and fails; read the difference before you keep it.
@Suite struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Transcripts"
  ).path

  static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".screen") }
    .sorted()

  @Test func thereAreTranscripts() { #expect(Self.files.count >= 30) }

  @Test(arguments: files) func screenIsAsWritten(_ file: String) throws {
    let transcript = try Transcript(file: Self.folder + "/" + file)
    let outcome = try transcript.play()
    if ProcessInfo.processInfo.environment["REHEARSE_RECORD"] != nil {
      try transcript.record(outcome)
      Issue.record("recorded \(file); read it, then run the tests without REHEARSE_RECORD")
    }
    #expect(outcome.problems == [])
    #expect(transcript.difference(outcome) == nil)
  }
}
