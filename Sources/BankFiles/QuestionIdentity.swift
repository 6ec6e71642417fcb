import Crypto
import Interviewing

/// Gives questions the identity that their history is filed under.
package enum QuestionIdentity {
  /// The identity of a question without `id:`: the first 16 bytes of the SHA-256 of its normalised words.
  package static func id(forWords text: String) -> QuestionID {
    let hexadecimal = Array("0123456789abcdef".utf8)
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    for byte in SHA256.hash(data: Array(normalised(text).utf8)).prefix(16) {
      digits.append(hexadecimal[Int(byte >> 4)])
      digits.append(hexadecimal[Int(byte & 15)])
    }
    return QuestionID(stored: String(decoding: digits, as: UTF8.self))
  }

  /// The identity that an author gives with `id: NAME`.
  package static func id(given name: String) -> QuestionID {
    QuestionID(stored: "id:" + name)
  }

  /// The words that count, in lower case and joined by one space.
  package static func normalised(_ text: String) -> String {
    QuestionWords(text).words.joined(separator: " ")
  }
}
