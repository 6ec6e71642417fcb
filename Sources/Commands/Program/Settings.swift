import Foundation

/// What the program remembers between starts, as "name: value" lines in one small file.
package struct Settings: Equatable, Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case field, clock, brief

    /// What its value may be.
    var expected: String {
      switch self {
      case .field: "a field of your banks, or general"
      case .clock: "on or off"
      case .brief: "the path of a brief, as brief use sets it"
      }
    }

    var meaning: String {
      switch self {
      case .field: "your line of work: a field of your banks, or general"
      case .clock: "on, or off to answer without seeing the time"
      case .brief: "what you know of the employer: a file, set by brief use"
      }
    }
  }

  /// The line of work; nil until the person was asked, "general" for none.
  package var field: String?
  package var hasClock = true
  /// The path of the brief that rehearsals use.
  package var brief: String?
  /// Lines that this version does not know; they are kept as they are.
  private var others: [String] = []

  package init() {}

  package init(text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, let name = Name(rawValue: parts[0]), set(name, to: parts[1]) else {
        others.append(String(line))
        continue
      }
    }
  }

  package var text: String {
    let known = Name.allCases.compactMap { name in value(of: name).map { "\(name.rawValue): \($0)" } }
    return (known + others).map { $0 + "\n" }.joined()
  }

  /// Nil when it was never set.
  package func value(of name: Name) -> String? {
    switch name {
    case .field: field
    case .clock: hasClock ? "on" : "off"
    case .brief: brief
    }
  }

  /// False when the value makes no sense for that setting.
  package mutating func set(_ name: Name, to value: String) -> Bool {
    switch name {
    case .field:
      guard !value.isEmpty, !value.contains(where: \.isNewline) else { return false }
      field = value
    case .clock:
      guard value == "on" || value == "off" else { return false }
      hasClock = value == "on"
    case .brief:
      guard value.hasPrefix("/"), !value.contains(where: \.isNewline) else { return false }
      brief = value
    }
    return true
  }
}

/// The file that holds the settings.
package struct SettingsFile: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// A missing file is no settings; one that cannot be read is an error.
  package func load() throws -> Settings {
    guard FileManager.default.fileExists(atPath: path) else { return Settings() }
    do {
      return Settings(text: try String(contentsOfFile: path, encoding: .utf8))
    } catch {
      throw UserError(
        "\(path): the settings could not be read (\(error.localizedDescription)). Mend or remove the file.")
    }
  }

  package func save(_ settings: Settings) throws {
    let file = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(settings.text.utf8).write(to: file, options: .atomic)
    } catch {
      throw UserError("\(path): the settings could not be kept (\(error.localizedDescription)).")
    }
  }
}
