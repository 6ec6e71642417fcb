/// Where the program keeps its files, by the XDG base directory specification 0.8.
package struct Folders: Sendable {
  /// The settings file.
  package let settings: String
  /// The journal where neither `--journal` nor `$REHEARSE_JOURNAL` names one.
  package let journal: String
  /// The user's own question banks.
  package let banks: String
  /// Commands typed earlier at the prompt.
  package let commandHistory: String
  package let home: String?

  package init(environment: [String: String]) {
    // The specification: a relative path is invalid and counts as not set.
    func folder(_ variable: String, _ fallback: String) -> String {
      if let path = environment[variable], path.hasPrefix("/") { return path }
      return (environment["HOME"] ?? ".") + "/" + fallback
    }
    let config = folder("XDG_CONFIG_HOME", ".config") + "/rehearse"
    let data = folder("XDG_DATA_HOME", ".local/share") + "/rehearse"
    let state = folder("XDG_STATE_HOME", ".local/state") + "/rehearse"
    settings = config + "/settings"
    journal = environment["REHEARSE_JOURNAL"].flatMap { $0.isEmpty ? nil : $0 } ?? data + "/journal.sqlite"
    banks = data + "/banks"
    commandHistory = state + "/history"
    home = environment["HOME"]
  }
}
