import CBuiltInBanks

/// The banks that ship inside the program.
package enum BuiltInBanks {
  package struct File: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  package static var files: [File] {
    let entries = builtInBankEntries()
    return (0..<builtInBankCount()).map { index in
      let entry = entries[index]
      var length = 0
      while entry.text[length] != 0 { length += 1 }
      return File(
        name: String(cString: entry.fileName),
        bytes: Array(UnsafeBufferPointer(start: entry.text, count: length)))
    }
  }
}
