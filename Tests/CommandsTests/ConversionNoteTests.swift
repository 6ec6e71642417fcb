import Testing

@testable import Commands

@Suite struct ConversionNoteTests {
  @Test func onlyALargeJournalIsAnnounced() {
    #expect(Context.conversionNote(attempts: 999) == nil)
    #expect(
      Context.conversionNote(attempts: 1000)
        == "Bringing a large journal to this version's format; this happens once.")
  }
}
