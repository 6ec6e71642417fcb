import Foundation
import Interviewing

/// An unsent message after RFC 5322, with MIME's encodings (RFC 2045, 2047) for what is not ASCII.
package struct MailDraft: Equatable {
  /// One line: anything that could begin another header is a space.
  package let subject: String
  package let body: String
  package let date: Moment

  package init(subject: String, body: String, date: Moment) {
    let scalars = subject.unicodeScalars.map { scalar -> Unicode.Scalar in
      let ends = scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
      return ends ? " " : scalar
    }
    self.subject = trimmed(String(String.UnicodeScalarView(scalars)))
    self.body = body
    self.date = date
  }

  /// Lines end in CR and LF. There is no recipient: the sender fills it in. `X-Unsent` opens it as a draft in
  /// mail programs that know it.
  package var message: String {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map(Self.withoutControls)
    let isPlain = lines.allSatisfy { $0.utf8.count <= 998 && $0.utf8.allSatisfy { $0 < 0x80 } }
    let encoding = isPlain ? "7bit" : "base64"
    let text = lines.joined(separator: "\r\n") + "\r\n"
    let content =
      isPlain
      ? text
      : Data(text.utf8).base64EncodedString(options: [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
      ]) + "\r\n"
    return [
      "Subject: " + Self.encoded(subject), "Date: " + Self.stamp(date), "X-Unsent: 1", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=\(isPlain ? "us-ascii" : "utf-8")",
      "Content-Transfer-Encoding: " + encoding, "", content,
    ].joined(separator: "\r\n")
  }

  private static func withoutControls(_ line: Substring) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.filter { $0 == "\t" || !($0.value < 0x20 || $0.value == 0x7F) }))
  }

  /// As it is where it is short ASCII, else in encoded words of at most 75 characters, one a line.
  static func encoded(_ text: String) -> String {
    if text.utf8.count <= 60, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), !text.contains("=?") {
      return text
    }
    var words: [String] = []
    var piece = ""
    func end() {
      if !piece.isEmpty { words.append("=?UTF-8?B?\(Data(piece.utf8).base64EncodedString())?=") }
      piece = ""
    }
    // A character is never divided: 42 bytes are 56 in base 64, and 68 with the frame.
    for scalar in text.unicodeScalars {
      if piece.utf8.count + String(scalar).utf8.count > 42 { end() }
      piece.unicodeScalars.append(scalar)
    }
    end()
    return words.joined(separator: "\r\n ")
  }

  /// "Mon, 23 Nov 2026 20:14:00 +0000"
  private static func stamp(_ moment: Moment) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
    return formatter.string(from: Date(timeIntervalSince1970: Double(moment) / 1000))
  }
}
