import Interviewing

/// A bank file's bytes as well-formed UTF-8 without a byte-order mark, and what had to be done for that.
struct DecodedText {
  var bytes: [UInt8]
  var diagnostics: [BankDiagnostic] = []
}

/// Turns the bytes of a file into text; never fails on anything but a file that is no text at all.
enum TextDecoder {
  /// Nil when a NUL says that the file is not text.
  static func decode(_ bytes: [UInt8]) -> DecodedText? {
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes) { UInt16($1) << 8 | UInt16($0) } }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes) { UInt16($0) << 8 | UInt16($1) } }
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.contains(0) { return nil }
    if isWellFormed(bytes) { return DecodedText(bytes: bytes) }
    return repair(bytes)
  }

  private static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    // The span checks eight ASCII bytes at a time; the scan below runs only on what is left.
    bytes.withUnsafeBytes { buffer in
      var index = 0
      while index + 8 <= buffer.count,
        buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        let length = scalarLength(buffer, at: index)
        if length == 0 { return false }
        index += length
      }
      return true
    }
  }

  /// The length of the well-formed sequence at `index`, or 0 (Unicode, table 3-7).
  private static func scalarLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0...0x7F: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  /// Reads each byte that is no UTF-8 as Windows-1252 and leaves what is well-formed as it is, so that one
  /// bad byte does not garble the rest of the file.
  private static func repair(_ bytes: [UInt8]) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var firstBad: (offset: Int, byte: UInt8)?
    var badCount = 0
    bytes.withUnsafeBytes { buffer in
      var index = 0
      while index < buffer.count {
        let length = scalarLength(buffer, at: index)
        if length > 0 {
          text.append(contentsOf: buffer[index..<index + length])
          index += length
          continue
        }
        if firstBad == nil { firstBad = (text.count, buffer[index]) }
        badCount += 1
        text.append(contentsOf: Array(String(windows1252(buffer[index])).utf8))
        index += 1
      }
    }
    var decoded = DecodedText(bytes: text)
    if let firstBad {
      let place = SourceText(text).place(ofByte: firstBad.offset)
      let others =
        switch badCount {
        case 1: ""
        case 2: ", as was one byte more"
        default: ", as were \(badCount - 1) bytes more"
        }
      let hex = String(firstBad.byte, radix: 16, uppercase: true)
      decoded.diagnostics.append(
        BankDiagnostic(
          line: place.line, column: place.column, severity: .warning,
          message: "expected UTF-8, found the byte 0x\(hex); read as Windows-1252\(others)"))
    }
    return decoded
  }

  /// The five bytes that Windows-1252 leaves undefined read as the controls of the same number, as browsers do.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let table: [UInt16] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
      0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
      0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return Unicode.Scalar(table[Int(byte - 0x80)]) ?? Unicode.Scalar(byte)
  }

  private static func decodeUTF16(_ bytes: [UInt8], unit: (UInt8, UInt8) -> UInt16) -> DecodedText? {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    if units.contains(0) { return nil }
    var decoded = DecodedText(bytes: Array(String(decoding: units, as: UTF16.self).utf8))
    if bytes.count % 2 == 1 {
      decoded.diagnostics.append(
        BankDiagnostic(
          severity: .warning,
          message: "expected UTF-16 to end on a whole character, found half of one; left out"))
    }
    return decoded
  }
}
