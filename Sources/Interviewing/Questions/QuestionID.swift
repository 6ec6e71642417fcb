/// A question's identity: what its author gave with `id:`, or else a digest of its normalised words.
///
/// Attempts are filed under it, so it must come out the same on every machine and in every version.
package struct QuestionID: Hashable, Sendable, Codable, CustomStringConvertible {
  /// `id:NAME` for a given identity, 32 lower-case hexadecimal digits for a digest.
  package let description: String

  package init(stored: String) { description = stored }

  package init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
