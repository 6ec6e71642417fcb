@preconcurrency import Glibc

/// The commands of earlier days, in a file that only its owner can read and that only ever grows.
struct CommandHistory {
  /// nil keeps them for this run alone.
  let path: String?
  private(set) var commands: [String] = []

  /// How many of the latest commands Up can reach.
  static let limit = 1000

  init(path: String?) {
    self.path = path
    guard let path else { return }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    commands = bytes.split(separator: UInt8(ascii: "\n")).suffix(Self.limit)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Adds a command, unless it is empty, of several lines, or the one before it again.
  mutating func add(_ command: String) {
    guard !command.allSatisfy(\.isWhitespace), !command.contains(where: \.isNewline),
      command != commands.last
    else { return }
    commands.append(command)
    commands = commands.suffix(Self.limit)
    guard let path else { return }
    Self.makeFolder(of: path)
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    // In one write, so that two programs don't mix theirs; without room the command is not remembered.
    let line = Array((command + "\n").utf8)
    _ = write(file, line, line.count)
  }

  /// Makes the folders that are missing, for their owner alone.
  private static func makeFolder(of path: String) {
    guard let end = path.lastIndex(of: "/"), end > path.startIndex else { return }
    let folder = String(path[..<end])
    guard access(folder, F_OK) != 0 else { return }
    makeFolder(of: folder)
    mkdir(folder, 0o700)
  }
}
