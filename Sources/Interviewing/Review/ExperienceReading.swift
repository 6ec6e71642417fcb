/// Structure, specificity, ownership and results of an answer.
package struct ExperienceReading: Sendable {
  /// One a sentence of `text.sentences`; empty is none of a story's parts.
  package var parts: [Parts]
  package var story: Story
  package var ending: Ending
  package var structure, specificity, ownership, results: Evidence
  package var findings: [Finding]
  /// The line to keep, if one stands out.
  package var keep: Span?

  /// - Parameters:
  ///   - text: English, with a word or more.
  ///   - disputed: findings that are neither quoted nor counted.
  ///   - unfitToKeep: indices of sentences that are not to be the line to keep.
  package static func read(
    _ text: Text, asked: AskedFor, disputed: Set<Finding> = [], unfitToKeep: Set<Int> = []
  ) -> ExperienceReading {
    let answer = AnswerReader(text, asked)
    let findings = FindingReader(answer, disputed: disputed, unfitToKeep: unfitToKeep)
    return ExperienceReading(
      parts: answer.parts, story: answer.story, ending: answer.ending, structure: answer.structure,
      specificity: answer.specificity(findings), ownership: answer.ownership(findings),
      results: answer.results(findings), findings: findings.findings, keep: findings.keep)
  }
}
