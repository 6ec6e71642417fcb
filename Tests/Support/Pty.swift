@preconcurrency import Glibc

/// A program on a pseudo-terminal of its own, typed into and read from by a test.
///
/// It leads a session whose terminal this is, as it would in a new window. Everything waits for what has to
/// appear, with a deadline; nothing sleeps.
package final class Pty {
  private let master: Int32
  private let child: pid_t
  /// All that was written so far.
  package private(set) var transcript = ""
  /// What was written and not yet expected.
  private var unread: [UInt8] = []
  private var isClosed = false
  private var status: PtyExit?

  package static let deadline = Duration.seconds(20)

  /// - Parameters:
  ///   - command: the program's path and its arguments.
  ///   - environment: all that it gets besides `PtyEnvironment.basic`.
  package init(
    _ command: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw PtyError.system("openpty", errno) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    defer { close(slave) }
    self.master = master
    var name = [CChar](repeating: 0, count: 128)
    ttyname_r(slave, &name, name.count)
    child = try Self.spawn(
      command, environment: PtyEnvironment.basic.merging(environment) { $1 }, terminal: name)
  }

  deinit {
    close(master)
    guard status == nil else { return }
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
  }

  /// Opens the terminal anew in a session of its own: that makes it the one that ^C comes from.
  private static func spawn(
    _ command: [String], environment: [String: String], terminal: [CChar]
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Int32(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | 0x80  // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)

    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") }
    arguments.append(nil)
    variables.append(nil)
    defer { for pointer in arguments + variables { free(pointer) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, command.first ?? "", &actions, &attributes, &arguments, &variables)
    guard error == 0 else { throw PtyError.system(command.first ?? "", error) }
    return child
  }

  // MARK: Typing

  package func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Sends text as a terminal marks a paste, lines ending with a return.
  package func paste(_ text: String) {
    send("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
  }

  package func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  package func signal(_ signal: Int32) { kill(child, signal) }

  /// Closes the window.
  package func hangUp() {
    // The program's end of the terminal hangs up when the last of ours is closed.
    let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(nowhere, master)
    close(nowhere)
    isClosed = true
  }

  // MARK: Reading

  /// Waits until `text` has been written after what was expected before.
  ///
  /// - Returns: what came before it.
  /// - Throws: `PtyError.missing` at the deadline, or when the program has ended without it.
  @discardableResult
  package func expect(_ text: String, within limit: Duration = Pty.deadline) throws -> String {
    let end = ContinuousClock.now + limit
    let wanted = Array(text.utf8)
    while true {
      if let found = unread.firstRange(of: wanted) {
        let before = String(decoding: unread[..<found.lowerBound], as: UTF8.self)
        unread.removeSubrange(..<found.upperBound)
        return before
      }
      guard readMore(until: end) else { throw PtyError.missing(text, transcript: transcript) }
    }
  }

  /// Waits for the program's end.
  ///
  /// - Returns: what it wrote after what was expected before, and how it ended.
  package func waitForExit(within limit: Duration = Pty.deadline) throws -> (rest: String, exit: PtyExit) {
    let end = ContinuousClock.now + limit
    while readMore(until: end) {}
    guard isClosed else { throw PtyError.running(transcript: transcript) }
    if status == nil {
      var raw: Int32 = 0
      waitpid(child, &raw, 0)
      status = raw & 0x7F == 0 ? .exited(raw >> 8 & 0xFF) : .killed(raw & 0x7F)
    }
    return (String(decoding: unread, as: UTF8.self), status ?? .exited(-1))
  }

  /// - Returns: false at the deadline and after the end.
  private func readMore(until end: ContinuousClock.Instant) -> Bool {
    guard !isClosed else { return false }
    let left = max(0, Int32((end - .now) / .milliseconds(1)))
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, left) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &chunk, chunk.count)
    // EIO is how a terminal ends on Linux.
    guard count > 0 else {
      isClosed = true
      return false
    }
    unread += chunk[..<count]
    transcript += String(decoding: chunk[..<count], as: UTF8.self)
    return true
  }

  /// The terminal's settings as stty(1) would show them.
  package var settings: PtySettings {
    var found = termios()
    tcgetattr(master, &found)
    return PtySettings(
      input: found.c_iflag, output: found.c_oflag, control: found.c_cflag, local: found.c_lflag)
  }
}
